import fc from 'fast-check';

/**
 * Every property meets the same made-up cases on every run, so that the verdict on a commit depends on the commit
 * alone. `SAMPLES_SEED=<whole number> npm run test:unit` meets others.
 */
const usual = 20261120;
const wanted = Number(process.env.SAMPLES_SEED ?? usual);
if (!Number.isSafeInteger(wanted)) throw new Error('SAMPLES_SEED must be a whole number.');

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: wanted });
