import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { type MessageKind, messageKinds } from '../domain/victim/victimEvent.ts';
import { readJsonText } from '../shared/readJsonText.ts';

/** The force's templates at GOV.UK Notify by update and channel, and how the victim rings back. */
export type NotifyTemplates = {
  readonly contact: string;
  readonly templates: Readonly<Record<MessageKind, Pair>> & {
    /** Of a decision that the law made: it allows no prosecution. Absent in older files: then as any decision. */
    readonly 'no-prosecution'?: Pair | undefined;
  };
};

type Pair = Readonly<Record<'text' | 'email', string>>;

const id = z.uuid('must be the id of a template at GOV.UK Notify');
const pair = z.strictObject({ text: id, email: id });

const file = z.strictObject({
  contact: z.string().trim().min(3, 'must say how to ring back').max(60, 'may have 60 characters at most'),
  templates: z.strictObject({
    disposal: pair,
    completion: pair,
    breach: pair,
    survey: pair,
    'no-prosecution': pair.optional(),
  }),
});

/**
 * Reads `NOTIFY_FILE`: JSON, `{ "contact": "…", "templates": { "disposal": { "text": "<id>", "email": "<id>" }, … } }`.
 *
 * @throws Error naming every fault at once, a line each, without quoting the file
 */
export async function loadTemplates(path: string): Promise<NotifyTemplates> {
  const text = await readFile(path, 'utf8').catch(() => refuse(['it cannot be read']));
  const read = file.safeParse(readJson(text));
  if (read.success) return read.data;
  return refuse(
    read.error.issues.map(({ path: at, code, message }) => {
      const missing = `must be an object with ${at.length === 0 ? 'contact and templates' : 'its keys'}`;
      const says =
        code === 'unrecognized_keys'
          ? `may hold ${[...messageKinds, 'no-prosecution'].join(', ')} only`
          : message;
      return `${at.join(' ') || 'the file'}: ${code === 'invalid_type' ? missing : says}`;
    }),
  );
}

function readJson(text: string): unknown {
  try {
    return readJsonText(text);
  } catch {
    return refuse(['it is not valid JSON']);
  }
}

function refuse(faults: readonly string[]): never {
  throw new Error(`NOTIFY_FILE cannot be used:\n${faults.map((fault) => `- ${fault}`).join('\n')}`);
}
