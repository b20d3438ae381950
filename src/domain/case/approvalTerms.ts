import type { factWords } from '../../law/vocabulary.ts';
import type { CaseCondition } from '../conditions/condition.ts';

type AgreedTo = Pick<CaseCondition, 'id' | 'from' | 'amount' | 'payee' | 'deadline'>;
type VictimView = (typeof factWords.victimView)[number];

/** What a decision maker had before them besides the disposal and the facts it rests on. */
export type ApprovalTerms = {
  /** Nothing was settled yet: any of these interventions could be required. */
  readonly mayRequire?: readonly string[];
  /** What the person was to do, once that was settled. */
  readonly conditions?: readonly AgreedTo[];
  /** Absent where the victim had not been heard. */
  readonly victimView?: VictimView;
  /** What the victim chose was set aside as not suitable. */
  readonly isRemedySetAside?: true;
  /** The sum in pounds that the victim asked for, where what is agreed is less. */
  readonly moreAsked?: number;
  /** Somebody was harmed, and words of advice are all that comes of it. */
  readonly isAdviceAlone?: true;
};

/** What is different in substance from what was approved, and of which condition. */
export type ApprovalChange =
  | { readonly what: 'dropped' | 'added' | 'amount' | 'payee' | 'deadline'; readonly condition: AgreedTo }
  | { readonly what: 'less-than-asked'; readonly asked: number }
  | { readonly what: 'no-course' | 'advice' | 'opposes' | 'remedy-set-aside' };

/**
 * What changed in substance between what was approved and what is to be filed. Whoever decides that a caution is given
 * decides on its conditions too (CJA 2003 ss.22 and 23), after the victim's views (s.23ZA): another course or none, a
 * condition more, less, or of another amount or day, and a victim who opposes it now are another decision. What the
 * victim chose of the force's list becomes a condition by law (s.23ZA(2)), and is none, unless it is set aside, or less than they asked for. Times and
 * places of sessions, fees, support by choice and corrected words are not compared: they change nothing of it.
 */
export function changesSince(approved: ApprovalTerms, now: ApprovalTerms): readonly ApprovalChange[] {
  const conditions = now.conditions ?? [];
  return [
    ...(approved.conditions === undefined
      ? beyondTheOffer(approved.mayRequire, now)
      : between(approved.conditions, conditions)),
    ...(now.victimView === 'opposes' && approved.victimView !== 'opposes'
      ? [{ what: 'opposes' } as const]
      : []),
    ...(now.moreAsked !== undefined && now.moreAsked !== approved.moreAsked
      ? [{ what: 'less-than-asked', asked: now.moreAsked } as const]
      : []),
    ...(now.isRemedySetAside === true && approved.isRemedySetAside !== true
      ? [{ what: 'remedy-set-aside' } as const]
      : []),
  ];
}

/**
 * Nothing was settled when it was approved: any of what was offered is within it, and the victim’s choice. Where neither
 * comes, words of advice are another thing than was approved.
 */
function beyondTheOffer(
  offered: readonly string[] | undefined,
  { conditions = [], isAdviceAlone }: ApprovalTerms,
): readonly ApprovalChange[] {
  const courses = conditions.filter(({ from }) => from === 'intervention');
  // Approvals from before it was kept say nothing of what was offered.
  const others = offered === undefined ? [] : courses.filter(({ id }) => !offered.includes(id));
  const added = conditions.filter(({ from }) => from === 'officer');
  const isMissing = offered !== undefined && offered.length > 0 && courses.length === 0;
  return [
    ...(isMissing ? [{ what: 'no-course' } as const] : []),
    ...(offered !== undefined && isAdviceAlone === true ? [{ what: 'advice' } as const] : []),
    ...[...others, ...added].map((condition) => ({ what: 'added', condition }) as const),
  ];
}

function between(before: readonly AgreedTo[], now: readonly AgreedTo[]): readonly ApprovalChange[] {
  const isIn = (rows: readonly AgreedTo[], { id }: AgreedTo) => rows.some((row) => row.id === id);
  const isMore = (row: AgreedTo) => row.from !== 'victim' && !isIn(before, row);
  const differing = (name: 'amount' | 'payee' | 'deadline') =>
    now.filter((row) => before.some(({ id, [name]: was }) => id === row.id && was !== row[name]));
  return [
    ...before.filter((row) => !isIn(now, row)).map((condition) => ({ what: 'dropped', condition }) as const),
    ...now.filter(isMore).map((condition) => ({ what: 'added', condition }) as const),
    ...differing('amount').map((condition) => ({ what: 'amount', condition }) as const),
    ...differing('payee').map((condition) => ({ what: 'payee', condition }) as const),
    ...differing('deadline').map((condition) => ({ what: 'deadline', condition }) as const),
  ];
}
