import { describe, expect, test } from 'vitest';
import { conditionChecks } from '../../src/dialogue/state/agreedConditions.ts';
import { hasSessions } from '../../src/dialogue/steps/conditions/readTold.ts';
import type { Gate } from '../../src/domain/force/gate.ts';
import { barFight } from '../support/westMidlands.ts';
import { decided, deps, type Inputs, press, type Sitting, walkThrough, wayOf } from './sitting.ts';
import { askedFacts } from './typing.ts';

const course = 'alcohol-related-violence';
const fit: Inputs = {
  offenceDate: '2026-11-19',
  deadline: '2027-03-12',
  conditionsFit: 'appropriate,proportionate,achievable',
};

/** The victim was not reached: the shortest way to the conditions. */
const victim: Inputs = { victimContacted: 'no-answer' };

/** The first force, where the course is only for people out of work, and another like it is for everybody. */
const outOfWork: Gate = { fact: 'employment', isOneOf: ['out-of-work'] };
const interventions = deps.force.interventions.flatMap((row) =>
  row.id === course
    ? [
        { ...row, gates: [...row.gates, outOfWork] },
        { ...row, id: 'evening-course' },
      ]
    : [row],
);
const forOutOfWork = { ...deps, force: { ...deps.force, interventions } };

/** The card with the conditions of the bar fight. */
function conditionsCard(context: typeof deps, intervention = course): Sitting {
  const start = { ...askedFacts(walkThrough([{ words: 'punched' }]), { ...barFight, age: 40 }), context };
  const asked = press(start, 'answer', { disposal: 'conditional-caution', requestNote: '' });
  let now = press(decided(asked, true), 'answer', { intervention });
  for (let cards = 0; stepOf(now) !== 'conditions'; cards += 1) {
    if (cards > 3) throw new Error(`The conditions do not come: this is ${stepOf(now)}`);
    now = press(now, 'answer', victim);
  }
  return now;
}

const stepOf = ({ view }: Sitting) => view.target.step;
const understood = (sitting: Sitting) => wayOf(sitting).state;

describe('given a course with sessions, when the conditions are set, then whether they work', () => {
  test('may be left open, and nothing is said of it', () => {
    const file = press(conditionsCard(deps), 'answer', fit);
    expect(stepOf(file)).toBe('file');
    expect(conditionChecks(understood(file)).map(({ name }) => name)).not.toContain('times');
  });

  test('is checked against the sessions', () => {
    const file = press(conditionsCard(deps), 'answer', { ...fit, employment: 'working' });
    expect(stepOf(file)).toBe('file');
    const clash = conditionChecks(understood(file)).find(({ name }) => name === 'times');
    expect(clash?.sentence).toBe('They work: ask for sessions in the evening, or at times that fit.');
    expect(JSON.stringify(file.view.data)).toContain('at times that fit work');
  });

  test('is read as one of the answers', () => {
    const after = press(conditionsCard(deps), 'answer', { ...fit, employment: 'retired' });
    expect(stepOf(after)).toBe('conditions');
    expect(after.view.fields.employment?.error).toBe('Choose one of the answers.');
  });

  test('is asked only where there is something to clash with', () => {
    const none = conditionsCard(deps, 'none');
    expect(hasSessions(understood(none))).toBe(false);
    expect(Object.keys(none.view.fields)).not.toContain('employment');
  });
});

describe('given a course for people out of work, then', () => {
  test('it is offered while nobody has said, with a note to ask', () => {
    const [first] = understood(conditionsCard(forOutOfWork)).suggestions;
    expect(first?.intervention.id).toBe(course);
    expect(first?.notes).toContain('Ask whether they are out of work: it is for those who are.');
  });

  test('it is kept for somebody out of work, without the note', () => {
    const file = press(conditionsCard(forOutOfWork), 'answer', { ...fit, employment: 'out-of-work' });
    expect(stepOf(file)).toBe('file');
    expect(JSON.stringify(understood(file).suggestions)).not.toContain('Ask whether they are out of work');
  });

  test('whoever turns out to work is asked for another course, and told why', () => {
    const after = press(conditionsCard(forOutOfWork), 'answer', { ...fit, employment: 'working' });
    expect(stepOf(after)).toBe('intervention');
    expect(understood(after).authorised, 'the approval stands').toBe(true);
    const refused = understood(after).notSuggested.find(({ intervention }) => intervention.id === course);
    expect(refused?.because).toBe('It is for people out of work.');
  });
});
