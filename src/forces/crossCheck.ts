import { part6Cautions } from '../law/disposal.ts';
import type { NationalLaw } from '../law/nationalLaw.ts';
import { checkCatalogue } from './checkCatalogue.ts';
import { checkConditions } from './checkConditions.ts';
import { checkOffences } from './checkOffences.ts';
import { checkPlaces } from './checkPlaces.ts';
import { checkPolicy } from './checkPolicy.ts';
import { checkQuestions } from './checkQuestions.ts';
import { checkScripts } from './checkScripts.ts';
import { checkSettings } from './checkSettings.ts';
import { checkVictimsCode } from './checkVictimsCode.ts';
import type { ForceFiles } from './forceFiles.ts';

/**
 * What no single file can show: names that point nowhere, ids given twice, choices that loosen the law.
 * A file that could not be read is left out of the checks that need it; `isWhole` is false while
 * rows are left out because of their shape, so that nothing is missed in what remains. Gives back one sentence for each
 * fault.
 */
export function crossCheck(
  read: ForceFiles,
  { part6From, nationalOffences }: NationalLaw,
  isWhole = true,
): readonly string[] {
  return [
    ...(read['force.json'] ? checkPolicy(read['force.json'].policy, part6From) : []),
    ...(read['force.json'] ? checkSettings(read['force.json']) : []),
    ...checkOffences(read['offences.json'] ?? [], nationalOffences),
    ...twice('offences.json', read['offences.json']),
    ...twice('catalogue.json', read['catalogue.json']),
    ...twice('providers.json', read['providers.json']?.providers),
    ...twice('figures.json', read['figures.json']),
    ...twice('remedies.json', read['remedies.json']?.remedies),
    ...twice('conditions.json', read['conditions.json']?.conditions),
    ...checkConditions(read['conditions.json']?.conditions ?? [], read['remedies.json']?.remedies ?? []),
    ...checkVictimsCode(read['victimsCode.json'] ?? []),
    ...servicesExist(read),
    ...offencesExist(read),
    ...(read['victimScripts.json']
      ? [...checkScripts(read['victimScripts.json']), ...checkQuestions(read['victimScripts.json'])]
      : []),
    ...providersExist(read),
    ...(isWhole ? idleProviders(read) : []),
    ...checkCatalogue(read['catalogue.json'] ?? [], read['offences.json']),
    ...(part6From === null ? disposalsAreInForce(read) : []),
    ...checkPlaces(read),
    ...noTemplates(read),
  ];
}

function twice(file: string, rows: readonly { readonly id: string }[] = []): readonly string[] {
  const ids = rows.map(({ id }) => id);
  const repeated = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
  return [...repeated].map((id) => `${file}: the id "${id}" is given twice. Every row needs its own.`);
}

/** The services a victim is referred to are rows of the catalogue, for victims. */
function servicesExist(read: ForceFiles): readonly string[] {
  const rows = read['catalogue.json'];
  if (!rows) return [];
  const services = rows.filter(({ use }) => use === 'victim-service').map(({ id }) => id);
  return (read['victimsCode.json'] ?? []).flatMap(({ title, clocks }) =>
    Object.entries(clocks).flatMap(([name, clock]) =>
      (['service', 'serviceAfterAbuse'] as const).flatMap((key) => {
        const named = 'standard' in clock ? clock[key] : undefined;
        return named === undefined || services.includes(named)
          ? []
          : [
              `victimsCode.json, ${title}, ${name}, ${key}: "${named}" is no service for victims in catalogue.json.`,
            ];
      }),
    ),
  );
}

/** A setting that names an offence nobody lists would narrow nothing. */
function offencesExist(read: ForceFiles): readonly string[] {
  const policy = read['force.json']?.policy;
  const rows = read['offences.json']?.map(({ id }) => id);
  if (!policy || !rows) return [];
  const named = {
    lowLevelEitherWay: policy.lowLevelEitherWay.map(({ offence }) => offence),
    notLowLevelSummary: policy.notLowLevelSummary,
    domesticAbuseOffences: policy.domesticAbuseOffences,
  };
  return Object.entries(named).flatMap(([setting, ids]) =>
    ids
      .filter((id) => !rows.includes(id))
      .map(
        (id) =>
          `force.json, policy, ${setting}: "${id}" is no row of offences.json. Mend the name or remove it.`,
      ),
  );
}

function providersExist(read: ForceFiles): readonly string[] {
  const providers = read['providers.json']?.providers.map(({ id }) => id);
  if (!providers) return [];
  const wrong = (file: string, row: string, provider: string) =>
    providers.includes(provider)
      ? []
      : [`${file}, ${row}, provider: "${provider}" is not in providers.json. Add it there or mend the name.`];
  return [
    ...(read['catalogue.json'] ?? []).flatMap((row) => wrong('catalogue.json', row.id, row.provider)),
    ...(read['force.json']?.youthJustice ?? []).flatMap((row) =>
      wrong('force.json', `youthJustice ${row.borough}`, row.provider),
    ),
  ];
}

function idleProviders(read: ForceFiles): readonly string[] {
  const rows = [...(read['catalogue.json'] ?? []), ...(read['force.json']?.youthJustice ?? [])];
  const busy = new Set(rows.map(({ provider }) => provider));
  return (read['providers.json']?.providers ?? [])
    .filter(({ id }) => !busy.has(id))
    .map(
      ({ id }) => `providers.json, ${id}: runs nothing. Add what it runs to catalogue.json, or remove it.`,
    );
}

function disposalsAreInForce(read: ForceFiles): readonly string[] {
  return (read['catalogue.json'] ?? []).flatMap((row) =>
    row.disposals
      .filter((disposal) => part6Cautions.includes(disposal))
      .map((disposal) => `catalogue.json, ${row.id}, disposals: ${disposal} is not in force (R01).`),
  );
}

/** Words go to cards as they are; a template expression in them would be expanded there. */
function noTemplates(read: ForceFiles): readonly string[] {
  return Object.entries(read)
    .filter(([, content]) => /\$\{|\{\{/.test(JSON.stringify(content)))
    .map(([file]) => `${file}: contains "\${" or "{{". Write plain words; nothing is filled in here.`);
}
