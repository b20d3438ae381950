import type { DisposalAssessment, Reason } from '../../domain/assessment/assessment.ts';
import { stillHolds } from '../../domain/assessment/stillHolds.ts';
import type { Facts } from '../../law/facts.ts';
import type { RuleInput } from '../../law/truth.ts';
import { evaluateDisposal } from './evaluateDisposal.ts';
import { isOpen } from './isOpen.ts';

/**
 * For each fact that can stand in the way, the value that stands in the way least. What nobody could have changed (the
 * offence, the age, where somebody lives) is not here.
 */
const easiest: Facts = {
  admission: 'full',
  admissionInduced: false,
  evidence: 'charge-standard',
  consent: 'agrees',
  appropriateAdult: 'present',
  consequencesExplained: true,
  domesticAbuse: 'none',
  dashRisk: 'standard',
  coerciveControl: false,
  protectiveOrder: false,
  daInLast2Years: false,
  hateCrime: false,
  supplyIndicated: false,
  divertHistory: 'none',
  weapon: 'none',
  emergencyWorkerVictim: false,
  injury: 'none',
  likelySentence: 'fine-or-discharge',
  history: 'none',
  onCourtOrder: false,
  onBail: false,
  wanted: false,
  iomManaged: false,
  relevantForeignNational: false,
  victimContacted: 'yes',
};

/** A disposal is open only when no rule of these kinds speaks. */
export const closing: readonly Reason['effect'][] = ['blocks', 'exceptional', 'cannot-say'];

const candidates = Object.entries(easiest);

/**
 * The changes of one recorded fact after which one of these disposals would have been open, as `fact: value`. Only facts
 * that were written down and were not at their easiest are tried, and first against the rules in the way alone, so that
 * a case costs little. `whatWouldChange` of the assessment tries every value; this answers for a year of cases.
 */
export function singleChanges(input: RuleInput, offered: readonly DisposalAssessment[]): readonly string[] {
  const closed = offered.map(({ disposal, reasons }) => ({
    disposal,
    inTheWay: reasons.filter(({ effect }) => closing.includes(effect)).map(({ rule }) => rule),
  }));
  const wouldOpen = (changed: RuleInput): boolean =>
    closed.some(
      ({ disposal, inTheWay }) =>
        !stillHolds(inTheWay, changed) && isOpen(evaluateDisposal(disposal, changed)),
    );
  const { facts } = input;
  // One copy serves every trial: a year of cases would make millions.
  const changed: Record<string, unknown> = {};
  // What the offence settles lies over the other facts without a copy of them, so both are gone through.
  for (const name in facts) changed[name] = facts[name as keyof typeof facts];
  return candidates.flatMap(([name, value]) => {
    const recorded = name === 'history' ? (facts.history ?? facts.previous) : changed[name];
    if (recorded === undefined || recorded === value) return [];
    changed[name] = value;
    // The word and the list speak of one thing: nothing earlier.
    if (name === 'history') changed.previous = [];
    const opens = wouldOpen({ ...input, facts: changed });
    changed[name] = facts[name as keyof Facts];
    changed.previous = facts.previous;
    return opens ? [`${name}: ${String(value)}`] : [];
  });
}
