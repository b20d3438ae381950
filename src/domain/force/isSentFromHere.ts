import type { Intervention } from './intervention.ts';

/** True when Waymark refers to the provider of this row. Others are reached by phone or in person: no webhook waits for them. */
export function isSentFromHere({ use, referral }: Pick<Intervention, 'use' | 'referral'>): boolean {
  return (use === 'referral' || use === 'next-step') && referral.route === 'waymark';
}
