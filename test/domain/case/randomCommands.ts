import fc from 'fast-check';
import { breachDecisions, type Filing, type ReportKind } from '../../../src/domain/case/case.ts';
import type { Command } from '../../../src/domain/case/command.ts';
import { addDays } from '../../../src/domain/days.ts';
import { day } from '../../../src/law/day.ts';
import type { Authority } from '../../../src/law/disposal.ts';
import type { Facts } from '../../../src/law/facts.ts';
import * as stages from '../../support/caseStages.ts';
import { inspector, minute, officer, otherOfficer, sergeant } from '../../support/caseStories.ts';
import { courseCondition, filingFor, frozenRecord, remedyCondition } from '../../support/filings.ts';

const kinds: readonly ReportKind[] = [
  'accepted',
  'declined',
  'booked',
  'attended',
  'missed',
  'completed',
  'withdrawn',
];
const asked: readonly Authority[] = ['sergeant', 'inspector', 'yjs', 'cps'];
const partner: Facts = { domesticAbuse: 'intimate-partner' };
const providers = ['cranstoun', 'hampton-trust'] as const;

const filing = fc.record({
  disposal: fc.constantFrom(
    'community-resolution',
    'conditional-caution',
    'conditional-caution',
    'deferred-prosecution',
  ),
  provider: fc.constantFrom(...providers, null),
  conditions: fc.constantFrom([courseCondition], [courseCondition, remedyCondition]),
  isOneOfTwo: fc.boolean(),
});

const secondCourse = { intervention: 'cara', provider: 'hampton-trust', referred: true } as const;

/** One thing required, or two: by two providers, or by the same. */
function anyFiling({ isOneOfTwo, ...some }: typeof filing extends fc.Arbitrary<infer F> ? F : never): Filing {
  const one = filingFor(some);
  return isOneOfTwo ? { ...one, required: [...one.required, secondCourse] } : one;
}

const report = fc.record({
  id: fc.integer({ min: 0, max: 12 }).map((number) => `report-${number}`),
  kind: fc.constantFrom(...kinds, 'missed' as const, 'missed' as const),
  at: fc.integer({ min: 0, max: 200 }).map(minute),
  excused: fc.boolean(),
  intervention: fc.constantFrom(courseCondition.id, secondCourse.intervention),
});

const breachDecision = fc.record({
  type: fc.constant('decide-breach' as const),
  decision: fc.constantFrom(...breachDecisions, 'charge', 'charge', 'refer-cps', 'refer-cps'),
  reason: fc.constant('r'),
  deadline: fc.integer({ min: -10, max: 200 }).map((days) => addDays(day('2026-11-20'), days)),
});

const command: fc.Arbitrary<Command> = fc.oneof(
  {
    weight: 6,
    arbitrary: report.chain((one) =>
      fc.constantFrom(...providers).map((provider) => ({ type: 'report' as const, report: one, provider })),
    ),
  },
  {
    weight: 4,
    arbitrary: filing.map((some) => ({
      type: 'file' as const,
      filing: anyFiling(some),
      record: frozenRecord,
    })),
  },
  { weight: 8, arbitrary: breachDecision },
  {
    weight: 2,
    arbitrary: fc.constantFrom(...asked).map((authority) => ({
      type: 'ask-authority' as const,
      disposal: 'conditional-caution' as const,
      authority,
      basis: 'b',
    })),
  },
  {
    weight: 2,
    arbitrary: fc.boolean().map((approved) => ({ type: 'decide-authority' as const, approved, reason: 'r' })),
  },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom<Facts>({ domesticAbuse: 'none', hateCrime: false }, partner, { hateCrime: true })
      .map((facts) => ({ type: 'answer' as const, step: 'questions', answers: { facts } })),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom<Command>(
      { type: 'stop-asking' },
      { type: 'choose-another' },
      { type: 'mark-done' },
      { type: 'mark-not-done' },
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Command>(
      { type: 'withdraw' },
      { type: 'record-undiverted', record: frozenRecord },
      { type: 'decide-instead', disposal: 'charge' },
      { type: 'decide-instead', disposal: 'charge', cps: stages.cps },
      { type: 'hand-over', provider: 'yjs-dudley', record: frozenRecord },
    ),
  },
);

/** Where a story begins: mostly with a draft, sometimes with a breach, so that what ends one is seen often enough. */
export const anyBeginning = fc
  .constantFrom(
    () => stages.draftingWith({}),
    () => stages.draftingWith(partner),
    () => stages.draftingWith({ age: 15 }),
    stages.breachedConditionalCaution,
    stages.breachedDomesticAbuse,
  )
  .map((begin) => begin());

/** Any commands by anybody, in any order: most of them at the wrong time or by the wrong person. */
export const anyCommands = fc.array(
  fc.record({
    command,
    by: fc.oneof(
      { weight: 4, arbitrary: fc.constant(officer) },
      { weight: 4, arbitrary: fc.constantFrom(sergeant, inspector, otherOfficer, 'provider' as const) },
    ),
  }),
  { maxLength: 40, size: 'max' },
);
