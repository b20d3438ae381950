import type { Case, CaseCondition } from '../domain/case/case.ts';
import { londonDay } from '../domain/days.ts';
import type { Force } from '../domain/force.ts';
import type { Payload, Referral, ReferralCondition } from './payload.ts';
import { referredPerson } from './referredPerson.ts';

/** The payload, or in a code why nothing may be sent. */
export type Built<P extends Payload = Payload> = { readonly payload: P } | { readonly refused: string };

/**
 * The referral of a filed case to the provider that runs its intervention. Refused when the case is no longer with
 * that provider, when it has ended, or when no consent to share is on record: then nothing leaves the house.
 */
export function referral(theCase: Case, force: Force, provider: string): Built<Referral> {
  const { filed, state, answers, officer, reference } = theCase;
  if (filed?.provider !== provider || filed.intervention === null)
    return { refused: 'not-with-this-provider' };
  if (state.status !== 'in-progress' && state.status !== 'breached') return { refused: 'no-longer-open' };
  if (answers.facts.consent !== 'agrees') return { refused: 'no-consent-recorded' };
  const person = referredPerson(theCase);
  if (person === undefined) return { refused: 'no-name-recorded' };

  const conditions = forTheProvider(filed.conditions);
  const deadline = lastDeadline(conditions);
  const hours = force.providers.find(({ id }) => id === provider)?.firstContactHours;
  return {
    payload: {
      schemaVersion: 1,
      kind: 'referral',
      reference,
      provider,
      force: { id: force.id, title: force.title },
      disposal: filed.disposal,
      intervention: named(filed.intervention, force),
      conditions,
      decidedOn: londonDay(filed.at),
      ...(deadline !== undefined && { deadline }),
      ...(hours !== undefined && { firstContactWithinHours: hours }),
      contact: { name: officer.name },
      person,
      consentToShare: 'recorded',
    },
  };
}

/** The conditions a provider runs. What the victim chose is no business of theirs, and could tell who the victim is. */
export function forTheProvider(conditions: readonly CaseCondition[]): readonly ReferralCondition[] {
  return conditions
    .filter(({ from }) => from === 'intervention')
    .map(({ id, text, objective, deadline }) => ({ id, text, objective, ...(deadline && { deadline }) }));
}

/** The latest deadline among them: by then everything must be done. */
export function lastDeadline(
  conditions: readonly ReferralCondition[],
): ReferralCondition['deadline'] | undefined {
  return conditions
    .flatMap(({ deadline }) => deadline ?? [])
    .sort()
    .at(-1);
}

function named(id: string, force: Force): { id: string; title: string } {
  return { id, title: force.interventions.find((row) => row.id === id)?.title ?? id };
}
