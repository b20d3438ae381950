import type { Intervention } from '../force/intervention.ts';

/**
 * True of a course for those who abused a partner: a gate of its own takes them, and nobody who abused no partner. Whether
 * it works as CARA does the force says by that gate: no other row of the catalogue is one.
 */
export function isForPartnerAbuse({ gates }: Pick<Intervention, 'gates'>): boolean {
  return gates.some(
    (gate) =>
      'fact' in gate &&
      gate.fact === 'domesticAbuse' &&
      gate.isOneOf.every((value) => value === 'intimate-partner'),
  );
}
