import type { Withdrawal } from '../../domain/case/withdrawal.ts';

/** Why nobody has to decide any more whether a case is withdrawn; empty where that is still to be decided, or was. */
export function fellAway(asked: Withdrawal | undefined): string {
  const came = asked?.came;
  return came?.what === 'fell-away' ? reasons[came.because] : '';
}

const reasons = {
  breached:
    'Nobody decides on withdrawing it any more: it was breached first, and what follows from the breach is decided on its own alert.',
  completed: 'Nobody decides on withdrawing it any more: it was completed first.',
  'goes-on': 'Nobody decides on withdrawing it any more: its officer goes on with it in another way.',
} as const;
