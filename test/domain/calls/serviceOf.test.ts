import { describe, expect, test } from 'vitest';
import { serviceOf } from '../../../src/domain/calls/serviceOf.ts';
import type { Force } from '../../../src/domain/force/force.ts';
import type { ClockName } from '../../../src/domain/force/victimsCode.ts';
import { day } from '../../../src/law/day.ts';
import type { Facts } from '../../../src/law/facts.ts';
import { draftingWith } from '../../support/caseStages.ts';
import { westMidlands } from '../../support/westMidlands.ts';

const today = day('2026-11-20');
const serviceFor = (name: ClockName, facts: Facts = {}, force: Force = westMidlands) =>
  serviceOf(draftingWith(facts).theCase, name, today, force);
const rowOf = (id: string) => {
  const row = westMidlands.interventions.find((one) => one.id === id);
  const by = westMidlands.providers.find((one) => one.id === row?.provider);
  if (row === undefined || by === undefined) throw new Error(`The force has no ${id}`);
  return { title: row.title, by: by.title, isToConfirm: row.standing === 'to-confirm' };
};

// victimsCode.json names them: after domestic abuse another service than after anything else.
describe('given help that is due, then a victim is referred to', () => {
  test.each<[string, ClockName, Facts, string]>([
    ['support for victims', 'support', {}, 'support-for-victims'],
    [
      'that of victims of abuse at home',
      'support',
      { domesticAbuse: 'family' },
      'support-after-domestic-abuse',
    ],
    ['that for hate crime', 'hate-crime-support', {}, 'hate-crime-victim-support'],
    [
      'the one for hate crime, after abuse at home too',
      'hate-crime-support',
      { domesticAbuse: 'family' },
      'hate-crime-victim-support',
    ],
    ['restorative justice', 'restorative-justice', {}, 'restorative-justice'],
  ])('%s', (_what, name, facts, id) => {
    expect(serviceFor(name, facts)).toEqual(rowOf(id));
  });

  test('nobody, for what is told or asked', () => {
    for (const name of ['views', 'disposal', 'breach', 'completion', 'survey', 'promised'] as const)
      expect(serviceFor(name), name).toBeUndefined();
  });

  test('nobody whom the force does not know', () => {
    expect(serviceFor('support', {}, { ...westMidlands, interventions: [] })).toBeUndefined();
    expect(serviceFor('support', {}, { ...westMidlands, providers: [] })).toBeUndefined();
  });

  test.each([
    ['to-confirm', true],
    ['confirmed', false],
  ] as const)('one of which the force has said: %s', (standing, isToConfirm) => {
    const interventions = westMidlands.interventions.map((one) => ({ ...one, standing }));
    expect(serviceFor('support', {}, { ...westMidlands, interventions })?.isToConfirm).toBe(isToConfirm);
  });
});
