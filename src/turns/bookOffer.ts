import { walk } from '../dialogue/flow.ts';
import { helpBegun } from '../dialogue/help.ts';
import { beginnings } from '../dialogue/sessionsOffered.ts';
import type { StepName } from '../dialogue/step.ts';
import { release } from '../domain/booking/claims.ts';
import type { Case } from '../domain/case/case.ts';
import type { Intervention } from '../domain/pathways/intervention.ts';
import { deskOf, type TurnDeps } from './deps.ts';

/**
 * The same with the sessions that are coming up, where the case has come to the card on which one is chosen; read anew
 * each time, so that a place is offered only while it is there.
 */
export async function withSessions(theCase: Case, deps: TurnDeps): Promise<TurnDeps> {
  if (theCase.state.status !== 'drafting') return deps;
  const { current, understanding } = walk(theCase, deskOf(deps));
  const begins: Partial<Record<StepName, () => readonly Intervention[]>> = {
    file: () => beginnings(understanding),
    refusal: () => helpBegun(understanding),
  };
  const interventions = begins[current.name]?.() ?? [];
  if (interventions.length === 0) return deps;
  const at = deps.now();
  const coming = await Promise.all(interventions.map(({ id }) => deps.store.sessions.comingUp(id, at)));
  // A place this case holds already, since a filing of it was cut off, is not taken by somebody else.
  const sessions = coming.flat().map((record) => release(record, theCase.id));
  return { ...deps, published: { at, sessions } };
}
