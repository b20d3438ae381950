import type { AssessmentContext } from '../../domain/assessment/assess.ts';
import type { DisposalAssessment } from '../../domain/assessment/assessment.ts';
import { restsOn } from '../../domain/assessment/restsOn.ts';
import type { Case } from '../../domain/case/case.ts';
import { mayDecideAs } from '../../domain/case/decideAuthority.ts';
import type { Disposal } from '../../law/disposal.ts';
import type { FactName, Facts } from '../../law/facts.ts';

/** Heard and gathered once it is decided, each with a check of its own: no decision of a supervisor rests on them. */
const heardLater: readonly FactName[] = [
  'consent',
  'consequencesExplained',
  'appropriateAdult',
  'victimContacted',
  'victimView',
  'victimEnhanced',
  'remedyChosen',
  'canPay',
  'canPayMoney',
  'employment',
];

/**
 * Names what a decision is asked for: the disposal, and the facts it rests on with their values. It is kept with the
 * decision; earlier programs named every fact they knew, in the same form.
 */
export function basisOf(
  disposal: Disposal,
  facts: Facts,
  context: AssessmentContext,
  { answers }: Pick<Case, 'answers'>,
): string {
  const named = restsOn(disposal, facts, context).filter((name) => !heardLater.includes(name));
  const entries = named.map((name) => [name, facts[name]] as const);
  const exception =
    facts.exceptional?.[disposal] === undefined ? undefined : answers.exceptionalFor?.[disposal];
  const all = exception === undefined ? entries : [...entries, ['exceptionalFor', exception.rules] as const];
  return JSON.stringify([disposal, [...all].sort(([a], [b]) => a.localeCompare(b))]);
}

/**
 * True while an approval of this disposal stands: whoever gave it may still decide it, every fact it names is as it was,
 * and so is the reason for an exception, which nobody has agreed to who did not read it. What was not asked then takes
 * nothing away, unless it closes the disposal or raises who must decide.
 */
export function approvalStands(
  { authority, answers }: Pick<Case, 'authority' | 'answers'>,
  { disposal, authority: needed }: Pick<DisposalAssessment, 'disposal' | 'authority'>,
  facts: Facts,
): boolean {
  if (authority?.approved !== true || needed === null || !mayDecideAs(authority.by, needed)) return false;
  const named = readBasis(authority.basis);
  if (named?.disposal !== disposal || named.facts.offence === undefined) return false;
  const { exceptional, exceptionalFor, ...others } = named.facts;
  if (facts.exceptional?.[disposal] !== exceptional?.[disposal]) return false;
  // The same words for another rule are a new reason: what the victim said since, for instance.
  const rulesNow = answers.exceptionalFor?.[disposal]?.rules ?? [];
  if (exceptionalFor !== undefined && !rulesNow.every((rule) => exceptionalFor.includes(rule))) return false;
  return (Object.keys(others) as (keyof typeof others)[]).every((name) =>
    isAsNamed(name, others, answers, facts),
  );
}

/** What the officer answered, or what counts of it today: an offence may have come to settle the fact by itself. */
function isAsNamed(name: FactName, named: Facts, answers: Case['answers'], facts: Facts): boolean {
  return [answers.facts[name], facts[name]].some(
    (now) => JSON.stringify(now) === JSON.stringify(named[name]),
  );
}

/** Of the facts an approval named those that are another by now: that is why it does not stand. */
export function factsSinceApproved(
  { authority, answers }: Pick<Case, 'authority' | 'answers'>,
  facts: Facts,
): readonly FactName[] {
  const {
    exceptional: _reasons,
    exceptionalFor: _rules,
    ...others
  } = readBasis(authority?.basis ?? '')?.facts ?? {};
  return (Object.keys(others) as (keyof typeof others)[]).filter(
    (name) => !isAsNamed(name, others, answers, facts),
  );
}

type Named = {
  readonly disposal: Disposal;
  readonly facts: Facts & { readonly exceptionalFor?: readonly string[] };
};

/** Undefined for what names no facts, as where the case itself took an approval back. */
function readBasis(basis: string): Named | undefined {
  try {
    const [disposal, entries]: [Disposal, [FactName, unknown][]] = JSON.parse(basis);
    return { disposal, facts: Object.fromEntries(entries) };
  } catch {
    return undefined;
  }
}
