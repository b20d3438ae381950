import type { Case } from '../domain/case/case.ts';
import type { Borough } from '../law/facts.ts';
import type { AgeBand, ReferredPerson } from './payload.ts';

const boroughs: Record<Borough, string> = {
  birmingham: 'Birmingham',
  coventry: 'Coventry',
  dudley: 'Dudley',
  sandwell: 'Sandwell',
  solihull: 'Solihull',
  walsall: 'Walsall',
  wolverhampton: 'Wolverhampton',
  outside: 'Outside the force area',
};

const adulthood = 18;

/** Whom the provider is to reach and how, field by field; undefined when there is no name to ask for. */
export function referredPerson({ person, answers }: Case): ReferredPerson | undefined {
  const { age, borough, interpreterNeeded } = answers.facts;
  const { name, phone, safeToCall, carerName, carerPhone } = person;
  if (!name) return undefined;
  const isChild = age !== undefined && age < adulthood;
  return {
    name,
    ...(phone && { phone }),
    ...(safeToCall && { safeToCall }),
    ageBand: ageBand(age),
    ...(isChild && { age }),
    borough: borough === undefined ? 'Not recorded' : boroughs[borough],
    interpreterNeeded: interpreterNeeded === undefined ? 'not-asked' : interpreterNeeded ? 'yes' : 'no',
    ...(isChild && carerName && { carer: { name: carerName, ...(carerPhone && { phone: carerPhone }) } }),
  };
}

/** A course needs to know roughly how old an adult is, not when they were born. */
function ageBand(age: number | undefined): AgeBand {
  if (age === undefined) return 'not recorded';
  if (age < adulthood) return 'under 18';
  if (age <= 25) return '18 to 25';
  if (age <= 35) return '26 to 35';
  return age <= 50 ? '36 to 50' : 'over 50';
}
