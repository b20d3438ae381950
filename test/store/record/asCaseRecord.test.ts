import { describe, expect, test } from 'vitest';
import { asCaseRecord } from '../../../src/store/record/asCaseRecord.ts';
import { whyUnreadable } from '../../../src/store/record/unreadable.ts';
import { cardSlots } from '../../../src/store/store.ts';
import { aRecord } from '../records.ts';

/** The cards of a case that stand somewhere: the officer's, the request's, and the two of a breach. */
const places = ['officerCard', 'authorisationCard', 'breachCard', 'officerBreachCard', 'callCard'] as const;

const whole = { conversation: 'Ada 07700 900123', activity: 'activity-1' };
const damages: readonly (readonly [string, unknown])[] = [
  ['is a text', whole.conversation],
  ['is null', null],
  ['is a list', [whole]],
  ['names no activity', { conversation: whole.conversation }],
  ['names no conversation', { activity: whole.activity }],
  ['has a number for an id', { ...whole, activity: 7 }],
];

function refusalOf(data: object): unknown {
  try {
    return asCaseRecord(data);
  } catch (error) {
    return error;
  }
}

describe.each(places)('where the %s stands', (place) => {
  test.each(damages)('is damaged when it %s, and the error names the field alone', (_what, damage) => {
    const refusal = refusalOf({ ...aRecord(), [place]: damage });
    expect(whyUnreadable(refusal)).toBe('damaged');
    expect(String(refusal)).toContain(place);
    expect(String(refusal)).not.toMatch(/Ada|07700/);
  });

  test('is kept as it is when it is whole', () => {
    const record = aRecord({ [place]: whole });
    expect(asCaseRecord(record)).toEqual(record);
  });
});

test('every card that may stand somewhere is among them', () => {
  expect([...cardSlots].sort()).toEqual([...places].sort());
});
