import { expect, test } from 'vitest';
import { awaiting } from '../../support/caseStages.ts';
import { attempt, inspector, otherOfficer, sergeant } from '../../support/caseStories.ts';

const approve = { type: 'decide-authority', approved: true, reason: 'Yes.' } as const;

test.each([
  ['a constable, asked for a sergeant', 'sergeant', otherOfficer, 'This needs a sergeant or above.'],
  ['a sergeant, asked for an inspector', 'inspector', sergeant, 'This needs an inspector or above.'],
  ['a constable, asked for an inspector', 'inspector', otherOfficer, 'This needs an inspector or above.'],
] as const)('%s, is told whom to ask', (_who, authority, by, words) => {
  const outcome = attempt(awaiting(authority), approve, { by });
  expect(outcome.ok === false && outcome.sentence).toBe(`${words} Nothing was changed.`);
});

test('whose rank is enough decides, and what they say is kept with their rank', () => {
  const outcome = attempt(awaiting('sergeant'), { ...approve, approved: false }, { by: inspector });
  expect(outcome).toMatchObject({
    ok: true,
    value: [{ type: 'authority-decided', decision: { approved: false, reason: 'Yes.', by: inspector } }],
  });
});
