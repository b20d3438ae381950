import { day } from '../day.ts';
import { cautions } from '../disposal.ts';
import { history, historyContradicts, maybeSimilar, similarFormalOutcome } from '../history.ts';
import type { Rule } from '../rule.ts';
import { all, always, fact, not } from '../truth.ts';
import { cjca2015s17, conditionalCautionPractice, npccCommunityResolution, waymark } from './sources.ts';

const similar = history(maybeSimilar, not(always));

const onAnOrderAgain = {
  source: conditionalCautionPractice,
  standing: 'to-confirm',
  inForce: { from: day('2018-07-01') },
  when: all(
    fact('onCourtOrder', (is) => is),
    history(maybeSimilar, not(always)),
  ),
} as const;

/** R14, and R24 for history: what earlier convictions and disposals change. */
export const earlierOutcomes: readonly Rule[] = [
  {
    id: 'R14a',
    disposals: ['simple-caution'],
    effect: { kind: 'exceptional' },
    text: 'They did something similar in the last two years: after a conviction or caution for it, only as an exception.',
    source: cjca2015s17('(4)'),
    restsOn:
      'Not after a similar conviction or caution in the two years before the offence, unless it is exceptional.',
    standing: 'confirmed',
    inForce: { from: day('2015-04-13') },
    when: similarFormalOutcome,
  },
  {
    id: 'R14b',
    disposals: ['conditional-caution'],
    effect: { kind: 'warns' },
    text: 'They did something similar in the last two years. Say why this will work when that did not.',
    source: conditionalCautionPractice,
    restsOn: 'A law firm reports that similar repeats show a pattern and weigh against another caution.',
    standing: 'to-confirm',
    inForce: { from: day('2024-06-05') },
    when: similar,
  },
  {
    id: 'R14d',
    disposals: ['community-resolution'],
    effect: { kind: 'warns' },
    text: 'Community resolutions are meant first for people new to trouble. They did something similar: say why it fits.',
    source: npccCommunityResolution,
    restsOn:
      'It is aimed at people who offend for the first time, though forces may use it with a history; when is not named.',
    standing: 'to-confirm',
    inForce: { from: day('2018-07-01') },
    when: similar,
  },
  {
    id: 'R14c',
    disposals: [...cautions, 'community-resolution'],
    effect: { kind: 'cannot-say' },
    text: 'The last two years in one word do not match the record. Ask who keeps the record, then decide.',
    source: waymark,
    restsOn: 'This product’s own promise: where word and record differ, neither of them decides.',
    standing: 'confirmed',
    inForce: { from: day('2015-04-13') },
    when: historyContradicts,
  },
  {
    ...onAnOrderAgain,
    id: 'R14e',
    disposals: ['conditional-caution', 'community-resolution'],
    effect: { kind: 'exceptional' },
    text: 'They did something similar before and are on a court order or suspended sentence: a charge is usual.',
    restsOn:
      'Similar offending again points to a pattern and weighs against a caution, as a law firm reports it.',
  },
  {
    ...onAnOrderAgain,
    id: 'R14f',
    disposals: ['community-resolution'],
    effect: { kind: 'authority', authorityByPolicy: 'outOfNorm' },
    text: 'A pattern while on a court order takes this out of the normal run: a senior officer must agree.',
    restsOn: 'What is out of the normal run needs the rank that the force names in its setting.',
  },
];
