import type { Day } from '../../law/day.ts';
import type { ClockName } from '../force/victimsCode.ts';
import type { Occasion, ScriptPartName } from '../force/vocabulary.ts';
import type { Script } from './script.ts';
import type { VictimTask } from './victimTasks.ts';

/** How to reach the victim. It goes into the store and to GOV.UK Notify with their consent; never onto a card, never to a provider. */
export type VictimDetails = {
  readonly name?: string;
  readonly phone?: string;
  readonly email?: string;
  /** "after six", "not on Sundays" */
  readonly safeToCall?: string;
  /** After domestic abuse: where and when it is safe to see them, in general words; for whoever has the call alone. */
  readonly safePlace?: string;
  /** After domestic abuse: the service of their IDVA and how to reach it; for whoever has the call alone. */
  readonly advocate?: string;
};

/** `advocate`: through whoever supports them after domestic abuse, such as their IDVA. */
export const channels = ['phone', 'in-person', 'video', 'text', 'email', 'letter', 'advocate'] as const;
export type Channel = (typeof channels)[number];

/** What is read: nobody hears whether they understood it, or when they read it. */
export function isWritten(channel: Channel): boolean {
  return channel === 'text' || channel === 'email' || channel === 'letter';
}

/**
 * `asked`: their IDVA was asked to pass it on, or to arrange that they are seen; nobody says yet that they know. `sent`: they
 * were written to, and have said nothing yet. Reached in writing is who wrote back.
 */
export const callOutcomes = [
  'reached',
  'no-answer',
  'message-left',
  'not-safe',
  'wrong-details',
  'asked',
  'sent',
] as const;
export type CallOutcome = (typeof callOutcomes)[number];

/** What a way of reaching them goes by: a text goes to the number that is rung, the others have each their own. */
export function goesBy(channel: Channel): Channel {
  return channel === 'text' ? 'phone' : channel;
}

type Try = Pick<VictimCall, 'channel' | 'outcome' | 'byUnsafeWay' | 'awaitsAnswer' | 'afterAnswerDay'>;

/** Somebody was tried as they may be, and nobody was there. */
function isInVain({ outcome, byUnsafeWay }: Try): boolean {
  return byUnsafeWay !== true && (outcome === 'no-answer' || outcome === 'message-left');
}

/**
 * True while what was written to them asks for an answer: until they are reached, it comes back, or, once the day is over,
 * they are tried another way or somebody says that none came.
 *
 * @param calls in the order in which they were made
 */
export function isAnswerAwaited(calls: readonly Try[]): boolean {
  const sent = calls.findLastIndex(
    ({ outcome, awaitsAnswer }) => outcome === 'sent' && awaitsAnswer === true,
  );
  const ends = (one: Try) =>
    one.outcome === 'reached' ||
    (one.afterAnswerDay === true && isInVain(one)) ||
    (isWritten(one.channel) && (one.outcome === 'no-answer' || one.outcome === 'wrong-details'));
  return sent !== -1 && !calls.slice(sent + 1).some(ends);
}

/**
 * True where somebody has tried to hear them (R25). A number that is not theirs reached nobody, then or before, and says
 * nothing of a letter or an e-mail; and whoever could not talk safely has not been heard and is tried again, as is whoever was rung in a way that is not safe for them.
 * A letter is no try until the time to answer it is over and somebody says that none came, and until that day is over nobody's
 * ring is one: they were given that time. Once they were reached, they were.
 *
 * @param calls in the order in which they were made
 */
export function isTried(calls: readonly Try[]): boolean {
  const lastWrong = (by: Channel) =>
    calls.findLastIndex(({ channel, outcome }) => outcome === 'wrong-details' && goesBy(channel) === by);
  const mayCount = !isAnswerAwaited(calls);
  return calls.some(
    (one, at) =>
      one.outcome === 'reached' || (mayCount && isInVain(one) && at > lastWrong(goesBy(one.channel))),
  );
}

