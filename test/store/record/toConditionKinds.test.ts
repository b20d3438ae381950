import { describe, expect, test } from 'vitest';
import { readCase } from '../../../src/store/record/readCase.ts';
import { minute } from '../../support/caseStories.ts';

const officer = { kind: 'staff', id: 'officer-1', name: 'PC Ash' };
const letter = {
  id: 'written-apology',
  text: 'Write a letter of apology and hand it to the officer.',
  ...{ where: 'At home', shownBy: 'The officer has the letter.', objective: 'reparation' },
};

/** A record of version 4, in which these were agreed. */
const filedWith = (conditions: unknown) => ({
  version: 4,
  ...{ id: 'case-1', reference: 'WM-7Q4K-93', officer: 'officer-1', revision: 1, open: true },
  ...{ updatedAt: minute(1), notices: [], nextDueAt: null },
  events: [{ at: minute(1), by: officer, cause: 'c-1', event: { type: 'filed', filing: { conditions } } }],
});
const conditionsIn = (record: object) =>
  JSON.parse(JSON.stringify(readCase(record))).events[0].event.filing.conditions;

// Both forces’ lists knew a letter of apology by this id, and no other condition was a letter.
describe('given a filing that does not say of what kind its conditions are, when it is read, then', () => {
  test.each(['officer', 'victim'])('a letter that the %s chose says so', (from) => {
    expect(conditionsIn(filedWith([{ ...letter, from }]))).toEqual([{ ...letter, from, isLetter: true }]);
  });

  test('what is no letter stays what it was, beside one or alone', () => {
    const work = { ...letter, id: 'community-work', text: 'Work for the community.', from: 'officer' };
    expect(conditionsIn(filedWith([work]))).toEqual([work]);
    expect(conditionsIn(filedWith([work, letter]))).toEqual([work, { ...letter, isLetter: true }]);
  });

  // Else whoever has the damage repaired hears: "You asked about what was lost. That is not asked of them here."
  test('a repair of the damage says that it makes good what was lost', () => {
    const repair = { ...letter, id: 'repair', text: 'Repair the damage, or clean up what was done.' };
    expect(conditionsIn(filedWith([repair]))).toEqual([{ ...repair, makesGood: true }]);
  });

  test('goods that are given back say that they make good what was lost', () => {
    const back = { ...letter, id: 'goods-back', text: 'Give back what was taken.', from: 'officer' };
    expect(conditionsIn(filedWith([back]))).toEqual([{ ...back, makesGood: true }]);
  });

  // Whether somebody was in touch only whoever was harmed can say.
  test.each([
    ['stay-away', {}],
    ['no-contact', { needsVictim: true }],
  ])('%s says that it is kept up until its day', (id, theirs) => {
    const away = { ...letter, id, text: 'Stay away until the deadline.', from: 'officer' };
    expect(conditionsIn(filedWith([away]))).toEqual([{ ...away, isKeptUp: true, ...theirs }]);
  });

  test('one that says so already is not changed', () => {
    expect(conditionsIn(filedWith([{ ...letter, isLetter: true }]))).toEqual([{ ...letter, isLetter: true }]);
  });
});
