import { loadForce } from '../../../src/forces/loadForce.ts';
import { nationalLaw } from '../../../src/law/nationalLaw.ts';

/** An invented small force: other places, prefix, menu, ranks and strikes. It is read through the same checks as any. */
export const secondForce = loadForce(new URL('./', import.meta.url), nationalLaw);
