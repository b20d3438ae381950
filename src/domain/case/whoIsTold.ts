import type { BreachDecision, Case, CaseCondition, Filing, Undertaking } from './case.ts';
import { isFailure } from './report.ts';
import { endedByProvider } from './standingOf.ts';
import {
  agreedNow,
  type GivenUp,
  goingOn,
  isCompleted,
  isSame,
  providersOf,
  providersToRefer,
  reportedOn,
  reportsOn,
  undertakings,
} from './undertakings.ts';

/** A provider that hears of something, and how. */
export type Told = {
  readonly kind: 'referral' | 'referral-update' | 'joint-decision';
  readonly provider: string;
};

/**
 * Who hears of a filing: each provider of something new gets one referral. Of what an earlier filing of this case
 * began, providers hear when it has ended, or when its deadline is another one by now.
 */
export function concernedByFiling(before: Case, filing: Filing): readonly Told[] {
  const referred = providersToRefer(filing, before);
  const earlier = before.filed;
  if (earlier === undefined) return referred.map(asReferral);
  const kept = reportedOn(goingOn(before, filing));
  const dropped = reportedOn(earlier).filter(
    (row) => !kept.some(({ intervention }) => intervention === row.intervention),
  );
  const moved = kept.filter(
    (row) =>
      !isCompleted(before.reports, row) &&
      deadlineOf(row, earlier.conditions) !== deadlineOf(row, filing.conditions),
  );
  const updated = providersOf([...dropped, ...moved]).filter((provider) => !referred.includes(provider));
  return [...referred.map(asReferral), ...updated.map(asUpdate)];
}

/**
 * Who hears how a breach was decided: whoever runs something that is required. Where it goes on, a new deadline is for
 * those who are not done; that it is excused only for those who reported what was missed, and have not ended it.
 */
export function concernedByBreach({ filed, reports }: Case, decision: BreachDecision): readonly Told[] {
  const rows = filed === undefined ? [] : reportedOn(filed);
  const open = rows.filter((row) => !isCompleted(reports, row));
  if (decision === 'vary') return providersOf(open).map(asUpdate);
  if (decision !== 'excuse') return providersOf(rows).map(asUpdate);
  const ended = endedByProvider({ ...(filed === undefined ? {} : { filed }), reports });
  const missed = open.filter(
    (row) =>
      !ended.includes(row) &&
      reportsOn(reports, row).some((report) => report.kind === 'withdrawn' || isFailure(report)),
  );
  return providersOf(missed).map(asUpdate);
}

/** Who hears that another takes the place of what they run: whoever may have the referral, though it is not known to have come. */
export function concernedByGivingUp(rows: readonly GivenUp[]): readonly Told[] {
  const providers = rows.filter(({ mayHaveIt }) => mayHaveIt === true).map(({ provider }) => provider);
  return [...new Set(providers)].map(asUpdate);
}

/** Who hears that the officer took the case back: everybody who has a referral, or was asked to decide together. */
export function concernedByEnd(theCase: Case): readonly Told[] {
  const { filed, handedOverTo } = theCase;
  const agreed = agreedNow(theCase);
  const told = agreed === undefined ? [] : providersOf(undertakings(agreed));
  const isFiled = filed !== undefined && providersOf(undertakings(filed)).length > 0;
  const asked = handedOverTo === undefined || isFiled ? [] : [handedOverTo];
  return [...told, ...asked].map(asUpdate);
}

/**
 * Who hears that nothing is diverted: whoever has a part of an earlier filing that has ended, and each provider of help
 * that is taken up all the same and that an earlier filing did not begin.
 */
export function concernedByUndiverted(before: Case, help: readonly Undertaking[]): readonly Told[] {
  const taken = { required: [], support: help };
  const goesOn = [...undertakings(goingOn(before, taken)), ...(before.help?.support ?? [])];
  const earlier = before.filed === undefined ? [] : undertakings(before.filed);
  const isOver = (provider: string) =>
    !goesOn.some((row) => row.provider === provider) ||
    earlier.some((row) => row.provider === provider && !goesOn.some((known) => isSame(known, row)));
  return [
    ...concernedByEnd(before).filter(({ provider }) => isOver(provider)),
    ...providersToRefer(taken, before).map(asReferral),
  ];
}

function deadlineOf({ intervention }: Undertaking, conditions: readonly CaseCondition[]) {
  return conditions.find(({ from, id }) => from === 'intervention' && id === intervention)?.deadline;
}

const asReferral = (provider: string): Told => ({ kind: 'referral', provider });
const asUpdate = (provider: string): Told => ({ kind: 'referral-update', provider });
