import { appropriateAdult } from './cases/appropriateAdult.ts';
import { charging } from './cases/charging.ts';
import { children } from './cases/children.ts';
import { childrensTexts } from './cases/childrensTexts.ts';
import { domesticAbuse } from './cases/domesticAbuse.ts';
import { drugs } from './cases/drugs.ts';
import { earlierOutcomes } from './cases/earlierOutcomes.ts';
import { forceChoices } from './cases/forceChoices.ts';
import { gravity } from './cases/gravity.ts';
import { hateAndWeapons } from './cases/hateAndWeapons.ts';
import { oldRules } from './cases/oldRules.ts';
import { otherOffences } from './cases/otherOffences.ts';
import { part6 } from './cases/part6.ts';
import { saidAndAgreed } from './cases/saidAndAgreed.ts';
import { schemeGates } from './cases/schemeGates.ts';
import { seriousness } from './cases/seriousness.ts';
import { sexualOffences } from './cases/sexualOffences.ts';
import { timeLimits } from './cases/timeLimits.ts';
import { violence } from './cases/violence.ts';
import type { WorkedCase } from './cases/workedCase.ts';

/** Every worked case, for a police lawyer to read file by file and for the tests to run. */
export const workedCases: readonly WorkedCase[] = [
  ...drugs,
  ...violence,
  ...saidAndAgreed,
  ...schemeGates,
  ...seriousness,
  ...domesticAbuse,
  ...hateAndWeapons,
  ...children,
  ...childrensTexts,
  ...appropriateAdult,
  ...earlierOutcomes,
  ...sexualOffences,
  ...otherOffences,
  ...charging,
  ...timeLimits,
  ...forceChoices,
  ...gravity,
  ...oldRules,
  ...part6,
];
