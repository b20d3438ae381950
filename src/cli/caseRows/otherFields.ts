import { z } from 'zod';
import { dayField } from './factFields.ts';

const selfDefined = [
  ...['W1', 'W2', 'W3', 'W9', 'M1', 'M2', 'M3', 'M9', 'A1', 'A2', 'A3', 'A4', 'A9'],
  ...['B1', 'B2', 'B9', 'O2', 'O9', 'NS'],
] as const;
const observed = ['IC1', 'IC2', 'IC3', 'IC4', 'IC5', 'IC6', 'IC9'] as const;

const code = (codes: readonly string[], name: string) =>
  z.enum(codes, { error: `must be a code of ${name}: ${codes.join(', ')}` });

/** What a row may say besides the facts that rules read: whose row it is, its days, and what no rule reads. */
export const otherFields = {
  id: z.union([z.string().trim().min(1).max(200), z.number().transform(String)], {
    error: 'must be text of 200 characters at most',
  }),
  decisionDate: dayField,
  dateOfBirth: dayField,
  rulesAsOf: dayField,
  /** For monitoring only: kept apart from the facts. */
  ethnicitySelf: code(selfDefined, 'the 18+1 self-defined list'),
  ethnicityObserved: code(observed, 'the 6+1 list'),
};
