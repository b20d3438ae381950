import type { Drug } from '../../law/facts.ts';
import type { ChosenFact, Gate, YesNoFact } from '../force/gate.ts';
import { sayLanguage } from './sayLanguage.ts';
import { sayNeed } from './sayNeed.ts';

const drugNames: Readonly<Record<Drug, string>> = {
  cannabis: 'cannabis',
  cocaine: 'cocaine',
  heroin: 'heroin',
  crack: 'crack',
  mdma: 'MDMA',
  ketamine: 'ketamine',
  nps: 'new psychoactive substances',
  other: 'another drug',
};

const chosen: Record<Exclude<ChosenFact, 'language'>, Readonly<Record<string, string>>> = {
  sex: { female: 'women', male: 'men', other: 'another sex', unknown: 'sex not known' },
  alcoholPattern: {
    none: 'drinking plays no part',
    binge: 'drinking in binges',
    dependent: 'dependent drinking',
  },
  domesticAbuse: {
    none: 'no domestic abuse',
    'intimate-partner': 'abuse of a partner or former partner',
    family: 'abuse in the family',
  },
  dashRisk: { standard: 'standard DASH risk', medium: 'medium DASH risk', high: 'high DASH risk' },
  divertHistory: {
    none: 'not sent to drug diversion before',
    engaged: 'took part in drug diversion each time',
    'not-engaged': 'was sent to drug diversion and did not take part',
  },
  injury: { none: 'nobody hurt', minor: 'a minor injury', serious: 'a serious injury' },
  employment: { working: 'in work', 'out-of-work': 'out of work', education: 'in education' },
  drug: drugNames,
  drugTest: {
    'positive-opiates': 'tested positive for opiates',
    'positive-cocaine': 'tested positive for cocaine',
    'positive-both': 'tested positive for both',
    negative: 'tested negative',
    'not-tested': 'not tested',
  },
  mentalHealth: {
    none: 'no mental illness',
    some: 'physical or mental health plays a part',
    'severe-enduring': 'a severe and lasting mental illness',
  },
};

const yesNo: Record<YesNoFact, readonly [yes: string, no: string]> = {
  digitalAccess: ['can get on line', 'cannot get on line'],
  supplyIndicated: ['signs of supply', 'no sign of supply'],
  canPay: ['can pay the fee', 'cannot pay a fee'],
  hateCrime: ['hate crime', 'no hate crime'],
  interpreterNeeded: ['needs an interpreter', 'needs no interpreter'],
  gangRisk: ['pressure from a gang or group', 'no pressure from a gang or group'],
  careExperienced: ['has been in care', 'has not been in care'],
  caringDuties: ['looks after a child or somebody else', 'looks after nobody'],
  inCustody: ['is or was in custody for this', 'was not in custody for this'],
};

const flagNames: Readonly<Record<string, string>> = {
  drug: 'a drug offence',
  violence: 'violence',
  weapon: 'a weapon',
  sexual: 'a sexual offence',
  hate: 'a hate crime',
  da: 'an offence that may be domestic abuse',
  driving: 'a driving offence',
  order: 'breach of an order',
  'child-victim': 'an offence against a child',
  victimless: 'an offence without a victim',
};

/**
 * One gate in plain words without a capital or a full stop: "women", "aged 18 or over", "standard DASH risk".
 *
 * @param offenceTitle the title of an offence by its id; the id in words without one
 */
export function sayGate(gate: Gate, offenceTitle: (id: string) => string = inWords): string {
  if ('disposal' in gate) return sayDisposals(gate);
  if ('earlierOutcomes' in gate) return sayConvictions(gate);
  if ('offence' in gate) {
    const names = gate.isOneOf.map((one) =>
      gate.offence === 'id' ? offenceTitle(one) : (flagNames[one] ?? inWords(one)),
    );
    return `for ${list(names)}`;
  }
  if (gate.fact === 'age') return sayAge(gate);
  if (gate.fact === 'needs')
    return 'atLeast' in gate
      ? `has ${gate.atLeast} needs or more at once`
      : `needs help with ${list(gate.includesAny.map(sayNeed))}`;
  if ('is' in gate) return yesNo[gate.fact][gate.is ? 0 : 1];
  if (gate.fact === 'language') return `speaks ${list(gate.isOneOf.map(sayLanguage))}`;
  const words = chosen[gate.fact];
  const said = list(gate.isOneOf.map((value) => words[value] ?? inWords(value)));
  return gate.toRequire === undefined ? said : `to be required: ${said}`;
}

/** "with a conditional caution" */
function sayDisposals({ isOneOf, toRequire }: Extract<Gate, { readonly disposal: 'kind' }>): string {
  const said = `with a ${list(isOneOf.map(inWords))}`;
  return toRequire === undefined ? said : `to be required: ${said}`;
}

/** "cannabis", "new psychoactive substances" */
export function sayDrug(drug: Drug): string {
  return drugNames[drug];
}

type Bounds = { readonly atLeast?: number; readonly atMost?: number; readonly fromAge?: number };

function sayAge({ atLeast, atMost }: Bounds): string {
  if (atMost === undefined) return `aged ${atLeast ?? 0} or over`;
  return atLeast === undefined ? `aged ${atMost} or under` : `aged ${atLeast} to ${atMost}`;
}

function sayConvictions({ fromAge, ...bounds }: Bounds): string {
  const said = sayHowMany(bounds);
  return fromAge === undefined ? said : `from ${fromAge} years: ${said}`;
}

function sayHowMany({ atLeast = 0, atMost }: Bounds): string {
  if (atMost === 0) return 'no convictions';
  if (atMost === undefined) return `${convictions(atLeast)} or more`;
  if (atLeast === atMost) return atMost === 1 ? 'one conviction' : `${atMost} convictions`;
  return atLeast === 0 ? `${convictions(atMost)} at most` : `${atLeast} to ${atMost} convictions`;
}

const convictions = (count: number): string => (count === 1 ? 'a conviction' : `${count} convictions`);

function inWords(id: string): string {
  return id.replaceAll('-', ' ');
}

/** "a, b or c" */
function list(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} or ${last}`;
}
