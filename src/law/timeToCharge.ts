import type { Day } from './day.ts';
import type { FactName, Facts } from './facts.ts';
import { lastDayOf, monthsAfter } from './limits.ts';
import { ofDomesticAbuse } from './ofDomesticAbuse.ts';
import type { Offence } from './offence.ts';
import type { Source } from './rule.ts';
import { type TimeLimit, timeLimits } from './timeLimits.ts';

/** Why nobody can say here whether the time has run out. */
export type WhyCheck = 'limit-not-read' | 'days-contradict' | 'age-then' | 'victims-age';

/** Until when an offence can be charged, as it looks on the day of the decision. */
export type TimeToCharge =
  | { readonly is: 'not-limited' }
  | {
      readonly is: 'in-time';
      /** The last day on which proceedings can begin; where something still unknown could lengthen it, at the least. */
      readonly lastDay: Day;
      /** The law itself waits to be read, so the day must be checked. */
      readonly toCheck: boolean;
      readonly source: Source;
    }
  | { readonly is: 'barred'; readonly lastDay: Day; readonly source: Source }
  /** Domestic abuse, and the victim has made no statement yet: with one it can be charged, up to that day. */
  | {
      readonly is: 'needs-statement';
      readonly atMost: Day;
      readonly source: Source;
      readonly ask: readonly FactName[];
    }
  | { readonly is: 'check'; readonly why: WhyCheck; readonly source: Source }
  | { readonly is: 'unknown'; readonly ask: readonly FactName[] }
  /** A summary offence of which nobody has written down how its time runs, on a day that is not known either. */
  | { readonly is: 'not-looked-up'; readonly source: Source };

/** What the time is reckoned from. */
export type Charged = {
  readonly facts: Pick<
    Facts,
    | 'offenceDate'
    | 'injury'
    | 'evidence'
    | 'evidenceDate'
    | 'statementDate'
    | 'domesticAbuse'
    | 'age'
    | 'victim'
  >;
  readonly offence: Pick<Offence, 'class' | 'timeLimit'>;
  readonly decisionDay: Day;
};

const notLimited: TimeToCharge = { is: 'not-limited' };
const unknown = (...ask: readonly FactName[]): TimeToCharge => ({ is: 'unknown', ask });

/** Several rules ask for the same case, one after the other. */
let last: { readonly of?: Charged; readonly time: TimeToCharge } = { time: notLimited };

/**
 * Until when this offence can be charged (MCA 1980 s.127 and the Acts that say otherwise). Whether the time has run out
 * is counted on the day of the decision. An indictable offence has no limit, also where a small value has it tried
 * summarily (Candlish [2022] EWHC 842 (Admin), DPP v Bird [2015] EWHC 4077 (Admin)).
 */
export function timeToCharge(one: Charged): TimeToCharge {
  if (last.of !== one) last = { of: one, time: reckon(one) };
  return last.time;
}

function reckon(one: Charged): TimeToCharge {
  const { facts, offence, decisionDay: today } = one;
  const limit = limitOf(offence);
  if (limit === undefined) return notLimited;
  if (limit.endsWithInjury && (facts.injury ?? 'none') !== 'none') return notLimited;
  // Read only where it can decide: an approval rests on what was read.
  const { offenceDate } = facts;
  if (offenceDate === undefined)
    return hasTimeLimit(offence) ? unknown('offenceDate') : { is: 'not-looked-up', source: limit.source };
  if (limit.standing === 'to-confirm') return notConfirmed(limit, offenceDate, one);
  if (limit.asDomesticAbuse) return assault(limit, limit.asDomesticAbuse, offenceDate, one);
  if (limit.runsFrom === 'evidence') return fromEvidence(limit, offenceDate, one);
  const time = until(lastDayOf(limit.period, offenceDate), today, limit.source);
  return time.is === 'barred' && limit.endsWithInjury && facts.injury === undefined
    ? unknown('injury')
    : time;
}

/** True for an offence whose row says how its time runs, so that the day must be known before anything is proposed. */
export function hasTimeLimit(offence: Charged['offence']): boolean {
  return offence.timeLimit !== undefined;
}

