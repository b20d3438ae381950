import { expect, test } from 'vitest';
import { assess } from '../../../src/domain/assessment/assess.ts';
import type { Facts } from '../../../src/law/facts.ts';
import { context, partnerAssault } from '../../support/westMidlands.ts';

// A caution needs a full admission (R06), and the route a victim who agrees (R17f): nobody is sent where that is missing.
test.each<[string, Facts, string]>([
  [
    'admitted, and nobody has asked the victim',
    { admission: 'full' },
    'Look at the domestic abuse route to a conditional caution, or a charge.',
  ],
  ['denied', { admission: 'denies' }, 'Look at a charge.'],
  ['not fully admitted', { admission: 'accepts-responsibility' }, 'Look at a charge.'],
  [
    'admitted, and the victim opposes it',
    { admission: 'full', victimView: 'opposes' },
    'Look at a charge. The domestic abuse route is only an exception here.',
  ],
])('given abuse by a partner, %s, then what is left is said', (_what, facts, instead) => {
  const { disposals } = assess({ ...partnerAssault, ...facts }, context);
  const row = disposals.find(({ disposal }) => disposal === 'community-resolution');
  expect(row?.instead).toContain(instead);
});
