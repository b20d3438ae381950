import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readEnvFile } from '../config/readEnvFile.ts';
import { exampleDetails, readAppDetails } from './packageApp/appDetails.ts';
import { zipApp } from './packageApp/zipApp.ts';

const root = join(import.meta.dirname, '../..');
const forTrying = process.argv.includes('--example');
if (!forTrying) readEnvFile();
const read = forTrying ? { details: exampleDetails } : readAppDetails(process.env);

if ('faults' in read) {
  console.error('The app package was not made.');
  for (const fault of read.faults) console.error(`- ${fault}`);
  console.error('Set these and run it again, or look at an example with: npm run package -- --example');
  process.exitCode = 1;
} else {
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(join(root, 'dist/waymark.zip'), await zipApp(root, read.details));
  console.log('Wrote dist/waymark.zip.');
  if (forTrying) console.log('It holds example ids: Teams will show it, but no bot answers.');
}
