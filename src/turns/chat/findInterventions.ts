import { foundView, idsOf } from '../../dialogue/screens/found/foundView.ts';
import { interventionCardView } from '../../dialogue/screens/found/interventionCardView.ts';
import type { NextSession } from '../../dialogue/words/waitLines.ts';
import { isComing, placesLeft } from '../../domain/booking/places.ts';
import type { TurnDeps } from '../turnDeps.ts';
import type { Answer } from '../turns.ts';

/** Searches the force's catalogue. No case is touched, so it may be asked in a channel as well. */
export function findInterventions(words: string, deps: TurnDeps): Answer {
  return { view: foundView(deps.findInterventions(words), deps.force) };
}

/** Opens one of what was found. The ids come from a card, so only those the catalogue knows count. */
export async function showIntervention(chosen: string, deps: TurnDeps): Promise<Answer> {
  const { force } = deps;
  const [row, ...others] = idsOf(chosen).flatMap(
    (id) => force.interventions.find((known) => known.id === id) ?? [],
  );
  if (row === undefined) return { view: foundView({ rows: [], all: false }, force) };
  const next = await nextSession(row.id, deps);
  return { view: interventionCardView(row, force, next, others.slice(0, mostOthers)) };
}

const mostOthers = 7;

/** The sessions to come of an intervention, as far as they say how long the wait is; undefined when there is none. */
async function nextSession(intervention: string, { store, now }: TurnDeps): Promise<NextSession | undefined> {
  const records = await store.sessions.comingUp(intervention, now());
  const coming = records.filter((record) => isComing(record, now()));
  if (coming.length === 0) return undefined;
  const at = coming.findIndex((record) => placesLeft(record) > 0);
  const open = coming[at];
  return open === undefined
    ? { full: coming.length }
    : { open: { session: open.session, left: placesLeft(open) }, full: at };
}
