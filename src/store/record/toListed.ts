import { z } from 'zod';
import type { Upgrade } from './upgradeTo.ts';

const known = z.looseObject({
  open: z.literal(false),
  events: z.array(
    z.looseObject({ event: z.looseObject({ type: z.string(), decision: z.unknown().optional() }) }),
  ),
});

const leadsToCharge: readonly unknown[] = ['charge', 'refer-cps', 'prosecution-stands'];

/**
 * A case whose breach led to a charge, or to the CPS, and of which nobody has recorded what came of it, is on its
 * officer's list: until 30 November 2026 it left that list with the decision.
 */
export const toListed: Upgrade = (old) => {
  const { success, data } = known.safeParse(old);
  if (!success) return old;
  const last = data.events.findLast(
    ({ event: { type } }) => type === 'breach-decided' || type === 'decided-instead',
  );
  return last?.event.type === 'breach-decided' && leadsToCharge.includes(last.event.decision)
    ? { ...old, open: true }
    : old;
};
