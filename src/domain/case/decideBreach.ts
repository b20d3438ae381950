import type { Day } from '../../law/day.ts';
import type { PoliceRank } from '../../law/disposal.ts';
import type { Policy } from '../../law/policy.ts';
import { lastDayWithTime } from '../conditions/deadlines.ts';
import { addWeeks, londonDay, sayDay } from '../days.ts';
import { done, type Result, refuse } from '../result.ts';
import { breachRank } from './breachRank.ts';
import {
  type BreachLaw,
  cpsDecidesCharge,
  isChilds,
  isConditional,
  isTooLateToCharge,
  mayLeadToCharge,
} from './breachRules.ts';
import type { BreachDecision, Case, Filing } from './case.ts';
import type { CaseEvent } from './caseEvent.ts';
import type { Command, DecisionContext } from './command.ts';
import { conditionsNow } from './conditionsNow.ts';
import { isOwnCase, mayDecideAs } from './decideAuthority.ts';
import { completedAs } from './decideReport.ts';
import { mayDecideBreach } from './mayDecide.ts';
import { needsNewDayToGoOn } from './needsNewDayToGoOn.ts';
import { rankAfterDecision } from './rankAfterDecision.ts';
import { isAllDoneSince } from './sinceBreach.ts';
import { endedByProvider } from './standingOf.ts';

export type OpenDecision = { readonly decision: BreachDecision; readonly by: PoliceRank };

/**
 * The decisions open after a breach, and who may take each. A conditional caution can end in charge, by a supervisor
 * (R37), or where the police may not charge, by the CPS (R37c); a deferred prosecution is decided again (R39), and a
 * child's decision to prosecute may simply stand (R39b). What leads to court is
 * open only while it can be charged (R50a); a community resolution cannot be enforced (R38). A new deadline is open while a
 * day later than the one that stands is left for it, and none where its provider ended it, as another is chosen, or where all of it was done since. Once its day
 * has passed, it goes on only with a new one. Whoever decides alone is of the rank that approved it, or above (R37f).
 */
export function openBreachDecisions(theCase: Case, law: BreachLaw): readonly OpenDecision[] {
  const { filed } = theCase;
  const isDayLeft = filed !== undefined && laterOf(filed, law.today) < latestDeadline(filed, law.policy);
  const mayGoOn = isDayLeft && endedByProvider(theCase).length === 0 && !isAllDoneSince(theCase);
  const needsNewDay = needsNewDayToGoOn(theCase, law.today);
  return decisionsOn(theCase, law)
    .filter(({ decision }) => decision !== 'vary' || mayGoOn)
    .filter(({ decision }) => decision !== 'excuse' || !needsNewDay);
}

function decisionsOn(theCase: Case, law: BreachLaw): readonly OpenDecision[] {
  const isTooLate = isTooLateToCharge(theCase, law);
  const byRank = takenBy(breachRank(theCase));
  const ending = takenBy(rankAfterDecision('no-further-action', theCase) ?? 'sergeant')('no-further-action');
  if (isConditional(theCase)) {
    const charge = cpsDecidesCharge(theCase, law) ? (['refer-cps'] as const) : (['charge'] as const);
    const inTime = isTooLate ? [] : charge;
    return [...byOfficer('excuse'), ...byRank('vary', ...inTime), ...ending];
  }
  if (theCase.filed?.disposal === 'deferred-prosecution') {
    const ofChild = isChilds(theCase) && !isTooLate ? (['prosecution-stands'] as const) : [];
    return [...byOfficer('excuse'), ...byRank('vary', 'decide-again', ...ofChild), ...ending];
  }
  return byOfficer('excuse', 'vary', 'no-further-action');
}

const takenBy =
  (rank: PoliceRank) =>
  (...decisions: readonly BreachDecision[]): readonly OpenDecision[] =>
    decisions.map((decision) => ({ decision, by: rank }));

const byOfficer = takenBy('officer');

/**
 * Somebody decides the breach: once, with a reason, within their rank, and but for its officer on what they have read; a
 * new deadline stays within the longest.
 */
