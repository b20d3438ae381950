import { describe, expect, test } from 'vitest';
import type { CaseRecord } from '../../../src/store/store.ts';
import { pressCase } from '../../../src/turns/chat/pressCase.ts';
import type { Press } from '../../../src/turns/turns.ts';
import { deps } from '../../dialogue/sitting.ts';
import { drafting, filedForDivert } from '../../support/caseStages.ts';
import type { Story } from '../../support/caseStories.ts';

/** What a press on the case's card does, and the card after it. */
function pressed(verb: Press['verb'], step = 'case', { theCase }: Story = filedForDivert()) {
  const { commands, show } = pressCase({ verb, step } as Press, deps);
  const view = show(
    { theCase, record: { notices: [] } as unknown as CaseRecord, way: undefined },
    'Why not.',
  );
  return { commands: commands.map((next) => next(theCase)), view };
}

describe('given the card of a case, when a button is pressed,', () => {
  test.each<[Press['verb'], object]>([
    ['take-place', { type: 'take-place' }],
    ['leave-place', { type: 'leave-place' }],
    ['mark-done', { type: 'mark-done' }],
    ['mark-not-done', { type: 'mark-not-done' }],
    ['charge', { type: 'decide-instead', disposal: 'charge' }],
    ['no-further-action', { type: 'decide-instead', disposal: 'no-further-action' }],
    ['stop-asking', { type: 'stop-asking' }],
    ['choose-another', { type: 'choose-another' }],
  ])('then “%s” asks for that and nothing else', (verb, command) => {
    const { commands, view } = pressed(verb);
    expect(commands).toEqual([command]);
    expect(view.note, 'why nothing came of it').toBe('Why not.');
  });

  test.each<Press['verb']>(['open', 'approve', 'file'])('then “%s” asks for nothing', (verb) => {
    expect(pressed(verb).commands).toEqual([]);
  });

  test('then withdrawing is asked once more, and says who is told', () => {
    const { commands, view } = pressed('withdraw');
    expect(commands).toEqual([]);
    expect(view.note).toBe(
      'Withdraw this case? Whoever was asked or sent a referral is told. Press Withdraw again to do it.',
    );
    expect([view.target.step, view.verbs]).toEqual(['withdraw', ['withdraw', 'open']]);
    expect(pressed('withdraw', 'case', drafting()).view.note).toBe(
      'Withdraw this case? Press Withdraw again to do it.',
    );
  });

  test('then on that card it is withdrawn', () => {
    expect(pressed('withdraw', 'withdraw').commands).toEqual([{ type: 'withdraw' }]);
  });
});
