import { describe, expect, test } from 'vitest';
import { breachView } from '../../src/dialogue/screens/breach/breachView.ts';
import { day } from '../../src/law/day.ts';
import * as stages from '../support/caseStages.ts';
import { filed, reported, reportOf, type Story, tell } from '../support/caseStories.ts';
import { courseCondition } from '../support/filings.ts';
import { westMidlands as force } from '../support/westMidlands.ts';

const readers = ['officer', 'decider', 'supervisors'] as const;
function linesOf({ theCase }: Story, reader: (typeof readers)[number]): readonly string[] {
  const view = breachView(theCase, { force, today: day('2026-12-02') }, reader);
  if (view.card !== 'breach') throw new Error('A breach is shown on another card');
  return view.data.lines.map(({ text }) => text);
}

const violence = { provider: 'cranstoun', intervention: 'alcohol-related-violence', referred: true } as const;
const awareness = {
  provider: 'victim-support',
  intervention: 'victim-awareness-group',
  referred: true,
} as const;
const conditions = [violence, awareness].map(({ intervention }) => ({
  ...courseCondition,
  id: intervention,
}));
const withBoth = (): Story => filed(stages.approved(), { required: [violence, awareness], conditions });

/** A report of that course, a minute after the last thing. */
function hears(story: Story, kind: 'missed' | 'completed', row: typeof violence | typeof awareness): Story {
  const report = reportOf(kind, story.events.length, { intervention: row.intervention });
  return tell(story, { type: 'report', report, provider: row.provider }, { by: 'provider' });
}

// Whoever decides on a charge weighs what was done as well as what was not (CJI guide: discretion, and a decision taken together).
describe('given two courses, one of them completed and the other missed twice, when a breach is decided', () => {
  const story = (): Story =>
    hears(hears(hears(withBoth(), 'completed', violence), 'missed', awareness), 'missed', awareness);

  test('then its detail says which was missed and which is done', () => {
    const lines = linesOf(story(), 'decider');
    expect(lines.filter((line) => line.startsWith('What was agreed: '))).toEqual([
      'What was agreed: Take part in the course. Completed.',
      'What was agreed: Take part in the course. By Friday 12 March.',
    ]);
    const missed = lines.filter((line) => line.startsWith('Failed to attend: '));
    expect(missed).toHaveLength(2);
    for (const line of missed)
      expect(line).toMatch(/^Failed to attend: Victim Awareness Course, in a group with Victim Support, /);
  });

  test('and a channel is told of neither', () => {
    expect(linesOf(story(), 'supervisors').join('\n')).not.toMatch(/Completed|Alcohol|Awareness/);
  });
});

test('given one course alone, then nothing more than its card says already is named', () => {
  const lines = linesOf(stages.breachedConditionalCaution(), 'decider');
  expect(lines.filter((line) => line.startsWith('Failed to attend: an appointment, '))).toHaveLength(2);
  expect(lines.join('\n')).not.toContain('Completed');
});

// It may be the wrong person: the question fell away with the breach, its reason must not.
describe('given a case that its officer asked to have withdrawn, when it is breached before anybody decided', () => {
  const said = 'Before the breach its officer asked to have the case withdrawn: They have moved abroad.';
  const breached = (): Story => reported(stages.askedToWithdraw(), 'accepted', 'missed', 'missed');

  test('then whoever decides the breach reads why, alone', () => {
    expect(linesOf(breached(), 'decider')).toContain(said);
    expect(linesOf(breached(), 'supervisors').join('\n')).not.toContain('abroad');
  });

  test('and not of a breach before which nobody asked', () => {
    expect(linesOf(stages.breachedConditionalCaution(), 'decider').join('\n')).not.toContain('withdrawn');
  });
});
