import { expect, test } from 'vitest';
import type { Facts } from '../../src/law/facts.ts';
import { isTriggerOffence } from '../../src/law/isTriggerOffence.ts';

/** CJCSA 2000 Schedule 6 with PACE 1984 s.63B; the specified Class A drugs are heroin, cocaine and crack (SI 2001/1816). */
test.each<[string, Facts, boolean]>([
  ['theft (Theft Act 1968 s.1)', { offence: 'theft-shop' }, true],
  ['robbery (s.8)', { offence: 'robbery' }, true],
  ['burglary (s.9)', { offence: 'burglary-other' }, true],
  ['taking a vehicle (s.12)', { offence: 'twoc' }, true],
  ['handling (s.22)', { offence: 'handling' }, true],
  ['going equipped (s.25)', { offence: 'going-equipped' }, true],
  ['fraud (Fraud Act 2006 s.1)', { offence: 'fraud' }, true],
  ['begging (Vagrancy Act 1824 s.3)', { offence: 'begging' }, true],
  ['heroin on them', { offence: 'possession-class-a', drug: 'heroin' }, true],
  ['cocaine supplied', { offence: 'supply-class-a', drug: 'cocaine' }, true],
  ['crack made', { offence: 'production-class-a', drug: 'crack' }, true],
  ['a Class A drug that nobody could name', { offence: 'pwits-class-a', drug: 'unknown' }, true],
  ['a Class A drug, and nobody has said which', { offence: 'possession-class-a' }, true],
  ['MDMA, which is not tested for', { offence: 'possession-class-a', drug: 'mdma' }, false],
  ['cannabis', { offence: 'possession-cannabis', drug: 'cannabis' }, false],
  ['an assault by somebody who takes heroin', { offence: 'common-assault', drug: 'heroin' }, false],
  ['damage', { offence: 'criminal-damage' }, false],
  ['no offence yet', { drug: 'heroin' }, false],
])('%s', (_, facts, isOne) => {
  expect(isTriggerOffence(facts)).toBe(isOne);
});
