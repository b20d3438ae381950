import type { Force } from '../../domain/force/force.ts';
import type { Gate } from '../../domain/force/gate.ts';
import type { Intervention } from '../../domain/force/intervention.ts';
import { sayGate } from '../../domain/pathways/sayGate.ts';

/** The provider's name as people know it. */
export function sayProvider({ provider }: Intervention, { providers }: Force): string {
  return providers.find(({ id }) => id === provider)?.title ?? provider;
}

/** "aged 18 or over; women", or "anybody". */
export function sayWho({ gates }: Pick<Intervention, 'gates'>, force: Force): string {
  return gates.length === 0 ? 'anybody' : sayGates(gates, force).join('; ');
}

/** Each gate in words, offences by their titles. */
export function sayGates(gates: readonly Gate[], { offences }: Force): readonly string[] {
  const titleOf = (id: string) => offences.find((row) => row.id === id)?.title ?? id;
  return gates.map((gate) => sayGate(gate, titleOf));
}

/** "condition", "voluntary"; empty for what is offered to nobody. */
export function sayOffered({ use, offeredAs }: Intervention): string {
  return use === 'referral' || use === 'signpost' || use === 'joint-decision' ? offeredAs : '';
}

/** "Two workshops in a group, 10 hours" */
export function sayFormat({ format, contactHours }: Intervention): string {
  return contactHours === undefined ? format : `${format}, ${contactHours} hours`;
}

/** "free", "£25", "to confirm" */
export function sayFee({ fee, feeToConfirm }: Intervention): string {
  if (feeToConfirm) return 'to confirm';
  return fee === 0 ? 'free' : `£${fee}`;
}

/** "72 h" where the provider makes contact after a referral; empty elsewhere. */
export function sayContact({ use, provider }: Intervention, { providers }: Force): string {
  const hours = providers.find(({ id }) => id === provider)?.firstContactHours;
  return use === 'referral' || use === 'joint-decision' ? `${hours} h` : '';
}
