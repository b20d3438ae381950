import type { DueCall } from '../../../domain/calls/dueCall.ts';
import { isEnhanced } from '../../../domain/calls/isEnhanced.ts';
import { isSurveyAlone } from '../../../domain/calls/isSurveyAlone.ts';
import { isTelling } from '../../../domain/calls/isTelling.ts';
import { isToBeSpokenTo } from '../../../domain/calls/isToBeSpokenTo.ts';
import type { RunningClock } from '../../../domain/calls/runningClocks.ts';
import { serviceOf } from '../../../domain/calls/serviceOf.ts';
import type { Case } from '../../../domain/case/case.ts';
import type { Force } from '../../../domain/force/force.ts';
import { isDomesticCase } from '../../../domain/victim/isDomestic.ts';
import { isToldAsBusiness } from '../../../domain/victim/isToldAsBusiness.ts';
import type { Channel } from '../../../domain/victim/victimEvent.ts';
import type { Day } from '../../../law/day.ts';
import { keptUpLines } from '../../victim/keptUpLines.ts';
import { howToReachLines, wishLines } from '../../victim/readContact.ts';
import { saidFields, writtenFields } from '../../victim/readSaid.ts';
import { letterFirst } from '../../victim/routesAtRisk.ts';
import {
  pieceLines,
  type Speaker,
  scriptForOthers,
  somebodyElseLines,
  unsaidLines,
} from '../../victim/scriptToHear.ts';
import { triedLine } from '../../victim/triedLine.ts';
import { uncoveredLines } from '../../victim/uncoveredLines.ts';
import { aimedAt } from '../../view/verb.ts';
import type { Line, View } from '../../view/view.ts';
import { sayClock, sayTaskOf, sayWordSent } from '../../words/sayClock.ts';
import { quietAbout } from '../case/caseView.ts';
import { callFields } from './callFields.ts';
import { answeredIn, isPromised, scriptOf, unanswered } from './scriptOf.ts';

/**
 * One call after the decision: the words of this case, and a button for what came of it. Where they want letters or e-mails, or
 * whoever has the call chose one (`letter`), it has words to write; never after domestic abuse, nor for the four questions alone,
 * which no letter asks.
 */
export function callView(
  theCase: Case,
  due: DueCall,
  force: Force,
  {
    caller,
    today,
    note = '',
    contact = [],
    letter = letterToOpen(theCase, due, force, today),
  }: Omit<Speaker, 'isWritten'> & {
    readonly letter?: Channel | 'none' | 'open';
    readonly note?: string;
    readonly contact?: readonly Line[];
  },
): View {
  // Somebody else may hear a voicemail or read a text: none is left.
  const isAtRisk = isDomesticCase(theCase, force.offences);
  const isWritten = !isAtRisk && letter !== 'none' && !isSurveyAlone(due);
  const isBusiness = isToldAsBusiness(theCase, force.offences);
  const speaker = { caller, today, isWritten };
  const script = scriptOf(theCase, due, force, speaker);
  const isNext = isPromised(theCase, due, force, speaker);
  return {
    card: 'call',
    data: {
      about: quietAbout(theCase, force),
      heading: sayTaskOf(theCase, due.about),
      due: [
        ...keptUpLines(theCase, due.clocks),
        ...gravestFirst(due).map((clock) => ({
          text: `${sayClock(theCase, clock)}${isEnhanced(theCase) ? ', enhanced' : ''}${sayWordSent(clock, theCase)}.`,
        })),
        ...servicesDue(theCase, due, force),
        ...ifNotKept(theCase, due, caller),
      ],
      contact,
      // Whoever takes the call is told by the number whether it is such a time.
      safety: isAtRisk ? howToReachLines(theCase, false, force) : [],
      isBusiness,
      tried: triedLine(theCase.victim, isAtRisk, isBusiness),
      isWritten,
      asksAlone: isSurveyAlone(due),
      asksNext: isNext,
      script: pieceLines(script),
      toLeave:
        isAtRisk || isWritten
          ? []
          : scriptOf(theCase, unanswered, force, { caller, today }).pieces.map(({ words }) => ({
              text: words,
            })),
      somebodyElse: isWritten ? [] : somebodyElseLines(scriptForOthers(theCase, force, caller), script),
      mustNotSay: unsaidLines(script),
      recorded: [...wishLines(theCase, isAtRisk), ...uncoveredLines(theCase)],
    },
    fields: {
      ...callFields(theCase, due, force, {
        ...{ isNext, today, letter: isWritten ? letter : 'none' },
        answered: answeredIn(theCase, due, force, speaker),
      }),
      ...(isWritten ? writtenFields(script) : saidFields(script)),
    },
    note,
    ...aimedAt('call', theCase, isWritten ? whenWritten : isAtRisk ? whenAtRisk : whenSpoken),
  };
}

/** How the card opens: as they want to be written to, or to speak to them. */
function letterToOpen(theCase: Case, { clocks }: DueCall, force: Force, today: Day): Channel | 'none' {
  if (isToBeSpokenTo(theCase, clocks, today)) return 'none';
  return letterFirst(isDomesticCase(theCase, force.offences), theCase) ?? 'none';
}

// Whoever harmed them may stand beside anybody: a neighbour, somebody at work.
const whenSpoken = ['told', 'no-answer', 'message-left', 'not-safe', 'wrong-number', 'leave-call'] as const;
const whenAtRisk = ['told', 'asked-advocate', 'no-answer', 'not-safe', 'wrong-number', 'leave-call'] as const;
const whenWritten = ['sent', 'wrote-back', 'wrong-number', 'speak-instead', 'leave-call'] as const;

/** What the call is named after, then what else is told, then what is offered and asked; each in the order of its day. */
function gravestFirst({ clocks, about }: DueCall): readonly RunningClock[] {
  const rank = ({ name }: RunningClock) => (name === about ? 0 : isTelling(name) ? 1 : 2);
  return clocks.toSorted((one, other) => rank(one) - rank(other));
}

/** What they say of it goes to the officer, who alone can act on it, the same day. */
function ifNotKept(
  { officer, state }: Case,
  { clocks }: DueCall,
  caller: Speaker['caller'],
): readonly Line[] {
  if (!clocks.some(({ name }) => name === 'kept')) return [];
  const act =
    state.status === 'breached'
      ? 'ring the decision maker of the breach today'
      : 'mark the case as not completed today';
  const next = caller === 'officer' ? `then ${act}` : `${officer.name} is told`;
  return [{ text: `If they say it was not kept: tick that below; ${next}.` }];
}

/** Where they are referred to for what is due: "Refer to: Hate crime victim support (The regional hate crime support service)". */
function servicesDue(theCase: Case, { clocks }: DueCall, force: Force): readonly Line[] {
  return clocks.flatMap(({ name, since }) => {
    const service = serviceOf(theCase, name, since, force);
    if (service === undefined) return [];
    const { title, by, isToConfirm } = service;
    const isOffer = name === 'support' || name === 'restorative-justice';
    return [
      {
        text: `${isOffer ? 'Where they want it, refer to' : 'Refer to'}: ${title} (${by}${isToConfirm ? ', to confirm' : ''}).`,
      },
    ];
  });
}
