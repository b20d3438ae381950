import { day } from '../day.ts';
import { graveSentenceLikely } from '../kinds.ts';
import type { Rule } from '../rule.ts';
import { always } from '../truth.ts';
import { dppAdult2013 } from './furtherSources.ts';

/** R12: what a court would probably do. */
export const seriousness: readonly Rule[] = [
  {
    id: 'R12',
    disposals: ['conditional-caution'],
    effect: { kind: 'exceptional' },
    text: 'A court would probably give custody or a high community order. That is too serious for this caution.',
    source: dppAdult2013('heading 14'),
    restsOn:
      'Its heading 14 keeps this caution, but for exceptions, from cases likely to get custody or a high community order.',
    standing: 'confirmed',
    inForce: { from: day('2013-04-08') },
    when: graveSentenceLikely(always),
  },
];
