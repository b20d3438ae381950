import type { Offence } from './offence.ts';

/**
 * Offences made of more than one act: harassment and stalking of every kind take a course of conduct, on two occasions
 * at least (PHA 1997 ss.1 to 4A and 7(3); CDA 1998 s.32 with hostility), and controlling or coercive behaviour is
 * repeated or continuous (SCA 2015 s.76(1)(a)).
 */
const ids: readonly string[] = [
  ...['harassment', 'harassment-violence', 'racially-aggravated-harassment'],
  ...['stalking', 'stalking-serious', 'coercive-control'],
];

/** True where the day of the offence is that of the last act. */
export function isCourseOfConduct({ id, timeLimit }: Pick<Offence, 'id' | 'timeLimit'>): boolean {
  return timeLimit === 'course-of-conduct' || ids.includes(id);
}
