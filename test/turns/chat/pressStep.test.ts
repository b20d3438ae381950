import { describe, expect, test } from 'vitest';
import type { Verb } from '../../../src/dialogue/view/view.ts';
import type { Command } from '../../../src/domain/case/command.ts';
import type { CaseRecord } from '../../../src/store/store.ts';
import { pressStep } from '../../../src/turns/chat/pressStep.ts';
import type { WalkedCase } from '../../../src/turns/walkCase.ts';
import {
  deps,
  type Inputs,
  press,
  type Sitting,
  sitDown,
  walkThrough,
  wayOf,
} from '../../dialogue/sitting.ts';
import { askedFacts } from '../../dialogue/typing.ts';
import { filedForDivert } from '../../support/caseStages.ts';
import { officer, type Story } from '../../support/caseStories.ts';
import { barFight } from '../../support/westMidlands.ts';
import { answers, answersAgain, atStep } from './buttons/stages.ts';

const where = { kind: 'personal', conversation: 'c', address: null } as const;
const by = { id: officer.id, name: officer.name };
const record = { notices: [] } as unknown as CaseRecord;

/** What a press on this step of this case would do. */
function pressed(story: Story, step: string, verb: Verb, inputs: Inputs = {}) {
  const { theCase } = story;
  const way = theCase.state.status === 'drafting' ? wayOf({ story }) : undefined;
  const walked: WalkedCase = { theCase, record, way };
  const { id, revision } = theCase;
  const action = pressStep({ caseId: id, step, revision, nonce: 'n', verb, inputs, by, where }, walked, deps);
  return { ...action, walked };
}
const underTen = (): Story => askedFacts(walkThrough([{ words: 'punched' }]), { ...barFight, age: 9 }).story;
const commandsOf = ({ commands, walked }: ReturnType<typeof pressed>): readonly (Command | undefined)[] =>
  commands.map((next) => next(walked.theCase));
const stepOf = ({ view }: Pick<Sitting, 'view'>) => view.target.step;

describe('given a press on a step, when its card has no such button, then nothing is done', () => {
  test.each<[string, Story, string, Verb]>([
    ['a case that is no draft', filedForDivert(), 'offence', 'answer'],
    ['a step that is not on the way', atStep.offence(), 'file', 'file'],
    ['a step that is still to come', atStep.questions(), 'conditions', 'answer'],
    ['the first card, which nothing is before', atStep.offence(), 'offence', 'back'],
    ['a button of another step', atStep.questions(), 'questions', 'file'],
    ['a call that was not handed over', atStep.victim(), 'victim', 'take-back-call'],
    ['a call that was handed over', atStep.handedOver(), 'victim', 'hand-to-liaison'],
    ['other options where none are left out', atStep.toFile(), 'file', 'other-options'],
    ['a name that no step has', atStep.questions(), '__proto__', 'answer'],
  ])('%s', (_what, story, step, verb) => {
    const action = pressed(story, step, verb, { words: 'weed' });
    expect(action.isNotOffered).toBe(true);
    expect(action.commands).toEqual([]);
  });
});

describe('given a press on a step, when its card has that button,', () => {
  test.each<[string, Story, string, Verb, Inputs, Command['type']]>([
    ['an answer is taken', atStep.offence(), 'offence', 'answer', { words: 'punched' }, 'answer'],
    ['a call is handed over', atStep.victim(), 'victim', 'hand-to-liaison', {}, 'hand-to-liaison'],
    ['a call is taken back', atStep.handedOver(), 'victim', 'take-back-call', {}, 'take-back-call'],
  ])('then %s', (_what, story, step, verb, inputs, type) => {
    const action = pressed(story, step, verb, inputs);
    expect(action.isNotOffered).toBeUndefined();
    expect(commandsOf(action)[0]?.type).toBe(type);
  });

  // Whoever rings them has to know the number; what is wrong of it does not come back (it would be read over a shoulder).
  test('then a call is handed over with how to reach them, and not while that is wrong', () => {
    const handing = (inputs: Inputs) => pressed(atStep.victim(), 'victim', 'hand-to-liaison', inputs);
    const wrong = handing({ victimContact: '12' });
    expect(wrong.commands).toEqual([]);
    expect(wrong.show(wrong.walked, '').fields.victimContact).toMatchObject({
      value: '',
      error: expect.stringMatching(/^Give a phone number/),
    });
    const right = handing({ victimContact: '07700 900123' });
    expect(commandsOf(right)).toEqual([
      { type: 'log-victim-call', details: { phone: expect.stringMatching(/^07700/) } },
      { type: 'hand-to-liaison' },
    ]);
  });

  // What nothing takes back is asked once, and only the card of that question does it.
  test.each<[string, () => Story, string]>([
    ['of a child under ten', underTen, 'refusal'],
    ['after a refusal', atStep.declined, 'assessment'],
  ])(
    'then recording it as not diverted %s is asked about, and done from that question',
    (_what, story, step) => {
      const asking = pressed(story(), step, 'record-undiverted');
      expect([asking.isNotOffered, asking.commands]).toEqual([undefined, []]);
      const question = asking.show(asking.walked, '');
      expect([question.target.step, question.verbs]).toEqual(['confirm', ['record-undiverted', 'open']]);
      expect(question.note).toContain('This cannot be undone.');
      const sure = pressed(story(), 'confirm', 'record-undiverted');
      expect(commandsOf(sure).at(-1)?.type).toBe('record-undiverted');
    },
  );

  test('then Back shows the card before, and changes nothing', () => {
    const back = press(sitDown(atStep.courses()), 'back');
    expect([stepOf(back), back.happened]).toEqual(['assessment', '']);
    expect(commandsOf(pressed(atStep.courses(), 'intervention', 'back'))).toEqual([]);
  });

  test('then other options are opened, and Back on the first card of them closes them again', () => {
    const file = sitDown(atStep.possession());
    expect(stepOf(file)).toBe('file');
    const opened = press(file, 'other-options');
    expect(opened.story.theCase.answers.wantsOtherOptions).toBe(true);
    expect(['questions', 'assessment']).toContain(stepOf(opened));
    const back = press(opened, 'back');
    expect(back.story.theCase.answers.wantsOtherOptions).toBe(false);
    expect(stepOf(back)).toBe('file');
  });

  test.each<[string, string, boolean]>([
    ['the questions', 'questions', true],
    ['the result', 'assessment', true],
    ['the answers so far', 'answers', false],
  ])('then Back on %s closes other options only where they began', (_what, step, closes) => {
    const { theCase, events } = atStep.result();
    const wanting = { ...theCase, answers: { ...theCase.answers, wantsOtherOptions: true } };
    const closing = commandsOf(pressed({ events, theCase: wanting }, step, 'back'));
    const no = { type: 'answer', step: 'file', answers: { wantsOtherOptions: false } };
    expect(closing).toEqual(closes ? [no] : []);
    expect(commandsOf(pressed({ events, theCase }, step, 'back')), 'none were opened').toEqual([]);
  });
});

