import { day } from '../../../../src/law/day.ts';
import type { GravityMatrix } from '../../../../src/law/gravityMatrix.ts';
import { withPolicy } from '../../../support/westMidlands.ts';

/** No real matrix: its scores are invented to try the rules with. */
export const madeUpMatrix: GravityMatrix = {
  version: 'made up for tests',
  inForce: { from: day('2026-01-01') },
  adultMeaning: [
    { score: 1, presumes: ['no-further-action'] },
    { score: 2, presumes: ['community-resolution'] },
    { score: 3, presumes: ['conditional-caution', 'simple-caution'] },
    { score: 4, presumes: ['charge'] },
  ],
  mostMoved: 1,
  factors: [
    { id: 'planned', title: 'It was planned', moves: 1 },
    { id: 'in-company', title: 'Several did it together', moves: 1 },
    { id: 'sorry-at-once', title: 'They were sorry at once', moves: -1 },
  ],
  offences: [
    {
      offence: 'common-assault',
      adult: 2,
      child: 2,
      factors: [{ id: 'lone-worker', title: 'The victim was working alone', moves: 1 }],
    },
    { offence: 'theft-shop', adult: 1, child: 2, factors: [] },
  ],
};

/** The first force with a gravity matrix loaded. */
export const withMatrix = (gravityMatrix: GravityMatrix = madeUpMatrix) => withPolicy({ gravityMatrix });
