/**
 * What a card must show, without how. The words are in `cards/<card>.json`; a view brings what differs from case to
 * case. No view holds anything about the person: the types have no place for it.
 */
export type Choice = { readonly title: string; readonly value: string };

/** An input that is asked on this card. Inputs of the template that no field names are left out. */
export type Field = {
  /** What stands in the input: the answer known so far, or what was typed when it comes back with an error. */
  readonly value: string;
  /** What is wrong and what to do, in one sentence; empty when nothing is. */
  readonly error: string;
  /** Choices that come from data (offences found, interventions). Otherwise those of the template stand. */
  readonly choices?: readonly Choice[];
  /** Keep only these of the template's choices, by value. */
  readonly only?: readonly string[];
};

export type Fields = Readonly<Record<string, Field>>;

/** The quiet line under the heading. */
export type About = {
  readonly reference: string;
  /** "either-way offence"; empty before the offence is known. */
  readonly offenceClass: string;
  readonly offenceTitle: string;
  /** Empty when the card is no step of the dialogue. */
  readonly step: string;
};

export type ReasonLine = {
  /** "Blocks", "Allows", "Needs a sergeant" … */
  readonly mark: string;
  readonly text: string;
  /** "CJA 2003 s.23(3), R06" and "to confirm" where it is. */
  readonly source: string;
};

export type Line = { readonly text: string };

export type OtherDisposal = {
  readonly title: string;
  /** "Not available", "A sergeant must decide", "Cannot say yet". */
  readonly status: string;
  readonly reasons: readonly ReasonLine[];
};

/** Data contract of each card. Lists may be empty; text may be empty; nothing is null or absent. */
export type CardData = {
  welcome: Record<string, never>;
  help: Record<string, never>;
  /** A plain sentence, with the next thing to do. */
  message: { readonly heading: string; readonly lines: readonly Line[] };
  /** Find the offence by typing. Fields: `words`. */
  offence: { readonly about: About };
  /** The few facts that matter. Fields: `offence` and any of the facts; `circumstances` holds the yes/no facts to tick. */
  questions: { readonly about: About; readonly more: boolean; readonly found: boolean };
  /** The result. Fields: `disposal` (when there is a choice), `requestNote` (when somebody else decides). */
  assessment: {
    readonly about: About;
    readonly heading: string;
    readonly because: string;
    readonly reasons: readonly ReasonLine[];
    readonly moreReasons: readonly ReasonLine[];
    readonly others: readonly OtherDisposal[];
    /** Title of the main button: "Ask a sergeant", "Choose". */
    readonly mainAction: string;
    readonly wouldChange: readonly Line[];
    readonly rulesAsOf: string;
    readonly notLoaded: readonly Line[];
  };
  /** Nothing is open to the police here. No fields. */
  refusal: {
    readonly about: About;
    readonly heading: string;
    readonly reasons: readonly ReasonLine[];
    readonly moreReasons: readonly ReasonLine[];
    readonly instead: readonly Line[];
    readonly wouldChange: readonly Line[];
    readonly rulesAsOf: string;
  };
  /** Fields: `intervention`. */
  intervention: {
    readonly about: About;
    readonly suggestions: readonly {
      readonly title: string;
      readonly provider: string;
      readonly because: string;
      readonly whatItTakes: string;
      readonly figures: readonly ReasonLine[];
    }[];
    /** Nothing in the catalogue fits. */
    readonly none: boolean;
  };
  /** Fields: `deadline`, `conditionsFit`. */
  conditions: {
    readonly about: About;
    readonly conditions: readonly { readonly text: string; readonly objective: string }[];
    readonly latest: string;
    readonly warnings: readonly ReasonLine[];
  };
  /** Fields: `victimContacted`, `victimView`, `victimWords`, `remedyChosen`, `remedyUnsuitable`, `victimEnhanced`. */
  victim: {
    readonly about: About;
    readonly script: readonly { readonly heading: string; readonly words: string }[];
  };
  /**
   * Check and file. Fields: `consent`, `consequencesExplained`, `signed`, `appropriateAdult`, `name`, `phone`,
   * `safeToCall`, `carerName`, `carerPhone`.
   */
  file: {
    readonly about: About;
    readonly heading: string;
    /** The decision and its reasons, when this card is also the result (the short path). */
    readonly reasons: readonly ReasonLine[];
    readonly moreReasons: readonly ReasonLine[];
    readonly agreed: readonly Line[];
    readonly answers: readonly { readonly question: string; readonly answer: string }[];
    readonly provider: string;
    readonly mainAction: string;
    /** Details already in the store: "Name: recorded". */
    readonly recorded: readonly Line[];
    readonly rulesAsOf: string;
  };
  /** The one card of a case once it left the dialogue: receipt, waiting, progress, closed. */
  case: {
    readonly about: About;
    readonly heading: string;
    readonly lines: readonly Line[];
    readonly next: string;
    readonly history: readonly Line[];
  };
  /** In the supervisors' channel. Fields: `reason`. */
  authorisation: {
    readonly about: About;
    readonly heading: string;
    readonly officer: string;
    readonly facts: readonly { readonly question: string; readonly answer: string }[];
    readonly reasons: readonly ReasonLine[];
    readonly note: string;
    /** True while it can be decided; then there is a `reason` field and two buttons. */
    readonly open: boolean;
    readonly outcome: string;
  };
  /** In the officer's chat and the supervisors' channel. Fields: `decision`, `reason`, `deadline`. */
  breach: {
    readonly about: About;
    readonly heading: string;
    readonly lines: readonly Line[];
    readonly open: boolean;
    readonly outcome: string;
  };
  /** My open cases. Fields: `chosenCase` (choices). */
  cases: { readonly none: boolean; readonly more: number };
};

export type CardName = keyof CardData;

/** Where a press on this card will be aimed. Empty ids on cards that belong to no case. */
export type Target = { readonly caseId: string; readonly step: string; readonly revision: number };

export type View = {
  [C in CardName]: {
    readonly card: C;
    readonly data: CardData[C];
    readonly fields: Fields;
    readonly target: Target;
    /** One plain sentence above the content: "This card was out of date. Here is today's." Empty when there is none. */
    readonly note: string;
    /** Which optional buttons of the template stand; a button with a `verb` not listed here is left out. */
    readonly verbs: readonly Verb[];
  };
}[CardName];

/** Everything a button can mean. */
export type Verb =
  | 'new'
  | 'cases'
  | 'help'
  | 'answer'
  | 'back'
  | 'save'
  | 'other-options'
  | 'record-undiverted'
  | 'file'
  | 'hand-over'
  | 'approve'
  | 'decline'
  | 'decide-breach'
  | 'open'
  | 'withdraw'
  | 'stop-asking'
  | 'choose-another'
  | 'mark-done'
  | 'mark-not-done';
