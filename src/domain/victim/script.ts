import type { Disposal } from '../../law/disposal.ts';
import type { Known } from '../../law/facts.ts';
import type { ClockName } from '../force/victimsCode.ts';

/** Who was harmed, as the facts of the case say; never who they are. */
export type VictimKind = Exclude<Known<'victim'>, 'none'> | 'emergency-worker';

/** Why somebody speaks to the victim now; `not-reached` are the words to leave when nobody answers. */
export const occasions = ['views', 'disposal', 'completion', 'breach', 'not-reached'] as const;
export type Occasion = (typeof occasions)[number];

/**
 * Where a breach stands: not yet decided, one more chance, court, with the CPS, not charged by the CPS, decided anew, or
 * taken no further.
 */
export type BreachStands = 'open' | 'goes-on' | 'court' | 'cps' | 'cps-ended' | 'again' | 'ended';

/** The twelve parts of the conversation, in the order in which they are said (rules.md 6). */
export const scriptParts = [
  'who-i-am',
  'safety',
  'where-it-is',
  'listen',
  'why-this',
  'what-they-must-do',
  'your-choices',
  'honest-limits',
  'statement-and-compensation',
  'when-you-hear-next',
  'support',
  'later-call',
] as const;
export type ScriptPartName = (typeof scriptParts)[number];

/** What decides which words are said: nothing in it names anybody or tells of the person's health or history. */
export type Situation = {
  readonly occasion: Occasion;
  readonly victim: VictimKind;
  readonly disposal?: Disposal;
  readonly breach?: BreachStands;
  /** What else is to be told in this call, so that its words are said too. */
  readonly due?: readonly ClockName[];
  /** Nobody has spoken to them before. */
  readonly firstCall?: boolean;
  readonly domesticAbuse: boolean;
  readonly hateCrime: boolean;
  readonly enhanced: boolean;
  /** Once they have said it. */
  readonly view?: 'supports' | 'neutral' | 'opposes';
  /** The person admits it, so that a meeting could be offered (only then, and only if both sides want it). */
  readonly mayMeet: boolean;
  /** The person is under 18: youth justice speaks about meeting, and a child's words are chosen with care. */
  readonly personIsChild: boolean;
};

/** Words of this case, general enough to be read to the victim: by slot name, each a clause or a short list. */
export type ScriptSlots = {
  readonly caller: 'officer' | 'liaison';
  readonly force: string;
  readonly reference: string;
  /** "write to you to say sorry; do sessions on what led to this", or empty before it is known. */
  readonly conditions?: string;
  /** "Friday 13 March" */
  readonly deadline?: string;
  /** Titles of the remedies that can be chosen. */
  readonly remedies: readonly string[];
  /** "Friday 27 November" */
  readonly nextContact?: string;
};

/** One piece as it is read aloud, in whole sentences. */
export type ScriptPiece = {
  readonly part: ScriptPartName;
  readonly heading: string;
  readonly words: string;
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
