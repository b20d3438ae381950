import type { Assessment, DisposalAssessment } from '../../domain/assessment/assessment.ts';
import type { Answers, Case } from '../../domain/case/case.ts';
import type { OffenceRow } from '../../domain/force/force.ts';
import type { Disposal } from '../../law/disposal.ts';
import type { Facts } from '../../law/facts.ts';

type Reasons = NonNullable<Facts['exceptional']>;

/** The answers that ask for this disposal as an exception: the reason word for word, and what it is a reason for. */
export function exceptionAsked(
  { answers }: Case,
  offence: OffenceRow,
  { disposal, reasons }: DisposalAssessment,
  reason: string,
): Partial<Answers> & Pick<Answers, 'facts'> {
  const rules = reasons.filter(({ effect }) => effect === 'exceptional').map(({ rule }) => rule);
  return {
    disposal,
    facts: { exceptional: { ...answers.facts.exceptional, [disposal]: reason } },
    exceptionalFor: { ...answers.exceptionalFor, [disposal]: { offence: offence.id, rules } },
  };
}

/** The reasons given for this offence: they say nothing about another. */
export function reasonsFor({ id }: OffenceRow, { answers }: Case): Facts {
  const { exceptionalFor = {} } = answers;
  return only(answers.facts.exceptional, (disposal) => exceptionalFor[disposal]?.offence === id);
}

/**
 * Without the reasons that do not answer every rule that now calls the disposal exceptional: what was a reason to
 * depart from the gravity score is none for a weapon that was found later.
 */
export function withoutUnanswered(
  facts: Facts,
  { answers }: Case,
  { disposals }: Pick<Assessment, 'disposals'>,
): Facts {
  const isAnswered = (disposal: Disposal) => {
    const answered = answers.exceptionalFor?.[disposal]?.rules;
    const row = disposals.find((one) => one.disposal === disposal);
    const open = (row?.reasons ?? []).filter(({ effect }) => effect === 'exceptional');
    return answered === undefined || open.every(({ rule }) => answered.includes(rule));
  };
  const { exceptional, ...others } = facts;
  return { ...others, ...only(exceptional, isAnswered) };
}

function only(reasons: Reasons | undefined, keep: (disposal: Disposal) => boolean): Facts {
  const kept = Object.entries(reasons ?? {}).filter(([disposal]) => keep(disposal as Disposal));
  return kept.length === 0 ? {} : { exceptional: Object.fromEntries(kept) };
}