export function decideBreach(
  theCase: Case,
  command: Extract<Command, { type: 'decide-breach' }>,
  { by, now, policy, offences }: DecisionContext,
): Result<readonly CaseEvent[]> {
  const { state, reference, filed } = theCase;
  if (state.status !== 'breached' || filed === undefined) {
    return refuse('already-decided', `The breach of ${reference} has been decided. Nothing was changed.`);
  }
  if (typeof by === 'string') return refuse('not-allowed', 'Only police staff decide this.');
  const decisions = openBreachDecisions(theCase, { offences, policy, today: londonDay(now) });
  const open = decisions.find((row) => row.decision === command.decision);
  if (open === undefined)
    return refuse('not-open', whyNotOpen(command.decision, decisions, theCase, filed, policy));
  const isOwn = isOwnCase(theCase, by);
  if (open.by !== 'officer' && (isOwn || !mayDecideAs(by, open.by))) {
    return refuse('rank', whoDecides(open.by, isOwn));
  }
  if (!isOwn && !mayDecideBreach(theCase, by)) {
    if (mayDecideAs(by, 'sergeant')) return refuse('rank', whoDecides(breachRank(theCase), isOwn));
    return refuse('not-yours', `${reference} belongs to another officer. Nothing was changed.`);
  }
  if (command.unread === true && !isOwn) return refuse('unread', unread);
  const { decision, reason, deadline } = command;
  const decided = {
    ...({ type: 'breach-decided', decision, reason, rank: by.rank } as const),
    ...(doFailuresStand(theCase, decision, policy) ? { failuresStand: true as const } : {}),
  };
  if (decision === 'excuse' && isAllDoneSince(theCase))
    return done([decided, completedAs(filed.disposal, theCase)]);
  if (decision !== 'vary') return done([decided]);
  const latest = latestDeadline(filed, policy);
  const before = laterOf(filed, londonDay(now));
  if (deadline === undefined || deadline <= before || deadline > latest) {
    const after = before === londonDay(now) ? 'today' : `${sayDay(before)}, the day that stands,`;
    return refuse('deadline', `A new deadline must be after ${after} and no later than ${sayDay(latest)}.`);
  }
  return done([{ ...decided, deadline }]);
}

/**
 * Whether the failures to attend count on where it goes on: what its officer said is let pass, and no failure that a provider
 * reported. As many as make a breach are decided with it, on the same card: otherwise nobody would be asked about them.
 */
function doFailuresStand({ state, strikes }: Case, decision: BreachDecision, policy: Policy): boolean {
  const goesOn = decision === 'excuse' || decision === 'vary';
  const isOfficersWord = state.status === 'breached' && state.byOfficer === true;
  return goesOn && isOfficersWord && strikes > 0 && strikes < policy.strikes;
}

const unread =
  'Read what it rests on before you decide: press “Send me the detail” and read it in your own chat with me. Nothing was changed.';

function whoDecides(rank: 'sergeant' | 'inspector', isOwn: boolean): string {
  const inspector = isOwn ? 'Another inspector' : 'An inspector';
  const who = rank === 'inspector' ? inspector : 'Another sergeant, or somebody above,';
  return `${who} must decide this. Nothing was changed.`;
}

function whyNotOpen(
  asked: BreachDecision,
  open: readonly OpenDecision[],
  theCase: Case,
  filed: Filing,
  policy: Policy,
): string {
  if (asked === 'vary' && endedByProvider(theCase).length > 0)
    return 'The provider has ended it, so no new day can be given for it there. Nothing was changed.';
  if (asked === 'vary' && isAllDoneSince(theCase))
    return 'Its provider has since reported it completed, so no new day is needed. Nothing was changed.';
  if (asked === 'vary')
    return `No new deadline can be given: it could be no later than ${sayDay(latestDeadline(filed, policy))}. Nothing was changed.`;
  if (asked === 'excuse')
    return open.some(({ decision }) => decision === 'vary')
      ? 'The day by which it was to be done has passed: it goes on only with a new deadline. Nothing was changed.'
      : 'The day by which it was to be done has passed, and no day is left for a new one. Nothing was changed.';
  if (asked === 'charge' && open.some(({ decision }) => decision === 'refer-cps'))
    return 'Only the CPS can decide to charge here: send it to them for a charging decision. Nothing was changed.';
  return asked === 'charge' && filed.disposal === 'community-resolution'
    ? 'That is not open here: a community resolution cannot be enforced by charge.'
    : 'That is not open here. Nothing was changed.';
}

/**
 * The last day a deadline may be moved to: the longest time from filing, and where a breach can be charged, with time left to
 * handle one before the last day for that; never before the day that stands.
 */
export function latestDeadline(
  filed: Filing,
  policy: Pick<Policy, 'deadlineWeeks' | 'weeksToHandleBreach'>,
): Day {
  const longest = addWeeks(londonDay(filed.at), policy.deadlineWeeks.longest);
  const { chargeBy } = filed;
  const free =
    chargeBy === undefined || !mayLeadToCharge({ filed }) ? longest : lastDayWithTime(chargeBy, policy);
  return laterOf(filed, free < longest ? free : longest);
}

/** That day, or the last of those that stand, where that is later: a new day comes after today, and after it. */
export function laterOf(filed: Filing, other: Day): Day {
  return (
    [other, ...conditionsNow(filed).flatMap(({ deadline }) => deadline ?? [])].toSorted().at(-1) ?? other
  );
}
