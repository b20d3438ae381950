import { type Day, day } from '../day.ts';
import type { Disposal } from '../disposal.ts';
import { given } from '../given.ts';
import { alreadyAgreed, isAdult, isChild } from '../kinds.ts';
import type { Rule, Source } from '../rule.ts';
import { all, fact, not, onceKnown, type Predicate } from '../truth.ts';
import { cjca2015s41, codeC } from './furtherSources.ts';
import { cda1998s66b, cda1998s66za, npccCommunityResolution } from './sources.ts';

const adultAbsent = onceKnown('appropriateAdult', (is) => is === 'absent');
const waitForTheAdult =
  'Put it off until an appropriate adult is there. At the roadside save it; never arrest for want of one.';
/** What is missing can be brought, so each of these blocks only puts the case off. */
const putsOff = { effect: { kind: 'blocks' }, defers: true } as const;

type Where = {
  readonly disposal: Disposal;
  readonly who: Predicate;
  readonly source: Source;
  readonly standing: Rule['standing'];
  readonly from: Day;
  readonly restsOn: string;
  /** Of the rows: be there, was not there when they agreed, is not there yet. */
  readonly ids: readonly [string, string, string];
};

const youngerThan17 = fact('age', (years) => years >= 10 && years < 17);
const at17 = fact('age', (years) => years === 17);

/** Each disposal by the text that asks for the adult: the Act of 1998 stopped at 16 until that of 2015 changed it. */
const places: readonly Where[] = [
  {
    disposal: 'youth-conditional-caution',
    who: youngerThan17,
    source: cda1998s66b('(5)'),
    standing: 'confirmed',
    from: day('2013-12-11'),
    restsOn: 'At 16 or under, explanation and warning are given in the presence of an appropriate adult.',
    ids: ['R04b', 'R04f', 'R04g'],
  },
  {
    disposal: 'youth-conditional-caution',
    who: at17,
    source: cjca2015s41,
    standing: 'confirmed',
    from: day('2015-04-13'),
    restsOn: 'Section 41 asks for the adult at 17 too, as a legal centre reports it.',
    ids: ['R04h', 'R04i', 'R04j'],
  },
  {
    disposal: 'community-resolution',
    who: isChild,
    source: npccCommunityResolution,
    standing: 'confirmed',
    from: day('2018-07-01'),
    restsOn: 'An appropriate adult must be present when a child’s acceptance is sought.',
    ids: ['R04k', 'R04l', 'R04m'],
  },
  {
    disposal: 'youth-caution',
    who: youngerThan17,
    source: cda1998s66za('(2)'),
    standing: 'confirmed',
    from: day('2014-10-15'),
    restsOn: 'A youth caution to somebody under 17 must be given in the presence of an appropriate adult.',
    ids: ['R04n', 'R04o', 'R04p'],
  },
  {
    disposal: 'youth-caution',
    who: at17,
    source: cjca2015s41,
    standing: 'confirmed',
    from: day('2015-04-13'),
    restsOn:
      'Section 41 asks for the adult at 17 with a youth caution as well, as a legal centre reports it.',
    ids: ['R04q', 'R04r', 'R04s'],
  },
];

/** R04: nothing a child accepts counts without an appropriate adult. */
const ofChildren: readonly Rule[] = places.flatMap(
  ({
    disposal,
    who,
    source,
    standing,
    from,
    restsOn,
    ids: [beThere, wasNotThere, notThereYet],
  }): readonly Rule[] => {
    const row = { disposals: [disposal], source, restsOn, standing, inForce: { from } };
    return [
      {
        ...row,
        id: beThere,
        effect: { kind: 'step' },
        text: 'An appropriate adult must be there when the child accepts this.',
        when: who,
      },
      {
        ...row,
        ...putsOff,
        id: wasNotThere,
        text: 'They agreed with no appropriate adult there, so the agreement does not count.',
        instead: 'Explain it again with an appropriate adult there, and ask again.',
        when: all(who, adultAbsent, alreadyAgreed),
      },
      {
        ...row,
        ...putsOff,
        id: notThereYet,
        text: 'No appropriate adult is there, so nothing may be explained to the child, accepted or signed yet.',
        instead: waitForTheAdult,
        when: all(who, adultAbsent, not(alreadyAgreed)),
      },
    ];
  },
);

const vulnerable = all(
  isAdult,
  onceKnown('vulnerable', (is) => is),
);
const onVulnerable = {
  disposals: ['community-resolution', 'conditional-caution', 'simple-caution'],
  source: codeC,
  standing: 'confirmed',
  inForce: { from: day('2018-07-01') },
} as const;

/** R04: the same for an adult who may not understand, or is prone to confusion or suggestion. */
const ofVulnerableAdults: readonly Rule[] = [
  {
    ...onVulnerable,
    ...putsOff,
    id: 'R04t',
    text: 'They may not understand, and no appropriate adult is there: what they say or agree to does not count yet.',
    instead: waitForTheAdult,
    restsOn:
      'Code C 1.13(d) says who is vulnerable; by 1.4 they are treated as such, with an appropriate adult, until it is clear.',
    when: given(
      vulnerable,
      fact('appropriateAdult', (is) => is === 'absent'),
    ),
  },
  {
    ...onVulnerable,
    id: 'R04u',
    effect: { kind: 'step' },
    text: 'An appropriate adult must be there for what they say, and when they agree.',
    restsOn: 'Somebody vulnerable is helped by an appropriate adult to understand and be understood.',
    when: vulnerable,
  },
];

export const appropriateAdult: readonly Rule[] = [...ofChildren, ...ofVulnerableAdults];
