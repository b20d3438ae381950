import type { FactName } from '../law/facts.ts';

/** What settles most comes first, then the circumstances that are ticked together, then the rest. */
const order: readonly FactName[] = [
  'offence',
  'age',
  'offenceDate',
  'admission',
  'evidence',
  'victim',
  'domesticAbuse',
  'injury',
  'weapon',
  'value',
  'spouse',
  'statementDate',
  'evidenceDate',
  'wanted',
  'onBail',
  'onCourtOrder',
  'iomManaged',
  'admissionInduced',
  'vulnerable',
  'appropriateAdult',
  'supplyIndicated',
  'hateCrime',
  'emergencyWorkerVictim',
  'coerciveControl',
  'protectiveOrder',
  'daInLast2Years',
  'dashRisk',
  'divertHistory',
  'history',
  'likelySentence',
  'gravityFactors',
  'sex',
  'needs',
  'alcoholPattern',
  'convictions',
  'drug',
  'drugTest',
  'language',
  'employment',
  'risk',
  'digitalAccess',
  'canPay',
  'borough',
];

const places: ReadonlyMap<FactName, number> = new Map(order.map((name, place) => [name, place]));

/** The facts once each, in the order in which they are asked; a fact without a place comes last. */
export function inAskingOrder(names: Iterable<FactName>): readonly FactName[] {
  const place = (name: FactName) => places.get(name) ?? order.length;
  return [...new Set(names)].sort((a, b) => place(a) - place(b) || a.localeCompare(b));
}
