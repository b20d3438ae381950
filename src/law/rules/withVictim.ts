import { flagged } from '../kinds.ts';
import { any, not, onceKnown } from '../truth.ts';

/** Somebody was harmed, as far as the offence and the answers say. */
export const withVictim = not(
  any(
    flagged('victimless'),
    onceKnown('victim', (who) => who === 'none'),
  ),
);
