import type { CaseCondition, Filing, FrozenRecord, Undertaking } from '../../src/domain/case/case.ts';
import { day } from '../../src/law/day.ts';

/** What stands for good, as short as it can be. */
export const frozenRecord: FrozenRecord = {
  answers: [{ question: 'Offence', answer: 'Common assault' }],
  rules: [],
  rulesAsOf: day('2026-11-20'),
  forceDataVersion: 'test',
};

export const courseCondition: CaseCondition = {
  id: 'alcohol-related-violence',
  text: 'Take part in the course.',
  objective: 'rehabilitation',
  deadline: day('2027-03-12'),
  from: 'intervention',
};

export const remedyCondition: CaseCondition = {
  id: 'written-apology',
  text: 'Write a letter of apology.',
  objective: 'reparation',
  deadline: day('2027-03-12'),
  from: 'victim',
};

/** What can be changed of a filing, and of the one thing that is required in it. */
export type SomeOfFiling = Partial<Filing> &
  Partial<Pick<Undertaking, 'appointment' | 'waitingFor' | 'firstContactBy'>> & {
    readonly intervention?: string | null;
    readonly provider?: string | null;
  };

/** A conditional caution with a course by Cranstoun, with some of it changed; `null` for none. */
export function filingFor(some: SomeOfFiling): Filing {
  const { intervention = 'alcohol-related-violence', provider = 'cranstoun', ...rest } = some;
  const { appointment, waitingFor, firstContactBy, ...filing } = rest;
  const course: Undertaking = {
    intervention: intervention ?? '',
    provider: provider ?? '',
    ...(provider === null ? {} : { referred: true }),
    ...(appointment === undefined ? {} : { appointment }),
    ...(waitingFor === undefined ? {} : { waitingFor }),
    ...(firstContactBy === undefined ? {} : { firstContactBy }),
  };
  return {
    at: '2026-11-20T09:00:00.000Z',
    disposal: 'conditional-caution',
    required: intervention === null ? [] : [course],
    support: [],
    conditions: [{ ...courseCondition, id: intervention ?? courseCondition.id }],
    ...filing,
  };
}
