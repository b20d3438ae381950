import { runAsProgram } from './program/runAsProgram.ts';
import { survey } from './survey/survey.ts';

await runAsProgram('survey', survey, { readsEnvFile: true });
