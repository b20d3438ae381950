import type { Assessment } from '../../domain/assessment/assessment.ts';
import type { Force, OffenceRow } from '../../domain/force/force.ts';
import type { FactName, Facts } from '../../law/facts.ts';
import { isKnownChild, isKnownUnderTen } from '../../law/isKnownChild.ts';
import { namedRules } from '../../law/namedRules.ts';
import { isCircumstance } from '../inputs/factInput.ts';
import { isOnTheMenu } from './offeredByPolice.ts';

type Asked = {
  readonly offence?: OffenceRow;
  readonly force: Force;
  readonly facts: Facts;
  readonly assessment?: Assessment;
};

type Beside = {
  readonly fact: FactName;
  /** Whether it says something of such a case; then its answer counts whenever it is there. */
  readonly counts: (offence: OffenceRow, facts: Facts) => boolean;
  /** Whether it is worth asking now. */
  readonly isAsked: (asked: Asked) => boolean;
};

/** Facts of which a case that does not say must not be taken for one that says no, though no rule waits for them. */
const beside: readonly Beside[] = [
  {
    // Of every assault.
    fact: 'weapon',
    counts: ({ flags, class: kind }) =>
      flags.includes('violence') && !flags.includes('weapon') && kind !== 'indictable-only',
    isAsked: mayComeToSomething,
  },
  {
    // Whether anybody is to be heard, and in which words: a shop is not spoken to as somebody who was hurt.
    fact: 'victim',
    // They hear of it as well where the law ends the case, because the person is under ten.
    counts: ({ flags }) => !flags.includes('victimless'),
    isAsked: (asked) => mayComeToSomething(asked) || isKnownUnderTen(asked.facts.age),
  },
  {
    fact: 'vulnerable',
    counts: (_offence, { age }) => !isKnownChild(age),
    isAsked: mayComeToSomething,
  },
  {
    // Changes who must consent to a charge (R10o) and nothing that is open: a tick among others, never a card of its own.
    fact: 'spouse',
    // Once the relation is another, what was ticked of a partner's property says nothing any more.
    counts: (_offence, { domesticAbuse }) =>
      domesticAbuse === undefined || domesticAbuse === 'intimate-partner',
    isAsked: ({ assessment }) =>
      assessment?.ask.some(isCircumstance) === true &&
      assessment.disposals.some(({ reasons }) =>
        reasons.some(({ rule }) => rule === namedRules.consentForSpouse),
      ),
  },
];

/** The facts asked beside what the rules ask, whose answers count in this case. */
export function countBeside(offence: OffenceRow, facts: Facts): readonly FactName[] {
  return beside.filter(({ counts }) => counts(offence, facts)).map(({ fact }) => fact);
}

/** Those of them that are to be asked and not yet answered. */
export function askedBeside(asked: Asked): readonly FactName[] {
  const { offence, facts } = asked;
  if (offence === undefined) return [];
  return beside
    .filter(
      ({ fact, counts, isAsked }) => facts[fact] === undefined && counts(offence, facts) && isAsked(asked),
    )
    .map(({ fact }) => fact);
}

/** As long as anything may come of the case. */
function mayComeToSomething({ assessment, force, facts }: Asked): boolean {
  return (
    assessment?.disposals.some(
      (row) => isOnTheMenu(row.disposal, force, facts) && row.status !== 'unavailable',
    ) === true
  );
}
