import { describe, expect, test } from 'vitest';
import { boundLine, decidedLine } from '../../src/dialogue/words/sayRefusal.ts';
import type { AuthorityDecision, Rank } from '../../src/domain/case/case.ts';
import { rankAfterDecision } from '../../src/domain/case/rankAfterDecision.ts';
import type { Disposal } from '../../src/law/disposal.ts';
import { minute } from '../support/caseStories.ts';

type Decided = Parameters<typeof boundLine>[0];

const by = (rank: Rank, approved: boolean, disposal: Disposal): AuthorityDecision => ({
  ...{ approved, disposal, by: { id: rank, name: 'Kim Birch', rank } },
  ...{ reason: 'Charge him.', at: minute(0), basis: '[]' },
});
const declined = (rank: Rank, disposal: Disposal) => by(rank, false, disposal);
const approved = (rank: Rank, disposal: Disposal) => ({ authority: by(rank, true, disposal) });
const caution = 'conditional-caution';
const resolution = 'community-resolution';

// What was declined, as much or less, is for that rank; so is anything lighter than what was approved. A rank that is said
// too low sends the officer to somebody who cannot decide it.
describe('given what supervisors decided in a case, when the officer reads for whom the rest is, then', () => {
  test.each<[string, Decided, string]>([
    ['nothing was decided', {}, ''],
    [
      'a sergeant declined it',
      { refusals: [declined('sergeant', caution)] },
      'What was declined, and anything lighter, is now for a sergeant or above to decide.',
    ],
    [
      'an inspector declined it',
      { refusals: [declined('inspector', caution)] },
      'What was declined, and anything lighter, is now for an inspector to decide.',
    ],
    [
      'a sergeant approved it',
      approved('sergeant', caution),
      'Anything lighter is now for a sergeant or above to decide.',
    ],
    [
      'an inspector approved it',
      approved('inspector', caution),
      'Anything lighter is now for an inspector to decide.',
    ],
    [
      'a sergeant declined it, and an inspector approved it',
      { refusals: [declined('sergeant', caution)], ...approved('inspector', caution) },
      'Conditional caution is now for a sergeant or above to decide; anything lighter is for an inspector.',
    ],
    [
      'a sergeant declined it, and an inspector approved something lighter',
      { refusals: [declined('sergeant', caution)], ...approved('inspector', resolution) },
      'Conditional caution and community resolution are now for a sergeant or above to decide; anything lighter is for an inspector.',
    ],
    [
      'a sergeant declined it, and an inspector something lighter',
      { refusals: [declined('sergeant', caution), declined('inspector', resolution)] },
      'Conditional caution is now for a sergeant or above to decide; anything lighter is for an inspector.',
    ],
    [
      'an inspector declined something light, and a sergeant approved what is heavier',
      { refusals: [declined('inspector', resolution)], ...approved('sergeant', caution) },
      'What was declined, and anything lighter, is now for an inspector to decide.',
    ],
    [
      'the same was declined twice',
      { refusals: [declined('sergeant', caution), declined('sergeant', caution)] },
      'What was declined, and anything lighter, is now for a sergeant or above to decide.',
    ],
  ])('%s', (_what, decided, expected) => {
    expect(boundLine(decided)).toBe(expected);
    const rank = rankAfterDecision('no-further-action', decided);
    expect(expected.includes('an inspector'), 'as the row of the lightest needs it').toBe(
      rank === 'inspector',
    );
  });
});

test('given a refusal and then an approval, when no further action is wanted, then both are said', () => {
  const both = { refusals: [declined('sergeant', caution)], ...approved('inspector', caution) };
  const on = 'on Friday 20 November';
  expect(decidedLine(both)).toBe(
    `Declined: conditional caution, by Kim Birch, sergeant, ${on}. That stays on record. Approved: conditional caution, by Kim Birch, inspector, ${on}.`,
  );
});
