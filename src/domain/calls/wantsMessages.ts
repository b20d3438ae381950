import type { Offence } from '../../law/offence.ts';
import type { Case } from '../case/case.ts';
import { isDomesticCase } from '../victim/isDomestic.ts';
import { theirDetails } from '../victim/theirDetails.ts';

/** Where an update goes by message, and to which number or address. */
export type MessageTo = { readonly channel: 'text' | 'email'; readonly address: string };

/**
 * How the victim gets updates by message; undefined when they do not: without their consent, without a number or an
 * address that is theirs, and never after domestic abuse, where somebody else may read the phone. Without the force's
 * offences only what was answered tells of abuse.
 */
export function wantsMessages(
  { victim, answers }: Pick<Case, 'victim' | 'answers'>,
  offences: readonly Offence[] = [],
): MessageTo | undefined {
  const { wishes } = victim ?? {};
  if (wishes?.messages !== true || isDomesticCase({ answers }, offences)) return undefined;
  const { phone, email } = theirDetails(victim);
  if (wishes.preferred === 'text' && phone !== undefined) return { channel: 'text', address: phone };
  return wishes.preferred === 'email' && email !== undefined
    ? { channel: 'email', address: email }
    : undefined;
}
