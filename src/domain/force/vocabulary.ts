/** The closed lists of words of a force's own data, once: the types come from them, and a force's files are read by them. */

/**
 * Why somebody speaks to the victim now; `not-reached` are the words to leave when nobody answers, `somebody-else` those for
 * whoever answers in their place.
 */
export const occasions = [
  'views',
  'disposal',
  'completion',
  'breach',
  'not-reached',
  'somebody-else',
] as const;
export type Occasion = (typeof occasions)[number];

/**
 * Where a breach stands: not yet decided, ended by the provider itself, one more chance, court, with the CPS, not charged
 * by the CPS, decided anew, or taken no further.
 */
export const breachStands = [
  'open',
  'stopped',
  'goes-on',
  'excused',
  'court',
  'charge-asked',
  'cps',
  'cps-ended',
  'again',
  'ended',
] as const;
export type BreachStands = (typeof breachStands)[number];

/** The parts of the conversation, in the order in which they are said: the first words are those after domestic abuse alone. */
export const scriptParts = [
  'first-words',
  'who-i-am',
  'safety',
  'was-it-kept',
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

/** What somebody else gives a victim, so that they are referred, or sent what they want to know of it. */
export const helpWishes = ['support', 'restorative-justice'] as const;
export type HelpWish = (typeof helpWishes)[number];

/** What a victim can ask for that is a task of the police until somebody says that it was done. */
export const taskWishes = [...helpWishes, 'statement', 'compensation', 'letter', 'review'] as const;
export type TaskWish = (typeof taskWishes)[number];

/** What a victim can be asked besides their view: whether they have enhanced rights, and what they want. */
export const victimQuestions = ['enhanced', ...taskWishes] as const;
export type VictimQuestion = (typeof victimQuestions)[number];

/**
 * How something that a victim can ask for stands: nobody asked for it, it is still to be done, it is part of what the person
 * has to do, or it is done.
 */
export const wishStandings = ['none', 'open', 'agreed', 'done'] as const;
export type WishStands = (typeof wishStandings)[number];

/**
 * How it stands with what a victim lost: nothing is to be said of it, an answer is owed, it is no part of what was decided, or it
 * was and is asked of nobody any more.
 */
export const lossStandings = ['none', 'owed', 'not-agreed', 'over'] as const;
export type LossStands = (typeof lossStandings)[number];

/** Where a victim can have heard that the case goes: to court, not to court, or neither, as it is dealt with out of court. */
export const newsHeard = ['court', 'no-court', 'out-of-court'] as const;
export type NewsHeard = (typeof newsHeard)[number];

/** Who speaks to the victim. */
export const callers = ['officer', 'liaison'] as const;
export type Caller = (typeof callers)[number];

/** What offers to tell how, to whoever is spoken to: a letter tells it. */
export const offersHow = /Shall I tell you how\?|I can tell you how( to complain)?\./;

/** Words of the case that a row may ask for, as `{name}` in its words. */
export const slotNames = [
  'force',
  'reference',
  'conditions',
  'sumAsked',
  'sumAgreed',
  'conditionsLeft',
  'lossAgreed',
  'onlyThing',
  'keptUp',
  'deadline',
  'pastDeadline',
  'remedies',
  'nextContact',
  'decidedOn',
  'supportService',
  'supportOn',
  'meetingOn',
  'reviewUntil',
  'answerBy',
] as const;
export type SlotName = (typeof slotNames)[number];

/**
 * What the officer does with a row of the catalogue: send a `referral`; give the person a `signpost`; ask youth justice
 * for a `joint-decision`; take the `next-step` that the law requires whatever is decided; hand the case over (`hand-over`);
 * or know that it exists for the victim (`victim-service`), in custody (`in-custody`) or as an `alert`, or that it has
 * `ended`. Only the first two are ever suggested.
 */
export const writtenUses = [
  'referral',
  'signpost',
  'joint-decision',
  'next-step',
  'hand-over',
  'victim-service',
  'in-custody',
  'alert',
  'ended',
] as const;

/** Nobody writes `awaited`: it is every row whose provider is not named yet. */
export type CatalogueUse = (typeof writtenUses)[number] | 'awaited';

/** How a referral reaches the provider; `not-known` until the provider has said so. */
export const referralRoutes = [
  'waymark',
  'phone',
  'web',
  'in-person',
  'joint-decision',
  'not-known',
] as const;
export type ReferralRoute = (typeof referralRoutes)[number];

/** What the provider needs to know of the person; the victim's details are never among them. */
export const referralFields = ['name', 'phone', 'ageBand', 'borough', 'interpreter', 'carer'] as const;
export type ReferralField = (typeof referralFields)[number];

/** Whether somebody has shown it: in a document that was read, not at all, or still to be asked. */
export const shownWords = ['shown', 'not-shown', 'to-confirm'] as const;
export type Shown = (typeof shownWords)[number];

/** A group of people or offences that a source says an intervention is made for. */
export const groups = [
  'low-risk',
  'first-time',
  'this-offence',
  'women',
  'young-adults',
  'little-english',
  'out-of-work-and-ill',
] as const;
export type Group = (typeof groups)[number];
