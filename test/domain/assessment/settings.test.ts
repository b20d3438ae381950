import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assess } from '../../../src/domain/assessment/assess.ts';
import type { Status } from '../../../src/domain/assessment/assessment.ts';
import type { Disposal } from '../../../src/law/disposal.ts';
import type { Facts } from '../../../src/law/facts.ts';
import type { Policy } from '../../../src/law/policy.ts';
import { samples } from '../../support/samples.ts';
import { westMidlands, withPolicy } from '../../support/westMidlands.ts';
import { sheet } from './anyFacts.ts';

const gate = fc.constantFrom('off', 'supervisor', 'exceptional', 'blocks');
const rank = fc.constantFrom('sergeant', 'inspector');
const offences = westMidlands.offences.map(({ id }) => id);
const settings: fc.Arbitrary<Partial<Policy>> = fc.record({
  schemeGates: fc.record({ wanted: gate, onBail: gate, onCourtOrder: gate, iomManaged: gate }),
  adultDriving: fc.constantFrom('not-confirmed', 'excluded', 'open'),
  drugDiversion: fc.boolean(),
  domesticAbuseRoute: fc.constantFrom('off', 'standard', 'standard-or-medium'),
  domesticAbuseOffences: fc.subarray(offences),
  hateCrimePilot: fc.boolean(),
  weaponInAssault: fc.constantFrom('supervisor', 'exceptional'),
  youthCautionSignature: fc.boolean(),
  lowLevelEitherWay: fc.subarray(westMidlands.policy.lowLevelEitherWay.slice()),
  notLowLevelSummary: fc.subarray(westMidlands.policy.notLowLevelSummary.slice()),
  deferredProsecutionAuthority: fc.constantFrom('sergeant', 'inspector', null),
  outOfNormAuthority: rank,
  familyAbuseAuthority: rank,
  domesticAbuseAuthority: rank,
  weaponAuthority: rank,
  emergencyWorkerAuthority: fc.constantFrom('officer', 'sergeant', 'inspector'),
});
/** What closes something, at its laxest. */
const lax: Partial<Policy> = {
  schemeGates: { wanted: 'off', onBail: 'off', onCourtOrder: 'off', iomManaged: 'off' },
  adultDriving: 'open',
  domesticAbuseRoute: 'standard-or-medium',
  domesticAbuseOffences: offences,
  hateCrimePilot: true,
  weaponInAssault: 'supervisor',
  youthCautionSignature: false,
};

/** Light to heavy; what is for another age than the person's is unavailable whatever the force sets. */
const byWeight: readonly Disposal[] = [
  'deferred-prosecution',
  'community-resolution',
  'youth-caution',
  'youth-conditional-caution',
  'simple-caution',
  'conditional-caution',
];
const open = 3;
const openness: Readonly<Record<Status, number>> = {
  unavailable: 0,
  'cannot-say': 1,
  'exceptional-only': 2,
  'needs-authority': open,
  available: open,
};

const statuses = (facts: Facts, choice: Partial<Policy>): readonly number[] => {
  const { disposals } = assess(facts, withPolicy(choice));
  return byWeight.map(
    (one) => openness[disposals.find(({ disposal }) => disposal === one)?.status ?? 'unavailable'],
  );
};

/** A force may close what the law leaves open; but what it closes must not make something lighter the way out. */
test('whatever a force sets, nothing lighter stays open where a setting closed what is heavier', () => {
  fc.assert(
    fc.property(sheet, settings, (facts, choice) => {
      const before = statuses(facts, { ...choice, ...lax });
      const after = statuses(facts, choice);
      const leftOpen = byWeight.filter((_, lighter) =>
        byWeight.some((_, heavier) => {
          const closed = (after[heavier] ?? 0) < (before[heavier] ?? 0);
          return lighter < heavier && closed && after[lighter] === open && after[heavier] !== open;
        }),
      );
      expect(leftOpen).toEqual([]);
    }),
    { numRuns: samples(4000) },
  );
});
