import type { DialogueContext } from '../dialogue/state/dialogueState.ts';
import type { Found } from '../dialogue/text/interventionFinder.ts';
import type { View } from '../dialogue/view/view.ts';
import type { Wording } from '../dialogue/words/wording.ts';
import type { Instant, Rank, Staff } from '../domain/case/case.ts';
import { isSupervisors, type Viewer } from '../domain/case/mayView.ts';
import { londonDay } from '../domain/days.ts';
import type { Force } from '../domain/force/force.ts';
import type { FindOffences } from '../domain/force/foundOffences.ts';
import type { Json, Store } from '../store/store.ts';
import type { IdFor } from './keyedIds.ts';

/** Everything a turn needs from outside; handed in once by `app.ts`. */
export type TurnDeps = {
  readonly store: Store;
  readonly force: Force;
  readonly findOffences: FindOffences;
  readonly findInterventions: (words: string) => Found;
  readonly wording: Wording;
  /** The rank the force's list gives this person; undefined when they are not on it. */
  readonly rankOf: (staffId: string) => Rank | undefined;
  /** Who of the same list is in the force today, whether at work or not, with the part of the force's area they are for, where it says one. */
  readonly inToday: () => readonly { readonly id: string; readonly area?: string }[];
  /** Whether the force has a duty address that can be written to by e-mail. */
  readonly hasDutyMail: boolean;
  /** True for the victims' liaison, by the same list. */
  readonly isLiaison: (staffId: string) => boolean;
  /** Whether it is known where this provider receives what is sent to it. */
  readonly hasAddress: (provider: string) => boolean;
  readonly now: () => Instant;
  /** An id that follows from what it is of, and that only this installation can work out. */
  readonly idFor: IdFor;
  /** A fresh unique id. */
  readonly newId: () => string;
  /** 0 ≤ n < 1, for references, and by how much later what failed is tried again. */
  readonly random: () => number;
  /** Something must be said now: the outbox need not wait for its next look. */
  readonly wake: () => void;
  /** Somebody was heard of at the address remembered under this key: what is held there goes at once. */
  readonly returned: (address: string) => void;
  /** Says something once at an address that was remembered; nobody waits for it, and it is not tried again. */
  readonly postTo?: (address: Json, view: View) => void;
};

/** What the dialogue works with today. */
export function dialogueContextOf({ force, findOffences, wording, now }: TurnDeps): DialogueContext {
  const at = now();
  return { force, findOffences, wording, today: londonDay(at), now: at };
}

/** Somebody as the force's list of people knows them. */
export function viewerOf({ id }: Staff, { rankOf, isLiaison }: TurnDeps): Viewer {
  const rank = rankOf(id);
  return { id, ...(rank === undefined ? {} : { rank }), isLiaison: isLiaison(id) };
}

/** True for a sergeant or above, by the force's list of people. */
export function isSupervisor(staffId: string, { rankOf }: Pick<TurnDeps, 'rankOf'>): boolean {
  return isSupervisors(rankOf(staffId));
}
