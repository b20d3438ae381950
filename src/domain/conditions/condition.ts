import type { Day } from '../../law/day.ts';
import type { Measure, Objective } from '../../law/vocabulary.ts';

/** How much was agreed, by what is counted: whole hours, or pounds. */
export type Amounts = Readonly<Partial<Record<Measure, number>>>;

/** Who is paid: a kind of payee, and never a name. */
export const payees = ['victim', 'business', 'public-body', 'charity'] as const;
export type Payee = (typeof payees)[number];

/** A condition as it is kept with a filed case; one that is set today has every part (`Condition`). */
export type CaseCondition = {
  readonly id: string;
  /** What they must do, as a sentence; general words without anything about the person. */
  readonly text: string;
  readonly objective: Objective;
  /** By when. Absent for a community resolution: nobody has set one, and it could not be enforced. */
  readonly deadline?: Day;
  /** Who put it there: a chosen intervention, the victim's choice, or the officer from the force's list. */
  readonly from: 'intervention' | 'victim' | 'officer';
  /** Where, or with whom; absent in cases filed before it was kept. */
  readonly where?: string;
  /** How it is shown that it was done, as a sentence; absent in cases filed before it was kept. */
  readonly shownBy?: string;
  /** What is counted in it, and how much; the amount is absent until somebody has said it. */
  readonly measure?: Measure;
  readonly amount?: number;
  /** Who gets the money; absent where none is paid, and in cases filed before it was kept. */
  readonly payee?: Payee;
  /** It is written to whoever was harmed, who gets it only if they want it. */
  readonly isLetter?: true;
  /** Whoever was harmed gets back what was taken, has repaired what was damaged, is the public body that is paid, or asked that a charity is. */
  readonly makesGood?: true;
  /** It is written, given or left to whoever was harmed: they alone may know whether it was. */
  readonly needsVictim?: true;
  /** It is kept up until its day, and not done once by then: nobody can say before that it was. */
  readonly isKeptUp?: true;
  /** Hours of contact in all, where a source says. */
  readonly hours?: number;
  /** What it costs the person to take part, in pounds. */
  readonly fee?: number;
};

/** What, where, by when, how shown, and what for: with a deadline this is all a condition needs to be kept or broken. */
export type Condition = CaseCondition & {
  readonly where: string;
  readonly shownBy: string;
  /** How much the intervention asks of a person. */
  readonly intensity?: 'brief' | 'moderate' | 'intensive';
  /** Taking part costs something, and no source says how much. */
  readonly feeToConfirm?: true;
  /** The most the force asks for of what is counted. */
  readonly atMost?: number;
  /** The intervention is the course the victim asked for. */
  readonly isVictimsChoice?: true;
  /** Nobody has said which course it is. */
  readonly isUnnamedCourse?: true;
};
