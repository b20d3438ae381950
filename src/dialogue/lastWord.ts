import { assess } from '../domain/assessment/assess.ts';
import type { Assessment } from '../domain/assessment/assessment.ts';
import type { Facts } from '../law/facts.ts';
import { saidByPerson } from './agreement.ts';
import type { Understanding } from './understanding.ts';

/**
 * The assessment once the victim and the person have spoken. Both are heard at the end, so the dialogue assesses
 * without them until then: whoever speaks last can close what was open, and can still change their mind.
 */
export function assessWithLastWord(u: Understanding): Assessment {
  return assessAnew(u, factsWithLastWord(u));
}

/** The facts that count, with what the victim and the person said. */
export function factsWithLastWord(u: Understanding): Facts {
  const { consent } = saidByPerson(u);
  return { ...withVictimView(u), ...(consent === undefined ? {} : { consent }) };
}

/** True when what the victim said closes the disposal that was chosen. */
export function isClosedByVictim(u: Understanding): boolean {
  const { disposals } = assessAnew(u, withVictimView(u));
  return disposals.some(
    ({ disposal, status }) => disposal === u.chosen?.disposal && status === 'unavailable',
  );
}

function withVictimView({ facts, theCase }: Understanding): Facts {
  const { victimView } = theCase.answers.facts;
  return victimView === undefined ? facts : { ...facts, victimView };
}

function assessAnew({ force, today, theCase }: Understanding, facts: Facts): Assessment {
  const allInPlay = theCase.answers.wantsOtherOptions === true;
  return assess(facts, { force, decisionDay: today, allInPlay });
}
