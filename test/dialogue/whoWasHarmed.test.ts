import { describe, expect, test } from 'vitest';
import { renderCard } from '../../src/cards/renderCard.ts';
import { dialogueStateOf } from '../../src/dialogue/state/dialogueState.ts';
import { victimCard } from '../../src/dialogue/steps/victim/victimCard.ts';
import { victimStep } from '../../src/dialogue/steps/victim/victimStep.ts';
import { victimWishesStep } from '../../src/dialogue/steps/victimWishes/victimWishesStep.ts';
import { viewsCard } from '../../src/dialogue/steps/victimWishes/viewsCard.ts';
import { scriptInputOf } from '../../src/dialogue/victim/scriptInputOf.ts';
import { runningClocks } from '../../src/domain/calls/runningClocks.ts';
import { day } from '../../src/law/day.ts';
import type { Facts } from '../../src/law/facts.ts';
import { dialogueContextOf } from '../../src/turns/turnDeps.ts';
import * as stages from '../support/caseStages.ts';
import { barFight, westMidlands } from '../support/westMidlands.ts';
import { deps, press, type Sitting, walkThrough } from './sitting.ts';
import { answersFor, askedFacts } from './typing.ts';

const broken: Facts = {
  ...barFight,
  offence: 'criminal-damage',
  offenceDate: day('2026-11-14'),
  value: 150,
  sex: 'male',
};
const begin = (): Sitting => walkThrough([{ words: 'criminal damage' }]);
const harmed = (victim: NonNullable<Facts['victim']>): Sitting => askedFacts(begin(), { ...broken, victim });
const stateOf = ({ story }: Sitting) => dialogueStateOf(story.theCase, dialogueContextOf(deps));
const wordsOf = ({ view }: Pick<Sitting, 'view'>) =>
  JSON.stringify(renderCard(view, 'n').card).replace(/"id":"[^"]*"/g, '');

// Of damage nobody knows from the offence who was harmed: a shop, a school, a council or a person. The property is always somebody’s.
describe('given damage, when it is told who was harmed, then', () => {
  test('it is asked before anybody is spoken to', () => {
    const asked: string[] = [];
    for (let now = begin(); now.view.target.step === 'questions'; ) {
      asked.push(...Object.keys(now.view.fields));
      now = press(now, 'answer', answersFor(now.view, broken));
    }
    expect(asked).toContain('victim');
  });

  test('a business is spoken to as one: nothing of fear, a statement for the business, goods back or their value', () => {
    const state = stateOf(harmed('business'));
    const heard = victimCard(state, 'officer');
    const words = JSON.stringify(heard.data);
    expect(words).toContain('I am sorry about what happened.');
    // It may be a chain, a pub, a school or a church.
    expect(words).not.toMatch(/shop|store|your business|your staff/i);
    expect(words).not.toMatch(/in fear|what happened to you\.|feel afraid/);
    expect(heard.fields).not.toHaveProperty('victimEnhanced');
    const { fields, data } = viewsCard(state, 'officer');
    expect(fields.victimWants?.choices?.map(({ title }) => title).join('; ')).toMatch(
      /Impact Statement for Business.*Goods back, or the value of loss or damage/,
    );
    expect(JSON.stringify(data)).toContain(
      'what was lost or damaged, or its value. How much is it, and who should be paid?',
    );
  });

  test.each(['person', 'police', 'child'] as const)(
    'a %s is asked for enhanced rights and a statement of their own',
    (kind) => {
      const state = stateOf(harmed(kind));
      expect(victimCard(state, 'officer').fields).toHaveProperty('victimEnhanced');
      expect(viewsCard(state, 'officer').fields.victimWants?.choices?.map(({ title }) => title)).toContain(
        'To make a personal statement (offer it)',
      );
    },
  );

  test('nobody is no answer: what is damaged belongs to another (Criminal Damage Act 1971 s.1(1))', () => {
    const choices: (readonly string[] | undefined)[] = [];
    for (let now = begin(); now.view.target.step === 'questions'; ) {
      if (now.view.fields.victim !== undefined) choices.push(now.view.fields.victim.only);
      now = press(now, 'answer', answersFor(now.view, broken));
    }
    expect(choices).toEqual([['person', 'business', 'child', 'police']]);
  });

  test('nobody, where an offence needs nobody: there is no step of a victim, and no word about one', () => {
    const nobody: Facts = { ...broken, offence: 'public-order-s5', victim: 'none' };
    const sitting = askedFacts(walkThrough([{ words: 'public order section 5' }]), nobody);
    const state = stateOf(sitting);
    expect(victimStep.isExpected(state)).toBe(false);
    expect(victimStep.next(state)).toBe('conditions');
    expect(victimWishesStep.isExpected(state)).toBe(false);
    expect(wordsOf(sitting)).not.toMatch(/victim/i);
    const { theCase } = stages.breachedOn('conditional-caution', nobody);
    expect(runningClocks(theCase, westMidlands)).toEqual([]);
  });
});

// A theft from a shop says who was harmed, so the officer is never asked; each call still speaks to a shop.
describe('given a theft from a shop, which never asks who was harmed, when the shop is spoken to, then', () => {
  const { victim: _never, ...shoplifted } = {
    ...broken,
    offence: 'theft-shop',
    value: 40,
  };
  test('before the decision nothing is said of fear, and no enhanced right is asked', () => {
    const sitting = askedFacts(walkThrough([{ words: 'shoplifting' }]), shoplifted);
    const state = stateOf(sitting);
    expect(state.theCase.answers.facts.victim).toBeUndefined();
    const heard = victimCard(state, 'officer');
    expect(JSON.stringify(heard.data)).toContain('I am sorry about what happened.');
    expect(JSON.stringify(heard.data)).not.toMatch(/in fear|what happened to you\./);
    expect(heard.fields).not.toHaveProperty('victimEnhanced');
  });

  test.each(['disposal', 'completion', 'breach'] as const)('the words of the %s are a shop’s', (occasion) => {
    const { theCase } = stages.breachedOn('community-resolution', shoplifted);
    const { victim } = scriptInputOf(theCase, westMidlands, occasion);
    expect(victim).toBe('business');
  });

  test('a nurse is spoken to as one by the offence alone', () => {
    const { theCase } = stages.breachedOn('conditional-caution', {
      offence: 'assault-emergency-worker',
      victim: 'person',
    });
    expect(scriptInputOf(theCase, westMidlands, 'disposal').victim).toBe('emergency-worker');
  });
});
