import { offences } from './offences/offences.ts';
import { runAsProgram } from './program/runAsProgram.ts';

await runAsProgram('offences', offences);
