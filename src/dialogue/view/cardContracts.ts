import { z } from 'zod';
import { cardParts } from './cardParts.ts';
import type { Immutable } from './immutable.ts';
import { victimContracts } from './victimContracts.ts';

const { about, answers, heading, lines, offers, otherDisposal, reasons, suggestions, text } = cardParts;

/**
 * What the data of each card must be: nothing null, nothing absent, nothing more. Lists and texts may be empty. The type
 * of a card's data comes from here, and every card is held against it before it is drawn.
 */
export const cardContracts = {
  ...victimContracts,
  welcome: z.strictObject({}),
  /** What can be typed, with a reference and a place as this force writes them. */
  help: z.strictObject({ reference: text, place: text }),
  /** A plain sentence, with the next thing to do. */
  message: z.strictObject({ heading, lines }),
  /** Find the offence by typing. Fields: `words`. */
  offence: z.strictObject({ about }),
  /** The few facts that matter. Fields: `offence` and any of the facts; `circumstances` holds the yes/no facts to tick. */
  questions: z.strictObject({ about, more: z.boolean(), found: z.boolean() }),
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
    wouldChange: lines,
    rulesAsOf: text,
    notes: reasons,
  }),
  /**
   * Nothing is open to the police here. Fields: `exceptional` where a reason may open something; where help can be sent
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
  }),
  /**
   * Fields: `offenceDate`, `deadline`, `conditionsFit`; `attendanceHours`, `compensationPounds`, `penaltyPounds` where
   * something is counted; `canPay` where something costs money; `employment` where there are sessions; `addFirst`,
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
  /** The one card of a case once it left the dialogue: receipt, waiting, progress, closed. */
  case: z.strictObject({
    about,
    heading,
    lines,
    /** Taken up by choice: shown apart from what is agreed, and no condition. */
    support: lines,
    next: text,
    history: lines,
  }),
  /** In the supervisors' channel, and in the own chat of whoever may decide. Fields: `reason`. */
  authorisation: z.strictObject({
    about,
    heading,
    officer: text,
    /** For the decider alone: why it is proposed, and what it would bring. */
    restsOn: lines,
    /** Where others may read it: what it rests on besides, in general words; empty when that is all. */
    elsewhere: text,
    facts: answers,
    reasons,
    note: text,
    /** True while it can be decided; then there is a `reason` field and two buttons. */
    open: z.boolean(),
    outcome: text,
  }),
  /** In the officer's chat and the supervisors' channel. Fields: `decision`, `reason`, `deadline`. */
  breach: z.strictObject({
    about,
    heading,
    lines,
    /** What the law says may follow; empty once it is decided. */
    reasons,
    open: z.boolean(),
    outcome: text,
  }),
  /** My open cases. Fields: `chosenCase` (choices). */
  cases: z.strictObject({ none: z.boolean(), more: z.int().min(0) }),
  /** What a search of the catalogue found. Fields: `chosenIntervention` (choices). `all`: every word was met. */
  found: z.strictObject({ all: z.boolean() }),
  /** One row of the catalogue, for nobody in particular. Fields: `chosenIntervention` where the search found others. */
  interventionCard: z.strictObject({
    title: heading,
    provider: text,
    what: lines,
    who: lines,
    where: text,
    figures: reasons,
    evaluated: z.boolean(),
    referral: lines,
    cost: text,
    wait: lines,
    source: text,
    toConfirm: z.boolean(),
  }),
  /** A warning about a drug: to check before it goes out, as it went out, or all that are in force. No fields. */
  drugAlert: z.strictObject({
    heading,
    alerts: z.array(z.strictObject({ title: text, text, details: lines })),
    lines,
  }),
};

/** The data of each card, by its name. */
export type CardData = { readonly [C in keyof typeof cardContracts]: Immutable<(typeof cardContracts)[C]> };
