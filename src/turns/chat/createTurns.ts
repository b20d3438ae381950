import { keepPlace } from '../keepPlace.ts';
import type { TurnDeps } from '../turnDeps.ts';
import type { Turns } from '../turns.ts';
import { membership } from './membership.ts';
import { message } from './message.ts';
import { press } from './press.ts';
import { shareScript } from './shareScript.ts';

/** The turns with what they need handed in: what `teams/` is given. */
export function createTurns(deps: TurnDeps): Turns {
  return {
    press: (pressed) => press(pressed, deps),
    message: (written) => message(written, deps),
    membership: (added) => membership(added, deps),
    search: (search) => shareScript(search, deps),
    keepPlace: (caseId, slot, place) => keepPlace(caseId, slot, place, deps),
  };
}
