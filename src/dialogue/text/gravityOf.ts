import type { OffenceRow } from '../../domain/force/force.ts';
import type { OtherOffence } from '../../law/otherOffences.ts';

const gravity: Readonly<Record<OtherOffence['class'], number>> = {
  'no-offence': 0,
  summary: 1,
  'either-way': 2,
  'indictable-only': 3,
  'to-confirm': 4,
};

/** The graver the class, the higher; what is no offence is the lightest, and of what class nobody has read the gravest. */
export function gravityOf({ class: tried }: OffenceRow | OtherOffence): number {
  return gravity[tried];
}
