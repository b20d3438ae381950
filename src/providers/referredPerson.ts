import type { Case } from '../domain/case/case.ts';
import type { Force } from '../domain/force/force.ts';
import { outside, type Policed, sayPlace } from '../domain/force/place.ts';
import type { ReferralField } from '../domain/force/vocabulary.ts';
import type { PlaceId } from '../law/facts.ts';
import { isKnownChild } from '../law/isKnownChild.ts';
import type { AgeBand, ReferredPerson } from './payload.ts';

/**
 * Whom the provider is to reach and how, field by field; undefined when there is no name to ask for.
 *
 * @param fields what the provider needs to know, from the force's catalogue; nothing else but the name goes out
 */
export function referredPerson(
  { person, answers }: Case,
  fields: readonly ReferralField[],
  force: Policed,
): ReferredPerson | undefined {
  const { age, borough, interpreterNeeded, language } = answers.facts;
  const { name, phone, safeToCall, carerName, carerPhone } = person;
  if (!name) return undefined;
  const isChild = isKnownChild(age);
  const needs = (field: ReferralField): boolean => fields.includes(field);
  const carer = carerName && { name: carerName, ...(carerPhone && { phone: carerPhone }) };
  return {
    name,
    ...(needs('phone') && { ...(phone && { phone }), ...(safeToCall && { safeToCall }) }),
    ...(needs('ageBand') && { ageBand: ageBand(age), ...(isChild && age !== undefined && { age }) }),
    ...(needs('borough') && { borough: sayHome(borough, force) }),
    ...(needs('interpreter') && {
      interpreterNeeded: sayInterpreter(interpreterNeeded),
      ...(interpreterNeeded === true && language !== undefined && { language }),
    }),
    ...(needs('carer') && isChild && carer && { carer }),
  };
}

/** What these rows of the catalogue need to know of a person, all together. */
export function fieldsFor(
  { interventions }: Pick<Force, 'interventions'>,
  ids: readonly string[],
): readonly ReferralField[] {
  const rows = interventions.filter(({ id }) => ids.includes(id));
  return [...new Set(rows.flatMap(({ referral }) => referral.fields))];
}

function sayHome(home: PlaceId | undefined, force: Policed): string {
  if (home === undefined) return 'Not recorded';
  return home === outside ? 'Outside the force area' : sayPlace(home, force);
}

function sayInterpreter(needed: boolean | undefined): 'yes' | 'no' | 'not-asked' {
  if (needed === undefined) return 'not-asked';
  return needed ? 'yes' : 'no';
}

/** A course needs to know roughly how old an adult is, not when they were born. */
function ageBand(age: number | undefined): AgeBand {
  if (age === undefined) return 'not recorded';
  if (isKnownChild(age)) return 'under 18';
  if (age <= 25) return '18 to 25';
  if (age <= 35) return '26 to 35';
  return age <= 50 ? '36 to 50' : 'over 50';
}
