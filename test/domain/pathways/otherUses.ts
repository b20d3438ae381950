import type { Facts, PlaceId } from '../../../src/law/facts.ts';
import { behind, cc, cr, man, type Person, thief } from './people/person.ts';

/** Somebody in a sentence, the row they hear of, and why nobody sends them there. */
export type Other = readonly [says: string, id: string, facts: Facts, disposal: Person[2], because: string];

const named = 'Nobody is named yet who runs it here.';
const handOver = 'It takes the whole case over; it is not for diversion.';
const boy = { ...thief, age: 15, ...behind('attitudes') } satisfies Facts;
const youthJustice = (borough: PlaceId): Other => [
  `a boy in ${borough}`,
  `yjs-${borough}`,
  { ...boy, borough },
  cr,
  'Youth justice decides about it together with the police.',
];

/** The rows of the catalogue that are never suggested, each reached by somebody whom it would fit. */
export const otherPeople: readonly Other[] = [
  ['a man who exposed himself', 'inappropriate-sexual-behaviour', { ...man, offence: 'exposure' }, cr, named],
  ['a man who threw a punch in anger', 'anger-anxiety', { ...man, ...behind('attitudes') }, cr, named],
  ['a man of twenty with debts', 'young-adults', { ...thief, age: 20, ...behind('finance') }, cr, named],
  ['a man with debts', 'gambling-help', { ...thief, ...behind('finance') }, cr, named],
  ['a man whose crime was hate', 'hate-crime-intervention', { ...man, hateCrime: true }, cc, named],
  ['a man in a fight', 'violence-prevention', { ...man, ...behind('attitudes') }, cc, 'It has ended.'],
  ['a man under a gang', 'magu', { ...man, ...behind('attitudes'), gangRisk: true }, cc, handOver],
  ...(['birmingham', 'coventry', 'dudley', 'sandwell', 'solihull', 'walsall', 'wolverhampton'] as const).map(
    youthJustice,
  ),
  ['a boy anywhere', 'yjs', boy, cr, 'Youth justice decides about it together with the police.'],
];
