import { describe, expect, test } from 'vitest';
import { drugsOfCase } from '../../../src/domain/alerts/drugsOfCase.ts';
import type { Drug, Facts } from '../../../src/law/facts.ts';

describe('given a case about drugs, when an alert asks which one, then', () => {
  test.each<[string, Facts, string, readonly Drug[], boolean]>([
    ['what was told counts', { drug: 'crack', offence: 'possession-cannabis' }, 'weed', ['crack'], true],
    ['the offence may say it', { offence: 'possession-cannabis' }, '', ['cannabis'], true],
    ['growing it says it too', { offence: 'cultivate-cannabis' }, '', ['cannabis'], true],
    ['the words typed may say it', { offence: 'possession-class-a' }, 'bag of coke', ['cocaine'], true],
    ['and mean the same as in an alert', { offence: 'possession-class-a' }, 'some xtc', ['mdma'], true],
    [
      'synthetic by itself says nothing',
      { offence: 'possession-class-c' },
      'a synthetic opioid',
      ['nps', 'other'],
      false,
    ],
    [
      'a word within a word says nothing',
      { offence: 'possession-class-b' },
      'ketchup',
      ['cannabis', 'ketamine', 'nps', 'other'],
      false,
    ],
    [
      'words that do not go with the offence say nothing',
      { offence: 'possession-class-a' },
      'weed',
      ['cocaine', 'crack', 'heroin', 'mdma', 'other'],
      false,
    ],
    [
      'without an offence of a class the words alone count',
      { offence: 'obstruct-drug-search' },
      'heroin',
      ['heroin'],
      true,
    ],
    ['nothing is known of nothing', {}, '', [], false],
  ])('%s', (_, facts, words, drugs, isKnown) => {
    expect(drugsOfCase({ facts, words })).toEqual({ drugs, isKnown });
  });
});
