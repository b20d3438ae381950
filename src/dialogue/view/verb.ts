import { officerActionNames } from '../../domain/case/officerActions.ts';
import { victimTaskNames } from '../../domain/victim/victimTasks.ts';
import { stepVerbs } from './stepContracts.ts';

/** Buttons of a case that nothing takes back: each is asked about once, with what comes of it. */
const finalVerbs = [
  'withdraw',
  'mark-done',
  'mark-not-done',
  'child-referred',
  'parent-told',
  'letter-received',
  'new-day-agreed',
  'charge-taken-back',
  ...victimTaskNames,
] as const;
export type FinalVerb = (typeof finalVerbs)[number];

/** True for a button that nothing takes back. */
export function isFinal(verb: string): verb is FinalVerb {
  return finalVerbs.some((one) => one === verb);
}

/**
 * Which buttons a card may have, by the step that a press on it names. The views take their verbs from here and a press
 * is held against it, so that no card can do what another one is for.
 */
const table = {
  ...stepVerbs,
  authorisation: ['approve', 'decline', 'send-detail'],
  /** Open: the choices once more, where it was asked whether a final one is meant. */
  breach: ['decide-breach', 'confirm-breach', 'open', 'send-detail'],
  case: [
    'open',
    'take-place',
    'leave-place',
    'mark-done',
    'mark-not-done',
    'charge',
    'no-further-action',
    ...officerActionNames,
    'withdraw',
  ],
  /** The case's card once more, to be sure of what nothing takes back. */
  confirm: ['record-undiverted', ...finalVerbs, 'charge', 'no-further-action', 'open'],
  /** The same, on cards that were posted before 30 November 2026. */
  withdraw: ['withdraw', 'open'],
  call: [
    'take-call',
    'answer',
    'told',
    'no-answer',
    'message-left',
    'asked-advocate',
    'not-safe',
    'sent',
    'wrote-back',
    'speak-instead',
    'wrong-number',
    'leave-call',
  ],
  calls: ['take-call', 'help'],
  alert: ['send-alert', 'drop-alert'],
  catalogue: ['show-intervention'],
  menu: ['new', 'cases', 'open', 'help'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** What a press is about: a step of the dialogue, or another card. */
export type CardStep = keyof typeof table;

/** What the buttons of this step's cards can mean. */
export type VerbOf<S extends CardStep> = (typeof table)[S][number];

/** Everything a button can mean. */
export type Verb = VerbOf<CardStep>;

export const cardSteps = Object.keys(table) as readonly CardStep[];

/** The buttons of a card and where a press on them is aimed; no button of another step's card can be named. */
export function aimedAt<S extends CardStep>(
  step: S,
  at: { readonly id: string; readonly revision: number },
  verbs: readonly VerbOf<S>[],
) {
  return { target: { caseId: at.id, step, revision: at.revision }, verbs };
}

/** The same for a card that belongs to no case. */
export function aimedAtNone<S extends CardStep>(step: S, verbs: readonly VerbOf<S>[]) {
  return aimedAt(step, { id: '', revision: 0 }, verbs);
}

/** Every verb the cards of this step may have. */
export function verbsOf(step: CardStep): readonly Verb[] {
  return table[step];
}

/** The step of that name; undefined for one that no card has. */
export function cardStep(name: string): CardStep | undefined {
  return cardSteps.find((step) => step === name);
}

/** True for a verb that some card has. */
export function isVerb(verb: unknown): verb is Verb {
  return cardSteps.some((step) => verbsOf(step).some((one) => one === verb));
}
