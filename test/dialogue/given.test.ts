import { expect, test } from 'vitest';
import { caseView } from '../../src/dialogue/screens/case/caseView.ts';
import { confirmView } from '../../src/dialogue/screens/case/confirmView.ts';
import { everybodyReached } from '../../src/domain/notices/notReached.ts';
import { day } from '../../src/law/day.ts';
import * as stages from '../support/caseStages.ts';
import { westMidlands as force } from '../support/westMidlands.ts';

// Whoever gave words of advice, or a caution, completed nothing: they gave it. What the police do not give nobody breached.
test.each([
  ['words of advice', { wordsOfAdvice: true, conditions: [] }, 'Advice given', 'words of advice been given?'],
  [
    'a simple caution',
    { disposal: 'simple-caution', conditions: [] },
    'Caution given',
    'Has the caution been given?',
  ],
  [
    'a youth caution',
    { disposal: 'youth-caution', conditions: [] },
    'Caution given',
    'Has the caution been given?',
  ],
  ['a letter', {}, 'Mark as completed', 'Is everything done that was agreed?'],
] as const)(
  'given %s, its button, what the card says of it and the question fit',
  (_what, given, title, question) => {
    const { theCase } = stages.filedWithoutProvider();
    if (theCase.filed === undefined) throw new Error('It is filed');
    const filed = { ...theCase, filed: { ...theCase.filed, ...given } };
    const { data, verbs } = caseView(filed, force);
    if (!('doneIt' in data)) throw new Error('It is the card of a case');
    expect(data.doneIt).toBe(title);
    const isAsked = title === 'Mark as completed';
    expect(verbs.includes('mark-not-done')).toBe(isAsked);
    if (!isAsked) expect(data.next).toContain(`press “${title}”`);
    const { note } = confirmView(filed, { force, today: day('2027-03-02') }, 'mark-done', everybodyReached);
    expect(note).toContain(question);
    expect(note).toContain(`Press “${title}” again`);
  },
);
