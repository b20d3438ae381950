import { describe, expect, test } from 'vitest';
import { authorisationView } from '../../src/dialogue/screens/authorisation/authorisationView.ts';
import { callView } from '../../src/dialogue/screens/calls/callView.ts';
import { agreedConditions } from '../../src/dialogue/state/agreedConditions.ts';
import { dialogueStateOf } from '../../src/dialogue/state/dialogueState.ts';
import { dueCall } from '../../src/domain/calls/dueCall.ts';
import type { Case } from '../../src/domain/case/case.ts';
import { lessThanAsked } from '../../src/domain/case/lossAsked.ts';
import { ticks } from '../../src/domain/conditions/check.ts';
import type { CaseCondition } from '../../src/domain/conditions/condition.ts';
import { day } from '../../src/law/day.ts';
import { dialogueContextOf } from '../../src/turns/turnDeps.ts';
import { barFight, westMidlands as force } from '../support/westMidlands.ts';
import { decided, deps, type Inputs, press, type Sitting, walkThrough } from './sitting.ts';
import { askedFacts } from './typing.ts';

type Money = Pick<CaseCondition, 'payee' | 'makesGood'>;

const today = day('2026-11-20');
const shop = { ...barFight, offence: 'theft-shop', victim: 'business', value: 60 } as const;
const asks = (pounds: string, payee = 'business'): Inputs => ({
  ...{ remedyChosen: 'compensation', victimNextBy: '2026-11-27' },
  ...{ compensationPounds: pounds, compensationPayee: payee },
});
const pays = (pounds: string, payee = 'business'): Inputs => ({
  ...{ compensationPounds: pounds, compensationPayee: payee, canPayMoney: 'yes', deadline: '2026-12-18' },
  ...{ addFirst: 'none', conditionsFit: ticks.join(',') },
});

/** A shop that was heard; it is at the card of the conditions, a caution approved before anything was settled. */
function heard(
  disposal: 'community-resolution' | 'conditional-caution',
  wants: Inputs,
  { words, facts } = { words: 'shoplifting', facts: shop as Parameters<typeof askedFacts>[1] },
): Sitting {
  const result = askedFacts(walkThrough([{ words }]), facts);
  const asked = press(result, 'answer', { disposal, requestNote: '' });
  const agreed = disposal === 'conditional-caution' ? decided(asked, true) : asked;
  const reached: Inputs = { victimContacted: 'reached', victimView: 'supports' };
  const course = agreed.view.fields.intervention?.choices?.[0]?.value ?? 'none';
  const intervention = disposal === 'conditional-caution' ? course : 'none';
  return walkThrough([{ intervention }, reached, wants], agreed);
}

const stepOf = ({ view }: Sitting) => view.target.step;
const agrees: Inputs = {
  consent: 'agrees',
  consequencesExplained: 'true',
  signed: 'true',
  name: 'Zebedee Quillfeather',
  phone: '07700 900 123',
};

function said(theCase: Case, letter: 'none' | 'letter' = 'none'): string {
  const due = dueCall(theCase, force);
  if (due === undefined) throw new Error('Nothing is due');
  const view = callView(theCase, due, force, { caller: 'officer', today, letter });
  if (view.card !== 'call') throw new Error('It is no call');
  return view.data.script.map(({ words }) => words).join(' ');
}

const less = 'You asked for £60. They pay £40 here; the rest is not asked of them, and I am sorry.';

describe('given a shop that said how much it lost, when it hears what is agreed', () => {
  // Whoever asked for £60 and gets £40 without a word finds out by counting.
  test.each<[string, Inputs, Inputs, RegExp | undefined]>([
    [
      'less',
      asks('60'),
      pays('40'),
      /£40 to your business.* You asked for £60\. They pay £40 here; the rest/,
    ],
    ['as much', asks('60'), pays('60'), undefined],
    ['more', asks('60'), pays('80'), undefined],
    ['no sum was given', asks(''), pays('40'), undefined],
    [
      'less, to a charity as they asked',
      asks('60', 'charity'),
      pays('40', 'charity'),
      /You asked for £60\. They pay £40/,
    ],
  ])('%s: then that it is less is said once, and only then', (_what, wants, agreed, says) => {
    const file = press(heard('community-resolution', wants), 'answer', { ...day20, ...agreed });
    const { theCase } = press(file, 'file', { consent: 'agrees' }).story;
    for (const words of [said(theCase), said(theCase, 'letter')]) {
      if (says === undefined) expect(words).not.toMatch(/You asked for £|the rest/);
      else expect(words).toMatch(says);
      expect(words.split('You asked for £').length).toBeLessThan(3);
      expect(words).not.toContain('That is not asked of them here');
    }
  });

  test('money for somebody else than they said is told as none of theirs, with no sum', () => {
    const file = press(heard('community-resolution', asks('60')), 'answer', {
      ...day20,
      ...pays('40', 'charity'),
    });
    const words = said(press(file, 'file', { consent: 'agrees' }).story.theCase);
    expect(words).toContain('You asked for money, or for what was lost. That is not asked of them here');
    expect(words).not.toContain('You asked for £60');
  });

  test('the sum that they asked for stands on their card, whatever is agreed since', () => {
    const file = press(heard('community-resolution', asks('60')), 'answer', { ...day20, ...pays('40') });
    const card = press(press(file, 'back'), 'back');
    expect([stepOf(card), card.view.fields.compensationPounds?.value]).toEqual(['views', '60']);
    const wants = { ...asks('60'), victimWants: 'compensation' };
    const again = press(card, 'answer', wants);
    expect(stepOf(again)).toBe('file');
    expect(again.story.theCase.answers.amounts?.compensation, 'the agreed sum is left').toBe(40);
    const more = press(card, 'answer', { ...wants, compensationPounds: '90' });
    expect(more.story.theCase.answers.amounts?.compensation).toBe(90);
  });
});

