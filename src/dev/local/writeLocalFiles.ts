import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Force } from '../../domain/force/force.ts';
import type { Course } from '../demoProvider/publishSessions.ts';
import { writeProvidersFile } from '../demoProvider/writeProvidersFile.ts';
import { EVERYBODY } from './localPerson.ts';

export type LocalFiles = {
  /** PEOPLE_FILE: who may decide in local mode. */
  readonly people: string;
  /** PROVIDERS_FILE: every provider and youth justice service of the force, played by the demo provider. */
  readonly providers: string;
  /** COURSES_FILE: what they run, for the demo provider to publish sessions of. */
  readonly courses: string;
  folderOf(world: string): string;
};

/** Writes what local mode needs under the data folder; the secrets made at the first start are kept. */
export async function writeLocalFiles({
  folder: dataFolder,
  force,
  providerPort,
}: {
  readonly folder: string;
  readonly force: Force;
  readonly providerPort: number;
}): Promise<LocalFiles> {
  const folder = resolve(dataFolder, 'local');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const people = join(folder, 'people.json');
  const listed = EVERYBODY.flatMap(
    ({ aadObjectId: id, givenName, surname, rank, role }): readonly object[] => {
      const name = `${givenName} ${surname}`;
      if (role !== undefined) return [{ id, name, rank: 'constable', role }];
      return rank === 'sergeant' || rank === 'inspector' ? [{ id, name, rank }] : [];
    },
  );
  await writeFile(people, `${JSON.stringify(listed, null, 2)}\n`);
  const providers = join(folder, 'providers.json');
  await writeProvidersFile({ path: providers, ids: providerIds(force), port: providerPort });
  const courses = join(folder, 'courses.json');
  await writeFile(courses, `${JSON.stringify(coursesOf(force), null, 2)}\n`);
  return { people, providers, courses, folderOf: (world) => join(folder, world) };
}

/** Every provider the force refers to, and every youth justice service it hands children over to. */
function providerIds({ providers, youthJustice }: Force): readonly string[] {
  return [...new Set([...providers.map(({ id }) => id), ...youthJustice.map(({ provider }) => provider)])];
}

/** What can be referred to through Waymark, with the language it is held in where its gates name one. */
function coursesOf({ interventions }: Force): readonly Course[] {
  return interventions
    .filter(({ use, referral }) => use === 'referral' && referral.route === 'waymark')
    .map(({ provider, id, title, gates }) => {
      const [language] = gates.flatMap((gate) =>
        'fact' in gate && gate.fact === 'language' ? gate.isOneOf.slice(0, 1) : [],
      );
      return { provider, intervention: id, title, ...(language !== undefined && { language }) };
    });
}
