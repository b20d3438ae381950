import type { CaseCondition, Filing, FrozenRecord } from '../../src/domain/case/case.ts';
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

/** A conditional caution with a course by Cranstoun, with some of it changed. */
export function filingFor(some: Partial<Filing>): Filing {
  return {
    at: '2026-11-20T09:00:00.000Z',
    disposal: 'conditional-caution',
    intervention: 'alcohol-related-violence',
    provider: 'cranstoun',
    conditions: [courseCondition],
    ...some,
  };
}
