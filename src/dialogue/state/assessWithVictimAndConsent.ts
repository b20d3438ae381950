import type { Assessment } from '../../domain/assessment/assessment.ts';
import type { Disposal } from '../../law/disposal.ts';
import type { Facts } from '../../law/facts.ts';
import { withRefusals } from './afterRefusal.ts';
import { saidByPerson } from './agreementOf.ts';
import { considered } from './considered.ts';
import type { DialogueState } from './dialogueState.ts';
import { withoutUnanswered } from './exceptionAsked.ts';
import { isOpenToReason } from './offeredByPolice.ts';

/**
 * The assessment once the victim and the person have spoken. Both are heard at the end, so the dialogue assesses
 * without them until then: whoever speaks last can close what was open, and can still change their mind.
 */
export function assessWithVictimAndConsent(state: DialogueState): Assessment {
  const said = assessAnew(state, factsWithVictimAndConsent(state));
  if (saidByPerson(state).consent === undefined) return said;
  // They answered for the disposal that was put to them: nobody asked them about another.
  const heard = new Map(assessAnew(state, withVictimView(state)).disposals.map((row) => [row.disposal, row]));
  const disposals = said.disposals.map((row) =>
    row.disposal === state.chosen?.disposal ? row : (heard.get(row.disposal) ?? row),
  );
  return { ...said, disposals };
}

/** The facts that count of one disposal: what the person said counts only of the one that was put to them. */
export function factsHeardOf(disposal: Disposal, state: DialogueState): Facts {
  return disposal === state.chosen?.disposal ? factsWithVictimAndConsent(state) : withVictimView(state);
}

/** The facts that count, with what the victim and the person said. */
export function factsWithVictimAndConsent(state: DialogueState): Facts {
  const { consent } = saidByPerson(state);
  return { ...withVictimView(state), ...(consent === undefined ? {} : { consent }) };
}

/** True when what the victim said closes the disposal that was chosen. */
export function isClosedByVictim(state: DialogueState): boolean {
  const { disposals } = assessAnew(state, withVictimView(state));
  return disposals.some(
    (row) => row.disposal === state.chosen?.disposal && (row.status === 'unavailable' || isOpenToReason(row)),
  );
}

function withVictimView({ facts, theCase }: DialogueState): Facts {
  const { victimView } = theCase.answers.facts;
  return victimView === undefined ? facts : { ...facts, victimView };
}

function assessAnew({ force, today, theCase }: DialogueState, facts: Facts): Assessment {
  const context = { force, decisionDay: today, allInPlay: theCase.answers.wantsOtherOptions === true };
  const first = considered(facts, context).assessment();
  const assessment =
    facts.exceptional === undefined
      ? first
      : considered(withoutUnanswered(facts, theCase, first), context).assessment();
  return withRefusals(assessment, theCase);
}
