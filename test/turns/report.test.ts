import { describe, expect, test } from 'vitest';
import { replay } from '../../src/domain/case/apply.ts';
import type { Report } from '../../src/domain/case/case.ts';
import { report } from '../../src/turns/report.ts';
import { deps as officerDeps } from '../dialogue/sitting.ts';
import { database } from '../support/booking/database.ts';
import * as stages from '../support/caseStages.ts';
import { filed, minute, type Story } from '../support/caseStories.ts';

const support = [
  { intervention: 'drug-treatment', provider: 'cranstoun', referred: true },
  { intervention: 'sova', provider: 'sova', referred: true },
] as const;

/** A case with a course and a mentor, stored, and what becomes of a report on it. */
async function told(provider: string, some: Partial<Report> = {}) {
  const { events, theCase } = filed(stages.approved(), { support });
  return toldOf({ events, theCase }, provider, some);
}

/** The same about any case, some of the report given more than once. */
async function toldOf({ events, theCase }: Story, provider: string, some: Partial<Report> = {}, typed = '') {
  const store = database().connect(async () => undefined);
  const { id, reference } = theCase;
  const record = { version: 4, id, reference, officer: theCase.officer.id, revision: 1, open: true } as const;
  await store.commit({ ...record, updatedAt: minute(90), events, notices: [], nextDueAt: null });
  const given = { id: 'r-1', kind: 'missed', at: minute(95), ...some } as const;
  const office = { ...officerDeps, store };
  const tell = () => report(provider, typed === '' ? reference : typed, given, office);
  const told = await tell();
  const again = await tell();
  const after = await store.load(id);
  const reports = after?.events.slice(events.length).filter(({ event }) => event.type === 'reported') ?? [];
  return { ...told, again: again.result, strikes: replay(after?.events ?? []).strikes, reports };
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
    expect(await told(provider, some)).toMatchObject({ result, strikes });
  });
});

describe('given a case, when a report on it comes in, then', () => {
  test.each<[string, Story, string]>([
    ['while nothing was filed, it is refused', stages.awaitingSergeant(), 'not-filed'],
    ['once it is withdrawn, it is refused', stages.withdrawn(), 'not-filed'],
    ['once it ended in court, it is refused', stages.charged(), 'closed'],
  ])('%s', async (_what, story, result) => {
    expect(await toldOf(story, 'cranstoun')).toEqual({
      result,
      again: result,
      strikes: expect.anything(),
      reports: [],
    });
  });

  test('the same again has no second effect', async () => {
    const { reference } = stages.filedForDivert().theCase;
    const told = await toldOf(stages.filedForDivert(), 'cranstoun', { kind: 'booked' });
    expect(told).toMatchObject({ result: 'recorded', reference, again: 'repeated' });
    expect(told.reports).toMatchObject([
      { by: { kind: 'provider', id: 'cranstoun' }, cause: 'report:cranstoun:r-1' },
    ]);
  });

  test.each(['WM-3333-33', 'no reference', ''])(
    'of a case that is not there, it is unknown: %j',
    async (typed) => {
      const unknown = { ...stages.filedForDivert() };
      const { result } = await toldOf(unknown, 'cranstoun', {}, typed === '' ? ' ' : typed);
      expect(result).toBe('unknown-case');
    },
  );
});
