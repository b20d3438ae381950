export type Choice = { readonly title: string; readonly value: string };

/** An input that is asked on this card. Inputs of the template that no field names are left out. */
export type Field = {
  /** What stands in the input: the answer known so far, or what was typed when it comes back with an error. */
  readonly value: string;
  /** What is wrong and what to do, in one sentence; empty when nothing is. */
  readonly error: string;
  /** The question, where it is another one than the template's; required or optional as that. */
  readonly label?: string;
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

/** A piece of what is read to a victim; the source of a figure in it is not read out. */
export type ScriptLine = { readonly heading: string; readonly words: string; readonly source: string };

export type OtherDisposal = {
  readonly title: string;
  /** "Not available", "A sergeant must decide", "Cannot say yet". */
  readonly status: string;
  readonly reasons: readonly ReasonLine[];
};

/** Something to take up by choice, with whom, and why. */
export type OfferLine = { readonly title: string; readonly because: string };

export type SuggestionLine = {
  readonly title: string;
  readonly provider: string;
  readonly because: string;
  readonly whatItTakes: string;
  /** Sentences, one after the other. */
  readonly notes: string;
};

/** One row of the catalogue, for nobody in particular. */
export type InterventionCardData = {
  readonly title: string;
  readonly provider: string;
  readonly what: readonly Line[];
  readonly who: readonly Line[];
  readonly where: string;
  readonly figures: readonly ReasonLine[];
  readonly evaluated: boolean;
  readonly referral: readonly Line[];
  readonly cost: string;
  readonly wait: readonly Line[];
  readonly source: string;
  readonly toConfirm: boolean;
};
