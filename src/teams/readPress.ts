import { z } from 'zod';
import { isVerb, type Press } from '../turns/turns.ts';

/** What a card sent back, before it is known who pressed it and where. */
export type CardData = Omit<Press, 'by' | 'where' | 'card'>;
export type Refused = { readonly refused: string; readonly sentence: string };

const longestInput = 2_000;
const mostInputs = 60;
const inputId = /^[a-z][\w.-]{0,63}$/i;
/** What the bot put into the button, and what a Teams client adds. */
const notInputs: ReadonlySet<string> = new Set(['caseId', 'step', 'revision', 'nonce', 'verb', 'msteams']);

const token = z.string().regex(/^[\w:.-]{0,64}$/);
const aim = z.object({
  caseId: token.nullish().transform((id) => id ?? ''),
  step: token.nullish().transform((step) => step ?? ''),
  nonce: token.nullish().transform((nonce) => nonce ?? ''),
  revision: z
    .union([
      z.number(),
      z
        .string()
        .regex(/^\d{1,9}$/)
        .transform(Number),
    ])
    .nullish()
    .transform((revision) => revision ?? 0)
    .pipe(z.int().min(0)),
});

/**
 * Reads the data of a pressed button: of `Action.Execute` (`verb` beside it) and of `Action.Submit` (`verb` inside it)
 * alike. Absent, empty and null inputs are left out, toggles and numbers become text, text is trimmed.
 * What no card of ours sends is refused with a code for the log and a sentence for whoever pressed.
 */
export function readPress(data: unknown, verbBeside?: unknown): CardData | Refused {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return unusable('no-object');
  const fields = data as Record<string, unknown>;
  const named = [verbBeside, fields.verb].filter(
    (verb) => verb !== undefined && verb !== null && verb !== '',
  );
  const [verb] = named;
  if (named.some((one) => one !== verb)) return unusable('two-verbs');
  if (verb === undefined) return unusable('no-verb');
  if (!isVerb(verb)) return unusable('unknown-verb');
  const aimed = aim.safeParse(fields);
  if (!aimed.success) return unusable('malformed');

  const inputs: Record<string, string> = {};
  for (const [id, value] of Object.entries(fields)) {
    if (notInputs.has(id)) continue;
    const text = asText(value);
    if (text === undefined || !inputId.test(id)) return unusable('strange-input');
    if (text.length > longestInput) return tooLong;
    if (text) inputs[id] = text;
  }
  if (Object.keys(inputs).length > mostInputs) return unusable('too-many-inputs');
  return { ...aimed.data, verb, inputs };
}

function asText(value: unknown): string | undefined {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'boolean' || Number.isFinite(value)) return String(value);
  return undefined;
}

const tooLong: Refused = {
  refused: 'input-too-long',
  sentence:
    'One of the answers is too long. Shorten it to 2,000 characters at most, then press the button again.',
};

function unusable(refused: string): Refused {
  return {
    refused,
    sentence: 'This card cannot be used. Type "cases" to open the case again with a new card.',
  };
}
