import type { Disposal } from '../../law/disposal.ts';
import type { Known } from '../../law/facts.ts';
import type { Standing } from '../../law/vocabulary.ts';
import type { ClockName } from './victimsCode.ts';
import type {
  BreachStands,
  Caller,
  LossStands,
  NewsHeard,
  Occasion,
  ScriptPartName,
  SlotName,
  TaskWish,
  VictimQuestion,
  WishStands,
} from './vocabulary.ts';

/** Who was harmed, as the facts of the case say; never who they are. */
export type VictimKind = Exclude<Known<'victim'>, 'none'> | 'emergency-worker';

/** Words of this case, general enough to be read to the victim: by slot name, each a clause or a short list. */
export type ScriptSlots = {
  readonly caller: Caller;
  readonly force: string;
  readonly reference: string;
  /** "write to you to say sorry; do sessions on what led to this", or empty before it is known. */
  readonly conditions?: string;
  /** "£60" and "£40": the sum they asked for, and what is agreed of it; only where that is less. */
  readonly sumAsked?: string;
  readonly sumAgreed?: string;
  /** What is still to be done after a breach, each with the day that stands; absent where it does not go on. */
  readonly conditionsLeft?: string;
  /** What was agreed for what they lost: "money for the loss or damage: £60 to you". */
  readonly lossAgreed?: string;
  /** What was agreed, where that is one thing and no sessions. */
  readonly onlyThing?: string;
  /** What somebody was to keep away from for them, and is over: "no contact with you, which was until Friday 13 March". */
  readonly keptUp?: string;
  /** "Friday 13 March", today or to come */
  readonly deadline?: string;
  /** The same day once it is over: by then all of it was to be done. */
  readonly pastDeadline?: string;
  /** Titles of the remedies that can be chosen. */
  readonly remedies: readonly string[];
  /** "Friday 27 November" */
  readonly nextContact?: string;
  /** The day on which it was decided what is told: "Friday 20 November" */
  readonly decidedOn?: string;
  /** "the force’s support service for victims": to whom they are referred, where the force names one. */
  readonly supportService?: string;
  /** "Friday 27 November": when they were, and when they were sent what they want to know of meeting; only once that was done. */
  readonly supportOn?: string;
  readonly meetingOn?: string;
  /** "Monday 14 December": by when they are asked to answer a letter; absent where it asks nothing. */
  readonly answerBy?: string;
  /** The last day on which they can ask for a review of it; absent once that is over. */
  readonly reviewUntil?: string;
};

/**
 * What the words can be about: a disposal; nothing chosen yet while the officer still hears their views (`not-known`);
 * or, later, a case of which nothing is decided (`undecided`).
 */
export type ToldDisposal = Disposal | 'not-known' | 'undecided';
export type ToldView = Known<'victimView'> | 'not-known';

