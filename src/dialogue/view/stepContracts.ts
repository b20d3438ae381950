import { z } from 'zod';
import { cardParts } from './cardParts.ts';

const { about, answers, foldedScript, heading, lines, offers, otherDisposal, reasons, suggestions, text } =
  cardParts;

/** What the data of each step's card must be. The answers are shown on the card of the questions, the hand-over on that of the file, what changed since an approval on that of the result. */
export const stepContracts = {
  /** Find the offence by typing. Fields: `words`. */
  offence: z.strictObject({ about }),
  /** The few facts that matter. Fields: `offence` and any of the facts; `circumstances` holds the yes/no facts to tick. */
  questions: z.strictObject({
    about,
    more: z.boolean(),
    /** Which of the offences found is marked; empty once one is confirmed. */
    found: text,
    /** The age that stands in its field is from the words that found the offence. */
    ageSaid: z.boolean(),
  }),
  /**
   * Nothing is open to the police here. Fields: `exceptional` where a reason may open something, `disposal` alone while more is asked first; where help can be sent
   * all the same `support` (ticks), `session`, `session2`, `session3`, `helpAgreed`, `name`, `phone`, `safeToCall`;
   * `sex`, `borough` where it depends on them.
   */
  refusal: z.strictObject({
    about,
    heading,
    reasons,
    moreReasons: reasons,
    instead: lines,
    wouldChange: lines,
    /** What they may take up by choice all the same, and what can be sent from here. */
    offers,
    /** What they are only told of. */
    help: offers,
    /** Details already in the store: "Name: recorded". */
    recorded: lines,
    rulesAsOf: text,
    /** Title of the button that records it: what comes of it. */
    recordIt: text,
  }),
  /** The result. Fields: `disposal` (when there is a choice), `requestNote` (when somebody else decides). */
  assessment: z.strictObject({
    about,
    heading,
    because: text,
    reasons,
    moreReasons: reasons,
    others: z.array(otherDisposal),
    /** Title of the main button: "Ask a sergeant", "Choose". */
    mainAction: text,
    /** Nothing else is left open: a reason is needed. */
    onlyException: z.boolean(),
    wouldChange: lines,
    rulesAsOf: text,
    notes: reasons,
  }),
  /** Fields: `intervention`; `also` where more than one can be required; `support` (choices) where something is offered beside it. */
  intervention: z.strictObject({
    about,
    /** What can be part of the disposal, best first. */
    suggestions,
    /** What they may take up by choice. */
    support: suggestions,
    notSuggested: offers,
    /** Needs that nothing serves, in a sentence or two; empty when there are none. */
    gaps: text,
    /** Nothing in the catalogue fits. */
    none: z.boolean(),
    /** That a community resolution needs something agreed; empty for others. */
    needed: text,
  }),
  /**
   * The first half of the words. Fields: `victimContacted`, `victimChannel`, `victimView`, `victimWords`,
   * `victimUnderstood`, `victimEnhanced`, `wordsSaid`, `wordsFailed`,
   * `wordsNotCovered`; `victimPreferred`, `victimSafeToCall`, `victimSafePlace`, `victimAdvocate` after domestic abuse; none while the call is with the liaison.
   */
  victim: z.strictObject({
    about,
    /** "With the victims’ liaison, by …"; empty while whoever reads this makes the call. */
    waiting: text,
    /** The number to ring and who the officer is: for whoever has the call, in their own chat. */
    contact: lines,
    /** After domestic abuse: who must not hear it, and the way that is safe for them. */
    safety: lines,
    /** A shop or another organisation: whoever is on duty speaks for it. */
    isBusiness: z.boolean(),
    tried: text,
    /** Details already in the store: "Phone number: recorded". */
    recorded: lines,
    script: foldedScript,
    /** What to say when nobody answers. */
    toLeave: lines,
    /** What to write, in a letter or an e-mail. */
    toWrite: lines,
    /** What to say to whoever else answers, and what not. */
    somebodyElse: lines,
    mustNotSay: lines,
  }),
  /**
   * The second half, once they were reached. Fields: `remedyChosen`, `remedyUnsuitable`, `victimWants`,
   * `victimPreferred`, `victimMessages`, `victimContact`, `victimSafeToCall`, `victimSafePlace`,
   * `victimAdvocate` after domestic abuse, `compensationPounds`, `compensationPayee` where what was lost can be asked for,
   * `victimNextBy`, `wordsSaid`, `wordsFailed`, `wordsNotCovered`.
   */
  views: z.strictObject({
    about,
    script: foldedScript,
    mustNotSay: lines,
    /** A shop is not asked when it is safe. */
    isBusiness: z.boolean(),
    /** By when they must hear of what. */
    clocks: lines,
    /** Details already in the store: "Phone number: recorded". */
    recorded: lines,
  }),
  /**
   * Fields: `offenceDate`, `deadline` where a day is asked; `conditionsFit`; `attendanceHours`, `compensationPounds`,
   * `penaltyPounds` where something is counted; `compensationPayee` where money is paid; `canPay` where a course has a fee,
   * `canPayMoney` where money is paid; `employment` where there are sessions; `addFirst`,
   * `addSecond` to add from the force's list.
   */
  conditions: z.strictObject({
    about,
    conditions: z.array(z.strictObject({ text, where: text, by: text, shownBy: text, objective: text })),
    /** Something was added since they were last confirmed. */
    readAgain: z.boolean(),
    /** Taken up by choice: shown apart, and no condition. */
    support: lines,
    /** What was found, under each of the three confirmations. */
    checks: z.array(z.strictObject({ title: text, lines: reasons })),
    latest: text,
  }),
  /**
   * Check and file. Fields: `session`, `session2`, `session3` (choices, one for each intervention with a session that
   * fits), `consent`, `consequencesExplained`, `signed`, `appropriateAdult`, `name`, `phone`, `safeToCall`, `carerName`,
   * `carerPhone`; `support` (ticks) where there are `offers`.
   */
  file: z.strictObject({
    about,
    heading,
    /** The decision and its reasons, when this card is also the result (the short path). */
    reasons,
    moreReasons: reasons,
    agreed: lines,
    /** Taken up by choice: shown apart from what is agreed, and no condition. */
    support: lines,
    /** What they may still take up by choice, where no card before this one offered it. */
    offers,
    answers,
    provider: text,
    mainAction: text,
    /** Details already in the store: "Name: recorded". */
    recorded: lines,
    rulesAsOf: text,
  }),
};

/** Which buttons the card of each step may have; these are all the steps of the dialogue. */
export const stepVerbs = {
  offence: ['answer'],
  questions: ['answer', 'back', 'save'],
  answers: ['answer', 'back', 'save'],
  'hand-over': ['hand-over', 'back', 'save'],
  refusal: ['other-options', 'record-undiverted', 'show-help', 'answer', 'back', 'save'],
  assessment: ['record-undiverted', 'answer', 'back', 'save'],
  intervention: ['answer', 'back', 'save'],
  victim: ['answer', 'hand-to-liaison', 'take-back-call', 'back', 'save'],
  views: ['answer', 'back', 'save'],
  conditions: ['answer', 'back', 'save'],
  approval: ['answer', 'back', 'save'],
  file: ['file', 'other-options', 'back', 'save'],
} as const;
