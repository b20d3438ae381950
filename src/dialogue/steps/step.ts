import type { Command } from '../../domain/case/command.ts';
import type { DialogueState } from '../state/dialogueState.ts';
import { stepVerbs } from '../view/stepContracts.ts';
import type { VerbOf } from '../view/verb.ts';
import type { CardData, CardName, Fields, Verb } from '../view/view.ts';

export type StepName = keyof typeof stepVerbs;

export const stepNames = Object.keys(stepVerbs) as readonly StepName[];

/** How the dialogue can end; each is a state of the case. */
type Outcome = 'with-youth-justice' | 'not-diverted' | 'filed' | 'awaiting-authority';

/** What a step shows. Buttons, target and note are added by the flow. */
export type StepView = {
  [C in CardName]: {
    readonly card: C;
    readonly data: CardData[C];
    readonly fields: Fields;
  };
}[CardName];

export type StepPress = { readonly verb: Verb; readonly inputs: Readonly<Record<string, string>> };

/** A valid answer becomes a command; otherwise every wrong field is named, and what was right may still be kept. */
export type Submitted =
  | { readonly ok: true; readonly command: Command }
  | {
      readonly ok: false;
      readonly errors: Readonly<Record<string, string>>;
      /** Kept at once: what must not be asked for again, such as contact details. */
      readonly keep?: Command;
      /** Kept when the officer leaves for later: every answer that is right so far. */
      readonly rightSoFar?: Command;
      /** What was typed by field and may not go to others as it is: kept for its writer. */
      readonly stopped?: Readonly<Record<string, string>>;
    };

/** One row of the dialogue's table: which question, whether it is answered, where it leads, what a valid answer is. */
export type Step = { [N in StepName]: StepNamed<N> }[StepName];

type StepNamed<N extends StepName> = {
  readonly name: N;
  /** Every step or outcome that can follow; the diagram and the tests read it. */
  readonly leadsTo: readonly (StepName | Outcome)[];
  /** The next step, or 'here' while this one still needs an answer. */
  readonly next: (state: DialogueState) => StepName | 'here';
  /** True when this step is likely to come, for "step 2 of 5". */
  readonly isExpected: (state: DialogueState) => boolean;
  /** The buttons of its card as it stands, of those that this step may have. */
  readonly verbs: (state: DialogueState) => readonly VerbOf<N>[];
  readonly view: (state: DialogueState) => StepView;
  readonly submit: (state: DialogueState, press: StepPress) => Submitted;
};

/** The answers are in order. */
export function accept(command: Command): Submitted {
  return { ok: true, command };
}

/** The card comes back with these messages at the fields. */
export function reject(
  errors: Readonly<Record<string, string>>,
  kept: Omit<Extract<Submitted, { ok: false }>, 'ok' | 'errors'> = {},
): Submitted {
  return { ok: false, errors, ...kept };
}
