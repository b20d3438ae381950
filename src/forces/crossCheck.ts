import type { Day } from '../law/day.ts';
import { checkPolicy, part6Cautions } from './checkPolicy.ts';
import type { ForceFiles } from './schema.ts';

/**
 * What no single file can show: names that point nowhere, ids given twice, choices that loosen the law.
 * A file that could not be read is left out of the checks that need it. `part6From` is the day Part 6 of the PCSC Act
 * 2022 began, null while it has not. Gives back one sentence for each fault.
 */
export function crossCheck(read: ForceFiles, part6From: Day | null): readonly string[] {
  return [
    ...(read['force.json'] ? checkPolicy(read['force.json'].policy, part6From) : []),
    ...twice('offences.json', read['offences.json']),
    ...twice('catalogue.json', read['catalogue.json']),
    ...twice('providers.json', read['providers.json']?.providers),
    ...twice('remedies.json', read['remedies.json']?.remedies),
    ...providersExist(read),
    ...gatesPointSomewhere(read),
    ...(part6From === null ? disposalsAreInForce(read) : []),
    ...everyBoroughHasYouthJustice(read),
    ...noTemplates(read),
  ];
}

function twice(file: string, rows: readonly { readonly id: string }[] = []): readonly string[] {
  const ids = rows.map(({ id }) => id);
  const repeated = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
  return [...repeated].map((id) => `${file}: the id "${id}" is given twice. Every row needs its own.`);
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

function gatesPointSomewhere(read: ForceFiles): readonly string[] {
  const offences = read['offences.json']?.map(({ id }) => id);
  if (!offences) return [];
  return (read['catalogue.json'] ?? []).flatMap((row) =>
    row.gates
      .flatMap((gate) => ('offence' in gate && gate.offence === 'id' ? gate.isOneOf : []))
      .filter((id) => !offences.includes(id))
      .map((id) => `catalogue.json, ${row.id}, gates: "${id}" is not in offences.json.`),
  );
}

function disposalsAreInForce(read: ForceFiles): readonly string[] {
  return (read['catalogue.json'] ?? []).flatMap((row) =>
    row.disposals
      .filter((disposal) => part6Cautions.includes(disposal))
      .map((disposal) => `catalogue.json, ${row.id}, disposals: ${disposal} is not in force (R01).`),
  );
}

function everyBoroughHasYouthJustice(read: ForceFiles): readonly string[] {
  const covered = read['force.json']?.youthJustice.map(({ borough }) => borough);
  if (!covered) return [];
  const named = new Set((read['catalogue.json'] ?? []).flatMap(({ boroughs }) => boroughs));
  return [...named]
    .filter((borough) => borough !== 'outside' && !covered.includes(borough))
    .map((borough) => `force.json, youthJustice: ${borough} has no youth justice service.`);
}

/** Words go to cards as they are; a template expression in them would be expanded there. */
function noTemplates(read: ForceFiles): readonly string[] {
  return Object.entries(read)
    .filter(([, content]) => /\$\{|\{\{/.test(JSON.stringify(content)))
    .map(([file]) => `${file}: contains "\${" or "{{". Write plain words; nothing is filled in here.`);
}
