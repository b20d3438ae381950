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
