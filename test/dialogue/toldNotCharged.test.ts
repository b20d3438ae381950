import { expect, test } from 'vitest';
import { victimLines } from '../../src/dialogue/screens/case/victimLines.ts';
import type { CaseEvent } from '../../src/domain/case/caseEvent.ts';
import type { ClockName } from '../../src/domain/force/victimsCode.ts';
import { cps, decidedInstead, referredToCps } from '../support/caseStages.ts';
import { byClock, type Story, tell } from '../support/caseStories.ts';
import { callAbout } from '../support/victimCalls.ts';
import { westMidlands as force } from '../support/westMidlands.ts';

const hears = (...told: readonly ClockName[]): CaseEvent => ({
  type: 'victim-called',
  call: callAbout('breach', ...told),
});
const isSent = (...told: readonly ClockName[]): CaseEvent => ({
  type: 'victim-called',
  call: { ...callAbout('breach', ...told), channel: 'letter', outcome: 'sent' },
});

/** What its card says the victim was told, on Friday 20 November, once a charge is recorded and taken back. */
function told(story: Story, calls: Readonly<Partial<Record<'before' | 'charged' | 'after', CaseEvent>>>) {
  const happens = (to: Story, call: CaseEvent | undefined) => (call === undefined ? to : byClock(to, call));
  const charged = tell(happens(story, calls.before), { type: 'decide-instead', disposal: 'charge', cps });
  const back = tell(happens(charged, calls.charged), { type: 'charge-taken-back' });
  const [line] = victimLines(happens(back, calls.after).theCase, force);
  return line?.text.replaceAll(' on Friday 20 November', '').replace('Victim: ', '');
}

const asDecided = 'told the decision; told what was decided after the breach';
const asTakenBack = 'told the decision; told that nobody is charged yet';
const both = ['disposal', 'breach'] as const;

// What was read to whoever never heard of the charge is the decision, and that the case is sent to the CPS.
test.each<[string, Parameters<typeof told>[1], string]>([
  ['nobody had told them anything', { after: hears(...both) }, asDecided],
  ['they had heard all of it before', { before: hears(...both), after: hears('breach') }, asDecided],
  ['they were written to of the charge', { charged: isSent('breach'), after: hears(...both) }, asDecided],
  ['they had heard the decision alone', { charged: hears('disposal'), after: hears(...both) }, asDecided],
  ['they heard of the charge', { charged: hears(...both), after: hears('breach') }, asTakenBack],
  ['they heard of it, and all anew', { charged: hears(...both), after: hears(...both) }, asTakenBack],
])(
  'given a charge after a breach that is taken back, when %s, then the card says what they were told then',
  (_what, calls, line) => {
    expect(told(referredToCps(), calls)).toBe(line);
  },
);

test('given a charge of what was not diverted that they heard of, once it is taken back they were told that nobody is charged', () => {
  const calls = { charged: hears('disposal'), after: hears('disposal') };
  expect(told(tell(decidedInstead(), { type: 'charge-taken-back' }), calls)).toBe(
    'told that nobody is charged yet',
  );
});
