import type { Disposal } from '../../law/disposal.ts';
import type { Measure, Objective, Standing } from '../../law/vocabulary.ts';

/** Something a person can be asked to do besides an intervention, as the force words it. */
type Action = {
  readonly id: string;
  readonly title: string;
  /** What they must do, as a sentence without amount and deadline. */
  readonly condition: string;
  /** Without the victim's address: "the place of the offence". */
  readonly where: string;
  readonly shownBy: string;
  /** What the officer must know where it is offered, in a few words; never read out to anybody. */
  readonly note?: string;
  readonly objective: Objective;
  readonly measure?: Measure;
  /** The most the force asks for, in hours or pounds; the law's own limits hold besides. */
  readonly atMost?: number;
  /** The same in a few words to the victim themselves, where the title would speak about them. */
  readonly toVictim?: string;
  /** It is kept up until the deadline, not done once by then. */
  readonly isKeptUp?: true;
  /** What was taken is given back, or what was damaged repaired: as money for it is, an answer to what they lost. */
  readonly makesGood?: true;
  /** It is written, given or left to whoever was harmed: nobody is there for it where nobody was. */
  readonly needsVictim?: true;
  /** It is written to whoever was harmed, and somebody has to pass it on where they want it. */
  readonly isLetter?: true;
};

/** An action of the community remedy list that a victim may choose. */
export type Remedy = Action & {
  /** A chosen intervention is this already. */
  readonly isCourse?: true;
  /** Both sides meet, so it is offered only where the person admits it, and never after domestic abuse. */
  readonly isMeeting?: true;
};

/** A reparative, restrictive or punitive condition the officer may add. */
export type ConditionOffer = Action & {
  readonly kind: 'reparative' | 'restrictive' | 'punitive';
  readonly disposals: readonly Disposal[];
  /** In a community resolution it can be agreed, too, where the victim asks for what was lost: nothing enforces it there. */
  readonly whereAskedFor?: true;
  /** The law it rests on. */
  readonly source: string;
  readonly standing: Standing;
};
