import { z } from 'zod';
import { scriptParts } from '../../domain/force/vocabulary.ts';
import type { Immutable } from './immutable.ts';

const text = z.string();
const heading = z.string().min(1);

/** The quiet line under the heading. */
const about = z.strictObject({
  reference: text,
  /** "either-way offence"; empty before the offence is known. */
  offenceClass: text,
  offenceTitle: text,
  /** Empty when the card is no step of the dialogue. */
  step: text,
});
export type About = Immutable<typeof about>;

const line = z.strictObject({ text });
export type Line = Immutable<typeof line>;
const lines = z.array(line);

const reasonLine = z.strictObject({
  /** "Blocks", "Allows", "Needs a sergeant" … */
  mark: text,
  text,
  /** "CJA 2003 s.23(3), R06" and "to confirm" where it is. */
  source: text,
});
export type ReasonLine = Immutable<typeof reasonLine>;
const reasons = z.array(reasonLine);

/** A piece of what is read to a victim; the source of a figure in it is not read out. */
const scriptLine = z.strictObject({ heading: text, words: text, source: text });
const script = z.array(scriptLine);

/**
 * The same where somebody reads it while they speak: each piece is opened by its heading; `isOpen`: it stands open at first;
 * `how`: what they tell whoever wants to know how to do what the words speak of.
 */
const foldedScript = z.array(
  scriptLine.extend({ part: z.enum(scriptParts), how: text, isOpen: z.boolean() }),
);

const otherDisposal = z.strictObject({
  title: text,
  /** "Not available", "A sergeant must decide", "Cannot say yet". */
  status: text,
  reasons,
});

/** Something to take up by choice, with whom, and why. */
const offerLine = z.strictObject({ title: text, because: text });
export type OfferLine = Immutable<typeof offerLine>;
const offers = z.array(offerLine);

const suggestionLine = z.strictObject({
  title: text,
  provider: text,
  because: text,
  whatItTakes: text,
  /** Sentences, one after the other. */
  notes: text,
});
export type SuggestionLine = Immutable<typeof suggestionLine>;
const suggestions = z.array(suggestionLine);

/** What was asked and answered, as it is read. */
const answers = z.array(z.strictObject({ question: text, answer: text }));

/** What cards are made of: each piece's contract, from which its type comes. */
export const cardParts = {
  text,
  heading,
  about,
  line,
  lines,
  reasonLine,
  reasons,
  scriptLine,
  script,
  foldedScript,
  otherDisposal,
  offerLine,
  offers,
  suggestionLine,
  suggestions,
  answers,
};
