import { type Walk, walk, withPublished } from '../dialogue/flow.ts';
import { helpBegun } from '../dialogue/steps/helpData.ts';
import { startsWithFiling } from '../dialogue/steps/sessionsFor.ts';
import type { StepName } from '../dialogue/steps/step.ts';
import { release } from '../domain/booking/claims.ts';
import type { Case } from '../domain/case/case.ts';
import type { Intervention } from '../domain/force/intervention.ts';
import type { StoredCase } from './changeCase.ts';
import { dialogueContextOf, type TurnDeps } from './turnDeps.ts';

/** A case with where it stands in the dialogue; undefined once it is no draft, and on cards that do not look. */
export type WalkedCase = StoredCase & { readonly way: Walk | undefined };

/**
 * Where a draft stands in the dialogue, worked out once for all that reads or shows it. Where it has come to the card
 * on which a session is chosen, with those that are coming up; read anew each time, so that a place is offered only
 * while it is there.
 */
export async function walkCase(theCase: Case, deps: TurnDeps): Promise<Walk | undefined> {
  if (theCase.state.status !== 'drafting') return undefined;
  const way = walk(theCase, dialogueContextOf(deps));
  const { current, state } = way;
  const begins: Partial<Record<StepName, () => readonly Intervention[]>> = {
    file: () => startsWithFiling(state),
    refusal: () => helpBegun(state),
  };
  const interventions = begins[current.name]?.() ?? [];
  if (interventions.length === 0) return way;
  const at = deps.now();
  const coming = await Promise.all(interventions.map(({ id }) => deps.store.sessions.comingUp(id, at)));
  // A place this case holds already, since a filing of it was cut off, is not taken by somebody else.
  const sessions = coming.flat().map((record) => release(record, theCase.id));
  return withPublished(way, { at, sessions });
}
