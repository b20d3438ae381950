import { z } from 'zod';
import { cardParts } from './cardParts.ts';
import type { Immutable } from './immutable.ts';
import { stepContracts } from './stepContracts.ts';

const { about, answers, foldedScript, heading, lines, reasons, script, text } = cardParts;

/**
 * What the data of each card must be: nothing null, nothing absent, nothing more. Lists and texts may be empty. The type
 * of a card's data comes from here, and every card is held against it before it is drawn.
 */
export const cardContracts = {
  ...stepContracts,
  welcome: z.strictObject({}),
  /** What can be typed, with a reference and a place as this force writes them. */
  help: z.strictObject({ reference: text, place: text }),
  /** A plain sentence, with the next thing to do. */
  message: z.strictObject({
    heading,
    lines,
    /** For the banner on a locked phone alone: the case it is about, and whether its reader must do something. */
    reference: text,
    needsReader: z.boolean(),
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
    /** Title of the button that ends a case which was not diverted: whom it asks, where the officer does not decide that. */
    endIt: text,
    /** What its two fields say of the CPS, where it is asked about: "required". */
    cpsAsked: text,
    /** What the button does that corrects a decision which was recorded; empty where none was. */
    correction: text,
    /** Title of the button that ends a case as completed. */
    doneIt: text,
    correctIt: text,
    /** Title of the button that withdraws it: whom it asks, where the officer does not decide that. */
    withdrawIt: text,
    /** Title of the button that records it as not diverted, where that is asked about. */
    recordIt: text,
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
    /** For whoever decides it, alone: the facts on which it was filed. */
    facts: answers,
    /** What the law says may follow; empty once it is decided. */
    reasons,
    open: z.boolean(),
    outcome: text,
  }),
  /** Whom to call, most urgent first. Fields: `chosenCall` (choices). */
  calls: z.strictObject({ none: z.boolean(), more: z.int().min(0), isLiaison: z.boolean() }),
  /**
   * One call after the decision. Fields: `victimUnderstood`, `victimEnhanced` until it is known, `callDone`,
   * `victimWants` (choices); `understood`, `heard`, `fair`, `satisfied` where they may be asked; `wordsSaid`, `wordsFailed` (choices), `wordsNotCovered`;
   * `victimPreferred`, `victimSafeToCall`, `victimSafePlace`, `victimAdvocate` after domestic abuse.
   */
  call: z.strictObject({
    about,
    heading,
    due: lines,
    /** The number to ring and who the officer is: for whoever has the call, in their own chat. */
    contact: lines,
    /** After domestic abuse: who must not hear it, and the way that is safe for them. */
    safety: lines,
    /** A shop or another organisation: whoever is on duty speaks for it. */
    isBusiness: z.boolean(),
    tried: text,
    /** They are written to: words for a letter or an e-mail, and no conversation to record. */
    isWritten: z.boolean(),
    /** Nothing is told, and the four questions are all there is to ask: they stand open. */
    asksAlone: z.boolean(),
    /** The words promise that they hear again: by a day, or it is said that nothing more is planned (`victimNextNone`). */
    asksNext: z.boolean(),
    script: foldedScript,
    toLeave: lines,
    /** What to say to whoever else answers, and what not. */
    somebodyElse: lines,
    mustNotSay: lines,
    /** Details already in the store: "Phone number: recorded". */
    recorded: lines,
  }),
  /** The words for a victim, to be put into a chat with a colleague. No fields, no buttons. */
  script: z.strictObject({ about, script, mustNotSay: lines, version: text }),
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
