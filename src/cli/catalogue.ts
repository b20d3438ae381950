import { catalogue } from './catalogue/catalogue.ts';
import { runAsProgram } from './program/runAsProgram.ts';

await runAsProgram('catalogue', catalogue);
