import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Course } from './publishSessions.ts';
import { startDemoProvider } from './startDemoProvider.ts';

/**
 * The demo provider as a program of its own, started by local mode.
 * `PORT` (4010), `WAYMARK_URL` (http://127.0.0.1:3978), `PROVIDERS_FILE` (for the secrets), `DATA_DIR` (./data),
 * `COURSES_FILE` (what the providers run, to publish sessions; without it none is).
 */
const {
  PORT = '4010',
  WAYMARK_URL = 'http://127.0.0.1:3978',
  PROVIDERS_FILE = '',
  DATA_DIR = 'data',
  COURSES_FILE,
} = process.env;

const providersFile = z.record(z.string(), z.object({ secrets: z.array(z.string()) }));

const coursesFile = z.array(
  z.object({
    provider: z.string(),
    intervention: z.string(),
    title: z.string(),
    language: z.string().optional(),
  }),
);

try {
  const demo = await startDemoProvider({
    port: Number(PORT),
    waymarkUrl: WAYMARK_URL,
    secrets: await readSecrets(PROVIDERS_FILE),
    folder: join(DATA_DIR, 'demo-provider'),
    now: () => new Date(),
    courses: await readCourses(COURSES_FILE),
  });
  await demo.publishFirst();
  process.stdout.write(`Demo provider: ${demo.url}\n`);
} catch (error) {
  process.stderr.write(`The demo provider could not start. ${reason(error)}\n`);
  process.exitCode = 1;
}

async function readSecrets(path: string): Promise<Record<string, readonly string[]>> {
  const text = await readFile(path, 'utf8');
  const read = providersFile.parse(JSON.parse(text));
  return Object.fromEntries(Object.entries(read).map(([id, { secrets }]) => [id, secrets]));
}

async function readCourses(path: string | undefined): Promise<readonly Course[]> {
  return path === undefined ? [] : coursesFile.parse(JSON.parse(await readFile(path, 'utf8')));
}

/** Only the code of a system error: other messages may quote the file, and the file holds secrets. */
function reason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE')
    return `Port ${PORT} is taken. Stop what uses it or set PROVIDER_PORT to another one.`;
  if (code === 'ENOENT') return 'PROVIDERS_FILE or COURSES_FILE does not exist.';
  if (typeof code === 'string') return `The reason is ${code}.`;
  return 'PROVIDERS_FILE must be JSON: { "<provider id>": { "url": "…", "secrets": ["whsec_…"] } }.';
}
