import { z } from 'zod';
import type { BaselineAbout } from '../domain/force/baseline.ts';
import { id, text } from './words.ts';

/** One row of `figures.json`: a number from a paper, for today's figures to stand beside. */
export const baseline = z.strictObject({
  id,
  about: z.enum([
    'volume',
    'missed',
    'money',
    'dose',
    'reoffending',
    'outcome',
    'needs',
  ] satisfies BaselineAbout[]),
  text,
  value: z.number().min(0),
  unit: text,
  source: text,
  paragraph: z.int().min(1),
});
