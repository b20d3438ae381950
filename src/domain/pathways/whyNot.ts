import type { FactName, Facts, PlaceId } from '../../law/facts.ts';
import type { Gate, YesNoFact } from '../force/gate.ts';
import type { Intervention } from '../force/intervention.ts';
import { outside, type Policed, sayPlace, sayPlaces } from '../force/place.ts';
import { isForWomen, isUpTo17 } from './bestFirst.ts';
import type { Check, ChronicNeed } from './checksOf.ts';
import { sayGate } from './sayGate.ts';
import { sayLanguage } from './sayLanguage.ts';

const chronic: Readonly<Record<ChronicNeed, string>> = {
  alcohol: 'Dependent drinking needs treatment by choice, not a condition.',
  drugs: 'Heroin use needs treatment by choice, not a condition.',
  health: 'Severe and lasting mental illness needs treatment by choice, not a condition.',
};

/** What the person's own answer rules out, where saying who it is for would be the longer way round. */
const ruledOut: Readonly<Record<string, string>> = {
  'domesticAbuse:intimate-partner': 'It is not for abuse of a partner.',
  'domesticAbuse:family': 'It is not for abuse in the family.',
  'injury:serious': 'It is not for serious injury.',
  'alcoholPattern:dependent': chronic.alcohol,
  'divertHistory:not-engaged': 'They were sent to drug diversion before and did not take part.',
};

const isFor: Readonly<Record<string, string>> = {
  'age 18 and over': 'It is for adults.',
  'alcoholPattern binge': 'It is for people who drink in binges.',
  'alcoholPattern dependent': 'It is for people whose drinking is dependent.',
  'divertHistory none': 'It is for people not sent to drug diversion before.',
  'employment out-of-work': 'It is for people out of work.',
  'mentalHealth some severe-enduring': 'It is for people whose health plays a part.',
  'mentalHealth severe-enduring': 'It is for people with a severe and lasting mental illness.',
};

const yesNo: Readonly<Record<YesNoFact, readonly [neededYes: string, neededNo: string]>> = {
  digitalAccess: [
    'It is held on line, and they cannot get there.',
    'It is for people who cannot go on line.',
  ],
  supplyIndicated: ['It is for cases with signs of supply.', 'There are signs of supply.'],
  canPay: ['It costs a fee.', 'It is for people who cannot pay.'],
  hateCrime: ['It is for hate crime.', 'It is not for hate crime.'],
  interpreterNeeded: ['It is for people who speak little English.', 'It needs good English.'],
  gangRisk: ['It is for people under pressure from a gang or group.', 'It is not for gang pressure.'],
  careExperienced: ['It is for people who have been in care.', 'It is not for people who have been in care.'],
  caringDuties: [
    'It is for people who look after a child or somebody else.',
    'It leaves no room for looking after somebody.',
  ],
  inCustody: ['It is for people in custody.', 'It is for people who were not in custody.'],
};

/** Facts a suggestion may still need, as what is not known. */
const toFindOut: Partial<Readonly<Record<FactName, string>>> = {
  age: 'how old they are',
  alcoholPattern: 'how they drink',
  borough: 'where they live',
  convictions: 'how many convictions they have',
  dashRisk: 'the DASH risk',
  digitalAccess: 'whether they can go on line',
  divertHistory: 'whether they were sent to drug diversion before',
  domesticAbuse: 'whether it is domestic abuse',
  employment: 'whether they work',
  injury: 'whether anybody was hurt',
  language: 'which language they speak',
  sex: 'their sex',
  supplyIndicated: 'whether there are signs of supply',
};

/** One sentence that says why a row is not for this person, from the first thing that stands in the way. */
export function whyNot(
  check: Check,
  { boroughs, gates }: Intervention,
  facts: Facts,
  force: Policed,
): string {
  if (check.kind === 'chronic') return chronic[check.need];
  if (check.kind === 'place') return wrongPlace(boroughs, facts.borough ?? outside, force);
  if (isForWomen({ gates: [check.gate] }))
    return gates.some(isUpTo17) ? 'It is for girls.' : 'It is for women.';
  return wrongPerson(check.gate, facts);
}

/** "Not known yet: whether they can go on line." */
export function notKnownYet(ask: readonly FactName[]): string {
  return `Not known yet: ${list(
    ask.map((name) => toFindOut[name] ?? 'more about them'),
    'and',
  )}.`;
}

function wrongPlace(runsIn: readonly PlaceId[], home: PlaceId, force: Policed): string {
  const places = runsIn.filter((place) => place !== outside);
  if (places.length === 0) return 'It is for people who live outside the force area.';
  const where = home === outside ? sayPlace(home, force) : `in ${sayPlace(home, force)}`;
  return `It runs in ${sayPlaces(places, force)}; they live ${where}.`;
}

function wrongPerson(gate: Gate, facts: Facts): string {
  if ('disposal' in gate) return `It comes ${sayGate(gate)}.`;
  if ('offence' in gate)
    return gate.offence === 'flag' ? `It is ${sayGate(gate)}.` : 'It is not for this offence.';
  if ('earlierOutcomes' in gate)
    return gate.fromAge === undefined
      ? `It is for people with ${sayGate(gate)}.`
      : `From ${gate.fromAge} years it is for people with very few convictions.`;
  if ('is' in gate) return yesNo[gate.fact][gate.is ? 0 : 1];
  if (isUpTo17(gate)) return 'It is for people under 18.';
  if (gate.fact === 'language') return otherLanguage(gate.isOneOf, facts.language);
  const own = ruledOut[`${gate.fact}:${facts[gate.fact]}`];
  if (own !== undefined) return own;
  if (gate.fact === 'needs') return `It is for somebody who ${sayGate(gate)}.`;
  const people = gate.fact === 'age' || gate.fact === 'employment' ? 'people ' : '';
  return isFor[keyOf(gate)] ?? `It is for ${people}${sayGate(gate)}.`;
}

function keyOf(gate: Gate): string {
  if (!('fact' in gate)) return '';
  if ('isOneOf' in gate) return `${gate.fact} ${gate.isOneOf.join(' ')}`;
  return gate.fact === 'age' && 'atLeast' in gate && gate.atMost === undefined
    ? `age ${gate.atLeast} and over`
    : '';
}

function otherLanguage(tags: readonly string[], language: string | undefined): string {
  if (tags.includes('en')) return 'It needs good English.';
  const held = `It is held in ${list(tags.map(sayLanguage), 'and')}`;
  return language === undefined ? `${held}: ask which language they speak.` : `${held}.`;
}

/** "a, b and c" */
function list(names: readonly string[], last: 'and' | 'or'): string {
  const end = names.at(-1) ?? '';
  return names.length < 2 ? end : `${names.slice(0, -1).join(', ')} ${last} ${end}`;
}
