import { isTriedNow } from '../../../domain/victim/victimFile.ts';
import { isClosedByVictim } from '../../state/assessWithVictimAndConsent.ts';
import { type DialogueState, hasVictim } from '../../state/dialogueState.ts';
import { accept, reject, type Step, type StepPress, type Submitted } from '../step.ts';
import { type Heard, readHeard, victimCard } from './victimCard.ts';

/** The words to say, then what came of it: reasonable efforts to hear the victim come before conditions are set (R25). */
export const victimStep: Step = {
  name: 'victim',
  leadsTo: ['views', 'conditions', 'refusal'],
  isExpected: hasVictim,
  next: (state) => {
    if (!hasVictim(state)) return 'conditions';
    if (isHandedOver(state) || !isLogged(state)) return 'here';
    if (isClosedByVictim(state)) return 'refusal';
    return state.facts.victimContacted === 'yes' ? 'views' : 'conditions';
  },
  verbs: (state) =>
    isHandedOver(state) ? ['take-back-call', 'back', 'save'] : ['answer', 'hand-to-liaison', 'back', 'save'],
  view: (state) => victimCard(state, 'officer'),
  submit: (state, { inputs }: StepPress) => submitted('victim', readHeard(state, 'officer', inputs)),
};

/** What a card about the victim becomes when it is the officer's. */
export function submitted(step: 'victim' | 'views', read: Heard): Submitted {
  if (read.ok) return accept({ type: 'answer', step, answers: read.answers, victim: read.entry });
  const { answers, entry } = read.kept;
  if (answers === undefined && entry === undefined) return reject(read.errors);
  const keep = {
    type: 'answer',
    step,
    answers: answers ?? {},
    ...(entry === undefined ? {} : { victim: entry }),
  } as const;
  return reject(read.errors, { keep });
}

function isHandedOver({ theCase }: DialogueState): boolean {
  return theCase.victim?.handedOverAt !== undefined;
}

function isLogged({ theCase }: DialogueState): boolean {
  const { victimContacted, victimView } = theCase.answers.facts;
  if ((theCase.victim?.calls.length ?? 0) === 0) return false;
  return (
    (victimContacted === 'attempted' && isTriedNow(theCase)) ||
    (victimContacted === 'yes' && victimView !== undefined)
  );
}
