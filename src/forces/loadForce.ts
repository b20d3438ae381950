import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Force } from '../domain/force/force.ts';
import type { GravityMatrix } from '../law/gravityMatrix.ts';
import type { NationalLaw } from '../law/nationalLaw.ts';
import { bankHolidaysOfEngland } from './bankHolidaysOfEngland.ts';
import { checkGravityMatrix, gravityMatrixFile } from './checkGravityMatrix.ts';
import { crossCheck } from './crossCheck.ts';
import { describeFault } from './describeFault.ts';
import { type FileName, type ForceFiles, files } from './forceFiles.ts';
import { withTheLaw } from './withTheLaw.ts';

/** A force's folder as it was read, with everything that is wrong with it. */
type Folder = {
  readonly read: ForceFiles;
  readonly gravityMatrix: GravityMatrix | null;
  readonly dataVersion: string;
  /** One sentence each, by file and field. */
  readonly faults: readonly string[];
};

/**
 * Reads and checks the folder of one force against the law of the land: `nationalLaw`, unless a test asks "what if".
 * Throws an Error that lists every fault of every file, one sentence a line, by file and field.
 */
export function loadForce(folder: string | URL, law: NationalLaw): Force {
  const { read, gravityMatrix, dataVersion, faults } = readFolder(folder, law);
  if (faults.length > 0 || !isWhole(read))
    throw new Error(
      [`The force’s data in ${pathOf(folder)} cannot be used:`, ...faults.map((fault) => `- ${fault}`)].join(
        '\n',
      ),
    );

  const {
    policy,
    id,
    title,
    referencePrefix,
    places,
    youthJustice,
    extraBankHolidays = [],
  } = read['force.json'];
  return {
    id,
    title,
    referencePrefix,
    dataVersion,
    places,
    policy: { ...policy, force: id, gravityMatrix },
    offences: read['offences.json'].map((row) => withTheLaw(row, law.nationalOffences)),
    interventions: withAwaited(read['catalogue.json'], read['providers.json'].providers),
    providers: read['providers.json'].providers,
    remedies: read['remedies.json'].remedies,
    conditions: read['conditions.json'].conditions,
    baselines: read['figures.json'],
    victimScripts: read['victimScripts.json'],
    youthJustice,
    victimsCode: read['victimsCode.json'],
    bankHolidays: [...bankHolidaysOfEngland.days, ...extraBankHolidays],
    bankHolidaysUntil: bankHolidaysOfEngland.until,
  };
}

/** Nobody is sent to somebody who is not named: until a provider is, what it will run is awaited. */
function withAwaited(
  rows: ForceFiles['catalogue.json'] & {},
  providers: Force['providers'],
): Force['interventions'] {
  const unnamed = new Set(providers.filter((one) => one.unnamed === true).map(({ id }) => id));
  return rows.map((row) => (unnamed.has(row.provider) ? { ...row, use: 'awaited' } : row));
}

/** Every fault of every file of a force's folder, one sentence each; empty when it can be used. */
export function faultsOfForce(folder: string | URL, law: NationalLaw): readonly string[] {
  return readFolder(folder, law).faults;
}

function readFolder(folder: string | URL, law: NationalLaw): Folder {
  const path = typeof folder === 'string' ? folder : fileURLToPath(folder);
  const faults: string[] = [];
  const hash = createHash('sha256');
  const read = Object.fromEntries(
    Object.keys(files).flatMap((name) => {
      const content = readJson(join(path, name), name, hash, faults);
      const checked = content === undefined ? undefined : files[name as FileName].safeParse(content);
      if (checked?.success) return [[name, checked.data]];
      for (const issue of checked?.error.issues ?? []) faults.push(describeFault(name, issue, content));
      return wellShaped(name as FileName, content);
    }),
  ) as ForceFiles;
  const gravityMatrix = readGravityMatrix(path, read, hash, faults);
  faults.push(...crossCheck(read, law, faults.length === 0));
  return { read, gravityMatrix, dataVersion: hash.digest('hex').slice(0, 12), faults };
}

/** The rows of a list that are in order: one bad row must not hide what is wrong between the others. */
function wellShaped(name: FileName, content: unknown): readonly (readonly [string, unknown])[] {
  const schema = files[name];
  if (!(schema instanceof z.ZodArray) || !Array.isArray(content)) return [];
  const rows = content.flatMap((row: unknown) => {
    const checked = schema.element.safeParse(row);
    return checked.success ? [checked.data] : [];
  });
  return rows.length > 0 ? [[name, rows]] : [];
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

const pathOf = (folder: string | URL): string => (folder instanceof URL ? fileURLToPath(folder) : folder);
