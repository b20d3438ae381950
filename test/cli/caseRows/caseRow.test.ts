import { describe, expect, test } from 'vitest';
import { ageOn } from '../../../src/cli/caseRows/ageOn.ts';
import { fieldNames, readCaseRow } from '../../../src/cli/caseRows/caseRow.ts';
import { day } from '../../../src/law/day.ts';
import { westMidlands } from '../../support/westMidlands.ts';

const context = { force: westMidlands, today: day('2026-11-20') };
const good = { offence: 'theft-shop', decisionDate: '2026-11-20' };
const read = (fields: Record<string, unknown>) => readCaseRow({ ...good, ...fields }, context);
const factsOf = (fields: Record<string, unknown>) => {
  const result = read(fields);
  if ('fault' in result) throw new Error(`${result.fault.field} ${result.fault.message}`);
  return result.row.facts;
};

describe('a bad row', () => {
  test.each([
    ['no offence', { offence: '' }, 'offence', 'missing'],
    ['an offence that is not on the list', { offence: 'robbry' }, 'offence', 'no id of the offence list'],
    ['an age of 240', { age: '240' }, 'age', 'from 0 to 120'],
    ['an age in words', { age: 'twelve' }, 'age', 'from 0 to 120'],
    ['an age below nought', { age: -1 }, 'age', 'from 0 to 120'],
    ['half a year', { age: 17.5 }, 'age', 'whole number'],
    ['a day that does not exist', { offenceDate: '2026-02-30' }, 'offenceDate', 'a day that exists'],
    ['a day of a year that does not leap', { offenceDate: '2100-02-29' }, 'offenceDate', 'a day that exists'],
    ['a day the British way', { decisionDate: '20/11/2026' }, 'decisionDate', '2026-11-20'],
    ['an instant for a day', { decisionDate: '2026-11-20T10:00' }, 'decisionDate', 'a day that exists'],
    ['an offence after the decision', { offenceDate: '2026-11-21' }, 'offenceDate', 'after the decision'],
    [
      'a birth after the offence',
      { offenceDate: '2026-01-01', dateOfBirth: '2026-01-02' },
      'dateOfBirth',
      'after',
    ],
    ['a birth long ago', { dateOfBirth: '1880-01-01' }, 'dateOfBirth', 'older than 120'],
    ['an age that is not that of the birth', { dateOfBirth: '2000-01-01', age: 30 }, 'age', 'dateOfBirth'],
    ['an admission nobody knows', { admission: 'sort of' }, 'admission', 'full, accepts-responsibility'],
    ['perhaps', { wanted: 'perhaps' }, 'wanted', 'yes or no'],
    ['a number for yes', { wanted: 1 }, 'wanted', 'yes or no'],
    ['a need nobody knows', { needs: 'alcohol;luck' }, 'needs', 'ete'],
    ['a need that is no list', { needs: 3 }, 'needs', 'list'],
    ['a previous outcome without a kind', { previous: '2025-01-01' }, 'previous', 'one of conviction'],
    [
      'a previous day that does not exist',
      { previous: '2025-13-01:conviction' },
      'previous',
      'day that exists',
    ],
    ['a third part that says nothing', { previous: '2025-01-01:conviction:perhaps' }, 'previous', 'similar'],
    [
      'a previous outcome that does not say whether it was similar',
      { previous: [{ day: '2025-01-01', kind: 'conviction' }] },
      'previous',
      'yes or no',
    ],
    ['a remedy that is not on the list', { remedyChosen: 'flogging' }, 'remedyChosen', 'remedy list'],
    ['a place of no force', { borough: 'camelot' }, 'borough', 'one of birmingham, coventry, dudley'],
    ['a place by its title', { borough: 'Dudley' }, 'borough', 'wolverhampton, outside'],
    ['an ethnicity in words', { ethnicitySelf: 'White' }, 'ethnicitySelf', 'W1'],
    ['an observed code nobody knows', { ethnicityObserved: 'IC7' }, 'ethnicityObserved', 'IC9'],
    ['a language that is none', { language: 'double dutch' }, 'language', 'language tag'],
    [
      'a spouse’s property and another relative',
      { offence: 'theft', spouse: true, domesticAbuse: 'family' },
      'domesticAbuse',
      'a partner and no other relative',
    ],
    [
      'an adult with what only a child can commit',
      { offence: 'air-weapon-child', age: 30 },
      'age',
      'under 18',
    ],
    ['a name nobody knows', { colour: 'red' }, 'colour', 'no fact'],
    ['a name that every object has', { constructor: 'x' }, 'constructor', 'no fact'],
  ])('%s is told by its field, in words that leave the value out', (_what, fields, field, says) => {
    const result = read(fields);
    if (!('fault' in result)) throw new Error('it was let through');
    expect(result.fault.field).toBe(field);
    expect(result.fault.message).toContain(says);
    for (const value of Object.values(fields))
      if (typeof value === 'string' && value.length > 4 && value !== 'White')
        expect(result.fault.message).not.toContain(value);
  });
});

