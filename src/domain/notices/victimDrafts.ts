import { isHeardBefore } from '../calls/hasChangedSinceTold.ts';
import { needsSafeWay } from '../calls/needsSafeWay.ts';
import type { RunningClock } from '../calls/runningClocks.ts';
import { codeInForce, runningClocks } from '../calls/runningClocks.ts';
import { wantsMessages } from '../calls/wantsMessages.ts';
import type { Case, Instant } from '../case/case.ts';
import type { CaseEvent } from '../case/caseEvent.ts';
import { decisionAfterBreach, endedByAge, hasEnded } from '../case/decisionOf.ts';
import { openRequest } from '../case/openRequest.ts';
import { atLondonHour, laterBy } from '../days.ts';
import type { Force } from '../force/force.ts';
import type { ClockName } from '../force/victimsCode.ts';
import { callKeptFor } from '../victim/callTakenBy.ts';
import type { MessageKind } from '../victim/victimEvent.ts';
import type { Draft, Notice } from './notice.ts';

type Rules = Pick<Force, 'victimsCode' | 'bankHolidays' | 'bankHolidaysUntil' | 'offences'>;

/** Reminders and alerts go out as people begin to work. */
const morning = 8;
/** Minutes after which GOV.UK Notify is first asked what became of a message. */
const firstLook = 10;

/** What has to be said about the victim because of one event. */
export function victimDrafts(
  event: CaseEvent,
  { before, after, now }: { readonly before: Case; readonly after: Case; readonly now: Instant },
): readonly Draft[] {
  switch (event.type) {
    case 'filed':
      return isHeardBefore(after) ? [] : toVictim('disposal', after);
    // The law has decided it; of any other case that is not diverted they hear once it is decided.
    case 'not-diverted':
      return endedByAge(after) ? toVictim('disposal', after) : [];
    case 'decided-instead':
      return toVictim(decisionAfterBreach(after) === undefined ? 'disposal' : 'breach', after);
    case 'completed':
      return toVictim('completion', after);
    case 'breached':
      return toVictim('breach', after);
    case 'victim-called': {
      const { told, outcome } = event.call;
      const isLiaisons = told.includes('views') && before.victim?.handedOverAt !== undefined;
      const mayAsk = outcome === 'reached' && (told.includes('disposal') || isEnd(told, after));
      const isOfficers = after.victim?.calls.at(-1)?.by.id === after.officer.id;
      const isAsked = outcome === 'wrong-details' && !isOfficers;
      return [
        ...(isAsked ? [{ kind: 'officer-message', to: 'officer', news: 'number-wrong' } as const] : []),
        ...(event.call.notKept === true && !isOfficers
          ? [{ kind: 'officer-message', to: 'officer', news: 'not-kept' } as const]
          : []),
        ...(event.call.notCovered === true ? beyondTheWords(isOfficers ? 'liaison' : 'supervisors') : []),
        ...(isLiaisons ? officerHears('views-recorded') : redrawn(after)),
        ...(mayAsk ? toVictim('survey', after) : []),
        ...(event.call.occasion === 'views' ? requestRedrawn(after) : []),
      ];
    }
    case 'victim-messaged': {
      const deadline = laterBy(now, firstLook);
      return [{ kind: 'victim-message-check', to: 'victim', notifyId: event.notifyId, deadline }];
    }
    case 'victim-message-ended':
      return event.ended === 'failed' && isNews(event.notifyId, after)
        ? officerHears('message-failed')
        : redrawn(after);
    case 'victim-call-taken':
      return [{ kind: 'call-card', to: 'liaison', deadline: laterBy(now, callKeptFor) }];
    case 'victim-handed-over':
      return [{ kind: 'call-asked', to: 'liaison' }];
    default:
      return [];
  }
}

/**
 * A reminder before, and an alert after, for every clock that has begun to run or runs to another day, and for one that runs with
 * none: it was open before a version that watches it, and is watched with the next thing that happens in its case.
 *
 * @param now nothing comes earlier: whoever was reminded this morning of what ends on the same day has not heard of this
 */
