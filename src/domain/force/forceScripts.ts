import type { Disposal } from '../../law/disposal.ts';
import type { Known } from '../../law/facts.ts';
import type { ClockName } from './victimsCode.ts';

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

/** The twelve parts of the conversation, in the order in which they are said. */
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

/** Words of the case that a row may ask for, as `{name}` in its words. */
export const slotNames = [
  'force',
  'reference',
  'conditions',
  'deadline',
  'remedies',
  'nextContact',
] as const satisfies readonly (keyof ScriptSlots)[];
export type SlotName = (typeof slotNames)[number];

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
  readonly callers?: readonly ScriptSlots['caller'][];
  /** Said where this is to be told besides. */
  readonly due?: ClockName;
  readonly firstCall?: boolean;
  readonly domesticAbuse?: boolean;
  readonly hateCrime?: boolean;
  readonly enhanced?: boolean;
  readonly mayMeet?: boolean;
  readonly personIsChild?: boolean;
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
  /** Of a claim in the words. */
  readonly source?: string;
};

/** A line for the caller about what stays unsaid. */
type UnsaidRow = {
  readonly line: string;
  readonly occasions?: readonly Occasion[];
  readonly when?: ScriptWhen;
};

/** Everything one force says to victims, in one version. */
export type ForceScripts = {
  readonly version: string;
  readonly parts: readonly ScriptRow[];
  readonly mustNotSay: readonly UnsaidRow[];
};
