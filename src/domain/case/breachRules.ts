import type { Day } from '../../law/day.ts';
import { isConditionalCaution } from '../../law/disposal.ts';
import { isKnownChild } from '../../law/isKnownChild.ts';
import { domestic, hateCrime } from '../../law/kinds.ts';
import { namedRules } from '../../law/namedRules.ts';
import type { Offence } from '../../law/offence.ts';
import type { Policy } from '../../law/policy.ts';
import type { Rule } from '../../law/rule.ts';
import { afterBreach } from '../../law/rules/ruleBook.ts';
import { type TimeToCharge, timeToCharge } from '../../law/timeToCharge.ts';
import { any, type RuleInput } from '../../law/truth.ts';
import { evaluatedRules } from '../assessment/evaluatedRules.ts';
import type { Intervention } from '../force/intervention.ts';
import { isAboutDrugs } from '../force/isAboutDrugs.ts';
import { breachRank } from './breachRank.ts';
import type { Case } from './case.ts';

/** What the law of a breach is read from, besides the case: the force's list and choices, and the day in London. */
export type BreachLaw = {
  readonly offences: readonly Offence[];
  readonly policy: Policy;
  readonly today: Day;
};

/** The same with the catalogue: which courses are about drugs. */
type BreachBook = BreachLaw & { readonly interventions: readonly Intervention[] };

/** Rows that speak only where this holds; the others speak about every breach of their disposals. */
const onlyWhere: Readonly<Record<string, (theCase: Case, book: BreachBook) => boolean>> = {
  [namedRules.strikes]: ({ strikes }, { policy }) => strikes >= policy.strikes,
  [namedRules.breachForTheCps]: mayBeDomesticOrHate,
  [namedRules.breachOfInspectors]: (theCase) => breachRank(theCase) === 'inspector',
  // The course that was required decides, not the offence: whoever was never sent there loses no second offer.
  [namedRules.breachOfDrugDiversion]: ({ filed }, { interventions }) =>
    interventions.some(
      (row) =>
        isAboutDrugs(row) && filed?.required.some(({ intervention }) => intervention === row.id) === true,
    ),
  [namedRules.childsBreach]: (theCase, book) => isChilds(theCase) && !isTooLateToCharge(theCase, book),
};

/** Whether the CPS decides: always, perhaps (whoever records it says so), or never. */
export type CpsPart = 'decides' | 'may-have-decided' | 'none';

/**
 * The part of the CPS in a charge: the book gives it the decision (R10; R37c for domestic abuse and hate), or that cannot be
 * ruled out, because a row is to confirm or a fact or the offence is not known.
 */
export function cpsOfCharge(theCase: Case, law: BreachLaw): CpsPart {
  const input = ruleInputOf(theCase, law);
  if (input === undefined) return 'may-have-decided';
  const held = evaluatedRules('charge', input).filter(isForCps);
  if (held.length === 0) return 'none';
  const isSettled = held.some(({ rule, truth }) => rule.standing === 'confirmed' && truth.is === 'yes');
  return isSettled ? 'decides' : 'may-have-decided';
}

/** True where the police may not charge, or that cannot be ruled out. */
export function cpsDecidesCharge(theCase: Case, law: BreachLaw): boolean {
  return cpsOfCharge(theCase, law) !== 'none';
}

/** True where the offence itself can no longer be charged, whoever would decide that. */
export function isTooLateToCharge(theCase: Case, law: BreachLaw): boolean {
  return timeLeftToCharge(theCase, law)?.is === 'barred';
}

/** Until when the offence itself can be charged, whoever would decide that; undefined where it is not on the list. */
export function timeLeftToCharge(theCase: Case, law: BreachLaw): TimeToCharge | undefined {
  const input = ruleInputOf(theCase, law);
  return input && timeToCharge(input);
}

/** True where a breach of what was filed may lead to a charge of the offence, in any time. */
export function mayLeadToCharge(theCase: Pick<Case, 'filed'>): boolean {
  return isConditional(theCase) || theCase.filed?.disposal === 'deferred-prosecution';
}

/** The rows of the book that say what may follow from this breach, to be cited with their sources. */
export function breachRules(theCase: Case, law: BreachBook): readonly Rule[] {
  const { filed } = theCase;
  if (filed === undefined) return [];
  const spoken = afterBreach.filter(
    ({ id, disposals, inForce: { from, until } }) =>
      disposals.includes(filed.disposal) &&
      from <= law.today &&
      (until === undefined || law.today <= until) &&
      (onlyWhere[id]?.(theCase, law) ?? true),
  );
  const saysCps = spoken.some(({ id }) => id === namedRules.breachForTheCps);
  return isConditional(theCase) && !saysCps ? [...spoken, ...cpsRules(theCase, law)] : spoken;
}

/** True for the cautions whose breach can end in a charge (R37). */
export function isConditional({ filed }: Pick<Case, 'filed'>): boolean {
  return filed !== undefined && isConditionalCaution(filed.disposal);
}

/** True when the person was under 18 at the decision. */
export function isChilds({ answers }: Case): boolean {
  return isKnownChild(answers.facts.age);
}

function mayBeDomesticOrHate(theCase: Case, law: BreachLaw): boolean {
  const input = ruleInputOf(theCase, law);
  return input === undefined || any(hateCrime, domestic)(input).is !== 'no';
}

function cpsRules(theCase: Case, law: BreachLaw): readonly Rule[] {
  const input = ruleInputOf(theCase, law);
  const held = input === undefined ? [] : evaluatedRules('charge', input);
  return held.filter(isForCps).map(({ rule }) => rule);
}

// Unknown is never "no": a charge that may be the CPS's is not the police's to bring.
function isForCps({ rule: { effect }, truth }: ReturnType<typeof evaluatedRules>[number]): boolean {
  const isCps = 'authority' in effect && effect.authority === 'cps';
  return isCps && truth.is !== 'no';
}

function ruleInputOf({ answers: { facts } }: Case, law: BreachLaw): RuleInput | undefined {
  const { offences, policy, today } = law;
  const offence = offences.find(({ id }) => id === facts.offence);
  return offence && { facts, offence, policy, decisionDay: today };
}