/** One attempt to speak to the victim. Who and when stand in the event's log. */
export type VictimCall = {
  readonly occasion: Occasion;
  readonly channel: Channel;
  readonly outcome: CallOutcome;
  /** Domestic abuse: they were tried in a way, or by a route, that they had not said is safe. */
  readonly byUnsafeWay?: true;
  /** Through their IDVA: they heard it themselves with the IDVA there, or the IDVA told them and says so. */
  readonly heardThrough?: 'there' | 'passed-on';
  /** What was written asks them something, or offers it: they have until a day to answer. */
  readonly awaitsAnswer?: true;
  /** They were tried once the day to answer what was written was over: then they are tried as was said there. */
  readonly afterAnswerDay?: true;
  /** They said back why this was chosen; only when reached. */
  readonly understood?: boolean;
  /** What they were told, so that its clock stops. */
  readonly told: readonly ClockName[];
  /** The exact words that were offered. */
  readonly script: Script;
  /** Of these words, the parts that were ticked as said; absent where nobody was asked. */
  readonly said?: readonly ScriptPartName[];
  /** Parts that did not work, as whoever said them found. */
  readonly failed?: readonly ScriptPartName[];
  /** Asked whether it was kept that they were left alone, they said that it was not. */
  readonly notKept?: true;
  /** They said something the words do not cover: somebody else is told at once. */
  readonly notCovered?: true;
  /** What they had asked for and whoever spoke to them did there and then. */
  readonly tasksDone?: readonly VictimTask[];
};

/** What the victim wants, besides the remedy. */
export type VictimWishes = {
  /** They have enhanced rights, as a call after the dialogue showed. */
  readonly enhanced?: true;
  readonly restorativeJustice?: 'interested' | 'not-now' | 'no';
  readonly compensation?: 'wanted' | 'no';
  readonly statement?: 'offered' | 'wanted' | 'declined';
  /** To have the letter that was written to them. */
  readonly letter?: 'wanted' | 'no';
  /** To know how to have the decision looked at again, or to complain. */
  readonly review?: 'wanted';
  readonly support?: 'wanted' | 'declined';
  readonly preferred?: Channel | 'none';
  /** Consent to updates by text or e-mail through GOV.UK Notify. */
  readonly messages?: boolean;
  /** When they were promised to hear next. */
  readonly nextBy?: Day;
};

/** Every update that can go by text or e-mail; none carries a detail. */
export const messageKinds = ['disposal', 'completion', 'breach', 'survey'] as const;
export type MessageKind = (typeof messageKinds)[number];

/** Four questions after a call or after closure; 1 (not at all) to 5 (completely). */
export type Survey = {
  readonly after: 'call' | 'closure';
  readonly by: 'phone' | 'link';
  readonly scriptVersion: string;
  readonly understood: number;
  readonly heard: number;
  readonly fair: number;
  readonly satisfied: number;
};

/** What happened between the police and the victim, as part of the case. */
export type VictimEvent =
  | { readonly type: 'victim-recorded'; readonly details: VictimDetails }
  | { readonly type: 'victim-wishes'; readonly wishes: VictimWishes }
  | { readonly type: 'victim-called'; readonly call: VictimCall }
  /** The officer hands the call about their views to the victims' liaison. */
  | { readonly type: 'victim-handed-over' }
  | { readonly type: 'victim-taken-back' }
  /** One of the liaison takes it: by the event's actor, never two. */
  | { readonly type: 'victim-call-taken' }
  | { readonly type: 'victim-call-left' }
  | {
      readonly type: 'victim-messaged';
      readonly message: MessageKind;
      readonly channel: 'text' | 'email';
      readonly notifyId: string;
      /** Its words give the reason itself, so that whoever read it was told; most say only that there is news. */
      readonly tellsWhy?: true;
    }
  | {
      readonly type: 'victim-message-ended';
      readonly notifyId: string;
      readonly ended: 'delivered' | 'failed';
      readonly why?: string;
    }
  | { readonly type: 'victim-surveyed'; readonly survey: Survey };
