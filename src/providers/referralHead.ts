import type { Case, Undertaking } from '../domain/case/case.ts';
import { londonDay } from '../domain/days.ts';
import { firstContactHours } from '../domain/force/firstContactHours.ts';
import type { Force } from '../domain/force/force.ts';
import type { Instant } from '../domain/instant.ts';
import type { ReferralHead } from './payload.ts';
import { fieldsFor, referredPerson } from './referredPerson.ts';

/**
 * What every referral says, with as much of the person as these interventions ask for; undefined while no name is
 * recorded. Where something of it has no place yet, the provider hears within how many hours it makes first contact.
 */
export function referralHead(
  theCase: Case,
  force: Force,
  about: { readonly provider: string; readonly rows: readonly Undertaking[]; readonly decidedAt: Instant },
): ReferralHead | undefined {
  const { provider, rows, decidedAt } = about;
  const ids = rows.map(({ intervention }) => intervention);
  const person = referredPerson(theCase, fieldsFor(force, ids), force);
  if (person === undefined) return undefined;
  const hours = firstContactHours(provider, force);
  return {
    schemaVersion: 1,
    kind: 'referral',
    reference: theCase.reference,
    provider,
    force: { id: force.id, title: force.title },
    decidedOn: londonDay(decidedAt),
    ...(hours !== undefined && rows.some(isToBePhoned) && { firstContactWithinHours: hours }),
    contact: { name: theCase.officer.name },
    person,
  };
}

/** Where no place is booked the provider makes first contact. */
function isToBePhoned({ appointment }: Undertaking): boolean {
  return appointment === undefined;
}
