import { londonDay, sayDay } from '../../../domain/days.ts';
import { type DialogueState, hasVictim } from '../../state/dialogueState.ts';
import { sayDisposal } from '../../words/sayDisposal.ts';
import { viewThen } from '../../words/viewThen.ts';
import { whatBecame } from '../case/agreedLines.ts';
import { sayDecided } from '../sayDecided.ts';
import { sayElsewhere } from '../sayElsewhere.ts';

export type FactLine = { readonly question: string; readonly answer: string };

/**
 * Of a case that is to go no further: how its breach was decided and by whom, what was recorded of that, and what became of
 * each thing that was agreed.
 */
export function closingLines({ theCase }: DialogueState): readonly FactLine[] {
  const { breach, decisionElsewhere } = theCase;
  const became = whatBecame(theCase);
  return [
    ...(breach === undefined
      ? []
      : [
          {
            question: `Breach decided on ${sayDay(londonDay(breach.at))}`,
            answer: `${sayDecided(breach)}, by ${breach.by}`,
          },
        ]),
    ...(decisionElsewhere === undefined
      ? []
      : [{ question: 'Recorded since', answer: sayElsewhere(decisionElsewhere) }]),
    ...(became.length === 0 ? [] : [{ question: 'What was agreed', answer: became.join(' ') }]),
  ];
}

/** What a victim said of another disposal is not their view of this one. */
export function victimBeforeLine(state: DialogueState): readonly FactLine[] {
  if (!hasVictim(state)) return [];
  const { answers, filed, state: stands } = state.theCase;
  const { victimView } = answers.facts;
  if (victimView === undefined) return [{ question: 'The victim’s view', answer: 'Not heard yet.' }];
  const heardOf = filed?.disposal ?? answers.disposal ?? state.chosen?.disposal;
  const asked = stands.status === 'awaiting-authority' ? sayDisposal(stands.disposal) : 'this';
  return [
    {
      question: `The victim’s view of ${heardOf === undefined ? 'what was proposed' : `the ${sayDisposal(heardOf)}`}`,
      answer: `${viewThen[victimView]}. Not asked about ${asked}.`,
    },
  ];
}
