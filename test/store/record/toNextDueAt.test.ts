import { expect, test } from 'vitest';
import { readCase } from '../../../src/store/record/readCase.ts';
import { aNotice, aRecord, minute } from '../records.ts';

/** A record as version 3 kept it: it did not say when it is next due. */
function oldRecord(notices: readonly object[]): object {
  const { nextDueAt: _unknownThen, ...record } = aRecord();
  return { ...record, version: 3, notices };
}

test.each([
  ['nothing waited', [aNotice({ state: 'sent' }), aNotice({ state: 'parked' })], null],
  ['there was none', [], null],
  ['one waited', [aNotice({ dueAt: minute(7) })], minute(7)],
  [
    'the earliest of those that waited came last',
    [
      aNotice({ state: 'sent', dueAt: minute(1) }),
      aNotice({ dueAt: minute(9) }),
      aNotice({ dueAt: minute(4) }),
    ],
    minute(4),
  ],
] as const)(
  'a case kept before it said when it is due is due, where %s, as it was',
  (_what, notices, due) => {
    expect(readCase(oldRecord(notices))).toEqual({ ...aRecord({ notices }), nextDueAt: due });
  },
);

test.each([
  ['later than a notice that waits', minute(9), minute(4)],
  ['nothing at all', null, minute(4)],
  ['earlier, for what else falls due in it', minute(2), minute(2)],
] as const)(
  'a case of today that says it is due %s is read, and none of its notices is missed',
  (_what, said, due) => {
    const notices = [aNotice({ dueAt: minute(4) })];
    expect(readCase({ ...aRecord({ notices }), nextDueAt: said }).nextDueAt).toBe(due);
  },
);

test('what is damaged in it is named, not mended', () => {
  const broken = oldRecord([{ ...aNotice(), dueAt: 'Ada 07700 900123' }]);
  expect(() => readCase(broken)).toThrow(/notices\.0\.dueAt/);
  expect(() => readCase(broken)).not.toThrow(/Ada|07700/);
});
