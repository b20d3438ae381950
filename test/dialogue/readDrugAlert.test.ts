import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exampleAlert, readDrugAlert } from '../../src/dialogue/text/readDrugAlert.ts';
import { longestText } from '../../src/domain/alerts/drugAlert.ts';
import type { Drug, PlaceId } from '../../src/law/facts.ts';
import { westMidlands } from '../support/westMidlands.ts';

type Expected = { drug: Drug; named?: string; area?: readonly PlaceId[]; days?: number; text?: string };

describe('given what a lead writes after “alert drug”, when it is read, then', () => {
  test.each<[string, Expected]>([
    ['heroin: x', { drug: 'heroin' }],
    ['Heroin in Dudley: x', { drug: 'heroin', area: ['dudley'] }],
    [
      'weed in Dudley, Sandwell and Brum: x',
      { drug: 'cannabis', area: ['dudley', 'sandwell', 'birmingham'] },
    ],
    ['spice in wolves & Walsall for 3 days: x', { drug: 'nps', area: ['wolverhampton', 'walsall'], days: 3 }],
    ['ketamine for two weeks in Coventry: x', { drug: 'ketamine', area: ['coventry'], days: 14 }],
    ['coke for a fortnight: x', { drug: 'cocaine', days: 14 }],
    ['coke for a week: x', { drug: 'cocaine', days: 7 }],
    ['ecstasy for 30 days: x', { drug: 'mdma', days: 30 }],
    ['ecstasy for 1 day: x', { drug: 'mdma', days: 1 }],
    ['crack cocaine in the whole force: x', { drug: 'crack', named: 'crack cocaine' }],
    ['blue heroin everywhere: x', { drug: 'heroin', named: 'blue heroin' }],
    ['nitazenes in Solihull: x', { drug: 'other', named: 'nitazenes', area: ['solihull'] }],
    ['Synthetic opioids: x', { drug: 'other', named: 'synthetic opioids' }],
    ['synthetic cannabinoids: x', { drug: 'nps', named: 'synthetic cannabinoids' }],
    ['synthetic cannabis: x', { drug: 'nps', named: 'synthetic cannabis' }],
    ['synthetic cocaine: x', { drug: 'cocaine', named: 'synthetic cocaine' }],
    ['mandy: x', { drug: 'mdma' }],
    ['crack-cocaine: x', { drug: 'crack', named: 'crack-cocaine' }],
    ['blue tablets in the West Midlands: x', { drug: 'other', named: 'blue tablets' }],
    ['heroin in dudley and dudley: x', { drug: 'heroin', area: ['dudley'] }],
    ['heroin in brum & cov: x', { drug: 'heroin', area: ['birmingham', 'coventry'] }],
    [
      'heroin in Walsall, Wolves and Dudley: x',
      { drug: 'heroin', area: ['walsall', 'wolverhampton', 'dudley'] },
    ],
    ['heroin in Walsall, and Dudley: x', { drug: 'heroin', area: ['walsall', 'dudley'] }],
    ['heroin: sold as "X": test it', { drug: 'heroin', text: 'sold as "X": test it' }],
    [`heroin: ${'x'.repeat(longestText)}`, { drug: 'heroin', text: 'x'.repeat(longestText) }],
  ])('“%s”', (typed, { drug, named, area = [], days = 7, text = 'x' }) => {
    const alert = { drug, ...(named === undefined ? {} : { named }), area, text };
    expect(readDrugAlert(typed, westMidlands)).toEqual({ ok: true, alert, days });
  });

  test.each<[string, readonly string[]]>([
    ['', ['Name the drug', 'After a colon']],
    [':', ['Name the drug', 'After a colon']],
    ['heroin', ['After a colon']],
    ['heroin:   ', ['After a colon']],
    [': carry naloxone', ['Name the drug']],
    ['in Dudley: x', ['Name the drug']],
    ['for 3 days: x', ['Name the drug']],
    ['heroin and ketamine: x', ['one drug at a time']],
    ['heroin Dudley: x', ['Write “in” before the place']],
    ['heroin in Dudlee: x', ['names of places']],
    ['heroin in Dudley and Narnia: x', ['names of places']],
    ['heroin in DudleyWalsall: x', ['names of places']],
    ['heroin in Dudley Walsall: x', ['names of places']],
    ['heroin in and: x', ['names of places']],
    ['heroin in outside: x', ['names of places']],
    ['heroin for 0 days: x', ['from 1 to 30 days']],
    ['heroin for 31 days: x', ['from 1 to 30 days']],
    ['heroin for five weeks: x', ['from 1 to 30 days']],
    ['heroin for ever: x', ['from 1 to 30 days']],
    [`heroin: ${'x'.repeat(longestText + 1)}`, ['501 characters']],
    [`${'blue '.repeat(13)}tablets: x`, ['60 characters']],
    ['in Narnia for ever', ['Name the drug', 'names of places', 'from 1 to 30 days', 'After a colon']],
  ])('“%s” is refused with a sentence for each thing', (typed, sentences) => {
    const read = readDrugAlert(typed, westMidlands);
    if (read.ok) throw new Error('It was taken');
    expect(read.faults).toHaveLength(sentences.length);
    for (const [at, words] of sentences.entries()) expect(read.faults[at]).toContain(words);
  });

  test('the example that is shown can be read', () => {
    expect(readDrugAlert(exampleAlert(westMidlands).replace('alert drug', ''), westMidlands)).toMatchObject({
      ok: true,
      alert: { drug: 'heroin', area: ['dudley'] },
      days: 7,
    });
  });

  const vale = {
    title: 'Fell & Vale Constabulary',
    providers: [],
    places: [
      { id: 'ash-and-elm', title: 'Ash and Elm', nicknames: [], parts: [] },
      { id: 'ash', title: 'Ash', nicknames: ['old ash'], parts: [] },
      { id: 'elm', title: 'Elm & Oak', nicknames: [], parts: [] },
    ],
  };

  test.each([
    ['in Ash and Elm', ['ash-and-elm']],
    ['in Ash and Elm & Oak', ['ash', 'elm']],
    ['in Elm & Oak, Ash', ['elm', 'ash']],
    ['in old ash and Ash', ['ash']],
    ['in Fell & Vale', []],
    ['in the whole of the Fell & Vale Constabulary', []],
  ])('of another force, “%s” is %j', (where, area) => {
    expect(readDrugAlert(`heroin ${where}: x`, vale)).toMatchObject({ ok: true, alert: { area } });
  });

  test('of another force, a place without “in” and a place it has not are told with its own names', () => {
    expect(readDrugAlert('heroin Elm & Oak: x', vale)).toEqual({
      ok: false,
      faults: ['Write “in” before the place, as in “heroin in Elm & Oak”.'],
    });
    expect(readDrugAlert('heroin in Dudley: x', vale)).toEqual({
      ok: false,
      faults: [
        'Say where with names of places (Ash and Elm, Ash, Elm & Oak), or leave “in” out for the whole force area.',
      ],
    });
  });

  const piece = fc.oneof(
    fc.constantFrom(
      'heroin',
      'crack cocaine',
      ' in ',
      ' for ',
      ': ',
      'Dudley',
      ' and ',
      '3 days',
      '40 weeks',
    ),
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.constant('x'.repeat(300)),
  );

  test('whatever is typed, it is an alert within its limits, or says why not', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const read = readDrugAlert(pieces.join(''), westMidlands);
        if (read.ok) {
          expect(read.days).toBeGreaterThanOrEqual(1);
          expect(read.days).toBeLessThanOrEqual(30);
          expect(read.alert.text.length).toBeLessThanOrEqual(longestText);
          expect(read.alert.text.trim()).not.toBe('');
          expect(read.alert.named ?? 'x').not.toBe('');
        } else expect(read.faults.length).toBeGreaterThan(0);
      }),
    );
  });
});
