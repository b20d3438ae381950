import { askWhen } from '../../law/askWhen.ts';
import type { Facts, Known } from '../../law/facts.ts';
import { given } from '../../law/given.ts';
import { mayBeDomestic, mayHurtSomebody } from '../../law/kinds.ts';
import { any, fact, not, offence, onceKnown, type Predicate, known as truthOf } from '../../law/truth.ts';
import type { ChosenFact, Gate, YesNoFact } from '../force/gate.ts';
import { causesOf, isACause } from './causesOf.ts';

/** Told with the needs, on its own occasion, or not at all: while nobody has said so it counts as "no", and is no question of its own. */
const toldWithNeeds: readonly (ChosenFact | YesNoFact)[] = [
  'drug',
  'drugTest',
  'language',
  'mentalHealth',
  'hateCrime',
  'interpreterNeeded',
  'gangRisk',
  'careExperienced',
  'caringDuties',
  'inCustody',
];

/** A gate as a condition on the facts; what is not known yet and can be asked is unknown, never "no". */
export function gateCondition(gate: Gate): Predicate {
  if ('disposal' in gate) return () => truthOf(true);
  if ('offence' in gate)
    return offence(({ id, flags }) =>
      gate.offence === 'id' ? gate.isOneOf.includes(id) : flags.some((own) => gate.isOneOf.includes(own)),
    );
  if ('earlierOutcomes' in gate) return hasConvictions(gate);
  if (gate.fact === 'age') return fact('age', (age) => isWithin(gate, age));
  if (gate.fact === 'needs') return 'atLeast' in gate ? hasNeeds(gate.atLeast) : isACause(gate.includesAny);
  // Whoever cannot pay is not turned away: the fee is waived or carried (CJI guide).
  if (gate.fact === 'canPay') return () => truthOf(true);
  if (gate.fact === 'inCustody') return gate.is ? wasInCustody : not(wasInCustody);
  if ('is' in gate) return yesOrNo(gate.fact, gate.is);
  const admits = (value: string) => gate.isOneOf.includes(value);
  if (gate.fact === 'language') return speaksOneOf(gate.isOneOf);
  if (gate.fact === 'injury') return noneUnless(mayHurtSomebody, 'injury', admits);
  if (gate.fact === 'domesticAbuse') return noneUnless(mayBeDomestic, 'domesticAbuse', admits);
  if (!toldWithNeeds.includes(gate.fact)) return fact(gate.fact, admits);
  return admits('none') ? not(onceKnown(gate.fact, (value) => !admits(value))) : onceKnown(gate.fact, admits);
}

/** So many convictions, as they are told or as the record shows; asked only of people of an age that a gate names. */
function hasConvictions(gate: Extract<Gate, { readonly earlierOutcomes: 'convictions' }>): Predicate {
  const isConviction = ({ kind }: Known<'previous'>[number]) => kind === 'conviction';
  const count = ({ convictions, previous }: Facts) => convictions ?? previous?.filter(isConviction).length;
  const told: Predicate = ({ facts }) => {
    const known = count(facts);
    return known === undefined ? { is: 'unknown', ask: ['convictions'] } : truthOf(isWithin(gate, known));
  };
  const { fromAge } = gate;
  if (fromAge === undefined) return (input) => truthOf(told(input).is === 'yes');
  return given(
    fact('age', () => true),
    any(
      fact('age', (age) => age < fromAge),
      told,
    ),
  );
}

/** As it was told, or as a drug test shows: it is taken in custody (PACE 1984 s.63B). */
const wasInCustody: Predicate = any(
  onceKnown('inCustody', (is) => is),
  onceKnown('drugTest', (test) => test !== 'not-tested'),
);

/** So many needs at once, those that the offence itself shows among them. */
function hasNeeds(atLeast: number): Predicate {
  return (input) => {
    const count = causesOf(input).filter((cause) => cause !== 'gang' && cause !== 'english').length;
    return fact('needs', () => count >= atLeast)(input);
  };
}

/** Regions and scripts do not matter: `pa-Guru` is Punjabi. Nobody asks which language an English speaker speaks. */
function speaksOneOf(tags: readonly string[]): Predicate {
  const mother = (tag: string) => tag.split('-', 1)[0]?.toLowerCase() ?? '';
  const admitted = tags.map(mother);
  const speaks = (tag: string) => admitted.includes(mother(tag));
  if (admitted.includes('en')) return not(onceKnown('language', (tag) => !speaks(tag)));
  return askWhen(
    onceKnown('interpreterNeeded', (is) => is),
    'language',
    speaks,
  );
}

function yesOrNo(name: YesNoFact, is: boolean): Predicate {
  if (!toldWithNeeds.includes(name)) return fact(name, (value) => value === is);
  return is ? onceKnown(name, (value) => value) : not(onceKnown(name, (value) => value));
}

/** Where the fact is not plausible for the offence and so is never asked, it counts as "none". */
function noneUnless(
  plausible: Predicate,
  name: 'injury' | 'domesticAbuse',
  admits: (value: string) => boolean,
): Predicate {
  if (admits('none')) return not(askWhen(plausible, name, (value) => !admits(value)));
  return askWhen(plausible, name, admits);
}

function isWithin(
  { atLeast = 0, atMost = Number.POSITIVE_INFINITY }: { readonly atLeast?: number; readonly atMost?: number },
  value: number,
): boolean {
  return value >= atLeast && value <= atMost;
}
