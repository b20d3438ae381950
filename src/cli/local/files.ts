import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { loadForce } from '../../forces/load.ts';
import { writeProvidersFile } from '../demoProvider/providersFile.ts';
import { EVERYBODY } from './people.ts';

export type LocalFiles = {
  /** PEOPLE_FILE: who may decide in local mode. */
  readonly people: string;
  /** PROVIDERS_FILE: every provider and youth justice service of the force, played by the demo provider. */
  readonly providers: string;
  folderOf(world: string): string;
};

/** Writes what local mode needs under the data folder; the secrets made at the first start are kept. */
export async function writeLocalFiles(options: {
  readonly folder: string;
  readonly force: string;
  readonly providerPort: number;
}): Promise<LocalFiles> {
  const folder = resolve(options.folder, 'local');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const people = join(folder, 'people.json');
  const deciders = EVERYBODY.flatMap(({ aadObjectId, givenName, surname, rank }) =>
    rank === 'sergeant' || rank === 'inspector'
      ? [{ id: aadObjectId, name: `${givenName} ${surname}`, rank }]
      : [],
  );
  await writeFile(people, `${JSON.stringify(deciders, null, 2)}\n`);
  const providers = join(folder, 'providers.json');
  await writeProvidersFile({ path: providers, ids: providerIds(options.force), port: options.providerPort });
  return { people, providers, folderOf: (world) => join(folder, world) };
}

/** Every provider the force refers to, and every youth justice service it hands children over to. */
function providerIds(forceId: string): readonly string[] {
  const { providers, youthJustice } = loadForce(new URL(`../../forces/${forceId}/`, import.meta.url));
  return [...new Set([...providers.map(({ id }) => id), ...youthJustice.map(({ provider }) => provider)])];
}
