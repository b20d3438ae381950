import { type Disposal, isConditionalCaution } from '../../law/disposal.ts';
import type { Facts } from '../../law/facts.ts';
import { isKnownChild } from '../../law/isKnownChild.ts';
import { namedRules } from '../../law/namedRules.ts';
import type { Rule } from '../../law/rule.ts';
import { ruleById } from '../../law/rules/ruleBook.ts';
import type { Assessment } from './assessment.ts';

type Outcome = { readonly code: string; readonly rule: string };

const outcomes: Partial<Record<Disposal, Outcome>> = {
  'community-resolution': { code: '8', rule: namedRules.resolutionOutcome },
  'conditional-caution': { code: '3', rule: namedRules.conditionalOrSimpleOutcome },
  'simple-caution': { code: '3', rule: namedRules.conditionalOrSimpleOutcome },
  'youth-caution': { code: '2', rule: namedRules.youthOutcome },
  'youth-conditional-caution': { code: '2', rule: namedRules.youthOutcome },
  'deferred-prosecution': { code: '22', rule: namedRules.deferredOutcome },
};

/**
 * The Home Office outcome code recorded when a disposal is complete (R40); a child's deferred prosecution has one of its
 * own (R40d). Simple and conditional cautions share one code, so the disposal itself stays on the case as well.
 * Undefined for what is not completed by the person.
 */
export function outcomeCodeOf(disposal: Disposal, { age }: Pick<Facts, 'age'>): string | undefined {
  if (disposal === 'deferred-prosecution' && isKnownChild(age)) return '23';
  return outcomes[disposal]?.code;
}

/** True once the offence can no longer be charged (R50a). */
export function isOutOfTime({ disposals }: Pick<Assessment, 'disposals'>): boolean {
  return says(disposals, 'charge', namedRules.outOfTime);
}

/** True where it ends because its time is over, whichever code fits it (R50h, R50j), and no graver offence may fit (R50i). */
export function endsByTime({ disposals }: Pick<Assessment, 'disposals'>): boolean {
  return isOutOfTime({ disposals }) && !says(disposals, 'no-further-action', namedRules.graverMayFit);
}

/** The code of a case that time alone ends (R50h); undefined where another code or a graver offence may fit. */
export function outcomeOutOfTime({ disposals }: Pick<Assessment, 'disposals'>): '17' | undefined {
  return says(disposals, 'no-further-action', namedRules.outOfTimeOutcome) ? '17' : undefined;
}

/** True where the person is too young to be guilty of anything (R03a): nothing is decided, and nothing is asked. */
export function isUnderTen({ disposals }: Pick<Assessment, 'disposals'>): boolean {
  return says(disposals, 'charge', namedRules.underTen);
}

/** The code of a case that ends undiverted because of the law alone: too young, or too late. */
export function outcomeByLaw(assessment: Pick<Assessment, 'disposals'>): '11' | '17' | undefined {
  return isUnderTen(assessment) ? '11' : outcomeOutOfTime(assessment);
}

function says(among: Assessment['disposals'], of: Disposal, id: string): boolean {
  return among.some(({ disposal, reasons }) => disposal === of && reasons.some(({ rule }) => rule === id));
}

/** The row that gives a case that was not diverted its code, to be cited. */
export function ruleOfOutcome(code: string): Rule {
  return ruleById(code === '11' ? namedRules.underTenOutcome : namedRules.outOfTimeOutcome);
}

/** The rows of the book that give a disposal its outcome code, to be cited; empty where it has none. */
export function outcomeRulesOf(disposal: Disposal): readonly Rule[] {
  const outcome = outcomes[disposal];
  if (outcome === undefined) return [];
  return [
    outcome.rule, // 2A and 3A are easily taken to mean "conditional".
    ...(isConditionalCaution(disposal) ? [namedRules.mistakableOutcome] : []),
  ].map(ruleById);
}
