import { runAsProgram } from './program/runAsProgram.ts';
import { queue } from './queue/queue.ts';

await runAsProgram('queue', queue, { readsEnvFile: true });
