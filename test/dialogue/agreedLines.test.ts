import { expect, test } from 'vitest';
import { breachView } from '../../src/dialogue/screens/breach/breachView.ts';
import { agreedLines } from '../../src/dialogue/screens/case/agreedLines.ts';
import { caseView } from '../../src/dialogue/screens/case/caseView.ts';
import type { BreachDecision } from '../../src/domain/case/case.ts';
import { day } from '../../src/law/day.ts';
import * as stages from '../support/caseStages.ts';
import { type Story, sergeant, tell, withdrawn } from '../support/caseStories.ts';
import { westMidlands as force } from '../support/westMidlands.ts';

const decided = (decision: BreachDecision): Story =>
  tell(
    stages.breachedConditionalCaution(),
    { type: 'decide-breach', decision, reason: 'r' },
    { by: sergeant },
  );
const linesOf = ({ theCase }: Story) => agreedLines(theCase).map(({ text }) => text);

// What must be done stands as that while it must; once the case has ended nobody must do it any more, and whoever opens the
// card reads what was agreed, and what became of it.
test.each<[string, () => Story, RegExp]>([
  [
    'no further action after a breach',
    () => decided('no-further-action'),
    /^What was agreed: .*\. Not completed\.$/,
  ],
  ['put forward for a charge', () => decided('charge'), /^What was agreed: .*\. Not completed\.$/],
  ['sent to the CPS', stages.referredToCps, /^What was agreed: .*\. Not completed\.$/],
  [
    'withdrawn',
    () => withdrawn(stages.filedConditionalCaution()),
    /^What was agreed: .*\. Not asked of them any more\.$/,
  ],
  ['completed', stages.completed, /^What was agreed: .*\. Completed\.$/],
])('a case that has ended says what was agreed, and what became of it: %s', (_how, story, says) => {
  const lines = linesOf(story());
  expect(lines.length).toBeGreaterThan(0);
  for (const line of lines) expect(line).toMatch(says);
  for (const line of lines) expect(line).not.toMatch(/ By \w+day /);
});

test.each<[string, () => Story]>([
  ['filed', stages.filedConditionalCaution],
  ['given a new chance', () => decided('excuse')],
  ['while the breach is open', stages.breachedConditionalCaution],
])('a case that goes on says what must be done: %s', (_how, story) => {
  const lines = linesOf(story());
  expect(lines.length).toBeGreaterThan(0);
  for (const line of lines) expect(line).not.toMatch(/What was agreed/);
});

// A course that was declined is asked of nobody any more, whatever the case waits for since.
test('the card of a case that waits for a decision on another course does not list the one that was dropped', () => {
  const another = tell(stages.declinedByProvider(), { type: 'choose-another' });
  const asked = {
    type: 'ask-authority',
    disposal: 'conditional-caution',
    authority: 'sergeant',
    basis: 'b',
  } as const;
  const course = linesOf(stages.declinedByProvider());
  expect(course.length).toBeGreaterThan(0);
  for (const story of [another, tell(another, asked)])
    for (const line of course) expect(linesOf(story)).not.toContain(line);
  const { theCase } = tell(another, asked);
  if (theCase.filed === undefined) throw new Error('It is not filed');
  const own = { id: 'apology', text: 'Write an apology.', objective: 'reparation', from: 'victim' } as const;
  const conditions = [...theCase.filed.conditions, own];
  expect(agreedLines({ ...theCase, filed: { ...theCase.filed, conditions } })).toEqual([
    { text: 'Write an apology.' },
  ]);
});

test('what the officer was to confirm, and did not, is not said to be undone', () => {
  const { theCase } = decided('no-further-action');
  if (theCase.filed === undefined) throw new Error('It is not filed');
  const own = { id: 'apology', text: 'Write an apology.', objective: 'reparation', from: 'victim' } as const;
  const lines = agreedLines({ ...theCase, filed: { ...theCase.filed, conditions: [own] } });
  expect(lines).toEqual([{ text: 'What was agreed: Write an apology. Not confirmed as done.' }]);
});

// The officer is who has to do something; a channel would learn of which course it was.
test('the card of a breach that ended the case says what is next to its officer alone', () => {
  const { theCase } = decided('no-further-action');
  const context = { force, today: day('2026-11-23') };
  expect(JSON.stringify(breachView(theCase, context, 'officer').data)).toMatch(/Next: .+/);
  for (const reader of ['supervisors', 'decider'] as const)
    expect(JSON.stringify(breachView(theCase, context, reader).data)).not.toMatch(/Next: /);
  const { data } = caseView(theCase, force);
  expect('next' in data ? data.next : '').not.toBe('');
});

test('help by choice is no longer listed as agreed once the case was withdrawn, and is said to have been', () => {
  const { theCase } = stages.filedConditionalCaution();
  if (theCase.filed === undefined) throw new Error('It is not filed');
  const debt = { intervention: 'debt-advice', provider: 'citizens-advice' };
  const live = { ...theCase, filed: { ...theCase.filed, support: [debt] } };
  const ended = { ...live, state: withdrawn(stages.filedConditionalCaution()).theCase.state };
  const shown = (one: typeof live) => {
    const { data } = caseView(one, force);
    if (!('support' in data && 'lines' in data)) throw new Error('It is another card');
    return { listed: data.support.length, said: JSON.stringify(data.lines) };
  };
  expect(shown(live).listed).toBe(1);
  expect(shown(live).said).not.toContain('agreed by choice');
  expect(shown(ended).listed).toBe(0);
  expect(shown(ended).said).toContain('Was agreed by choice, before it was withdrawn: ');
  expect(shown(ended).said).not.toContain('give them the details');
});
