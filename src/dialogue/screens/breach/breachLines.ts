import type { Case, Filing } from '../../../domain/case/case.ts';
import { laterOf, latestDeadline, type OpenDecision } from '../../../domain/case/decideBreach.ts';
import { type ExcuseMeans, excuseMeans } from '../../../domain/case/excuseMeans.ts';
import { isConditionDone } from '../../../domain/case/isConditionDone.ts';
import { type LogAfter, logAfter } from '../../../domain/case/logAfter.ts';
import { needsNewDayToGoOn } from '../../../domain/case/needsNewDayToGoOn.ts';
import { causeOfBreach, sinceBreach } from '../../../domain/case/sinceBreach.ts';
import { reportedOn } from '../../../domain/case/undertakings.ts';
import { sayDay } from '../../../domain/days.ts';
import type { Force } from '../../../domain/force/force.ts';
import { inSentence } from '../../../domain/inSentence.ts';
import type { Day } from '../../../law/day.ts';
import { hasNewDay, newDeadline, sayConditionNow } from '../../state/sayConditionNow.ts';
import type { Line } from '../../view/view.ts';
import { capital, titleOf } from '../../words/sayDisposal.ts';
import { sayRank } from '../../words/sayRank.ts';
import { decisionTitle, titleForOthers } from '../sayDecided.ts';
import type { BreachReader } from './breachReader.ts';
import { chargeLine } from './chargeLine.ts';
import { detailLines } from './detailLines.ts';
import { decidedBeforeLines } from './missedLines.ts';
import { sinceLines } from './sinceLines.ts';

/** What somebody who decides a breach reads of it: why, what was agreed, and what is whose to decide. */
export function breachLines(
  theCase: Case,
  { force, today }: { readonly force: Force; readonly today: Day },
  reader: BreachReader,
  [mine, others]: readonly [readonly OpenDecision[], readonly OpenDecision[]],
): readonly Line[] {
  const { filed } = theCase;
  if (filed === undefined) return [];
  const latest = latestDeadline(filed, force.policy);
  return [
    `${titleOf(filed.disposal)}: ${whyBreached(theCase, force, reader)}`,
    ...sinceLines(theCase, force, reader),
    ...(reader === 'supervisors' ? [] : chargeLine(theCase, { ...force, today })),
    ...agreedLines(theCase, filed, reader),
    ...(reader === 'decider' ? detailLines(theCase, force) : []),
    ...(reader === 'officer' ? decidedBeforeLines(theCase) : []),
    `Ask ${reportedOn(filed).length > 0 ? 'the provider and the person' : 'the person'} for the reason first; a quick call often settles it.`,
    ...(mayVary(mine)
      ? [
          `A new deadline is after ${sayAfter(laterOf(filed, today), today)}, and no later than ${sayDay(latest)}.`,
        ]
      : []),
    ...(needsNewDayToGoOn(theCase, today) ? [mayVary([...mine, ...others]) ? dayPassed : noDayLeft] : []),
    ...restLines(others, reader, excuseMeans(theCase)),
    ...(reader === 'supervisors' && mine.length > 0 ? [elsewhere] : []),
    // Only a course about drugs is logged: a channel would learn which it was.
    ...(reader === 'supervisors' ? [] : logLine(logAfter(theCase, force))),
  ].map((text) => ({ text }));
}

const sayAfter = (day: Day, today: Day): string =>
  day === today ? 'today' : `${sayDay(day)}, the day that stands`;

function logLine(log: LogAfter | undefined): readonly string[] {
  if (log === undefined) return [];
  return [
    log === 'owed'
      ? 'No further action here means an intelligence log.'
      : 'No further action here means an intelligence log only if the person did not engage: ask the provider why it ended.',
  ];
}

/** Why nobody excuses it as it stands, and that it gets no other day either. */
const noDayLeft = 'Its day has passed, and no later one can be given any more.';
/** Why nobody excuses it as it stands. */
const dayPassed = 'Its day has passed: where there was a good reason, it goes on with a new deadline.';

/** Who decides on what is not for this reader: mostly one rank, and after a refusal by an inspector two. */
function restLines(
  others: readonly OpenDecision[],
  reader: BreachReader,
  means: ExcuseMeans,
): readonly string[] {
  const titleOfOne = reader === 'supervisors' ? titleForOthers : decisionTitle;
  const ranks = [...new Set(others.map(({ by }) => by))].filter((by) => by !== 'officer');
  return ranks.map((rank) => {
    const named = others.filter(({ by }) => by === rank).map(({ decision }) => titleOfOne(decision, means));
    return `${capital(sayRank(rank))} decides on ${ranks.length === 1 ? 'the rest: ' : ''}${named.map(inSentence).join(', ')}.`;
  });
}

/** That is not yet somebody who failed to do it. */
const providerEnded = 'The provider ended it.';

/** What made it a breach, whatever was reported since; failures that would be one by themselves are decided with it. */
function whyBreached(theCase: Case, { policy }: Pick<Force, 'policy'>, reader: BreachReader): string {
  const { state, strikes } = theCase;
  if (state.status === 'breached' && state.byOfficer === true) {
    const failed = strikes < policy.strikes ? '' : ` ${failedToAttend(strikes)}`;
    return `${reader === 'officer' ? 'You' : 'Its officer'} marked it as not completed.${failed}`;
  }
  switch (causeOfBreach(theCase)?.kind) {
    case 'missed':
      return failedToAttend(strikes);
    case 'withdrawn':
      return providerEnded;
    default:
      return 'It was not completed.';
  }
}

/** Nobody has asked for the reason yet: whether it was a good one is what is decided (CJA 2003 s.24A). */
const failedToAttend = (times: number): string =>
  `Failed to attend ${times === 1 ? 'once' : `${times} times`}, with no good reason known.`;

/**
 * What a breach can be about: conditions only, and what of them is done. A channel is not told which, because that may tell how
 * somebody is, nor what a provider reported since.
 */
function agreedLines(theCase: Case, { conditions }: Filing, reader: BreachReader): readonly string[] {
  if (reader !== 'supervisors')
    return conditions.map((one) => `What was agreed: ${sayConditionNow(one, theCase)}`);
  if (conditions.length === 0) return [];
  const reports = theCase.reports.slice(0, theCase.reports.length - sinceBreach(theCase).length);
  const open = conditions.filter((one) => !isConditionDone(one, { ...theCase, reports }));
  const last = open
    .flatMap(({ deadline }) => deadline ?? [])
    .sort()
    .at(-1);
  const by =
    last === undefined
      ? ''
      : `, to be done by ${sayDay(last)}${hasNewDay(theCase) ? `, ${newDeadline}` : ''}`;
  const count = conditions.length === 1 ? 'one thing' : `${conditions.length} things`;
  return [
    `What was agreed: ${count}${by}.${howManyDone(conditions.length - open.length, conditions.length)}`,
  ];
}

function howManyDone(done: number, of: number): string {
  if (done === 0) return '';
  if (done === of) return of === 1 ? ' It is done.' : ' All of them are done.';
  return ` ${done === 1 ? 'One of them is' : `${done} of them are`} done.`;
}

const elsewhere =
  'It rests on what was agreed and reported, and on the facts of the case. Nobody reads that here. Before you decide, press “Send me the detail” and read it in your own chat with me. If you have no chat with Waymark yet, add it under Apps in Teams.';

/** True where a new deadline is among these. */
export function mayVary(mine: readonly OpenDecision[]): boolean {
  return mine.some(({ decision }) => decision === 'vary');
}