/** True where the limit was read, so that time can be said to have run out. */
export function canRunOut(offence: Charged['offence']): boolean {
  return limitOf(offence)?.standing === 'confirmed';
}

/** How the limit of this offence runs; undefined where it has none. A summary offence without one was not looked up. */
function limitOf({ class: ofClass, timeLimit }: Charged['offence']): TimeLimit | undefined {
  if (timeLimit !== undefined) return timeLimits[timeLimit];
  return ofClass === 'summary' ? timeLimits.unread : undefined;
}

function until(lastDay: Day, today: Day, source: Source): TimeToCharge {
  return lastDay < today
    ? { is: 'barred', lastDay, source }
    : { is: 'in-time', lastDay, toCheck: false, source };
}

/** Months from the day there was enough evidence, and so many from the offence in any event. */
function fromEvidence(
  limit: TimeLimit,
  offenceDate: Day,
  { facts, decisionDay: today }: Charged,
): TimeToCharge {
  const { period, atMost = period, source } = limit;
  const end = lastDayOf(atMost, offenceDate);
  if (end < today) return until(end, today, source);
  const { evidence = 'charge-standard', evidenceDate } = facts;
  if (evidenceDate === undefined) {
    // While the evidence is not enough nothing runs, and it cannot have been enough before the offence.
    if (evidence !== 'charge-standard') return until(end, today, source);
    const soonest = lastDayOf(period, offenceDate);
    return soonest < today ? unknown('evidenceDate') : until(soonest, today, source);
  }
  if (evidenceDate < offenceDate || evidenceDate > today)
    return { is: 'check', why: 'days-contradict', source };
  return until(earlier(end, lastDayOf(period, evidenceDate)), today, source);
}

/** Six months; as domestic abuse six months from the victim's statement, within two years (CJA 1988 s.39A). */
function assault(
  limit: TimeLimit,
  { period, atMost, source }: NonNullable<TimeLimit['asDomesticAbuse']>,
  offenceDate: Day,
  one: Charged,
): TimeToCharge {
  const { facts, decisionDay: today } = one;
  const usual = until(lastDayOf(limit.period, offenceDate), today, limit.source);
  const { is, ask, why } = ofDomesticAbuse(facts, offenceDate, today);
  if (is === 'no') return usual;
  const end = lastDayOf(atMost, offenceDate);
  if (end < today) return until(end, today, source);
  const { statementDate } = facts;
  if (is === 'yes' && isDay(statementDate) && offenceDate <= statementDate && statementDate <= today)
    return until(earlier(end, lastDayOf(period, statementDate)), today, source);
  if (usual.is === 'in-time') return usual;
  if (is === 'unknown') return unknown(...ask);
  if (is === 'check') return { is: 'check', why, source };
  if (isDay(statementDate)) return { is: 'check', why: 'days-contradict', source };
  return {
    is: 'needs-statement',
    atMost: end,
    source,
    ask: statementDate === undefined ? ['statementDate'] : [],
  };
}

function isDay(statement: Charged['facts']['statementDate']): statement is Day {
  return statement !== undefined && statement !== 'none';
}

/**
 * A limit that is believed, or was not read. Within six months and within what is believed it is in time either way;
 * within what is believed alone the day must be checked; and nothing is ever barred by it.
 */
function notConfirmed(limit: TimeLimit, offenceDate: Day, one: Charged): TimeToCharge {
  const { decisionDay: today } = one;
  const { source } = limit;
  const believed =
    limit.runsFrom === 'evidence'
      ? fromEvidence(limit, offenceDate, one)
      : until(lastDayOf(limit.period, offenceDate), today, source);
  const usual = monthsAfter(offenceDate, 6);
  if (believed.is !== 'in-time') return { is: 'check', why: 'limit-not-read', source };
  if (usual < today) return { ...believed, toCheck: true };
  return { ...believed, lastDay: earlier(believed.lastDay, usual), toCheck: limit === timeLimits.unread };
}

function earlier(one: Day, other: Day): Day {
  return one < other ? one : other;
}
