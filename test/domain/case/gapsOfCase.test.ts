import { describe, expect, test } from 'vitest';
import type { CaseEvent } from '../../../src/domain/case/caseEvent.ts';
import { gapsOfCase } from '../../../src/domain/case/gapsOfCase.ts';
import type { Gap } from '../../../src/domain/gap.ts';
import { minute } from '../../support/caseStories.ts';
import { filingFor, frozenRecord } from '../../support/filings.ts';

const housing: Gap = { kind: 'nothing-fits', need: 'accommodation', borough: 'walsall' };
const polish: Gap = { kind: 'language', need: 'attitudes', borough: 'dudley', language: 'pl' };

const filedWith = (...gaps: readonly Gap[]): CaseEvent => ({
  type: 'filed',
  filing: filingFor({ gaps }),
  record: frozenRecord,
});
const undivertedWith = (...gaps: readonly Gap[]): CaseEvent => ({
  type: 'not-diverted',
  record: frozenRecord,
  gaps,
});
const happened = (...events: readonly CaseEvent[]) => events.map((event, at) => ({ at: minute(at), event }));

describe('the gaps of one case', () => {
  test.each<[string, readonly CaseEvent[], readonly [number, Gap][]]>([
    [
      'are those of its filing',
      [filedWith(housing, polish)],
      [
        [0, housing],
        [0, polish],
      ],
    ],
    ['are those it ended undiverted with', [undivertedWith(housing)], [[0, housing]]],
    ['are none where none was noted', [{ type: 'withdrawn' }, filedWith()], []],
    [
      'are none where the filing says nothing of gaps',
      [{ type: 'filed', filing: filingFor({}), record: frozenRecord }],
      [],
    ],
    [
      'count once when it is filed again, with the first time',
      [filedWith(housing), { type: 'reopened-for-another' }, filedWith(housing, polish)],
      [
        [0, housing],
        [2, polish],
      ],
    ],
    [
      'are two where only the language differs',
      [filedWith(polish, { ...polish, language: 'pa' })],
      [
        [0, polish],
        [0, { ...polish, language: 'pa' }],
      ],
    ],
  ])('%s', (_what, events, expected) => {
    expect(gapsOfCase(happened(...events))).toEqual(expected.map(([at, gap]) => ({ at: minute(at), gap })));
  });
});
