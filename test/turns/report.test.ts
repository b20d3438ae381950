import { describe, expect, test } from 'vitest';
import { replay } from '../../src/domain/case/apply.ts';
import type { Report } from '../../src/domain/case/case.ts';
import { report } from '../../src/turns/report.ts';
import { deps as officerDeps } from '../dialogue/sitting.ts';
import { database } from '../support/booking/database.ts';
import * as stages from '../support/caseStages.ts';
import { filed, minute } from '../support/caseStories.ts';

const support = [
  { intervention: 'drug-treatment', provider: 'cranstoun', referred: true },
  { intervention: 'sova', provider: 'sova', referred: true },
] as const;

/** A case with a course and a mentor, stored, and what becomes of a report on it. */
async function told(provider: string, some: Partial<Report> = {}) {
  const { events, theCase } = filed(stages.approved(), { support });
  const store = database().connect(async () => undefined);
  const { id, reference } = theCase;
  const record = { version: 4, id, reference, officer: theCase.officer.id, revision: 1, open: true } as const;
  await store.commit({ ...record, updatedAt: minute(90), events, notices: [], nextDueAt: null });
  const given = { id: 'r-1', kind: 'missed', at: minute(95), ...some } as const;
  const { result } = await report(provider, reference, given, { ...officerDeps, store });
  const after = await store.load(id);
  return { result, strikes: replay(after?.events ?? []).strikes };
}

describe('given a filed case with support, when a report comes in, then', () => {
  test.each([
    ['from the provider of support, it is recorded and no strike', 'sova', {}, 'recorded', 0],
    [
      'about the condition, it is a strike',
      'cranstoun',
      { intervention: 'alcohol-related-violence' },
      'recorded',
      1,
    ],
    ['about their support, it is none', 'cranstoun', { intervention: 'drug-treatment' }, 'recorded', 0],
    ['and it may be about either, they are asked which', 'cranstoun', {}, 'unclear', 0],
    ['from anybody else, it is refused', 'hampton-trust', {}, 'not-yours', 0],
  ] as const)('%s', async (_what, provider, some, result, strikes) => {
    expect(await told(provider, some)).toEqual({ result, strikes });
  });
});
