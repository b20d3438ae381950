import { z } from 'zod';
import type { Case, PersonDetails } from '../../domain/case/case.ts';
import { typed } from '../inputs/field.ts';
import { type PersonField, personLabels, phoneNumber } from '../inputs/personFields.ts';
import { personalDetails } from '../text/personalDetails.ts';
import { sayNames } from '../words/sayNames.ts';

const name = z.string().min(2, { error: 'Give the name the provider should ask for.' }).max(100, {
  error: 'That is longer than a name can be here: 100 characters at most.',
});

const parsers: Record<PersonField, z.ZodType<string>> = {
  name,
  phone: phoneNumber,
  // It goes to the provider as it stands, and never who was harmed, nor where they live.
  safeToCall: z
    .string()
    .max(200, { error: 'Keep this to 200 characters.' })
    .superRefine((text, { addIssue }) => {
      const found = personalDetails(text);
      if (found.length > 0)
        addIssue({
          code: 'custom',
          message: `Give times only, and leave out ${sayNames(found)}: the provider reads it.`,
        });
    }),
  carerName: name,
  carerPhone: phoneNumber,
};

const optional: readonly PersonField[] = ['safeToCall'];

/**
 * Reads contact details. A detail already recorded may be left empty. What is right is returned even when something
 * else is wrong, so that it can be kept without showing it again. The victim’s number is not the person’s.
 */
export function parsePerson(
  asked: readonly PersonField[],
  inputs: Readonly<Record<string, string>>,
  { person: recorded, victim }: Pick<Case, 'person' | 'victim'>,
): { person: PersonDetails; errors: Record<string, string> } {
  const person: { -readonly [F in PersonField]?: string } = {};
  const errors: Record<string, string> = {};
  for (const id of asked) {
    const text = typed(inputs, id);
    if (text === '') {
      if (recorded[id] === undefined && !optional.includes(id))
        errors[id] = `${personLabels[id]} is missing.`;
      continue;
    }
    const parsed = parsers[id].safeParse(text);
    const theirs = victim?.details.phone;
    if (id === 'phone' && parsed.success && theirs !== undefined && isSameNumber(parsed.data, theirs))
      errors[id] = ofVictim;
    else if (parsed.success) person[id] = parsed.data;
    else errors[id] = parsed.error.issues[0]?.message ?? `${personLabels[id]} cannot be read.`;
  }
  return { person, errors };
}

/** A provider would ring whoever was harmed, by the name of whoever harmed them. */
const ofVictim = 'That is the number on record for the victim. Give the person’s own.';

function isSameNumber(one: string, other: string): boolean {
  const asDialled = (number: string) => number.replace(/^\+44/, '0');
  return asDialled(one) === asDialled(other);
}
