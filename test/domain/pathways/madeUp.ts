import type { Intervention } from '../../../src/domain/force/intervention.ts';
import type { Disposal } from '../../../src/law/disposal.ts';
import type { Facts } from '../../../src/law/facts.ts';
import { westMidlands } from '../../support/westMidlands.ts';
import { cc } from './people/person.ts';
import { type Found, suggestFor } from './suggestFor.ts';

const [pattern] = westMidlands.interventions.filter(({ id }) => id === 'debt-advice');

/** A row for attitudes, which can be required of everybody, and else like debt advice in all that is not said. */
export function row(id: string, over: Partial<Intervention> = {}): Intervention {
  if (!pattern) throw new Error('The catalogue has lost debt-advice');
  const plain = { offeredAs: 'condition', use: 'referral', pathways: ['attitudes'], gates: [] } as const;
  return { ...pattern, ...plain, title: id, id, ...over };
}

/** What is suggested where these rows are the whole catalogue. */
export function withRows(
  rows: readonly Intervention[],
  facts: Facts,
  disposal: Disposal = cc,
  declined: readonly string[] = [],
): Found {
  return suggestFor(facts, disposal, { ...westMidlands, interventions: rows }, declined);
}
