import type { ChosenFact } from '../domain/force/gate.ts';
import type { Drug, Known } from '../law/facts.ts';

type Listed = Exclude<ChosenFact, 'language'>;

/** Every value a gate can ask for: the compiler asks for each of them, and for no other. Nothing is for an unknown drug. */
const values: {
  readonly [F in Listed]: Readonly<Record<F extends 'drug' ? Drug : Known<F>, true>>;
} = {
  sex: { female: true, male: true, other: true, unknown: true },
  alcoholPattern: { none: true, binge: true, dependent: true },
  domesticAbuse: { none: true, 'intimate-partner': true, family: true },
  dashRisk: { standard: true, medium: true, high: true },
  divertHistory: { none: true, engaged: true, 'not-engaged': true },
  injury: { none: true, minor: true, serious: true },
  employment: { working: true, 'out-of-work': true, education: true },
  drug: {
    cannabis: true,
    cocaine: true,
    heroin: true,
    crack: true,
    mdma: true,
    ketamine: true,
    nps: true,
    other: true,
  },
  drugTest: {
    'positive-opiates': true,
    'positive-cocaine': true,
    'positive-both': true,
    negative: true,
    'not-tested': true,
  },
  mentalHealth: { none: true, some: true, 'severe-enduring': true },
};

const languages = new Intl.DisplayNames('en-GB', { type: 'language', fallback: 'none' });

/** Why this fact can never have this value, as the end of a sentence; undefined when it can. */
export function whyImpossible(fact: ChosenFact, value: string): string | undefined {
  if (fact === 'language')
    return isLanguage(value) ? undefined : 'is no language. Use a BCP 47 tag such as "pa" or "pl"';
  const possible = Object.keys(values[fact]);
  return possible.includes(value) ? undefined : `is never the value of ${fact}. Use ${possible.join(', ')}`;
}

function isLanguage(tag: string): boolean {
  try {
    return languages.of(tag) !== undefined;
  } catch {
    return false;
  }
}
