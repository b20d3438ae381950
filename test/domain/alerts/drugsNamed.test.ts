import { expect, test } from 'vitest';
import { drugsNamed, everyDrugWord, namesAnOpioid } from '../../../src/domain/alerts/drugsNamed.ts';
import type { Drug } from '../../../src/law/facts.ts';

test.each<[string, readonly Drug[]]>([
  ['Found with HEROIN', ['heroin']],
  ['rock, and smack', ['crack', 'heroin']],
  ['wrap of coke/ket', ['cocaine', 'ketamine']],
  ['two drugs: weed; weed again', ['cannabis']],
  // Crack is cocaine by another name.
  ['crack cocaine', ['crack']],
  ['cocaine and heroin', ['cocaine', 'heroin']],
  ['synthetic weed', ['nps']],
  ['synthetic cannabis and synthetic marijuana', ['nps']],
  ['a synthetic opioid', []],
  // Words within words are other words.
  ['a rocket and a ketchup bottle', []],
  ['', []],
])('“%s” names %j', (text, drugs) => {
  expect(drugsNamed(text)).toEqual(drugs);
});

test.each([
  ['Nitazenes', true],
  ['a fentanyl patch', true],
  ['opioid', true],
  ['opioids', true],
  ['heroin', false],
  ['blue tablets', false],
  ['nitazenesque', false],
])('“%s” names an opioid: %s', (text, is) => {
  expect(namesAnOpioid(text)).toBe(is);
});

test('whoever searches by a street name finds it among all words', () => {
  for (const word of ['charlie', 'mamba', 'ket']) expect(everyDrugWord.split(' ')).toContain(word);
});
