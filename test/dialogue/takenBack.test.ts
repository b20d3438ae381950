import { describe, expect, test } from 'vitest';
import { callView } from '../../src/dialogue/screens/calls/callView.ts';
import { caseView } from '../../src/dialogue/screens/case/caseView.ts';
import { confirmView } from '../../src/dialogue/screens/case/confirmView.ts';
import { scriptInputOf } from '../../src/dialogue/victim/scriptInputOf.ts';
import { slotsOf } from '../../src/dialogue/victim/slotsOf.ts';
import { sayTaskOf } from '../../src/dialogue/words/sayClock.ts';
import { dueCall } from '../../src/domain/calls/dueCall.ts';
import { victimTasksOpen } from '../../src/domain/case/victimTasksOpen.ts';
import { everybodyReached } from '../../src/domain/notices/notReached.ts';
import { composeScript } from '../../src/domain/victim/composeScript.ts';
import { day } from '../../src/law/day.ts';
import * as stages from '../support/caseStages.ts';
import { byClock, type Story, withdrawn } from '../support/caseStories.ts';
import { callAbout } from '../support/victimCalls.ts';
import { barFight, westMidlands as force } from '../support/westMidlands.ts';
import { decided, press, walkThrough } from './sitting.ts';
import { askedFacts } from './typing.ts';

/** The victim was heard, and promised to hear again by that day. */
function promised(): Story {
  const result = askedFacts(walkThrough([{ words: 'punched' }]), barFight);
  const asked = press(result, 'answer', { disposal: 'conditional-caution' });
  return walkThrough(
    [
      { intervention: 'alcohol-related-violence' },
      { victimContacted: 'reached', victimView: 'supports' },
      { remedyChosen: 'none', victimNextBy: '2026-11-24' },
    ],
    decided(asked, true),
  ).story;
}
const told = () =>
  byClock(stages.filedConditionalCaution(), {
    type: 'victim-called',
    call: callAbout('disposal', 'disposal'),
  });
const wordsOf = ({ theCase }: Story) => JSON.stringify(caseView(theCase, force).data);

