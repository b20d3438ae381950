import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Force } from '../domain/force.ts';
import type { Day } from '../law/day.ts';
import type { GravityMatrix } from '../law/gravityMatrix.ts';
import { crossCheck } from './crossCheck.ts';
import { describeFault } from './describeFault.ts';
import { checkGravityMatrix, gravityMatrixFile } from './gravityMatrix.ts';
import { type FileName, type ForceFiles, files } from './schema.ts';

/**
 * Reads and checks the folder of one force. `part6From` is the day Part 6 of the PCSC Act 2022 began, null while it has
 * not: only then may a force offer its cautions.
 * Throws an Error that lists every fault of every file, one sentence a line, by file and field.
 */
export function loadForce(folder: string | URL, part6From: Day | null = null): Force {
  const path = typeof folder === 'string' ? folder : fileURLToPath(folder);
  const faults: string[] = [];
  const hash = createHash('sha256');
  const read = Object.fromEntries(
    Object.keys(files).flatMap((name) => {
      const content = readJson(join(path, name), name, hash, faults);
      const checked = content === undefined ? undefined : files[name as FileName].safeParse(content);
      if (checked?.success) return [[name, checked.data]];
      for (const issue of checked?.error.issues ?? []) faults.push(describeFault(name, issue, content));
      return [];
    }),
  ) as ForceFiles;

  const gravityMatrix = readGravityMatrix(path, read, hash, faults);

  faults.push(...crossCheck(read, part6From));
  if (faults.length > 0 || !isWhole(read))
    throw new Error(['The force’s data cannot be used:', ...faults.map((fault) => `- ${fault}`)].join('\n'));

  const { policy, id, title, referencePrefix, youthJustice } = read['force.json'];
  return {
    id,
    title,
    referencePrefix,
    dataVersion: hash.digest('hex').slice(0, 12),
    policy: { ...policy, force: id, gravityMatrix },
    offences: read['offences.json'],
    interventions: read['catalogue.json'],
    providers: read['providers.json'].providers,
    remedies: read['remedies.json'].remedies,
    victimScript: read['victimScript.json'].parts,
    youthJustice,
    bankHolidays: read['bankHolidays.json'].days as Day[],
  };
}

/** The matrix as loaded; null where the folder has none, or one that is at fault. */
function readGravityMatrix(
  path: string,
  read: ForceFiles,
  hash: ReturnType<typeof createHash>,
  faults: string[],
): GravityMatrix | null {
  const name = 'gravityMatrix.json';
  if (!existsSync(join(path, name))) return null;
  const content = readJson(join(path, name), name, hash, faults);
  if (content === undefined) return null;
  const checked = gravityMatrixFile.safeParse(content);
  if (checked.success) {
    const offences = read['offences.json']?.map(({ id }) => id);
    if (offences) faults.push(...checkGravityMatrix(checked.data, offences));
    return checked.data;
  }
  for (const issue of checked.error.issues) faults.push(describeFault(name, issue, content));
  return null;
}

function readJson(
  path: string,
  name: string,
  hash: ReturnType<typeof createHash>,
  faults: string[],
): unknown {
  try {
    const text = readFileSync(path, 'utf8');
    hash.update(`${name}\n${text}\n`);
    return JSON.parse(text);
  } catch (error) {
    const unreadable = !(error instanceof SyntaxError);
    faults.push(`${name}: ${unreadable ? 'is missing or cannot be read' : 'is not valid JSON'}.`);
    return undefined;
  }
}

const isWhole = (read: ForceFiles): read is Required<ForceFiles> =>
  Object.keys(files).every((name) => read[name as FileName] !== undefined);
