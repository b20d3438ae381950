import type { Case } from '../../domain/case/case.ts';
import type { Force } from '../../domain/force/force.ts';
import type { VictimQuestionRow } from '../../domain/force/forceScripts.ts';
import { questionsFor } from '../../domain/victim/questionsFor.ts';
import { whoIsHarmed } from '../../domain/victim/whoIsHarmed.ts';

/** Whether this victim is asked this, and in which words of the force. */
export function askedOf(
  { answers: { facts } }: Pick<Case, 'answers'>,
  { victimScripts, offences }: Pick<Force, 'victimScripts' | 'offences'>,
): readonly VictimQuestionRow[] {
  const offence = offences.find(({ id }) => id === facts.offence);
  return questionsFor(whoIsHarmed(facts, offence), victimScripts);
}

/** Enhanced rights are a person's: a business is not asked. */
export function asksWhetherEnhanced(
  theCase: Pick<Case, 'answers'>,
  force: Pick<Force, 'victimScripts' | 'offences'>,
): boolean {
  return askedOf(theCase, force).some(({ id }) => id === 'enhanced');
}
