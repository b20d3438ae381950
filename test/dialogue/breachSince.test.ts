import { describe, expect, test } from 'vitest';
import type { BreachReader } from '../../src/dialogue/screens/breach/breachReader.ts';
import { breachView } from '../../src/dialogue/screens/breach/breachView.ts';
import { londonDay, sayMoment } from '../../src/domain/days.ts';
import * as stages from '../support/caseStages.ts';
import { filed, minute, reported, type Story, sergeant, tell } from '../support/caseStories.ts';
import { courseCondition, remedyCondition } from '../support/filings.ts';
import { westMidlands as force } from '../support/westMidlands.ts';

const alert = ({ theCase }: Story, reader: BreachReader) => {
  const view = breachView(theCase, { force, today: londonDay(minute(60)) }, reader);
  if (view.card !== 'breach') throw new Error('A breach is shown on another card');
  return view;
};
const linesOf = (story: Story, reader: BreachReader) =>
  alert(story, reader).data.lines.map(({ text }) => text);
const choicesOf = (story: Story, reader: BreachReader) =>
  alert(story, reader).fields.decision?.choices?.map(({ title }) => title);
const alone = ['officer', 'decider'] as const;

// The breach stands by what made it one; whoever decides has to know what the provider has said since.
describe('given a breach after two appointments that were missed', () => {
  const breach = stages.breachedConditionalCaution();

  test.each(['attended', 'accepted', 'completed', 'withdrawn', 'declined'] as const)(
    'when its provider then reports “%s”, then why it is a breach stays, and that is read beside it with its day',
    (kind) => {
      const later = reported(breach, kind);
      const at = later.theCase.reports.at(-1)?.at ?? minute(0);
      for (const reader of alone) {
        const lines = linesOf(later, reader);
        expect(lines[0], reader).toBe(
          'Conditional caution: Failed to attend 2 times, with no good reason known.',
        );
        expect(lines.join('\n'), reader).not.toContain('It was not completed.');
        const since = lines.filter((line) => line.startsWith('Reported since then: '));
        expect(since, reader).toHaveLength(1);
        expect(since[0], reader).toMatch(new RegExp(`, ${sayMoment(at)}\\.$`));
      }
    },
  );

  test('when it is completed since, then to accept that is the first choice, and no new day is one', () => {
    const done = reported(breach, 'completed');
    for (const reader of alone) {
      expect(linesOf(done, reader)).toContain('So all that was agreed is done: decide on that.');
      expect(choicesOf(done, reader)?.[0]).toBe('Accept it as completed');
    }
    expect(choicesOf(done, 'decider')).not.toContain('Give a new deadline');
    const accept = { type: 'decide-breach', decision: 'excuse', reason: 'Done.' } as const;
    const after = tell(done, accept, { by: sergeant });
    expect(alert(after, 'officer').data.outcome).toMatch(
      /^Accepted as completed, decided by Sgt Birch: Done\./,
    );
    expect(alert(after, 'supervisors').data.outcome).toMatch(
      /^Accepted as completed, decided by Sgt Birch\./,
    );
  });

  test('when nothing was reported since, then nothing is said of it', () => {
    for (const reader of [...alone, 'supervisors'] as const)
      expect(linesOf(breach, reader).join('\n')).not.toContain('since then');
  });

  // What somebody took part in may tell how they are.
  test('a channel reads that there is something to read, and not what', () => {
    const lines = linesOf(reported(breach, 'completed'), 'supervisors');
    expect(lines).toContain('A provider has reported since then: read it before you decide.');
    expect(lines.join('\n')).not.toMatch(/completed|is done/);
  });
});

test('a breach that its officer marked says so, to them and to whoever decides', () => {
  const marked = tell(stages.courseCompleted(), { type: 'mark-not-done' });
  expect(linesOf(marked, 'officer')[0]).toBe('Conditional caution: You marked it as not completed.');
  expect(linesOf(marked, 'decider')[0]).toBe('Conditional caution: Its officer marked it as not completed.');
});

// They are decided with it: whoever lets it pass lets them pass too.
test('a breach that its officer marked says beside it that they failed to attend, once that alone would be one', () => {
  const marked = tell(filed(stages.approved(), { conditions: [courseCondition, remedyCondition] }), {
    type: 'mark-not-done',
  });
  const failed = ' Failed to attend 2 times, with no good reason known.';
  for (const reader of [...alone, 'supervisors'] as const) {
    const [first] = linesOf(reported(marked, 'missed'), reader);
    expect(first, reader).toMatch(/^Conditional caution: (You|Its officer) marked it as not completed\.$/);
    expect(linesOf(reported(marked, 'missed', 'missed'), reader)[0], reader).toBe(`${first}${failed}`);
  }
});
