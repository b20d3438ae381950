import { type Finding, findings } from './finding.ts';
import type { CaseReview } from './reviewCase.ts';

export type Share = { cases: number; suitable: number };
type ShareBy = Record<string, Share>;
type CountBy = Record<string, { cases: number; alone: number }>;

/** Figures over many cases: plain numbers in plain objects, so that parts counted apart can be added up. */
export type Tally = {
  cases: number;
  unreadable: number;
  findings: Record<Finding, number>;
  /** How often each disposal was open, and how often it would have been proposed. */
  disposals: Record<string, { open: number; proposed: number }>;
  offences: ShareBy;
  boroughs: ShareBy;
  /** Rules in the way, by id: in how many cases, and in how many nothing else closed some disposal. */
  rules: CountBy;
  ruleTexts: Record<string, string>;
  changes: Record<string, number>;
  missing: CountBy;
  ethnicitySelf: ShareBy;
  ethnicityObserved: ShareBy;
};

/** What a case is counted under. Ethnicity is for figures alone and comes beside the facts, never among them. */
export type CountedUnder = {
  readonly offence: string;
  readonly borough: string;
  readonly ethnicitySelf: string;
  readonly ethnicityObserved: string;
};

export function emptyTally(): Tally {
  return {
    cases: 0,
    unreadable: 0,
    findings: Object.fromEntries(findings.map((finding) => [finding, 0])) as Record<Finding, number>,
    disposals: {},
    offences: {},
    boroughs: {},
    rules: {},
    ruleTexts: {},
    changes: {},
    missing: {},
    ethnicitySelf: {},
    ethnicityObserved: {},
  };
}

/** Adds one reviewed case to the tally, which is changed. */
export function countCase(tally: Tally, review: CaseReview, under: CountedUnder): void {
  const suitable = Number(review.finding === 'suitable');
  tally.cases += 1;
  tally.findings[review.finding] += 1;
  for (const { disposal } of review.open) {
    tally.disposals[disposal] ??= { open: 0, proposed: 0 };
    tally.disposals[disposal].open += 1;
    if (review.recommended === disposal) tally.disposals[disposal].proposed += 1;
  }
  addShare(tally.offences, under.offence, suitable);
  addShare(tally.boroughs, under.borough, suitable);
  addShare(tally.ethnicitySelf, under.ethnicitySelf, suitable);
  addShare(tally.ethnicityObserved, under.ethnicityObserved, suitable);
  for (const { rule, text, alone } of review.inTheWay) {
    addCount(tally.rules, rule, alone);
    tally.ruleTexts[rule] = text;
  }
  for (const change of review.changes) tally.changes[change] = (tally.changes[change] ?? 0) + 1;
  if (review.finding === 'facts-missing')
    for (const fact of review.missing) addCount(tally.missing, fact, review.missing.length === 1);
}

/** Adds what was counted elsewhere: numbers are added, words are kept. `into` is changed. */
export function addTally(into: Tally, from: Tally): void {
  addTree(into as unknown as Tree, from as unknown as Tree);
}

type Tree = { [name: string]: number | string | Tree };

function addTree(into: Tree, from: Tree): void {
  for (const [name, value] of Object.entries(from)) {
    const present = into[name];
    if (typeof value === 'number') into[name] = value + (typeof present === 'number' ? present : 0);
    else if (typeof value === 'string') into[name] = value;
    else {
      const branch = typeof present === 'object' ? present : {};
      addTree(branch, value);
      into[name] = branch;
    }
  }
}

function addShare(by: ShareBy, name: string, suitable: number): void {
  by[name] ??= { cases: 0, suitable: 0 };
  by[name].cases += 1;
  by[name].suitable += suitable;
}

function addCount(by: CountBy, name: string, alone: boolean): void {
  by[name] ??= { cases: 0, alone: 0 };
  by[name].cases += 1;
  by[name].alone += Number(alone);
}
