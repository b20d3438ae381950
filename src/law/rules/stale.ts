import { sourcesReadOn } from '../confirmedOn.ts';
import { day } from '../day.ts';
import { disposals } from '../disposal.ts';
import { yearsBefore } from '../limits.ts';
import type { Rule } from '../rule.ts';
import { known } from '../truth.ts';
import { waymark } from './sources.ts';

/** R47: an answer from rules that nobody has looked at for a year says so. */
export const stale: readonly Rule[] = [
  {
    id: 'R47b',
    disposals,
    effect: { kind: 'warns' },
    text: 'These rules were last held against their sources more than a year ago. Check them before you rely on them.',
    source: waymark,
    restsOn:
      'This product’s own promise: texts change, so an answer from old readings says how old they are.',
    standing: 'confirmed',
    inForce: { from: day('2026-01-01') },
    when: ({ decisionDay }) => known(sourcesReadOn < yearsBefore(decisionDay, 1)),
  },
];