// What was promised to a victim is kept (Victims' Code, right 6): a withdrawal is news to whoever knows of the case.
describe('given a victim who knows of the case, when its officer withdraws it', () => {
  test.each<[string, () => Story]>([
    ['who was promised to hear', promised],
    ['who was told of the caution', told],
  ])('then the call stays due, and says what happened: %s', (_who, story) => {
    const over = withdrawn(story());
    const due = dueCall(over.theCase, force);
    expect(due?.occasion).toBe('disposal');
    expect(due?.clocks.map(({ name }) => name)).toContain('disposal');
    expect(sayTaskOf(over.theCase, 'disposal')).toBe('Withdrawn: the victim still has to hear');
    expect(wordsOf(over)).toContain('Victim: still has to hear that it was withdrawn, by');
    expect(wordsOf(over)).toContain('The victim still has to hear: that call stays due.');
    const input = scriptInputOf(over.theCase, force, 'disposal');
    const { pieces } = composeScript(
      force.victimScripts,
      input,
      slotsOf(over.theCase, force, { caller: 'liaison', today: day('2026-11-20') }),
    );
    const said = pieces.map(({ words }) => words).join('\n');
    const heard = story === told;
    expect(said.includes('We told you what was decided. That is taken back.')).toBe(heard);
    expect(said.includes('What was planned in this case is taken back.')).toBe(!heard);
    expect(said.includes('what was planned')).toBe(!heard);
    expect(said, 'nothing that is not so').not.toMatch(
      /Now it has been decided|As soon as it is decided|charged|must do what we set|You will hear from us by|hear from us sooner/,
    );
  });

  // Nobody plans another call with them, and the card has no day on which they hear next.
  test('then whoever rings can promise no day, which they can where the case goes on', () => {
    const fieldsIn = ({ theCase }: Story) => {
      const due = dueCall(theCase, force);
      if (due === undefined) throw new Error('No call is due');
      return callView(theCase, due, force, { caller: 'liaison', today: day('2026-11-23') }).fields;
    };
    expect(fieldsIn(told())).toHaveProperty('victimNextBy');
    expect(fieldsIn(withdrawn(told()))).not.toHaveProperty('victimNextBy');
  });

  test('then the promise is kept by its day, where that comes first', () => {
    const due = dueCall(withdrawn(promised()).theCase, force);
    expect(due?.clocks[0]).toMatchObject({ name: 'promised', dueBy: '2026-11-24' });
  });

  test('then nothing is due any more once they have heard it', () => {
    const over = withdrawn(told());
    const heard = byClock(over, { type: 'victim-called', call: callAbout('disposal', 'disposal') });
    expect(dueCall(heard.theCase, force)).toBeUndefined();
    expect(wordsOf(heard)).not.toContain('still has to hear');
    expect(wordsOf(heard)).toContain('Victim: told that it was withdrawn on Friday 20 November');
    expect(wordsOf(told())).toContain('Victim: told the decision on Friday 20 November');
  });

  test('then nobody plans a meeting with whoever admitted it, as they may where the case goes on', () => {
    const mayMeet = ({ theCase }: Story) => scriptInputOf(theCase, force, 'disposal').mayMeet;
    expect(mayMeet(told())).toBe(true);
    expect(mayMeet(withdrawn(told()))).toBe(false);
  });

  // They were told of the decision, and do not want to hear more: nobody has told them of the withdrawal.
  test('then what they heard before it is still the decision', () => {
    const none = byClock(told(), { type: 'victim-wishes', wishes: { preferred: 'none' } });
    const over = withdrawn(none);
    expect(dueCall(over.theCase, force)).toBeUndefined();
    expect(wordsOf(over)).toContain('Victim: told the decision on Friday 20 November');
    expect(wordsOf(over)).not.toContain('told that it was withdrawn');
  });

  test('then the news is what stays due where help is due beside it', () => {
    const asking = byClock(told(), { type: 'victim-wishes', wishes: { support: 'wanted' } });
    const over = withdrawn(asking);
    expect(dueCall(over.theCase, force)?.clocks.map(({ name }) => name)).toEqual(['disposal']);
    expect(victimTasksOpen(over.theCase)).toEqual(['support-referred']);
    expect(wordsOf(over)).toContain('The victim still has to hear: that call stays due.');
  });

  test('then the help that they ask for in that call stays due, and nothing says that they have to hear', () => {
    const over = withdrawn(told());
    const heard = byClock(over, { type: 'victim-called', call: callAbout('disposal', 'disposal') });
    const asking = byClock(heard, { type: 'victim-wishes', wishes: { support: 'wanted' } });
    expect(victimTasksOpen(asking.theCase)).toEqual(['support-referred']);
    expect(dueCall(asking.theCase, force)).toBeUndefined();
    expect(wordsOf(asking)).toContain('The help that the victim asked for still has to be arranged');
    expect(wordsOf(asking)).not.toContain('still has to hear');
    const arranged = byClock(asking, { type: 'victim-called', call: callAbout('disposal', 'support') });
    expect(victimTasksOpen(arranged.theCase)).toEqual([]);
    expect(wordsOf(arranged)).not.toContain('stays due');
  });

  test('then the question before it names what they will be told, and by when', () => {
    expect(
      confirmView(promised().theCase, { force, today: day('2026-11-23') }, 'withdraw', everybodyReached).note,
    ).toContain(
      'The victim knows of the case, and was promised to hear by Tuesday 24 November: they still have to hear that what was planned is taken back. That call stays due.',
    );
    expect(
      confirmView(told().theCase, { force, today: day('2026-11-23') }, 'withdraw', everybodyReached).note,
    ).toContain(
      'The victim knows of the case: they still have to hear that what they were told is taken back.',
    );
  });
});

describe('given a case of which no victim knows, when its officer withdraws it, then nobody is rung', () => {
  test.each<[string, () => Story]>([
    ['nobody was reached', stages.filedConditionalCaution],
    ['nobody was harmed', () => stages.draftingWith({ offence: 'possession-cannabis' })],
    ['it was opened by mistake', stages.drafting],
  ])('%s', (_why, story) => {
    const over = withdrawn(story());
    expect(dueCall(over.theCase, force)).toBeUndefined();
    expect(
      confirmView(story().theCase, { force, today: day('2026-11-23') }, 'withdraw', everybodyReached).note,
    ).not.toContain('victim');
    expect(wordsOf(over)).not.toContain('still has to hear');
  });
});
