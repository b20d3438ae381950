import { z } from 'zod';
import type { PersonDetails } from '../../domain/case/case.ts';
import type { Fields, Line } from '../view/view.ts';
import { field } from './field.ts';

export type PersonField = keyof PersonDetails;

/** Reads a phone number as digits, British or from abroad. */
export const phoneNumber = z
  .string()
  .transform((text) => text.replace(/[\s().-]/g, '').replace(/^00/, '+'))
  .refine((digits) => /^(0\d{9,10}|\+44\d{9,10}|\+(?!44)\d{8,15})$/.test(digits), {
    error: 'Give a phone number of 10 or 11 digits, such as a mobile number; spaces do not matter.',
  });

/** What each is called where it is said to be recorded, or to be missing. */
export const personLabels: Record<PersonField, string> = {
  name: 'Name',
  phone: 'Phone number',
  safeToCall: 'When it is safe to call',
  carerName: 'Parent’s or carer’s name',
  carerPhone: 'Parent’s or carer’s phone number',
};

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
  return input in personLabels || victims.includes(input);
}

/** "Name: recorded" for what is in the store already. */
export function recordedLines(person: PersonDetails, asked: readonly PersonField[]): readonly Line[] {
  return asked
    .filter((id) => person[id] !== undefined)
    .map((id) => ({ text: `${personLabels[id]}: recorded` }));
}
