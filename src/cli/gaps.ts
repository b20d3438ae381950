import { gaps } from './gaps/gaps.ts';
import { runAsProgram } from './program/runAsProgram.ts';

await runAsProgram('gaps', gaps, { readsEnvFile: true });
