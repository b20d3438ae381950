import { join } from 'node:path';
import { exceptions } from './licences/exceptions.ts';
import { judgeLicence } from './licences/judgeLicence.ts';
import { readInstalled } from './licences/readInstalled.ts';

const installed = readInstalled(join(import.meta.dirname, '../..'));
const verdicts = installed.map((one) => ({ one, verdict: judgeLicence(one) }));
const refusals = verdicts.flatMap(({ verdict }) => (verdict.allowed ? [] : [verdict.why]));

for (const use of ['production', 'development'] as const) {
  const counts = new Map<string, number>();
  for (const { one, verdict } of verdicts)
    if (one.use === use && verdict.allowed)
      counts.set(verdict.licence, (counts.get(verdict.licence) ?? 0) + 1);
  const parts = [...counts].sort(([, a], [, b]) => b - a).map(([licence, count]) => `${count} ${licence}`);
  console.log(`Licences, ${use}: ${parts.join(', ')}.`);
}

const used = verdicts.flatMap(({ verdict }) =>
  verdict.allowed && verdict.exception ? [verdict.exception] : [],
);
for (const each of new Set(used)) console.log(`By exception: ${each.name}@${each.version}. ${each.reason}`);
for (const each of exceptions)
  if (!used.includes(each))
    refusals.push(`The exception for ${each.name}@${each.version} is not needed: remove it.`);

for (const refusal of refusals) console.error(refusal);
if (refusals.length > 0) process.exitCode = 1;