const day20: Inputs = { offenceDate: '2026-11-19' };

// Who is “theirs” is what `answersLoss` says everywhere: they themselves, and whoever else was harmed or was to have it.
test.each<[string, Money, number | undefined]>([
  ['their business', { payee: 'business' }, 40],
  ['the council whose wall it was', { payee: 'public-body', makesGood: true }, 40],
  ['the charity that they asked for', { payee: 'charity', makesGood: true }, 40],
  ['a charity that nobody asked for', { payee: 'charity' }, undefined],
  ['a council that was not harmed', { payee: 'public-body' }, undefined],
])('given £60 asked for a business and £40 paid to %s, then what is agreed is %s', (_whom, money, agreed) => {
  const conditions = [{ measure: 'compensation' as const, amount: 40, ...money }];
  expect(lessThanAsked(conditions, { pounds: 60, payee: 'business' })?.agreed).toBe(agreed);
});

describe('given a caution that was approved before the shop said how much it lost', () => {
  const conditions = heard('conditional-caution', asks('60'));
  const settled = (pounds: string) => press(conditions, 'answer', { ...day20, ...pays(pounds) });

  test.each([
    ['40', 'approval'],
    ['60', 'file'],
    ['80', 'file'],
  ])('when £%s is agreed, then the next card is %s: less than they asked goes back', (pounds, step) => {
    expect(stepOf(settled(pounds))).toBe(step);
  });

  test('then whoever approves reads what was asked beside what is paid, and a channel that it is an amount', () => {
    const { story } = press(settled('40'), 'answer', {});
    const view = (isForDecider: boolean) =>
      JSON.stringify(authorisationView(story.theCase, dialogueContextOf(deps), { isForDecider }).data);
    expect(view(true)).toMatch(/What the victim asked for.*£60, to the business or organisation\./);
    expect(view(true)).toContain('The victim asked for £60, and less is agreed.');
    expect(view(false)).not.toMatch(/£60/);
    expect(view(false)).toContain('an amount');
  });

  test('once it is approved so it is filed, and the shop hears it', () => {
    const file = decided(press(settled('40'), 'answer', {}), true);
    expect(stepOf(file)).toBe('file');
    expect(said(press(file, 'file', agrees).story.theCase)).toContain(less);
  });
});

/** As the officer leaves it who corrects on the card of answers who was harmed. */
const ofPerson = (theCase: Case): Case => ({
  ...theCase,
  answers: { ...theCase.answers, facts: { ...theCase.answers.facts, victim: 'person' } },
});

// Nobody asks a person for a sum: what stands from before was said by a business that was not harmed.
describe('given a sum that a business asked for, when who was harmed is corrected to a person', () => {
  const damage = { words: 'criminal damage', facts: { ...shop, offence: 'criminal-damage' } };
  const filedWith = (wants: Inputs, agreed: Inputs) => {
    const file = press(heard('community-resolution', wants, damage), 'answer', { ...day20, ...agreed });
    return press(file, 'file', { consent: 'agrees' }).story.theCase;
  };

  test('then the person does not hear of it', () => {
    const theCase = filedWith(asks('60'), pays('40'));
    expect(said(theCase)).toContain('You asked for £60');
    expect(said(ofPerson(theCase))).not.toContain('£60');
  });

  test('then whoever decides reads no sum, and that it is less sends nothing back', () => {
    const atConditions = heard('conditional-caution', asks('60'), damage);
    const { theCase } = press(press(atConditions, 'answer', { ...day20, ...pays('40') }), 'answer', {}).story;
    const view = (one: Case) =>
      JSON.stringify(authorisationView(one, dialogueContextOf(deps), { isForDecider: true }).data);
    expect(view(theCase)).toMatch(/What the victim asked for.*£60/);
    expect(view(theCase)).toContain('The victim asked for £60, and less is agreed.');
    expect(view(ofPerson(theCase))).not.toContain('£60');
  });

  test('then money for a charity makes nothing good that the person lost', () => {
    const atFile = press(heard('community-resolution', asks('60', 'charity'), damage), 'answer', {
      ...day20,
      ...pays('60', 'charity'),
    });
    const makesGood = (theCase: Case) =>
      agreedConditions(dialogueStateOf(theCase, dialogueContextOf(deps))).some(
        (one) => one.makesGood === true,
      );
    expect(makesGood(atFile.story.theCase)).toBe(true);
    expect(makesGood(ofPerson(atFile.story.theCase))).toBe(false);
  });
});
