import { describe, expect, test } from 'vitest';
import type { Facts } from '../../../src/law/facts.ts';
import { behind, cc, cr, man, partner, thief, woman, womanThief } from './people/person.ts';
import { suggestFor, whyNot } from './suggestFor.ts';

describe('given a case that goes to court or ends, when help is looked for, then', () => {
  test.each([
    ['a woman with debts', { ...womanThief, ...behind('finance') }, 'new-chance-anawim'],
    ['a woman of low risk', { ...womanThief, ...behind('finance'), risk: 'low' }, 'new-chance-anawim'],
    ['a woman who assaulted her partner', { ...partner, sex: 'female' }, 'new-chance-anawim'],
    ['a woman with nothing ticked', womanThief, 'new-chance-anawim'],
    ['a man who takes heroin', { ...thief, ...behind('drugs'), drug: 'heroin' }, 'dip'],
    [
      'a man in custody who drinks',
      { ...man, ...behind('alcohol'), alcoholPattern: 'binge', inCustody: true },
      'cars',
    ],
    ['a man who is ill', { ...man, ...behind('health') }, 'liaison-and-diversion'],
    ['a man with debts', { ...thief, ...behind('finance') }, 'debt-advice'],
  ] satisfies [string, Facts, string][])('%s hears of it, and nothing is required', (_, facts, id) => {
    for (const disposal of ['charge', 'no-further-action'] as const) {
      const { suggestions, ids } = suggestFor(facts, disposal);
      expect(ids).toContain(id);
      expect(suggestions.every(({ as }) => as === 'voluntary')).toBe(true);
    }
  });

  test('a woman hears that she can go by her own choice', () => {
    const notes = (disposal: Parameters<typeof suggestFor>[1]) =>
      suggestFor({ ...womanThief, ...behind('finance') }, disposal).suggestions[0]?.notes.join(' ') ?? '';
    expect(notes('charge')).toContain('by her own choice');
    expect(notes(cr)).not.toContain('by her own choice');
  });

  test('abuse of a partner keeps it out of what is required, and not out of what is offered', () => {
    const herPartner = { ...partner, sex: 'female' } satisfies Facts;
    for (const disposal of [cr, cc])
      expect(suggestFor(herPartner, disposal).offers).toContain('new-chance-anawim (by choice)');
  });

  test('what only the police bring is not offered', () => {
    expect(suggestFor({ ...thief, ...behind('attitudes') }, 'charge').offers).toEqual([
      'attitudes-support (by choice)',
    ]);
  });
});

describe('given a figure that was found for some needs, when it says why, then', () => {
  const because = (facts: Facts) =>
    suggestFor(facts, cr).suggestions.find(({ intervention }) => intervention.id === 'new-chance-anawim')
      ?.because;
  test.each([
    ['health', { ...woman, ...behind('health') }, /35 to 37%/],
    ['drink', { ...woman, ...behind('alcohol') }, /51 to 55%/],
  ] satisfies [string, Facts, RegExp][])('somebody with that need reads it: %s', (_, facts, figure) => {
    expect(because(facts)).toMatch(figure);
  });

  test('nobody else does', () => {
    expect(because({ ...woman, ...behind('finance') })).not.toMatch(/%/);
  });
});

test('somebody who works is not sent to what is for people out of work, and is told why', () => {
  const facts = { ...thief, ...behind('ete'), employment: 'working' } as const;
  expect(suggestFor(facts, cr).ids).not.toContain('bita');
  expect(whyNot(suggestFor(facts, cr), 'bita')).toBe('It is for people out of work.');
});
