import { londonDay, sayDay } from '../days.ts';
import type { Instant } from '../instant.ts';
import { sayLanguage } from '../pathways/sayLanguage.ts';
import { type Appointment, keyOf, type Session } from './session.ts';

/** What a case keeps of a session it has a place in. */
export function appointmentIn(session: Session): Appointment {
  const { provider, startsAt, endsAt, where, language } = session;
  const kept = { session: keyOf(session), provider, startsAt, where, language };
  return endsAt === undefined ? kept : { ...kept, endsAt };
}

/**
 * The words read out or shown, in London time: "Thursday 26 November from 2 pm to 4 pm, on line", and the language
 * when it is not English.
 */
export function sayAppointment({
  startsAt,
  endsAt,
  where,
  language,
}: Pick<Session, 'startsAt' | 'endsAt' | 'where' | 'language'>): string {
  const isEnglish = /^en(-|$)/i.test(language);
  const held = isEnglish ? '' : `, in ${sayLanguage(language)}`;
  return `${sayDay(londonDay(startsAt))} ${hours(startsAt, endsAt)}, ${where}${held}`;
}

function hours(from: Instant, to: Instant | undefined): string {
  if (to === undefined || londonDay(to) !== londonDay(from)) return `at ${sayTime(from)}`;
  return `from ${sayTime(from)} to ${sayTime(to)}`;
}

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** "2 pm", "9:30 am", "12 noon". */
function sayTime(instant: Instant): string {
  const [hour = 0, minute = 0] = clock.format(new Date(instant)).split(':').map(Number);
  if (minute === 0 && hour === 12) return '12 noon';
  if (minute === 0 && hour === 0) return '12 midnight';
  const minutes = minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`;
  return `${hour % 12 || 12}${minutes} ${hour < 12 ? 'am' : 'pm'}`;
}