describe('given that the officer saves for later, when they press it,', () => {
  const kept = (story: Story, step: string, inputs: Inputs) =>
    commandsOf(pressed(story, step, 'save', inputs));

  test('then all that is right is kept, though something is wrong, and the case is shown', () => {
    expect(kept(atStep.questions(), 'questions', { age: '24', admission: 'nonsense' })).toMatchObject([
      { type: 'answer', answers: { facts: { age: 24 } } },
    ]);
    const saved = press(sitDown(atStep.questions()), 'save', { age: '24' });
    expect([saved.view.card, saved.story.theCase.answers.facts.age]).toEqual(['case', 24]);
  });

  test('then what is complete is kept, and nothing follows from it', () => {
    const choose = { disposal: 'conditional-caution', requestNote: 'First time.' };
    const saved = press(sitDown(atStep.result()), 'save', choose);
    expect(saved.story.theCase.state.status, 'nobody is asked').toBe('drafting');
    expect(saved.view.card).toBe('case');
    expect(saved.story.theCase.answers.disposal).toBe('conditional-caution');
    const filing = press(sitDown(atStep.toFile()), 'save', answers.toFile);
    expect(filing.story.theCase.state.status, 'nothing is filed').toBe('drafting');
    expect(filing.happened).not.toContain('filed');
  });

  test('then nothing is kept of nothing', () => {
    expect(press(sitDown(atStep.offence()), 'save').happened).toBe('');
  });
});

describe('given answers, when they are taken,', () => {
  test('then a main button does what it says', () => {
    const choose = { disposal: 'conditional-caution', requestNote: 'First time.' };
    const asked = press(sitDown(atStep.result()), 'answer', choose);
    expect(asked.story.theCase.state.status).toBe('awaiting-authority');
    const filed = press(sitDown(atStep.toFile()), 'file', answers.toFile);
    expect(filed.story.theCase.state.status).toBe('in-progress');
  });

  // Approval is of what is filed, and of the victim's view: who opposes it sends it back to whoever approved.
  test('then what was approved and has changed is asked again from the card that says so', () => {
    const changed = sitDown(atStep.opposed());
    expect(stepOf(changed)).toBe('approval');
    const asked = press(changed, 'answer', { requestNote: 'They oppose it.' });
    expect(asked.story.theCase.state.status).toBe('awaiting-authority');
  });

  // Nobody is asked before the officer has seen what the changed fact makes of it.
  test('then a changed fact leads back to the result, and asks nobody', () => {
    const saved = press(sitDown(atStep.result()), 'save', {
      disposal: 'conditional-caution',
      requestNote: 'First.',
    });
    const changing = press(sitDown(saved.story), 'back');
    expect(stepOf(changing)).toBe('answers');
    const changed = press(changing, 'answer', answersAgain());
    expect(changed.happened).not.toContain('authority-requested');
    expect([stepOf(changed), changed.story.theCase.state.status]).toEqual(['assessment', 'drafting']);
  });

  test('then what is wrong is said at its field, and the card stands', () => {
    const wrong = press(sitDown(atStep.conditions()), 'answer', { deadline: 'soon' });
    expect(stepOf(wrong)).toBe('conditions');
    expect(wrong.view.fields.deadline?.error).not.toBe('');
    expect(wrong.view.fields.deadline?.value).toBe('soon');
  });

  test('then personal details that are right are kept though something else is wrong', () => {
    const half = press(sitDown(atStep.toFile()), 'file', { name: 'Zebedee Quillfeather', phone: '12' });
    expect(half.story.theCase.person.name).toBe('Zebedee Quillfeather');
    expect([stepOf(half), half.story.theCase.state.status]).toEqual(['file', 'drafting']);
    expect(JSON.stringify(half.view)).not.toContain('Quillfeather');
  });

  test('then nothing is kept where nothing is right', () => {
    expect(commandsOf(pressed(atStep.conditions(), 'conditions', 'answer', { deadline: 'soon' }))).toEqual(
      [],
    );
  });
});
