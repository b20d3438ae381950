import { describe, expect, test } from 'vitest';
import { replay } from '../../../src/domain/case/apply.ts';
import { readCase } from '../../../src/store/record/readCase.ts';
import { minute } from '../../support/caseStories.ts';

const officer = { kind: 'staff', id: 'officer-1', name: 'PC Ash' };
const why = 'A chef on the way to work, knife in its roll';

/** What the case holds after these events, kept by version 2. */
function caseOf(...events: readonly object[]) {
  const opened = {
    type: 'opened',
    caseId: 'case-1',
    reference: 'WM-7Q4K-93',
    force: 'west-midlands',
    officer: { id: 'officer-1', name: 'PC Ash' },
  };
  const all = [opened, ...events];
  const text = JSON.stringify({
    version: 2,
    id: 'case-1',
    reference: 'WM-7Q4K-93',
    officer: 'officer-1',
    revision: all.length,
    open: true,
    updatedAt: minute(all.length),
    events: all.map((event, at) => ({ at: minute(at), by: officer, cause: `c-${at}`, event })),
    notices: [],
  });
  return replay(readCase(JSON.parse(text)).events);
}
const answered = (step: string, facts: object, more: object = {}) => ({
  type: 'answered',
  step,
  answers: { facts, ...more },
});
const reason = answered('refusal', { exceptional: why }, { exceptionalFor: 'bladed-article' });

describe('a reason for an exception that opened everything, when its case is read, then', () => {
  test.each<[string, readonly object[], string]>([
    [
      'was chosen next',
      [reason, answered('assessment', {}, { disposal: 'community-resolution' })],
      'community-resolution',
    ],
    [
      'was asked for next',
      [
        reason,
        { type: 'authority-requested', disposal: 'conditional-caution', authority: 'inspector', basis: '' },
      ],
      'conditional-caution',
    ],
    ['is the caution for an adult', [answered('questions', { age: 30 }), reason], 'conditional-caution'],
    ['is the caution for a child', [answered('questions', { age: 15 }), reason], 'youth-conditional-caution'],
  ])('it belongs to the disposal that %s', (_, events, disposal) => {
    const { answers } = caseOf(...events);
    expect(answers.facts.exceptional).toEqual({ [disposal]: why });
    expect(answers.exceptionalFor).toEqual({ [disposal]: { offence: 'bladed-article' } });
  });

  test('a reason to depart from the gravity score is one like any other', () => {
    const answers = { disposal: 'conditional-caution', exceptionalFor: 'theft-shop' };
    const theCase = caseOf(answered('assessment', { gravityDeviation: why }, answers));
    expect(theCase.answers.facts).toEqual({ exceptional: { 'conditional-caution': why } });
    expect(theCase.answers.disposal).toBe('conditional-caution');
  });

  test('an approval that rests on it still names the same facts', () => {
    const basis = JSON.stringify([
      'conditional-caution',
      [
        ['age', 30],
        ['exceptional', why],
        ['offence', 'abh'],
      ],
    ]);
    const decision = {
      approved: true,
      disposal: 'conditional-caution',
      reason: 'Agreed',
      at: minute(2),
      basis,
    };
    const { authority } = caseOf(
      reason,
      { type: 'authority-requested', disposal: 'conditional-caution', authority: 'inspector', basis },
      {
        type: 'authority-decided',
        decision: { ...decision, by: { id: 's', name: 'Insp Oak', rank: 'inspector' } },
      },
    );
    expect(JSON.parse(authority?.basis ?? '')).toEqual([
      'conditional-caution',
      [
        ['age', 30],
        ['exceptional', { 'conditional-caution': why }],
        ['offence', 'abh'],
      ],
    ]);
  });

  test('answers without a reason are as they were', () => {
    const { answers } = caseOf(answered('questions', { age: 30, admission: 'full' }));
    expect(answers).toEqual({ facts: { age: 30, admission: 'full' } });
  });
});
