import { day } from '../day.ts';
import { outOfCourt } from '../disposal.ts';
import type { Rule } from '../rule.ts';
import { offence } from '../truth.ts';
import { waymark } from './sources.ts';

/** R53: what the offence list itself says of an offence, such as that its Act may be gone. */
export const ownNote: readonly Rule[] = [
  {
    id: 'R53',
    disposals: [...outOfCourt, 'charge'],
    effect: { kind: 'warns' },
    text: 'The offence list has a note on this offence. Read it before anything is decided.',
    source: waymark,
    restsOn:
      'The note stands in the offence list with its source; what it reports was not confirmed for this row.',
    standing: 'to-confirm',
    inForce: { from: day('2013-04-08') },
    when: offence(({ note }) => note !== undefined),
    inThisCase: ({ offence: { note, statute } }) => ({ text: note ?? '', source: { name: statute } }),
  },
];
