import { expect, test } from 'vitest';
import { hasVictim } from '../../../src/domain/victim/hasVictim.ts';
import { isDomestic } from '../../../src/domain/victim/isDomestic.ts';
import type { Facts } from '../../../src/law/facts.ts';
import type { OffenceFlag } from '../../../src/law/offence.ts';
import { westMidlands } from '../../support/westMidlands.ts';

const [some] = westMidlands.offences;
if (some === undefined) throw new Error('There are offences');
const offence = (...flags: readonly OffenceFlag[]) => ({ ...some, id: 'some', flags });

// R25: whoever was harmed is heard; where nobody has said whether somebody was, they count as harmed.
test.each<[string, readonly OffenceFlag[] | undefined, Facts['victim'], boolean]>([
  ['an assault on a person', ['violence'], 'person', true],
  ['an assault, and nobody asked', ['violence'], undefined, true],
  ['an affray that harmed nobody', ['violence'], 'none', false],
  ['possession', ['drug', 'victimless'], undefined, false],
  ['possession, though a victim was answered before', ['drug', 'victimless'], 'person', false],
  ['no offence known yet', undefined, 'person', false],
])('%s has a victim: %j, %s, %s', (_what, flags, victim, is) => {
  expect(hasVictim(flags && offence(...flags), victim === undefined ? {} : { victim })).toBe(is);
});

// Unknown is never "no": an offence that often is domestic abuse counts as such until somebody has asked.
test.each<[string, readonly OffenceFlag[] | undefined, Facts['domesticAbuse'], boolean]>([
  ['abuse by a partner', [], 'intimate-partner', true],
  ['abuse by family', [], 'family', true],
  ['none, after an offence that often is', ['da'], 'none', false],
  ['not asked, after an offence that often is', ['da'], undefined, true],
  ['not asked, after another', ['violence'], undefined, false],
  ['not asked, and no offence known', undefined, undefined, false],
])('%s is domestic: %j, %s, %s', (_what, flags, domesticAbuse, is) => {
  const facts = domesticAbuse === undefined ? {} : { domesticAbuse };
  expect(isDomestic(facts, flags && offence(...flags))).toBe(is);
});

// Under ten the case ends at the age, before anybody is asked: no abuse is presumed, unless the offence is nothing else.
test.each<[offence: string, Facts['domesticAbuse'], boolean]>([
  ['criminal-damage', undefined, false],
  ['common-assault', undefined, false],
  ['common-assault', 'family', true],
  ['coercive-control', undefined, true],
  ['breach-non-molestation', undefined, true],
])('by a child of nine, %s is domestic: %s, %s', (id, domesticAbuse, is) => {
  const row = westMidlands.offences.find((one) => one.id === id);
  expect(row).toBeDefined();
  expect(isDomestic({ age: 9, ...(domesticAbuse === undefined ? {} : { domesticAbuse }) }, row)).toBe(is);
});
