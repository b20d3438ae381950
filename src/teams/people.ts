import { readFileSync, statSync } from 'node:fs';
import { z } from 'zod';
import type { Rank } from '../domain/case/case.ts';
import type { Log } from '../log.ts';
import { readJsonText } from '../shared/readJsonText.ts';

const roles = ['officer', 'supervisor', 'liaison', 'lead', 'panel'] as const;

/** What somebody does here besides what their rank lets them decide. */
type Role = (typeof roles)[number];

/** Somebody on the force's list, who is in on the day that is asked about. */
type Listed = {
  readonly name: string;
  /** Decides by it; nobody decides anything without one. */
  readonly rank?: Rank;
  readonly roles: readonly Role[];
  readonly area?: string;
  readonly team?: string;
  /** Where they are written to when Teams cannot reach them. */
  readonly email?: string;
};

/** Who somebody is by their id today; undefined for everybody who is not on the list, or not in. */
export type People = ((id: string) => Listed | undefined) & {
  /** Everybody who is in today. */
  readonly in: () => readonly (Listed & { readonly id: string })[];
};

type Entry = Listed & { readonly from?: string; readonly until?: string };

const text = (longest: number) => z.string().trim().min(1).max(longest);
const list = z.array(
  z
    .strictObject({
      id: text(100).toLowerCase(),
      name: text(100),
      rank: z.exactOptional(z.enum(['constable', 'sergeant', 'inspector'] satisfies Rank[])),
      roles: z.exactOptional(z.array(z.enum(roles)).max(roles.length)),
      /** As earlier lists had it. */
      role: z.exactOptional(z.literal('liaison')),
      area: z.exactOptional(text(100)),
      team: z.exactOptional(text(100)),
      email: z.exactOptional(z.email().max(200)),
      /** The first and the last day on which they are in. */
      from: z.exactOptional(z.iso.date()),
      until: z.exactOptional(z.iso.date()),
    })
    .refine(({ rank, role, roles: some = [] }) => rank !== undefined || role !== undefined || some.length > 0)
    .refine(({ from = '', until = '9' }) => from <= until),
);

export type PeopleOptions = {
  /** The file; without one nobody is on the list. */
  readonly path: string | undefined;
  /** Today in London, and the time by which the file is looked at again. */
  readonly today: () => string;
  readonly now: () => Date;
  readonly log: Pick<Log, 'info' | 'error'>;
};

/** How long a list is taken as it was read, in milliseconds. */
const freshFor = 1000;

/**
 * Reads who is who: a JSON list of `{ id, name, rank, roles, area, team, email, from, until }`, where `id` is the Entra
 * object id (`aadObjectId`); name and a rank or a role must be there. Whoever is not in yet, or not any more, has no
 * rights that day. The file is read again within a second of a change; a list with a fault in it is refused as a whole
 * and the one before it holds.
 *
 * @throws Error at the start, naming every fault by its place in the list, without its content
 */
export function loadPeople({ path, today, now, log }: PeopleOptions): People {
  if (path === undefined || path === '') return Object.assign(() => undefined, { in: () => [] });
  let seen = whichFile(path);
  let people = readPeople(path);
  let lookedAt = now().getTime();

  const lookAgain = () => {
    const at = now().getTime();
    if (Math.abs(at - lookedAt) < freshFor) return;
    lookedAt = at;
    const file = whichFile(path);
    if (file === seen) return;
    seen = file;
    try {
      people = readPeople(path);
      log.info({ count: people.size }, 'people-read');
    } catch (err) {
      log.error({ err, faults: faultsOf(err) }, 'people-not-read');
    }
  };

  const isIn = ({ from = '', until = '9', ...listed }: Entry) => {
    const day = today();
    return from <= day && day <= until ? listed : undefined;
  };
  const whoIs = (id: string) => {
    lookAgain();
    const entry = people.get(id.toLowerCase());
    return entry && isIn(entry);
  };
  const everybodyIn = () => {
    lookAgain();
    return [...people].flatMap(([id, entry]) => {
      const listed = isIn(entry);
      return listed === undefined ? [] : [{ ...listed, id }];
    });
  };
  return Object.assign(whoIs, { in: everybodyIn });
}

/** An error that says what is wrong with a list, by place and kind. */
function listFault(message: string, faults: readonly string[]): Error {
  return Object.assign(new Error(message), { faults });
}

function faultsOf(error: unknown): readonly string[] {
  const faults = error instanceof Error && 'faults' in error ? error.faults : undefined;
  return Array.isArray(faults) ? faults : ['file:unreadable'];
}

function readPeople(path: string): ReadonlyMap<string, Entry> {
  const read = list.safeParse(readJson(path));
  if (!read.success) {
    const faults = read.error.issues.map((issue) => `${issue.path.join('.') || 'list'}:${issue.code}`);
    throw listFault(
      `PEOPLE_FILE must be a JSON list of { "id", "name", "rank" }, rank constable, sergeant or inspector, or with "roles" (${roles.join(', ')}), "area", "team", "email", "from" and "until": ${faults.map((fault) => `entry ${fault.replace(':', ': ')}`).join('; ')}.`,
      faults,
    );
  }
  const byId = new Map(
    read.data.map(({ id, role, roles: some = [], ...who }) => [
      id,
      { ...who, roles: [...new Set([...some, ...(role === undefined ? [] : [role])])] },
    ]),
  );
  if (byId.size < read.data.length)
    throw listFault('PEOPLE_FILE names the same id twice. Keep one of them.', ['list:same-id-twice']);
  return byId;
}

function readJson(path: string): unknown {
  try {
    return readJsonText(readFileSync(path, 'utf8'));
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw listFault(missing ? 'PEOPLE_FILE: there is no such file.' : 'PEOPLE_FILE cannot be read as JSON.', [
      missing ? 'file:missing' : 'file:no-json',
    ]);
  }
}

/** What tells one version of the file from another; empty while there is none. */
function whichFile(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false });
  return found === undefined ? '' : `${found.ino} ${found.mtimeMs} ${found.size}`;
}
