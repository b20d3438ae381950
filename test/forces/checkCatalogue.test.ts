import { describe, expect, test } from 'vitest';
import type { Intervention } from '../../src/domain/force/intervention.ts';
import { checkCatalogue } from '../../src/forces/checkCatalogue.ts';
import { westMidlands } from '../support/westMidlands.ts';

const { offences, interventions } = westMidlands;
const found = interventions.find(({ id }) => id === 'drug-alcohol-cc');
if (!found) throw new Error('The catalogue has no drug and alcohol course');
const row: Intervention = { ...found, gates: [], cohortNotes: [], id: 'some-course' };

const faults = (change: Partial<Intervention>) => checkCatalogue([{ ...row, ...change }], offences);
const withGates = (...gates: Intervention['gates']) => faults({ gates });
const note = (...gates: Intervention['gates']) => ({ text: 'Phone first', source: 'A paper', gates });

test('the catalogue as shipped has no faults', () => {
  expect(checkCatalogue(interventions, offences)).toEqual([]);
  expect(faults({})).toEqual([]);
  expect(faults({ breachIsLogged: true, pathways: ['drugs'] })).toEqual([]);
});

describe('given a row at fault, when it is checked, then one sentence says what is wrong:', () => {
  test.each<[string, readonly string[], RegExp]>([
    [
      'a value that no fact can have',
      withGates({ fact: 'alcoholPattern', isOneOf: ['tipsy', 'binge'] }),
      /gates: "tipsy" is never the value of alcoholPattern\. Use none, binge, dependent/,
    ],
    [
      'a language that does not exist',
      withGates({ fact: 'language', isOneOf: ['punjabi'] }),
      /"punjabi" is no language\. Use a BCP 47 tag/,
    ],
    [
      'a language that is no tag at all',
      withGates({ fact: 'language', isOneOf: ['the Polish one'] }),
      /"the Polish one" is no language/,
    ],
    [
      'an offence that is not on the list',
      withGates({ offence: 'id', isOneOf: ['jaywalking'] }),
      /gates: "jaywalking" is not in offences\.json/,
    ],
    ['a gate on age that asks nothing', withGates({ fact: 'age' }), /age says neither atLeast nor atMost/],
    [
      'a gate on convictions that asks nothing',
      withGates({ earlierOutcomes: 'convictions' }),
      /convictions says neither atLeast nor atMost/,
    ],
    [
      'ages that exclude each other',
      withGates({ fact: 'age', atLeast: 30 }, { fact: 'age', atMost: 25 }),
      /nobody could ever get this, because no age is both 30 or more and 25 or less/,
    ],
    [
      'a log of a course that is about drinking, too',
      faults({ breachIsLogged: true, pathways: ['drugs', 'alcohol'] }),
      /breachIsLogged: only what is about drugs alone is logged/,
    ],
    ['an age below ten', withGates({ fact: 'age', atMost: 9 }), /no age is both 10 or more and 9 or less/],
    [
      'convictions that exclude each other',
      withGates({ earlierOutcomes: 'convictions', atLeast: 3, atMost: 1 }),
      /no number of convictions is both 3 or more and 1 or less/,
    ],
    [
      'values that exclude each other',
      withGates({ fact: 'sex', isOneOf: ['female'] }, { fact: 'sex', isOneOf: ['male'] }),
      /nobody could ever get this, because its gates on sex leave no value/,
    ],
    [
      'yes and no at once',
      withGates({ fact: 'canPay', is: true }, { fact: 'canPay', is: false }),
      /its gates ask for canPay and for the opposite/,
    ],
    [
      'an offence that no row of the list is',
      withGates({ offence: 'id', isOneOf: ['theft-shop'] }, { offence: 'flag', isOneOf: ['violence'] }),
      /no offence on the list passes all its gates/,
    ],
    [
      'an adult’s caution for a child',
      withGates({ fact: 'age', atMost: 17 }),
      /none of its disposals is open to anybody who passes its gates/,
    ],
    [
      'a youth caution for an adult',
      faults({ disposals: ['youth-conditional-caution'], gates: [{ fact: 'age', atLeast: 18 }] }),
      /none of its disposals is open/,
    ],
    [
      'a disposal that does not bring it',
      withGates({ disposal: 'kind', isOneOf: ['community-resolution'] }),
      /none of its disposals is open/,
    ],
    ['no need that it treats', faults({ pathways: [] }), /because it treats no need/],
    ['no disposal that brings it', faults({ disposals: [] }), /because no disposal brings it/],
    [
      'a condition for dependent drinking',
      withGates({ fact: 'alcoholPattern', isOneOf: ['dependent'] }),
      /offeredAs: dependent drinking is treated by choice/,
    ],
    [
      'a condition for severe illness',
      withGates({ fact: 'mentalHealth', isOneOf: ['severe-enduring'] }),
      /offeredAs: severe and lasting mental illness is treated by choice/,
    ],
    [
      'a condition for heroin',
      withGates({ fact: 'drug', isOneOf: ['heroin'] }),
      /offeredAs: heroin use is treated by choice/,
    ],
    [
      'a referral that says nothing of the person',
      faults({ referral: { route: 'waymark', fields: [] } }),
      /referral, fields: nothing would tell the provider whom to reach/,
    ],
    [
      'a referral that says nothing of how to reach them',
      faults({ referral: { route: 'waymark', fields: ['name', 'borough'] } }),
      /referral, fields: without phone the provider cannot reach anybody/,
    ],
    [
      'a referral without a name or a phone',
      faults({ referral: { route: 'waymark', fields: ['ageBand'] } }),
      /referral, fields: without name and phone the provider/,
    ],
    [
      'a referral without a route',
      faults({ referral: { route: 'not-known', fields: [] } }),
      /referral: has no route to the provider/,
    ],
    [
      'a joint decision by another way',
      faults({ use: 'joint-decision' }),
      /use and route must both be joint-decision, or neither/,
    ],
    ['evaluated without a figure', faults({ evaluated: true, figures: [] }), /evaluated: gives no figure/],
    [
      'a percentage with no source beside it',
      faults({ whatItTakes: 'A course that 66% finish' }),
      /whatItTakes: promises a figure without a source/,
    ],
    ...[
      '70 percent stop',
      'It works for two in three',
      '7 out of 10 finish',
      'It halves reoffending',
      'Reoffending falls by half',
      'It falls by a third',
    ].map((promise): [string, readonly string[], RegExp] => [
      `the promise “${promise}”`,
      faults({ because: promise }),
      /because: promises a figure without a source/,
    ]),
    ...['It is shown to cut reoffending', 'Proven to reduce harm'].map(
      (promise): [string, readonly string[], RegExp] => [
        `the promise “${promise}”`,
        faults({ whatItTakes: promise }),
        /whatItTakes: promises an effect without a source/,
      ],
    ),
    [
      'a promise in the title',
      faults({ title: 'The course that 71% finish' }),
      /title: promises a figure without a source/,
    ],
    [
      'a note with an impossible value',
      faults({ cohortNotes: [note({ fact: 'injury', isOneOf: ['a scratch'] })] }),
      /cohortNotes, row 1: "a scratch" is never the value of injury/,
    ],
    [
      'a note for nobody',
      faults({ gates: [{ fact: 'age', atLeast: 18 }], cohortNotes: [note({ fact: 'age', atMost: 15 })] }),
      /cohortNotes, row 1: nobody could ever be shown this, because no age is both 18 or more/,
    ],
  ])('%s', (_, said, sentence) => {
    expect(said).toEqual([expect.stringMatching(sentence)]);
    expect(said[0]).toMatch(/^catalogue\.json, some-course, .*\.$/);
  });
});

