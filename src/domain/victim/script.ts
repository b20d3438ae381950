import type { Disposal } from '../../law/disposal.ts';
import type { Known } from '../../law/facts.ts';
import type { VictimKind } from '../force/forceScripts.ts';
import type { ClockName } from '../force/victimsCode.ts';
import type {
  BreachStands,
  LossStands,
  NewsHeard,
  Occasion,
  ScriptPartName,
  TaskWish,
  WishStands,
} from '../force/vocabulary.ts';

/** What decides which words are said: nothing in it names anybody or tells of the person's health or history. */
export type ScriptInput = {
  readonly occasion: Occasion;
  readonly victim: VictimKind;
  readonly disposal?: Disposal;
  readonly breach?: BreachStands;
  /** What else is to be told in this call, so that its words are said too. */
  readonly due?: readonly ClockName[];
  /** Nobody has spoken to them before. */
  readonly firstCall?: boolean;
  /** They are spoken to face to face, as the card proposes it; else by phone, or in writing. */
  readonly faceToFace?: boolean;
  /** It is written, as a letter or an e-mail, and not said. */
  readonly written?: boolean;
  readonly domesticAbuse: boolean;
  /** By a partner or former partner, and nobody else close. */
  readonly ofPartner?: boolean;
  readonly hateCrime: boolean;
  readonly enhanced: boolean;
  /** Once they have said it. */
  readonly view?: Known<'victimView'>;
  /** The person admits it, so that a meeting could be offered (only then, and only if both sides want it). */
  readonly mayMeet: boolean;
  /** The person is under 18: youth justice speaks about meeting, and a child's words are chosen with care. */
  readonly personIsChild: boolean;
  /** The law allows no prosecution, whatever was done: it ends there. */
  readonly noProsecution?: boolean;
  /** The time in which it could be charged has passed: that is why it ends. */
  readonly outOfTime?: boolean;
  /** The officer answered that there is not enough evidence to take it further: that is why it ends. */
  readonly notEnough?: boolean;
  /** The CPS decided that it goes no further, and not the police: of a charge that was made it alone can. */
  readonly byCps?: boolean;
  /** The officer withdrew the case: what was planned is taken back. */
  readonly takenBack?: boolean;
  /** They were told what was decided before it was taken back. */
  readonly toldDecision?: boolean;
  /** They were told that somebody stays away, or has no contact with them, and that has ended. */
  readonly keptUpOver?: boolean;
  /** It is decided, and something of it was declined: what they have to do is being settled anew. */
  readonly planOpen?: boolean;
  /** They were told another decision in this case, and this one takes its place. */
  readonly changed?: boolean;
  /** A letter told them another decision in this case, and this one takes its place; or the breach that is told now. */
  readonly wroteBefore?: boolean;
  /** What they were told aloud of where the case goes, and is not so any more. */
  readonly toldBefore?: NewsHeard;
  /** Words of advice are to be given, and nothing is agreed beside them. */
  readonly advice?: boolean;
  /** Sessions about what led to it are among what is agreed. */
  readonly sessions?: boolean;
  /** The day by which they were to hear the decision is past, and they have not heard it. */
  readonly late?: boolean;
  /** What they chose of the remedies is no part of what is agreed. */
  readonly leftOut?: boolean;
  /** What this is about they were told before: it is no news in this call. */
  readonly known?: boolean;
  /** They were told what was decided on the breach, and what came of that is told now. */
  readonly newsSince?: boolean;
  /** After a breach a new day was set for what they signed, and nobody recorded that they agreed to it. */
  readonly newDayOpen?: boolean;
  /** All that was agreed was reported as done since the breach. */
  readonly doneSince?: boolean;
  /** How it stands with what they lost; `none` when left out. */
  readonly loss?: LossStands;
  /** What they asked for and was to be done by a day that is past. */
  readonly lateWishes?: readonly TaskWish[];
  /** The case has ended, and does not go to court: nothing more is decided of it. */
  readonly ended?: boolean;
  /** How what they can ask for stands; `none` when left out. */
} & { readonly [wish in TaskWish]?: WishStands };

/** One piece as it is read aloud, in whole sentences. */
export type ScriptPiece = {
  readonly part: ScriptPartName;
  readonly heading: string;
  readonly words: string;
  /** What to tell whoever wants to know how to do what the words speak of. */
  readonly how?: string;
  /** Of a figure in the words; small, and not read out. */
  readonly source?: string;
};

/** The words for one conversation, and what must not be said in it. */
export type Script = {
  /** Of the force's scripts: the figures compare one version with the next. */
  readonly version: string;
  readonly occasion: Occasion;
  readonly pieces: readonly ScriptPiece[];
  readonly mustNotSay: readonly string[];
};
