import { runAsProgram } from './program/runAsProgram.ts';
import { rules } from './rules/rules.ts';

await runAsProgram('rules', rules);
