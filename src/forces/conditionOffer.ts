import { z } from 'zod';
import { measures, objectives } from '../law/vocabulary.ts';
import { disposal, id, standing, text } from './words.ts';

const action = {
  id,
  title: text,
  condition: text,
  where: text,
  shownBy: text,
  note: z.exactOptional(text),
  objective: z.enum(objectives),
  measure: z.exactOptional(z.enum(measures)),
  atMost: z.exactOptional(z.number().positive()),
  toVictim: z.exactOptional(text),
  isKeptUp: z.exactOptional(z.literal(true)),
  makesGood: z.exactOptional(z.literal(true)),
  isLetter: z.exactOptional(z.literal(true)),
  needsVictim: z.exactOptional(z.literal(true)),
};

/** One action of `remedies.json`: what a victim may choose. */
export const remedy = z.strictObject({
  ...action,
  isCourse: z.exactOptional(z.literal(true)),
  isMeeting: z.exactOptional(z.literal(true)),
});

/** One row of `conditions.json`: what the officer may add. */
export const conditionOffer = z.strictObject({
  ...action,
  kind: z.enum(['reparative', 'restrictive', 'punitive']),
  disposals: z.array(disposal).min(1),
  whereAskedFor: z.exactOptional(z.literal(true)),
  /** The law it rests on. */
  source: text,
  standing,
});
