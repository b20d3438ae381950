import { day } from '../../../../src/law/day.ts';
import { context, possession } from '../../../support/westMidlands.ts';
import { cr, type WorkedCase } from './workedCase.ts';

/** The rules were last held against their sources on 26 August 2026. */
export const oldRules: readonly WorkedCase[] = [
  [
    'decided more than a year after anybody looked at the sources, the answer says so',
    possession,
    {
      recommended: cr,
      says: [[cr, 'available', 'officer', 'R47b']],
      where: { ...context, decisionDay: day('2027-08-27') },
    },
  ],
];
