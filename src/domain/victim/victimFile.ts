import type { ClockName } from '../force/victimsCode.ts';
import type { HelpWish, NewsHeard, TaskWish } from '../force/vocabulary.ts';
import type { Instant } from '../instant.ts';
import type { MessageKind, Survey, VictimCall, VictimDetails, VictimWishes } from './victimEvent.ts';
import { isTried } from './victimEvent.ts';
import type { VictimTask } from './victimTasks.ts';

type Somebody = { readonly id: string; readonly name: string };

type LoggedCall = VictimCall & { readonly at: Instant; readonly by: Somebody };

export type SentMessage = {
  readonly kind: MessageKind;
  readonly channel: 'text' | 'email';
  readonly notifyId: string;
  readonly at: Instant;
  /** Its words gave the reason itself. */
  readonly tellsWhy?: true;
  readonly ended?: 'delivered' | 'failed';
};

/** Everything between the police and the victim of one case; absent from a case in which nothing has happened yet. */
export type VictimFile = {
  readonly details: VictimDetails;
  readonly wishes: VictimWishes;
  /** Somebody rang the number and it was not theirs; no text goes there until one is given again. */
  readonly isPhoneWrong?: true;
  /** The same of their e-mail address. */
  readonly isEmailWrong?: true;
  /** The same of the service of their IDVA. */
  readonly isAdvocateWrong?: true;
  /** When they last said how they want to hear from us. */
  readonly preferredAt?: Instant;
  /** Somebody gave this number since they said how they can be reached: nobody has asked them yet whether it is safe. */
  readonly isPhoneUnsaid?: true;
  /** Every attempt, the first first. */
  readonly calls: readonly LoggedCall[];
  readonly messages: readonly SentMessage[];
  readonly surveys: readonly Survey[];
  /** The liaison was asked to hear their views, and has not yet. */
  readonly handedOverAt?: Instant;
  /** Who has taken the next call, and when. */
  readonly takenBy?: Somebody & { readonly at: Instant };
  /** When they asked for something again that they had been offered before. */
  readonly askedAgain?: Readonly<Partial<Record<HelpWish, Instant>>>;
  /** When they last asked for what somebody has to do for them. */
  readonly askedAt?: Readonly<Partial<Record<TaskWish, Instant>>>;
  /** When they last said that they do not want help any more that they had asked for. */
  readonly notWantedAt?: Readonly<Partial<Record<HelpWish, Instant>>>;
  /** When it was ticked that it was done, by what it was. */
  readonly tasksDone?: Readonly<Partial<Record<VictimTask, Instant>>>;
  /** The case is decided anew since then, so that they are to be heard anew. */
  readonly anewSince?: Instant;
  /** When they were given the day by which they hear next. */
  readonly promisedAt?: Instant;
  /** Where the case goes, as somebody last told them aloud, and when. */
  readonly newsHeard?: { readonly news: NewsHeard; readonly at: Instant };
  /** When each thing was last told. */
  readonly told: Readonly<Partial<Record<ClockName, Instant>>>;
};

/** The calls of this round: what was said of a decision that is made anew is not said of the next one. */
export function callsOfRound({ victim }: { readonly victim?: VictimFile }): readonly LoggedCall[] {
  const { calls = [], anewSince = '' } = victim ?? {};
  return calls.filter(({ at }) => at > anewSince);
}

/** True where somebody has tried to hear them in this round (R25). */
export function isTriedNow(theCase: { readonly victim?: VictimFile }): boolean {
  return isTried(callsOfRound(theCase));
}
