import type {
  About,
  InterventionCardData,
  Line,
  OfferLine,
  OtherDisposal,
  ReasonLine,
  SuggestionLine,
} from './cardParts.ts';
import type { VictimCardData } from './victimCardData.ts';

/** Data contract of each card. Lists may be empty; text may be empty; nothing is null or absent. */
export type CardData = VictimCardData & {
  welcome: Record<string, never>;
  /** What can be typed, with a reference and a place as this force writes them. */
  help: { readonly reference: string; readonly place: string };
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
    readonly notes: readonly ReasonLine[];
  };
  /**
   * Nothing is open to the police here. Fields: `exceptional` where a reason may open something; where help can be sent
   * all the same `support` (ticks), `session`, `session2`, `session3`, `helpAgreed`, `name`, `phone`, `safeToCall`; `sex`, `borough` where it depends on them.
   */
  refusal: {
    readonly about: About;
    readonly heading: string;
    readonly reasons: readonly ReasonLine[];
    readonly moreReasons: readonly ReasonLine[];
    readonly instead: readonly Line[];
    readonly wouldChange: readonly Line[];
    /** What they may take up by choice all the same, and what can be sent from here. */
    readonly offers: readonly OfferLine[];
    /** What they are only told of. */
    readonly help: readonly OfferLine[];
    /** Details already in the store: "Name: recorded". */
    readonly recorded: readonly Line[];
    readonly rulesAsOf: string;
  };
  /** Fields: `intervention`; `also` where more than one can be required; `support` (choices) where something is offered beside it. */
  intervention: {
    readonly about: About;
    /** What can be part of the disposal, best first. */
    readonly suggestions: readonly SuggestionLine[];
    /** What they may take up by choice. */
    readonly support: readonly SuggestionLine[];
    readonly notSuggested: readonly { readonly title: string; readonly because: string }[];
    /** Needs that nothing serves, in a sentence or two; empty when there are none. */
    readonly gaps: string;
    /** Nothing in the catalogue fits. */
    readonly none: boolean;
  };
  /**
   * Fields: `offenceDate`, `deadline`, `conditionsFit`; `attendanceHours`, `compensationPounds`, `penaltyPounds` where
   * something is counted; `canPay` where something costs money; `employment` where there are sessions; `addFirst`, `addSecond` to add from the force's list.
   */
  conditions: {
    readonly about: About;
    readonly conditions: readonly {
      readonly text: string;
      readonly where: string;
      readonly by: string;
      readonly shownBy: string;
      readonly objective: string;
    }[];
    /** Something was added since they were last confirmed. */
    readonly readAgain: boolean;
    /** Taken up by choice: shown apart, and no condition. */
    readonly support: readonly Line[];
    /** What was found, under each of the three confirmations. */
    readonly checks: readonly { readonly title: string; readonly lines: readonly ReasonLine[] }[];
    readonly latest: string;
  };
  /**
   * Check and file. Fields: `session`, `session2`, `session3` (choices, one for each intervention with a session that
   * fits), `consent`, `consequencesExplained`, `signed`, `appropriateAdult`, `name`, `phone`,
   * `safeToCall`, `carerName`, `carerPhone`; `support` (ticks) where there are `offers`.
   */
  file: {
    readonly about: About;
    readonly heading: string;
    /** The decision and its reasons, when this card is also the result (the short path). */
    readonly reasons: readonly ReasonLine[];
    readonly moreReasons: readonly ReasonLine[];
    readonly agreed: readonly Line[];
    /** Taken up by choice: shown apart from what is agreed, and no condition. */
    readonly support: readonly Line[];
    /** What they may still take up by choice, where no card before this one offered it. */
    readonly offers: readonly OfferLine[];
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
    /** Taken up by choice: shown apart from what is agreed, and no condition. */
    readonly support: readonly Line[];
    readonly next: string;
    readonly history: readonly Line[];
  };
  /** In the supervisors' channel, and in the own chat of whoever may decide. Fields: `reason`. */
  authorisation: {
    readonly about: About;
    readonly heading: string;
    readonly officer: string;
    /** For the decider alone: why it is proposed, and what it would bring. */
    readonly restsOn: readonly Line[];
    /** Where others may read it: what it rests on besides, in general words; empty when that is all. */
    readonly elsewhere: string;
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
    /** What the law says may follow; empty once it is decided. */
    readonly reasons: readonly ReasonLine[];
    readonly open: boolean;
    readonly outcome: string;
  };
  /** My open cases. Fields: `chosenCase` (choices). */
  cases: { readonly none: boolean; readonly more: number };
  /** What a search of the catalogue found. Fields: `chosenIntervention` (choices). `all`: every word was met. */
  found: { readonly all: boolean };
  /** One intervention, for nobody in particular. Fields: `chosenIntervention` where the search found others. */
  interventionCard: InterventionCardData;
  /** A warning about a drug: to check before it goes out, as it went out, or all that are in force. No fields. */
  drugAlert: {
    readonly heading: string;
    readonly alerts: readonly {
      readonly title: string;
      readonly text: string;
      readonly details: readonly Line[];
    }[];
    readonly lines: readonly Line[];
  };
};