describe('given a row that is fine, when it is checked, then nothing is said:', () => {
  test.each<[string, readonly string[]]>([
    [
      'what treats dependence by choice',
      faults({ offeredAs: 'voluntary', gates: [{ fact: 'alcoholPattern', isOneOf: ['dependent'] }] }),
    ],
    ['a signpost without a route', faults({ use: 'signpost', referral: { route: 'not-known', fields: [] } })],
    ['what is never suggested treats no need', faults({ use: 'alert', pathways: [], disposals: [] })],
    ['a regional language', withGates({ fact: 'language', isOneOf: ['pa', 'zh-Hans', 'pt-BR'] })],
    ['two gates that overlap', withGates({ fact: 'age', atMost: 25 }, { fact: 'age', atLeast: 25 })],
    [
      'a second gate on another fact',
      withGates({ fact: 'sex', isOneOf: ['male'] }, { fact: 'canPay', is: true }),
    ],
    [
      'what is shown to them, which is none',
      faults({ whatItTakes: 'Be there by nine; it is shown to them first' }),
    ],
    ['10 hours, which is no promise', faults({ whatItTakes: '10 hours in 2 workshops' })],
  ])('%s', (_, said) => {
    expect(said).toEqual([]);
  });

  test('offences that could not be read accuse nobody', () => {
    const unknown: Intervention = { ...row, gates: [{ offence: 'id', isOneOf: ['jaywalking'] }] };
    expect(checkCatalogue([unknown], undefined)).toEqual([]);
  });
});
