import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Rank } from '../domain/case/case.ts';

type Supervisor = {
  readonly name: string;
  readonly rank: Rank;
  /** Speaks to victims, for any officer's case. */
  readonly role?: 'liaison';
};

/** Who somebody is by their id; undefined for everybody who is not on the list. */
export type People = (id: string) => Supervisor | undefined;

const text = (longest: number) => z.string().trim().min(1).max(longest);
const list = z.array(
  z.strictObject({
    id: text(100).toLowerCase(),
    name: text(100),
    rank: z.enum(['constable', 'sergeant', 'inspector'] satisfies Rank[]),
    role: z.exactOptional(z.literal('liaison')),
  }),
);

/**
 * Reads who may decide: a JSON list of `{ id, name, rank }`, where `id` is the Entra object id (`aadObjectId`).
 * Without a file nobody may. Throws an Error that names every fault by its place in the list, without its content.
 */
export function loadPeople(path: string | undefined): People {
  if (!path) return () => undefined;
  const read = list.safeParse(readJson(path));
  if (!read.success) {
    const faults = read.error.issues.map((issue) => `entry ${issue.path.join('.') || 'list'}: ${issue.code}`);
    throw new Error(
      `PEOPLE_FILE must be a JSON list of { "id", "name", "rank" }, rank constable, sergeant or inspector: ${faults.join('; ')}.`,
    );
  }
  const byId = new Map(read.data.map(({ id, ...who }) => [id, who]));
  if (byId.size < read.data.length) throw new Error('PEOPLE_FILE names the same id twice. Keep one of them.');
  return (id) => byId.get(id.toLowerCase());
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new Error(missing ? 'PEOPLE_FILE: there is no such file.' : 'PEOPLE_FILE cannot be read as JSON.');
  }
}
