import { expect, test } from 'vitest';
import type { Case, Undertaking } from '../../../src/domain/case/case.ts';
import { isWatched } from '../../../src/domain/notices/isWatched.ts';
import { drafting } from '../../support/caseStages.ts';
import { minute } from '../../support/caseStories.ts';
import { filingFor } from '../../support/filings.ts';

const by = minute(60);
const row: Undertaking = {
  intervention: 'divert',
  provider: 'cranstoun',
  referred: true,
  firstContactBy: by,
};
const esol: Undertaking = {
  intervention: 'esol',
  provider: 'esol-providers',
  referred: true,
  firstContactBy: by,
};
const filed = (...required: readonly Undertaking[]): Partial<Case> => ({ filed: filingFor({ required }) });
const helped = (...support: readonly Undertaking[]): Partial<Case> => ({ help: { at: minute(1), support } });

// One look for each first contact: nobody is told twice that a provider was not heard of, and of none is it forgotten.
test.each<[string, boolean, Partial<Case>]>([
  ['nothing was filed before', false, {}],
  ['the same provider was to make contact by then', true, filed(row)],
  ['it was one of several', true, filed(esol, row)],
  ['another was to make contact by then', false, filed(esol)],
  [
    'the same provider was to make contact by another time',
    false,
    filed({ ...row, firstContactBy: minute(90) }),
  ],
  ['it is help that goes on', true, helped(row)],
  [
    'it is one of several kinds of help that go on',
    true,
    helped(esol, { ...row, firstContactBy: minute(5) }),
  ],
  ['other help goes on', false, helped(esol)],
])('a first contact is looked for already where %s: %s', (_where, is, some) => {
  expect(isWatched(row, { ...drafting().theCase, ...some })).toBe(is);
});