export function clockDrafts(
  before: Case,
  after: Case,
  rules: Rules,
  notices: readonly Pick<Notice, 'clock'>[],
  now: Instant,
): readonly Draft[] {
  const known = runningClocks(before, rules);
  const begun = runningClocks(after, rules).filter(
    (clock) => !isAmong(known, clock) || !isAmong(watchedIn(notices), clock),
  );
  return begun.flatMap((clock): readonly Draft[] => {
    const { alerts } = codeInForce(rules.victimsCode, clock.since).clocks[clock.name];
    const remind = { ...watching(clock), deadline: noEarlier(atLondonHour(clock.remindOn, morning), now) };
    const tooLate = noEarlier(atLondonHour(clock.dueBy, 24 + morning), now);
    // Who gets their news by message is asked by message, too.
    if (clock.name === 'survey' && wantsMessages(after, rules.offences) !== undefined)
      return [{ kind: 'victim-message', to: 'victim', message: 'survey', ...remind }];
    return [
      { kind: 'victim-reminder', to: 'liaison', ...remind },
      ...(alerts
        ? [{ kind: 'victim-overdue', to: 'supervisors', ...watching(clock), deadline: tooLate } as const]
        : []),
    ];
  });
}

const noEarlier = (moment: Instant, now: Instant): Instant => (moment < now ? now : moment);

type Watched = NonNullable<Notice['clock']>;

const watchedIn = (notices: readonly Pick<Notice, 'clock'>[]): readonly Watched[] =>
  notices.flatMap(({ clock }) => clock ?? []);

const isAmong = (clocks: readonly Watched[], { name, dueBy }: Watched): boolean =>
  clocks.some((one) => one.name === name && one.dueBy === dueBy);

/** An alert to the supervisors once no safe way is on record to reach somebody who is to be called. */
export function safeWayDrafts(before: Case, after: Case, rules: Rules): readonly Draft[] {
  return needsSafeWay(after, rules) && !needsSafeWay(before, rules)
    ? [{ kind: 'victim-unsafe', to: 'supervisors' }]
    : [];
}

/** They heard how it ended, so that they can be asked about all of it. */
function isEnd(told: readonly ClockName[], theCase: Case): boolean {
  return hasEnded(theCase) && (told.includes('completion') || told.includes('breach'));
}

/** Nobody is rung because the questions did not arrive. */
function isNews(notifyId: string, { victim }: Case): boolean {
  return victim?.messages.find((one) => one.notifyId === notifyId)?.kind !== 'survey';
}

function watching({ name, dueBy }: RunningClock): Pick<Draft, 'clock'> {
  return { clock: { name, dueBy } };
}

function toVictim(message: MessageKind, after: Case): readonly Draft[] {
  return wantsMessages(after) === undefined ? [] : [{ kind: 'victim-message', to: 'victim', message }];
}

/** By when the victim is told stands on the officer's card; while they still answer cards, nothing there changes. */
function redrawn({ state }: Case): readonly Draft[] {
  return state.status === 'drafting' ? [] : [{ kind: 'officer-card', to: 'officer' }];
}

/** Heard while somebody is asked to decide: their card says what the victim says. */
function requestRedrawn(theCase: Case): readonly Draft[] {
  return openRequest(theCase) !== undefined ? [{ kind: 'authorisation-outcome', to: 'supervisors' }] : [];
}

/** Whoever spoke to them is not left alone with it: the officer goes to the liaison, and the liaison to a supervisor. */
function beyondTheWords(to: 'liaison' | 'supervisors'): readonly Draft[] {
  return [{ kind: 'officer-message', to, news: 'not-covered' }];
}

function officerHears(news: 'views-recorded' | 'message-failed'): readonly Draft[] {
  return [
    { kind: 'officer-message', to: 'officer', news },
    { kind: 'officer-card', to: 'officer' },
  ];
}
