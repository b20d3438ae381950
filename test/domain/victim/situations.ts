import { replay } from '../../../src/domain/case/apply.ts';
import type { Case, Filing } from '../../../src/domain/case/case.ts';
import type { CaseEvent, LoggedEvent } from '../../../src/domain/case/caseEvent.ts';
import type { ClockName } from '../../../src/domain/force/victimsCode.ts';
import type { Occasion } from '../../../src/domain/force/vocabulary.ts';
import type { VictimWishes } from '../../../src/domain/victim/victimEvent.ts';
import { day } from '../../../src/law/day.ts';
import type { Facts } from '../../../src/law/facts.ts';
import { officer } from '../../support/caseStories.ts';
import { filingFor, frozenRecord } from '../../support/filings.ts';
import { callAbout, triedCall } from '../../support/victimCalls.ts';

/** What happened, and at which instant; the first is the opening. */
export type Happened = readonly (readonly [string, CaseEvent])[];

type Situation = {
  readonly what: string;
  readonly story: Happened;
  /** Name and last day, the one that ends first in front. */
  readonly clocks: readonly string[];
  readonly call: Occasion | 'no call';
};

/** The case after all of it. Instants are given as `2026-11-20` (ten in the morning) or whole. */
export function lived(story: Happened): Case {
  const events = story.map(([at, event]): LoggedEvent => {
    const instant = at.length === 10 ? `${at}T10:00:00.000Z` : at;
    return { at: instant, by: { kind: 'staff', id: officer.id, name: officer.name }, cause: at, event };
  });
  return replay(events);
}

const opened: CaseEvent = {
  type: 'opened',
  caseId: 'case-1',
  reference: 'WM-7Q4K-93',
  force: 'west-midlands',
  officer: { id: officer.id, name: officer.name },
};
const plain: Facts = {
  offence: 'common-assault',
  age: 24,
  admission: 'full',
  domesticAbuse: 'none',
  hateCrime: false,
  victim: 'person',
};
const answered = (facts: Facts): CaseEvent => ({
  type: 'answered',
  step: 'questions',
  answers: { facts: { ...plain, ...facts } },
});
const called = (occasion: Occasion, ...told: readonly ClockName[]): CaseEvent => ({
  type: 'victim-called',
  call: callAbout(occasion, ...told),
});
const tried: CaseEvent = { type: 'victim-called', call: triedCall };
const filed = (at: string, some: Partial<Filing> = {}): readonly [string, CaseEvent] => [
  at,
  {
    type: 'filed',
    filing: filingFor({ ...some, at: at.length === 10 ? `${at}T10:00:00.000Z` : at }),
    record: frozenRecord,
  },
];
const wants = (wishes: VictimWishes): CaseEvent => ({ type: 'victim-wishes', wishes });
const asksSergeant: CaseEvent = {
  type: 'authority-requested',
  disposal: 'conditional-caution',
  authority: 'sergeant',
  basis: 'b',
};
const asksToEndIt: CaseEvent = { ...asksSergeant, disposal: 'no-further-action' };
const handedOver: CaseEvent = { type: 'victim-handed-over' };
const undone: CaseEvent = { type: 'breached' };
const done: CaseEvent = { type: 'completed' };
const notDiverted: CaseEvent = { type: 'not-diverted', record: frozenRecord };
const instead = (disposal: 'charge' | 'no-further-action'): CaseEvent => ({
  type: 'decided-instead',
  disposal,
});
const decided = (
  decision: 'excuse' | 'charge' | 'refer-cps' | 'decide-again' | 'no-further-action',
): CaseEvent => ({
  type: 'breach-decided',
  decision,
  reason: 'r',
});

const friday = '2026-11-20';

/** Opened on a day with these facts; somebody tried to reach the victim at once. */
const begun = (at: string, facts: Facts = {}): Happened => [
  [at, opened],
  [at, answered(facts)],
  [at, tried],
];
/** Filed the same day, the victim already told about meeting and support. */
const settled = (at: string, facts: Facts = {}): Happened => [
  [at, opened],
  [at, answered(facts)],
  [at, called('views', 'views', 'restorative-justice', 'support')],
];

const messaged: CaseEvent = {
  type: 'victim-messaged',
  message: 'disposal',
  channel: 'text',
  notifyId: 'n-1',
};
const ended = (how: 'delivered' | 'failed'): CaseEvent => ({
  type: 'victim-message-ended',
  notifyId: 'n-1',
  ended: how,
});
const surveyed = (after: 'call' | 'closure'): CaseEvent => ({
  type: 'victim-surveyed',
  survey: { after, by: 'phone', scriptVersion: 'test', understood: 4, heard: 4, fair: 4, satisfied: 4 },
});
/** Filed, told of it the same day, and the four questions answered. */
const toldOf = (at: string, facts: Facts = {}): Happened => [
  ...settled(at, facts),
  filed(at),
  [at, called('disposal', 'disposal')],
  [at, surveyed('call')],
];