describe('a good row', () => {
  test('says the same in CSV as in JSON', () => {
    const fromCsv = factsOf({
      age: '17',
      wanted: 'No',
      onBail: 'yes',
      needs: 'alcohol; finance',
      previous: '2025-03-01:community-resolution:similar; 2024-01-15:conviction',
      victimView: '',
    });
    const fromJson = factsOf({
      age: 17,
      wanted: false,
      onBail: true,
      needs: ['alcohol', 'finance'],
      previous: [
        { day: '2025-03-01', kind: 'community-resolution', similar: true },
        { day: '2024-01-15', kind: 'conviction', similar: false },
      ],
      victimView: null,
    });
    expect(fromCsv).toEqual(fromJson);
    expect('victimView' in fromCsv).toBe(false);
  });

  test('tells an empty list, which is known, from an empty cell, which is not', () => {
    expect(factsOf({ needs: 'none', previous: 'none' })).toMatchObject({ needs: [], previous: [] });
    expect(factsOf({ needs: '', previous: ' ' })).toEqual({ offence: 'theft-shop' });
  });

  test.each([
    ['2008-11-20', '2026-11-20', 18],
    ['2008-11-21', '2026-11-20', 17],
    ['2008-02-29', '2026-02-28', 17],
    ['2008-02-29', '2026-03-01', 18],
    ['2026-11-20', '2026-11-20', 0],
  ])('born on %s makes %s an age of %i', (birth, on, years) => {
    expect(ageOn(birth, on)).toBe(years);
  });

  test('counts the age on the day of the decision, whatever rules are asked', () => {
    const result = read({ dateOfBirth: '2008-11-20', rulesAsOf: '2019-01-01' });
    expect(result).toMatchObject({ row: { facts: { age: 18 }, rulesAsOf: '2019-01-01' } });
  });

  test.each([
    ['its own rulesAsOf first', { rulesAsOf: '2020-05-05' }, day('2022-02-02'), '2020-05-05'],
    ['then the day the tool was given', {}, day('2022-02-02'), '2022-02-02'],
    ['then the day of the decision', {}, undefined, '2026-11-19'],
  ])('asks the rules of %s', (_what, fields, asOf, rulesAsOf) => {
    const row = { ...good, decisionDate: '2026-11-19', ...fields };
    expect(readCaseRow(row, { ...context, ...(asOf && { asOf }) })).toMatchObject({ row: { rulesAsOf } });
  });

  test('keeps ethnicity away from the facts', () => {
    const result = read({ id: 12, ethnicitySelf: 'B1', ethnicityObserved: 'IC3' });
    expect(result).toMatchObject({ row: { id: '12', ethnicity: { self: 'B1', observed: 'IC3' } } });
    expect(factsOf({ ethnicitySelf: 'B1' })).toEqual({ offence: 'theft-shop' });
  });

  test('may use every name of the vocabulary', () => {
    const vocabulary =
      'id offence offenceDate decisionDate age dateOfBirth sex admission admissionInduced evidence consent consequencesExplained appropriateAdult domesticAbuse dashRisk coerciveControl protectiveOrder daInLast2Years hateCrime supplyIndicated drug divertHistory weapon emergencyWorkerVictim injury likelySentence previous onCourtOrder onBail wanted iomManaged relevantForeignNational victim victimContacted victimView victimEnhanced remedyChosen exceptional value vulnerable drugTest spouse statementDate evidenceDate borough language interpreterNeeded digitalAccess canPay needs alcoholPattern risk employment mentalHealth gangRisk careExperienced caringDuties inCustody ethnicitySelf ethnicityObserved rulesAsOf';
    expect(fieldNames).toEqual(expect.arrayContaining(vocabulary.split(' ')));
  });
});
