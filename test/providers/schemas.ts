import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';

/** Says whether a value keeps to one of the published schemas; the faults as text when it does not. */
export function schema(
  name: 'referral.v1' | 'report.v1' | 'sessions.v1' | 'drugAlert.v1',
): (value: unknown) => string {
  const path = new URL(`../../src/providers/schemas/${name}.json`, import.meta.url);
  const check = new Ajv2020({ strict: true, strictRequired: false, allErrors: true }).compile(
    JSON.parse(readFileSync(path, 'utf8')),
  );
  return (value) => (check(value) ? 'valid' : JSON.stringify(check.errors));
}