/** A breach of which they know, and that it was sent to the CPS. */
const withTheCps: Happened = [
  ...toldOf(friday),
  ['2027-01-08', undone],
  ['2027-01-12', decided('refer-cps')],
  ['2027-01-13', called('breach', 'breach')],
];

export const situations: readonly Situation[] = [
  row('nothing was answered yet', [[friday, opened]], [], 'no call'),
  row(
    'a draft in which nobody was rung',
    [
      [friday, opened],
      [friday, answered({})],
    ],
    [],
    'no call',
  ),
  row(
    'an offence without a victim',
    begun(friday, { offence: 'possession-class-b', victim: 'none' }),
    [],
    'no call',
  ),
  row('an offence that could have one, and had none', begun(friday, { victim: 'none' }), [], 'no call'),
  row(
    'a draft, the officer tried: support and meeting run, and no one else rings',
    begun(friday),
    ['support 2026-11-24', 'restorative-justice 2026-11-27'],
    'no call',
  ),
  row(
    'the same, handed to the liaison',
    [...begun(friday), [friday, handedOver]],
    ['views 2026-11-24', 'support 2026-11-24', 'restorative-justice 2026-11-27'],
    'views',
  ),
  row(
    'handed over before anybody rang',
    [
      [friday, opened],
      [friday, answered({})],
      [friday, handedOver],
    ],
    ['views 2026-11-24'],
    'views',
  ),
  row(
    'handed over, enhanced rights: the next working day',
    [
      [friday, opened],
      [friday, answered({ victimEnhanced: true })],
      [friday, handedOver],
    ],
    ['views 2026-11-23'],
    'views',
  ),
  row(
    'handed over and taken back',
    [...settled(friday), [friday, handedOver], [friday, { type: 'victim-taken-back' }]],
    [],
    'no call',
  ),
  row(
    'handed over, and the liaison heard them',
    [...settled(friday), [friday, handedOver], ['2026-11-23', called('views', 'views')]],
    [],
    'no call',
  ),
  row(
    'handed over, nobody answered: it runs on',
    [...settled(friday), [friday, handedOver], ['2026-11-23', tried]],
    ['views 2026-11-24'],
    'views',
  ),
  row(
    'a case handed over and withdrawn',
    [...begun(friday), [friday, handedOver], [friday, { type: 'withdrawn' }]],
    [],
    'no call',
  ),
  row('filed: five working days', [...settled(friday), filed(friday)], ['disposal 2026-11-27'], 'disposal'),
  row(
    'filed, enhanced rights: one',
    [...settled(friday, { victimEnhanced: true }), filed(friday)],
    ['disposal 2026-11-23'],
    'disposal',
  ),
  row(
    'filed, enhanced rights not known: the standard',
    [...settled(friday, { victimEnhanced: false }), filed(friday)],
    ['disposal 2026-11-27'],
    'disposal',
  ),
  row(
    'filed on a Saturday',
    [...settled('2026-11-21'), filed('2026-11-21')],
    ['disposal 2026-11-27'],
    'disposal',
  ),
  row(
    'filed on a Sunday, enhanced rights',
    [...settled('2026-11-22', { victimEnhanced: true }), filed('2026-11-22')],
    ['disposal 2026-11-23'],
    'disposal',
  ),
  row(
    'filed on Christmas Eve 2026',
    [...settled('2026-12-24'), filed('2026-12-24')],
    ['disposal 2027-01-05'],
    'disposal',
  ),
  row(
    'filed on Christmas Eve 2026, enhanced rights',
    [...settled('2026-12-24', { victimEnhanced: true }), filed('2026-12-24')],
    ['disposal 2026-12-29'],
    'disposal',
  ),
  row(
    'filed on Boxing Day 2026',
    [...settled('2026-12-26'), filed('2026-12-26')],
    ['disposal 2027-01-05'],
    'disposal',
  ),
  row(
    'filed on New Year’s Eve 2026',
    [...settled('2026-12-31'), filed('2026-12-31')],
    ['disposal 2027-01-08'],
    'disposal',
  ),
  row(
    'filed on Maundy Thursday 2027',
    [...settled('2027-03-25'), filed('2027-03-25')],
    ['disposal 2027-04-05'],
    'disposal',
  ),
  row(
    'filed on Maundy Thursday 2027, enhanced rights',
    [...settled('2027-03-25', { victimEnhanced: true }), filed('2027-03-25')],
    ['disposal 2027-03-30'],
    'disposal',
  ),
  row(
    'filed before the August bank holiday',
    [...settled('2026-08-28'), filed('2026-08-28')],
    ['disposal 2026-09-07'],
    'disposal',
  ),
  row(
    'filed half an hour after midnight in summer time: the London day counts',
    [...settled('2026-10-22'), filed('2026-10-22T23:30:00.000Z')],
    ['disposal 2026-10-30'],
    'disposal',
  ),
  row(
    'filed before the clocks go back: the day after is a working day all the same',
    [...settled('2026-10-23'), filed('2026-10-23')],
    ['disposal 2026-10-30'],
    'disposal',
  ),
  row(
    'filed as the clocks go forward, a minute past midnight',
    [...settled('2027-03-28', { victimEnhanced: true }), filed('2027-03-28T00:01:00.000Z')],
    ['disposal 2027-03-30'],
    'disposal',
  ),
  row(
    'told of the disposal: the survey may be asked',
    [...settled(friday), filed(friday), ['2026-11-24', called('disposal', 'disposal')]],
    ['survey 2026-12-08'],
    'disposal',
  ),
  row(
    'tried about the disposal, no answer: it is still due',
    [...settled(friday), filed(friday), ['2026-11-24', tried]],
    ['disposal 2026-11-27'],
    'disposal',
  ),
  row(
    // Right 6: they are told the decision and the reasons. "There is news, ring us" is neither.
    'a message that was delivered tells them only that there is news: the call stays due',
    [...settled(friday), filed(friday), [friday, messaged], ['2026-11-23', ended('delivered')]],
    ['disposal 2026-11-27'],
    'disposal',
  ),
  row(
    'a message that failed tells nothing',
    [...settled(friday), filed(friday), [friday, messaged], ['2026-11-23', ended('failed')]],
    ['disposal 2026-11-27'],
    'disposal',
  ),
  row(
    'everything still to be told, in one call',
    [...begun(friday), filed(friday)],
    ['support 2026-11-24', 'disposal 2026-11-27', 'restorative-justice 2026-11-27'],
    'disposal',
  ),
  row(
    'support alone is left, in its two days with enhanced rights too',
    [
      ...begun(friday, { victimEnhanced: true }),
      filed(friday),
      [friday, called('disposal', 'disposal', 'restorative-justice')],
    ],
    ['support 2026-11-24', 'survey 2026-12-04'],
    'disposal',
  ),
  row(
    'somebody who does not admit it: a meeting is not offered',
    [...begun(friday, { admission: 'denies' }), filed(friday)],
    ['support 2026-11-24', 'disposal 2026-11-27'],
    'disposal',
  ),
  row(
    'responsibility accepted is enough for a meeting',
    begun(friday, { admission: 'accepts-responsibility' }),
    ['support 2026-11-24', 'restorative-justice 2026-11-27'],
    'no call',
  ),
  row(
    'domestic abuse: a meeting is not offered',
    [...begun(friday, { domesticAbuse: 'intimate-partner' }), filed(friday)],
    ['support 2026-11-24', 'disposal 2026-11-27'],
    'disposal',
  ),
  // Each try may endanger them: nobody is rung for the questions alone.
  row(
    'domestic abuse, told of the disposal: no call for the four questions alone',
    [
      ...settled(friday, { domesticAbuse: 'intimate-partner' }),
      filed(friday),
      ['2026-11-24', called('disposal', 'disposal')],
    ],
    [],
    'no call',
  ),
  row(
    'domestic abuse, told of the disposal before help: the questions go with the call about help',
    [
      ...begun(friday, { domesticAbuse: 'intimate-partner' }),
      filed(friday),
      ['2026-11-24', called('disposal', 'disposal')],
    ],
    ['support 2026-11-24'],
    'disposal',
  ),
  row(
    'a child did it: youth justice speaks about meeting',
    [...begun(friday, { age: 15 }), filed(friday)],
    ['support 2026-11-24', 'disposal 2026-11-27'],
    'disposal',
  ),
  row(
    'a child was harmed: enhanced rights',
    [...settled(friday, { victim: 'child', victimEnhanced: true }), filed(friday)],
    ['disposal 2026-11-23'],
    'disposal',
  ),
  row(
    'a business was harmed: it is told like anybody',
    [...settled(friday, { offence: 'theft-shop', victim: 'business' }), filed(friday)],
    ['disposal 2026-11-27'],
    'disposal',
  ),
  row(
    'a hate crime: four days for the specialist, of which two are a weekend',
    [...settled(friday, { hateCrime: true }), filed(friday)],
    ['hate-crime-support 2026-11-24', 'disposal 2026-11-27'],
    'disposal',
  ),
  row(
    'a hate crime over Christmas: calendar days run on',
    [...settled('2026-12-24', { hateCrime: true }), filed('2026-12-24')],
    ['hate-crime-support 2026-12-28', 'disposal 2027-01-05'],
    'disposal',
  ),
  row(
    'a hate crime, referred',
    [
      ...settled(friday, { hateCrime: true }),
      filed(friday),
      ['2026-11-23', called('disposal', 'hate-crime-support')],
    ],
    ['disposal 2026-11-27'],
    'disposal',
  ),
  row('a breach', [...toldOf(friday), ['2027-01-08', undone]], ['breach 2027-01-15'], 'breach'),
  row(
    'a breach, enhanced rights',
    [...toldOf(friday, { victimEnhanced: true }), ['2027-01-08', undone]],
    ['breach 2027-01-11'],
    'breach',
  ),
  row(
    'a breach they were told of',
    [...toldOf(friday), ['2027-01-08', undone], ['2027-01-11', called('breach', 'breach')]],
    [],
    'no call',
  ),
  row(
    'a breach they were told of, then decided: told again',
    [
      ...toldOf(friday),
      ['2027-01-08', undone],
      ['2027-01-11', called('breach', 'breach')],
      ['2027-01-12', decided('charge')],
    ],
    ['breach 2027-01-19'],
    'breach',
  ),
  row(
    'a breach decided before they were told: from the decision',
    [...toldOf(friday), ['2027-01-08', undone], ['2027-01-12', decided('no-further-action')]],
    ['breach 2027-01-19'],
    'breach',
  ),
  row(
    'a breach that was excused, and they know',
    [
      ...toldOf(friday),
      ['2027-01-08', undone],
      ['2027-01-12', decided('excuse')],
      ['2027-01-13', called('breach', 'breach')],
    ],
    [],
    'no call',
  ),
  row('a breach that is with the CPS, and they know', withTheCps, [], 'no call'),
  row(
    'a breach that the CPS charges: told again',
    [...withTheCps, ['2027-02-01', instead('charge')]],
    ['breach 2027-02-08'],
    'breach',
  ),
  row(
    'a breach that the CPS ends, before they heard that it was sent there',
    [
      ...toldOf(friday),
      ['2027-01-08', undone],
      ['2027-01-12', decided('refer-cps')],
      ['2027-01-13', instead('no-further-action')],
    ],
    ['breach 2027-01-20'],
    'breach',
  ),
  row(
    'told what the CPS decided: the four questions',
    [...withTheCps, ['2027-02-01', instead('charge')], ['2027-02-02', called('breach', 'breach')]],
    ['survey 2027-02-16'],
    'breach',
  ),
  row(
    'decided anew after a breach, and then charged instead',
    [
      ...toldOf(friday),
      ['2027-01-08', undone],
      ['2027-01-12', decided('decide-again')],
      ['2027-01-13', called('breach', 'breach')],
      ['2027-01-14', notDiverted],
      ['2027-01-15', instead('charge')],
    ],
    ['disposal 2027-01-22'],
    'disposal',
  ),
  row(
    'a message about the breach that arrived after it was decided tells nothing of that',
    [
      ...toldOf(friday),
      ['2027-01-08', undone],
      ['2027-01-08T10:00:05.000Z', { ...messaged, message: 'breach' }],
      ['2027-01-12', decided('charge')],
      ['2027-01-13', ended('delivered')],
    ],
    ['breach 2027-01-19'],
    'breach',
  ),
  row(
    'withdrawn after a breach that was excused: there is no more chance to tell of, but that it is taken back',
    [
      ...toldOf(friday),
      ['2027-01-08', undone],
      ['2027-01-12', decided('excuse')],
      ['2027-01-13', { type: 'withdrawn' }],
    ],
    ['disposal 2027-01-20'],
    'disposal',
  ),
  row(
    'decided anew and charged instead, before they heard of the breach',
    [
      ...toldOf(friday),
      ['2027-01-08', undone],
      ['2027-01-12', decided('decide-again')],
      ['2027-01-14', notDiverted],
      ['2027-01-15', instead('charge')],
    ],
    ['breach 2027-01-19', 'disposal 2027-01-22'],
    'disposal',
  ),
  row(
    'decided anew and filed anew, before they heard of the breach',
    [
      ...toldOf(friday),
      ['2027-01-08', undone],
      ['2027-01-12', decided('decide-again')],
      ['2027-01-13', tried],
      filed('2027-01-14'),
    ],
    ['breach 2027-01-19', 'disposal 2027-01-21'],
    'disposal',
  ),
  row(
    'decided anew, and they never heard of the first decision: it is no decision any more',
    [...settled(friday), filed(friday), ['2026-11-23', undone], ['2026-11-24', decided('decide-again')]],
    ['breach 2026-12-01'],
    'breach',
  ),
  row(
    'the questions by message keep no promise',
    [
      ...settled(friday),
      filed(friday),
      [friday, called('disposal', 'disposal')],
      [friday, wants({ nextBy: day('2026-12-01') })],
      ['2026-11-23', { ...messaged, message: 'survey' }],
      ['2026-11-24', ended('delivered')],
    ],
    ['promised 2026-12-01'],
    'disposal',
  ),
  row(
    'a hate crime, and they want no help and no news: nobody rings',
    [
      ...settled(friday, { hateCrime: true }),
      [friday, wants({ preferred: 'none', support: 'declined', nextBy: day('2026-11-25') })],
      filed(friday),
    ],
    [],
    'no call',
  ),
  row('completed', [...toldOf(friday), ['2027-02-12', done]], ['completion 2027-02-19'], 'completion'),
  row(
    'completed, enhanced rights',
    [...toldOf(friday, { victimEnhanced: true }), ['2027-02-12', done]],
    ['completion 2027-02-15'],
    'completion',
  ),
  row(
    'completed on the day before Good Friday',
    [...toldOf(friday), ['2027-03-25', done]],
    ['completion 2027-04-05'],
    'completion',
  ),
  row(
    'completed and told: the four questions once more',
    [...toldOf(friday), ['2027-02-12', done], ['2027-02-15', called('completion', 'completion')]],
    ['survey 2027-03-01'],
    'completion',
  ),
  row(
    'completed, told and asked: nothing is left',
    [
      ...toldOf(friday),
      ['2027-02-12', done],
      ['2027-02-15', called('completion', 'completion')],
      ['2027-02-15', surveyed('closure')],
    ],
    [],
    'no call',
  ),
  row(
    'they decline support, and want it when they hear of the decision: two working days from then',
    [
      ...settled(friday),
      filed(friday),
      ['2026-11-25', called('disposal', 'disposal')],
      ['2026-11-25', surveyed('call')],
      ['2026-11-25T10:00:01.000Z', wants({ support: 'wanted', restorativeJustice: 'interested' })],
    ],
    ['support 2026-11-27', 'restorative-justice 2026-12-02'],
    'no call',
  ),
  row(
    'decided anew after a breach: they hear of it, while the officer is to hear them anew',
    [...toldOf(friday), ['2027-01-08', undone], ['2027-01-12', decided('decide-again')]],
    ['breach 2027-01-19'],
    'breach',
  ),
  row(
    'decided anew after a breach, and they know: the officer hears them anew',
    [
      ...toldOf(friday),
      ['2027-01-08', undone],
      ['2027-01-12', decided('decide-again')],
      ['2027-01-13', called('breach', 'breach')],
    ],
    [],
    'no call',
  ),
  row(
    'a day they were given that comes before the decision must be told',
    [...settled(friday), ['2026-11-23', wants({ nextBy: day('2026-11-25') })], filed('2026-11-23')],
    ['promised 2026-11-25', 'disposal 2026-11-30'],
    'disposal',
  ),
  row(
    'a day they were given, by which they hear anyhow',
    [...settled(friday), [friday, wants({ nextBy: day('2026-11-27') })], filed(friday)],
    ['disposal 2026-11-27'],
    'disposal',
  ),
  row(
    'a day they were given, and they were rung since',
    [...toldOf(friday), [friday, wants({ nextBy: day('2026-12-04') })], ['2026-11-30', called('disposal')]],
    [],
    'no call',
  ),
  row(
    'a day they were given, and a text arrived since',
    [
      ...toldOf(friday),
      [friday, wants({ nextBy: day('2026-12-04') })],
      ['2026-11-30', messaged],
      ['2026-11-30', ended('delivered')],
    ],
    [],
    'no call',
  ),
  row(
    'a day they were given, and a text did not arrive',
    [
      ...toldOf(friday),
      [friday, wants({ nextBy: day('2026-12-04') })],
      ['2026-11-30', messaged],
      ['2026-11-30', ended('failed')],
    ],
    ['promised 2026-12-04'],
    'disposal',
  ),
  row(
    'a day they were given, and nobody answered since',
    [...toldOf(friday), [friday, wants({ nextBy: day('2026-12-04') })], ['2026-11-30', tried]],
    ['promised 2026-12-04'],
    'disposal',
  ),
  row(
    'a day that was kept and is given again is another promise',
    [
      ...toldOf(friday),
      [friday, wants({ nextBy: day('2026-12-04') })],
      ['2026-11-30', called('disposal')],
      ['2026-11-30T11:00:00.000Z', wants({ nextBy: day('2026-12-04') })],
    ],
    ['promised 2026-12-04'],
    'disposal',
  ),
  row(
    'a day they were given in a case that was withdrawn',
    [
      ...settled(friday),
      filed(friday),
      [friday, wants({ nextBy: day('2026-11-24') })],
      ['2026-11-23', { type: 'withdrawn' }],
    ],
    ['promised 2026-11-24', 'disposal 2026-11-30'],
    'disposal',
  ),
  row(
    // Nothing was breached, and a breach is not what they wait to hear of.
    'withdrawn, told so, and promised in that call to hear by a day: how it stands',
    [
      ...toldOf(friday),
      ['2026-11-23', { type: 'withdrawn' }],
      ['2026-11-24', called('disposal', 'disposal')],
      ['2026-11-24', wants({ nextBy: day('2026-12-01') })],
    ],
    ['promised 2026-12-01'],
    'disposal',
  ),
  row(
    'the same, withdrawn after a breach that was excused',
    [
      ...toldOf(friday),
      ['2027-01-08', undone],
      ['2027-01-12', decided('excuse')],
      ['2027-01-13', { type: 'withdrawn' }],
      ['2027-01-14', called('disposal', 'disposal')],
      ['2027-01-14', wants({ nextBy: day('2027-01-21') })],
    ],
    ['promised 2027-01-21'],
    'disposal',
  ),
  row(
    // Friday, Monday, Tuesday: they asked on Tuesday, and two working days after that is Thursday.
    'withdrawn, told so, and they ask for help in that call: it is arranged',
    [
      ...toldOf(friday),
      ['2026-11-23', { type: 'withdrawn' }],
      ['2026-11-24', called('disposal', 'disposal')],
      ['2026-11-24', wants({ support: 'wanted' })],
    ],
    ['support 2026-11-26'],
    'no call',
  ),
  row(
    'withdrawn, and the help they asked for before was not arranged',
    [
      [friday, opened],
      [friday, answered({})],
      [friday, called('views', 'views')],
      [friday, wants({ support: 'wanted' })],
      ['2026-11-23', { type: 'withdrawn' }],
    ],
    ['support 2026-11-25', 'disposal 2026-11-30'],
    'disposal',
  ),
  row(
    'withdrawn, and the help they asked for was arranged',
    [
      [friday, opened],
      [friday, answered({})],
      [friday, called('views', 'views', 'support')],
      ['2026-11-20T11:00:00.000Z', wants({ support: 'wanted' })],
      ['2026-11-20T12:00:00.000Z', called('views', 'support')],
      ['2026-11-23', { type: 'withdrawn' }],
      ['2026-11-24', called('disposal', 'disposal')],
    ],
    [],
    'no call',
  ),
  row(
    'withdrawn, told so, and they said that they need no help',
    [
      ...settled(friday),
      ['2026-11-23', { type: 'withdrawn' }],
      ['2026-11-24', called('disposal', 'disposal')],
      ['2026-11-24', wants({ support: 'declined' })],
    ],
    [],
    'no call',
  ),
  row(
    'support they said they wanted twice is done once',
    [
      ...settled(friday),
      filed(friday),
      ['2026-11-23', called('disposal', 'disposal')],
      ['2026-11-23', surveyed('call')],
      ['2026-11-23T11:00:00.000Z', wants({ support: 'wanted' })],
      ['2026-11-24', called('disposal', 'support')],
      ['2026-11-24T11:00:00.000Z', wants({ support: 'wanted' })],
    ],
    [],
    'no call',
  ),
  row(
    'an eighteenth birthday: a meeting is for the police to offer',
    [...begun(friday, { age: 18 }), filed(friday)],
    ['support 2026-11-24', 'disposal 2026-11-27', 'restorative-justice 2026-11-27'],
    'disposal',
  ),
  row(
    'an offence that is hate by its name',
    [...settled(friday, { offence: 'racially-aggravated-assault' }), filed(friday)],
    ['hate-crime-support 2026-11-24', 'disposal 2026-11-27'],
    'disposal',
  ),
  row(
    'ended after a breach, and they heard only of the breach: the decision is news',
    [
      ...toldOf(friday),
      ['2027-01-08', undone],
      ['2027-01-09', called('breach', 'breach')],
      ['2027-01-12', decided('no-further-action')],
    ],
    ['breach 2027-01-19'],
    'breach',
  ),
  row(
    'a day they were given, and nobody has rung: it is due while the case waits for a sergeant',
    [...settled(friday), [friday, wants({ nextBy: day('2026-11-27') })], [friday, asksSergeant]],
    ['promised 2026-11-27'],
    'disposal',
  ),
  row(
    'they want to hear nothing: help that they asked for is all that is due',
    [
      ...begun(friday),
      [friday, called('views', 'views', 'restorative-justice')],
      [friday, wants({ preferred: 'none', support: 'wanted', nextBy: day('2026-11-25') })],
      filed(friday),
    ],
    ['support 2026-11-24'],
    'no call',
  ),
  row(
    'heard in the draft, and still to be referred: its officer arranges it, and nobody rings',
    [
      ...begun(friday),
      [friday, called('views', 'views', 'restorative-justice')],
      [friday, wants({ support: 'wanted' })],
    ],
    ['support 2026-11-24'],
    'no call',
  ),
  row(
    'sent word of the breach by text: they have still to hear of it, and from when it was',
    [
      ...toldOf(friday).slice(0, -1),
      ['2027-01-08', undone],
      ['2027-01-09', { ...messaged, message: 'breach' } as CaseEvent],
      ['2027-01-09', ended('delivered')],
    ],
    ['breach 2027-01-15'],
    'breach',
  ),
  row(
    'a breach that is put before the charging decision maker, and they know: it has not ended',
    [
      ...toldOf(friday),
      ['2027-01-08', undone],
      ['2027-01-12', decided('charge')],
      ['2027-01-13', called('breach', 'breach')],
    ],
    [],
    'no call',
  ),
  row(
    'a breach that they do not charge: told again',
    [
      ...toldOf(friday),
      ['2027-01-08', undone],
      ['2027-01-12', decided('charge')],
      ['2027-01-13', called('breach', 'breach')],
      ['2027-02-01', instead('no-further-action')],
    ],
    ['breach 2027-02-08'],
    'breach',
  ),
  row(
    'charged after a breach, and told: the four questions once more',
    [
      ...toldOf(friday),
      ['2027-01-08', undone],
      ['2027-01-12', decided('charge')],
      ['2027-01-13', called('breach', 'breach')],
      ['2027-02-01', instead('charge')],
      ['2027-02-02', called('breach', 'breach')],
    ],
    ['survey 2027-02-16'],
    'breach',
  ),
  row(
    'completed before they heard of a breach: the end comes first',
    [...toldOf(friday), ['2027-01-08', undone], ['2027-01-12', decided('excuse')], ['2027-02-12', done]],
    ['breach 2027-01-19', 'completion 2027-02-19'],
    'completion',
  ),
  row(
    'not diverted, how it goes on is open: they still get help',
    [...begun(friday), [friday, notDiverted]],
    ['support 2026-11-24', 'restorative-justice 2026-11-27'],
    'disposal',
  ),
  row(
    'not diverted, a hate crime by somebody who denies it',
    [...begun(friday, { hateCrime: true, admission: 'denies' }), [friday, notDiverted]],
    ['support 2026-11-24', 'hate-crime-support 2026-11-24'],
    'disposal',
  ),
  row(
    'not diverted, and charged the week after',
    [...settled(friday), [friday, notDiverted], ['2026-11-25', instead('charge')]],
    ['disposal 2026-12-02'],
    'disposal',
  ),
  row(
    'the same, enhanced rights',
    [
      ...settled(friday, { victimEnhanced: true }),
      [friday, notDiverted],
      ['2026-11-25', instead('no-further-action')],
    ],
    ['disposal 2026-11-26'],
    'disposal',
  ),
  row(
    'told that it ends, and then it goes to court after all',
    [
      ...settled(friday),
      [friday, notDiverted],
      ['2026-11-25', instead('no-further-action')],
      ['2026-11-26', called('disposal', 'disposal')],
      ['2026-11-26', surveyed('closure')],
      ['2026-12-10', instead('charge')],
    ],
    ['disposal 2026-12-17'],
    'disposal',
  ),
  row(
    'told that it goes to court: the four questions',
    [
      ...settled(friday),
      [friday, notDiverted],
      ['2026-11-25', instead('charge')],
      ['2026-11-26', called('disposal', 'disposal')],
    ],
    ['survey 2026-12-10'],
    'disposal',
  ),
  row(
    'told that the law takes a case of a child under ten no further: the four questions',
    [...settled(friday, { age: 9 }), [friday, notDiverted], ['2026-11-26', called('disposal', 'disposal')]],
    ['survey 2026-12-10'],
    'disposal',
  ),
  row(
    'not diverted, and a sergeant is asked to take it no further: they still get help',
    [
      [friday, opened],
      [friday, answered({})],
      [friday, notDiverted],
      [friday, asksToEndIt],
    ],
    ['support 2026-11-24', 'restorative-justice 2026-11-27'],
    'disposal',
  ),
  row(
    'the four questions are answered, and a sergeant is asked to take it no further: none anew',
    [
      ...settled(friday),
      [friday, notDiverted],
      ['2026-11-25', instead('charge')],
      ['2026-11-26', called('disposal', 'disposal')],
      ['2026-11-26', surveyed('closure')],
      ['2026-11-27', called('disposal', 'disposal')],
      ['2026-12-10', asksToEndIt],
    ],
    [],
    'no call',
  ),
  row(
    'an offence without a victim that goes to court',
    [
      ...begun(friday, { offence: 'possession-class-b', victim: 'none' }),
      [friday, notDiverted],
      [friday, instead('charge')],
    ],
    [],
    'no call',
  ),
  row(
    'a hate crime, and they want help but no news: they are rung for the help',
    [
      ...settled(friday, { hateCrime: true }),
      [friday, wants({ preferred: 'none', support: 'wanted' })],
      filed(friday),
    ],
    ['support 2026-11-24', 'hate-crime-support 2026-11-24'],
    'disposal',
  ),
  row(
    'youth justice decides together, and nobody has rung yet: help is due all the same',
    [
      [friday, opened],
      [friday, answered({ age: 15 })],
      [friday, { type: 'joint-decision-requested', provider: 'yjs-dudley', record: frozenRecord }],
    ],
    ['support 2026-11-24'],
    'disposal',
  ),
  row(
    'filed by an old record that has no call in it',
    [[friday, opened], [friday, answered({})], filed(friday)],
    ['support 2026-11-24', 'disposal 2026-11-27', 'restorative-justice 2026-11-27'],
    'disposal',
  ),
  row(
    'sent word by text and never reached: nobody asks them how they were spoken to',
    [...begun(friday), filed(friday), [friday, messaged], [friday, ended('delivered')]],
    ['support 2026-11-24', 'disposal 2026-11-27', 'restorative-justice 2026-11-27'],
    'disposal',
  ),
  row(
    'a text from the moment in which a day was promised keeps no promise',
    [
      ...settled(friday),
      filed(friday),
      ['2026-11-23', messaged],
      ['2026-11-23', ended('delivered')],
      ['2026-11-23', wants({ nextBy: day('2026-11-25') })],
    ],
    ['promised 2026-11-25', 'disposal 2026-11-27'],
    'disposal',
  ),
  row(
    'breached before anybody told them of the disposal: the breach is the news',
    [...settled(friday), filed(friday), ['2026-11-24', undone]],
    ['disposal 2026-11-27', 'breach 2026-12-01'],
    'breach',
  ),
  row(
    'told what the CPS decided in the minute in which it was recorded',
    [...withTheCps, ['2027-02-01', instead('charge')], ['2027-02-01', called('breach', 'breach')]],
    ['survey 2027-02-15'],
    'breach',
  ),
  row(
    'told by a text alone that the law ends it, and the age was wrong: that it does not stand',
    [
      ...begun(friday, { age: 9 }),
      [friday, notDiverted],
      [friday, { ...messaged, tellsWhy: true } as CaseEvent],
      [friday, ended('delivered')],
      ['2026-11-23', { type: 'withdrawn', why: 'wrong-age' }],
    ],
    ['disposal 2026-11-30'],
    'disposal',
  ),
  row(
    'ended after a breach by whoever decides it, and told: the four questions once more',
    [
      ...toldOf(friday),
      ['2027-01-08', undone],
      ['2027-01-12', decided('no-further-action')],
      ['2027-01-13', called('breach', 'breach')],
    ],
    ['survey 2027-01-27'],
    'breach',
  ),
  row(
    'decided anew after a breach of which they know, and never asked: nobody asks how it was while it is open',
    [
      ...settled(friday),
      filed(friday),
      [friday, called('disposal', 'disposal')],
      ['2027-01-08', undone],
      ['2027-01-12', decided('decide-again')],
      ['2027-01-13', called('breach', 'breach')],
    ],
    [],
    'no call',
  ),
  row(
    'filed, told, and handed over to be heard anew: nobody asks how it was meanwhile',
    [
      ...settled(friday),
      filed(friday),
      [friday, called('disposal', 'disposal')],
      ['2026-11-23', { type: 'reopened-for-another' }],
      ['2026-11-23', handedOver],
    ],
    ['views 2026-11-25'],
    'views',
  ),
  row(
    'in breach, they know, and were promised to hear by a day: how it stands',
    [
      ...toldOf(friday),
      ['2027-01-08', undone],
      ['2027-01-11', called('breach', 'breach')],
      ['2027-01-11T11:00:00.000Z', wants({ nextBy: day('2027-01-18') })],
    ],
    ['promised 2027-01-18'],
    'breach',
  ),
  row(
    'withdrawn before anybody spoke to them: there is nothing to tell',
    [
      [friday, opened],
      [friday, answered({})],
      ['2026-11-23', { type: 'withdrawn' }],
    ],
    [],
    'no call',
  ),
  row(
    // They were offered help, and asked for it on the Monday; it was withdrawn on the Tuesday.
    'withdrawn, and the help they had asked for again was not arranged: from the withdrawal',
    [
      ...settled(friday),
      ['2026-11-23', wants({ support: 'wanted' })],
      ['2026-11-24', { type: 'withdrawn' }],
      ['2026-11-24T11:00:00.000Z', called('disposal', 'disposal')],
    ],
    ['support 2026-11-26'],
    'no call',
  ),
  row(
    'withdrawn after filing, and they were heard: that it is taken back',
    [...settled(friday), filed(friday), ['2026-11-23', { type: 'withdrawn' }]],
    ['disposal 2026-11-30'],
    'disposal',
  ),
];

function row(what: string, story: Happened, clocks: readonly string[], call: Situation['call']): Situation {
  return { what, story, clocks, call };
}
