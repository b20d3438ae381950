import { z } from 'zod';
import type { PersonDetails } from '../../domain/case/case.ts';
import type { Fields, Line } from '../view/view.ts';
import { field, typed } from './field.ts';

export type PersonField = keyof PersonDetails;

const name = z.string().min(2, { error: 'Give the name the provider should ask for.' }).max(100, {
  error: 'That is longer than a name can be here: 100 characters at most.',
});

/** Reads a phone number as digits, British or from abroad. */
export const phoneNumber = z
  .string()
  .transform((text) => text.replace(/[\s().-]/g, '').replace(/^00/, '+'))
  .refine((digits) => /^(0\d{9,10}|\+44\d{9,10}|\+(?!44)\d{8,15})$/.test(digits), {
    error: 'Give a phone number of 10 or 11 digits, such as a mobile number; spaces do not matter.',
  });

const parsers: Record<PersonField, z.ZodType<string>> = {
  name,
  phone: phoneNumber,
  safeToCall: z.string().max(200, { error: 'Keep this to 200 characters.' }),
  carerName: name,
  carerPhone: phoneNumber,
};

const labels: Record<PersonField, string> = {
  name: 'Name',
  phone: 'Phone number',
  safeToCall: 'When it is safe to call',
  carerName: 'Parent’s or carer’s name',
  carerPhone: 'Parent’s or carer’s phone number',
};

const optional: readonly PersonField[] = ['safeToCall'];

/** Personal inputs always stand empty: what was typed goes to the store and never comes back on a card. */
export function personFields(asked: readonly PersonField[]): Fields {
  return Object.fromEntries(asked.map((id) => [id, field()]));
}

/** What the victim said, and how to reach them. */
const victims: readonly string[] = [
  'victimWords',
  'victimContact',
  'victimSafeToCall',
  'victimSafePlace',
  'victimAdvocate',
];

/** True for inputs that hold something about the person or the victim. */
export function isPersonal(input: string): boolean {
  return input in parsers || victims.includes(input);
}

/** "Name: recorded" for what is in the store already. */
export function recordedLines(person: PersonDetails, asked: readonly PersonField[]): readonly Line[] {
  return asked.filter((id) => person[id] !== undefined).map((id) => ({ text: `${labels[id]}: recorded` }));
}

/**
 * Reads contact details. A detail already recorded may be left empty. What is right is returned even when something
 * else is wrong, so that it can be kept without showing it again.
 */
export function parsePerson(
  asked: readonly PersonField[],
  inputs: Readonly<Record<string, string>>,
  recorded: PersonDetails,
): { person: PersonDetails; errors: Record<string, string> } {
  const person: { -readonly [F in PersonField]?: string } = {};
  const errors: Record<string, string> = {};
  for (const id of asked) {
    const text = typed(inputs, id);
    if (text === '') {
      if (recorded[id] === undefined && !optional.includes(id)) errors[id] = `${labels[id]} is missing.`;
      continue;
    }
    const parsed = parsers[id].safeParse(text);
    if (parsed.success) person[id] = parsed.data;
    else errors[id] = parsed.error.issues[0]?.message ?? `${labels[id]} cannot be read.`;
  }
  return { person, errors };
}
