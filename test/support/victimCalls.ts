import type { ClockName } from '../../src/domain/force/victimsCode.ts';
import type { Occasion } from '../../src/domain/force/vocabulary.ts';
import type { VictimCall } from '../../src/domain/victim/victimEvent.ts';

/** A call in which the victim was reached and heard these things. */
export function callAbout(occasion: Occasion, ...told: readonly ClockName[]): VictimCall {
  const script = { version: 'test', occasion, pieces: [], mustNotSay: [] };
  return { occasion, channel: 'phone', outcome: 'reached', understood: true, told, script };
}

/** Somebody rang, and nobody answered. */
export const triedCall: VictimCall = {
  occasion: 'views',
  channel: 'phone',
  outcome: 'no-answer',
  told: [],
  script: { version: 'test', occasion: 'not-reached', pieces: [], mustNotSay: [] },
};
