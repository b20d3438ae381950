// Adds up vitest's own JSON reports and prints the line that the CI reads: "N passed, N failed".
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder = '.', status = '1'] = process.argv.slice(2);

const files = readdirSync(folder)
  .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')))
  .flatMap((report) => report.testResults);
const tests = files.flatMap((file) => file.assertionResults);
// A file that could not be loaded has no tests of its own and still failed.
const unloaded = files.filter(
  (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
);

const passed = tests.filter((test) => test.status === 'passed').length;
const skipped = tests.filter((test) => test.status !== 'passed' && test.status !== 'failed').length;
let failed = tests.filter((test) => test.status === 'failed').length + unloaded.length;

if (status !== '0' && failed === 0) {
  console.log('A check outside the tests failed (types, lint, licences or the test runner): see above.');
  failed = 1;
}
if (skipped > 0) console.log(`${skipped} skipped.`);
if (tests.length === 0) {
  console.log('No test ran.');
  process.exitCode = 1;
}
console.log(`${passed} passed, ${failed} failed`);
