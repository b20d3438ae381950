import { isClosedByVictim } from '../../state/assessWithVictimAndConsent.ts';
import { hasVictim, type Understanding } from '../../state/dialogueState.ts';
import { accept, reject, type Step, type StepPress, type Submitted } from '../step.ts';
import { type Heard, readHeard, victimCard } from './victimHeard.ts';

/** The words to say, then what came of it: reasonable efforts to hear the victim come before conditions are set (R25). */
export const victimStep: Step = {
  name: 'victim',
  leadsTo: ['views', 'conditions', 'refusal'],
  isExpected: hasVictim,
  next: (u) => {
    if (!hasVictim(u)) return 'conditions';
    if (isHandedOver(u) || !isLogged(u)) return 'here';
    if (isClosedByVictim(u)) return 'refusal';
    return u.facts.victimContacted === 'yes' ? 'views' : 'conditions';
  },
  verbs: (u) =>
    isHandedOver(u) ? ['take-back-call', 'back', 'save'] : ['answer', 'hand-to-liaison', 'back', 'save'],
  view: (u) => victimCard(u, 'officer'),
  submit: (u, { inputs }: StepPress) => submitted('victim', readHeard(u, 'officer', inputs)),
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

function isHandedOver({ theCase }: Understanding): boolean {
  return theCase.victim?.handedOverAt !== undefined;
}

function isLogged({ theCase }: Understanding): boolean {
  const { victimContacted, victimView } = theCase.answers.facts;
  if ((theCase.victim?.calls.length ?? 0) === 0) return false;
  return victimContacted === 'attempted' || (victimContacted === 'yes' && victimView !== undefined);
}
