import { assess } from './assess/assess.ts';
import { runAsProgram } from './program/runAsProgram.ts';

await runAsProgram('assess', assess);