/** When a row is said: every field that is given must hold; a list holds for any of its values. */
export type ScriptWhen = {
  readonly disposals?: readonly ToldDisposal[];
  readonly breaches?: readonly BreachStands[];
  readonly victims?: readonly VictimKind[];
  readonly views?: readonly ToldView[];
  readonly callers?: readonly Caller[];
  /** Said where this is to be told besides. */
  readonly due?: ClockName;
  readonly firstCall?: boolean;
  /** Said by somebody who stands before them. */
  readonly faceToFace?: boolean;
  /** In a letter or an e-mail. */
  readonly written?: boolean;
  readonly domesticAbuse?: boolean;
  /** Of domestic abuse: by a partner or former partner, for whom the course about it is made. */
  readonly ofPartner?: boolean;
  readonly hateCrime?: boolean;
  readonly enhanced?: boolean;
  readonly mayMeet?: boolean;
  readonly personIsChild?: boolean;
  readonly noProsecution?: boolean;
  readonly outOfTime?: boolean;
  /** There is not enough evidence to take it further. */
  readonly notEnough?: boolean;
  /** The CPS decided it, and not the police. */
  readonly byCps?: boolean;
  readonly takenBack?: boolean;
  /** They were told what was decided before it was taken back. */
  readonly toldDecision?: boolean;
  /** They were told that somebody stays away, or has no contact with them, and that has ended. */
  readonly keptUpOver?: boolean;
  /** How what they can ask for stands. */
  readonly support?: readonly WishStands[];
  readonly 'restorative-justice'?: readonly WishStands[];
  readonly statement?: readonly WishStands[];
  readonly compensation?: readonly WishStands[];
  readonly letter?: readonly WishStands[];
  readonly review?: readonly WishStands[];
  /** How it stands with what they lost. */
  readonly loss?: readonly LossStands[];
  /** They asked for this, and the day by which it was to be done is past. */
  readonly lateWish?: TaskWish;
  /** It has ended, and does not go to court: nothing more is decided of it. */
  readonly ended?: boolean;
  /** What they chose of the remedies is no part of what the person has to do. */
  readonly leftOut?: boolean;
  /** What they have to do is being settled anew. */
  readonly planOpen?: boolean;
  /** They were told another decision before, and this one takes its place. */
  readonly changed?: boolean;
  /** A letter told them another decision before, or the breach. */
  readonly wroteBefore?: boolean;
  /** What they were told of where the case goes, and is not so any more. */
  readonly toldBefore?: readonly (NewsHeard | 'none')[];
  /** Words of advice are to be given, unless they ask for something. */
  readonly advice?: boolean;
  /** Sessions about what led to it are among what they have to do. */
  readonly sessions?: boolean;
  /** The day by which they were to hear the decision is past. */
  readonly late?: boolean;
  /** What this is about they were told before. */
  readonly known?: boolean;
  /** They know what was decided on the breach: what came of it is told. */
  readonly newsSince?: boolean;
  /** They have not agreed yet to the new day after a breach. */
  readonly newDayOpen?: boolean;
  /** All that was agreed was reported as done since the breach. */
  readonly doneSince?: boolean;
  /** Slots that must be filled, and slots that must be empty. */
  readonly has?: readonly SlotName[];
  readonly lacks?: readonly SlotName[];
};

/** One row of a force's scripts. Of each part one row speaks, and any number that add to it. */
export type ScriptRow = {
  readonly id: string;
  readonly part: ScriptPartName;
  readonly heading: string;
  readonly words: string;
  readonly occasions: readonly Occasion[];
  readonly when?: ScriptWhen;
  /** Said besides the part's own row, before or after it as the file has them. */
  readonly adds?: true;
  /** It promises that they hear from us again, so that there is to be a day for it. */
  readonly promises?: true;
  /** What the words ask whether they want, so that there is a place for the answer. */
  readonly asks?: readonly Exclude<VictimQuestion, 'enhanced'>[];
  /** What they asked for that the words answer: whoever said them owes it no more. */
  readonly answers?: readonly TaskWish[];
  /** Ids of what the caller can tell about how it is done, so that whoever is asked “Shall I tell you how?” can be told. */
  readonly how?: readonly string[];
  /** Of a claim in the words. */
  readonly source?: string;
};

/** A line for the caller about what stays unsaid. */
type UnsaidRow = {
  readonly line: string;
  readonly occasions?: readonly Occasion[];
  readonly when?: ScriptWhen;
};

/** What is asked of these kinds of victims; what they may want has the words in which the card lists it. */
export type VictimQuestionRow =
  | { readonly id: 'enhanced'; readonly victims: readonly VictimKind[] }
  | {
      readonly id: Exclude<VictimQuestion, 'enhanced'>;
      readonly title: string;
      readonly victims: readonly VictimKind[];
    };

/** How something is done that the words speak of: a complaint, a review. Where it comes from is shown with it. */
type HowTo = {
  readonly id: string;
  /** To whoever speaks to them. */
  readonly line: string;
  /** To them, in a letter or an e-mail: it offers nothing, and says it. */
  readonly inWriting: string;
  readonly source: string;
  readonly standing: Standing;
};

/** Everything one force says to victims, in one version. */
export type ForceScripts = {
  readonly version: string;
  readonly questions: readonly VictimQuestionRow[];
  readonly parts: readonly ScriptRow[];
  readonly mustNotSay: readonly UnsaidRow[];
  /** After domestic abuse, to their IDVA alone: who arranges that they hear it, or passes it on and says what came of it. */
  readonly toAdvocate: string;
  readonly howTo?: readonly HowTo[];
};
