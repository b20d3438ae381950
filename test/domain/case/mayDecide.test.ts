import { describe, expect, test } from 'vitest';
import { mayDecide, mayDecideBreach, mayDecideRequest } from '../../../src/domain/case/mayDecide.ts';
import * as stages from '../../support/caseStages.ts';
import {
  attempt,
  inspector,
  officer,
  otherOfficer,
  outcomeOf,
  type Story,
  sergeant,
} from '../../support/caseStories.ts';

const people = {
  // Promoted since, and still nobody to decide in their own case.
  officer: { ...officer, rank: 'inspector' as const },
  other: otherOfficer,
  sergeant,
  inspector,
};
const nobody = { id: 'nobody-1' };
type Who = keyof typeof people;

// A decision binds the rank that gave it; a broken community resolution is its officer's own, or a supervisor's (R38).
describe('given what is open in a case, those who may decide it', () => {
  test.each<[string, () => Story, readonly Who[], readonly Who[]]>([
    ['a request to a sergeant', () => stages.awaiting('sergeant'), ['sergeant', 'inspector'], []],
    ['a request to an inspector', () => stages.awaiting('inspector'), ['inspector'], []],
    ['whether a signed caution is withdrawn', stages.askedToWithdraw, ['sergeant', 'inspector'], []],
    [
      'the breach of what a sergeant approved',
      stages.breachedConditionalCaution,
      [],
      ['sergeant', 'inspector'],
    ],
    ['the breach of what an inspector approved', stages.breachedOfInspector, [], ['inspector']],
    ['the breach of a resolution', stages.breachedCommunityResolution, [], ['sergeant', 'inspector']],
    ['nothing: it goes on', stages.filedConditionalCaution, [], []],
    ['nothing: the breach was decided', stages.charged, [], []],
  ])('%s', (_what, story, ofRequest, ofBreach) => {
    const { theCase } = story();
    const among = (may: typeof mayDecide) =>
      Object.entries(people).flatMap(([who, person]) => (may(theCase, person) ? [who] : []));
    expect(among(mayDecideRequest)).toEqual(ofRequest);
    expect(among(mayDecideBreach)).toEqual(ofBreach);
    expect(among(mayDecide)).toEqual([...ofRequest, ...ofBreach]);
    expect(mayDecide(theCase, nobody), 'who is not on the list').toBe(false);
  });

  test.each([
    stages.breachedConditionalCaution,
    stages.breachedOfInspector,
    stages.breachedCommunityResolution,
  ])('are those whose decision on it is taken, beside its officer: %o', (story) => {
    const excuse = { type: 'decide-breach', decision: 'excuse', reason: 'They were in hospital.' } as const;
    for (const by of [otherOfficer, sergeant, inspector])
      expect(attempt(story(), excuse, { by }).ok, outcomeOf(attempt(story(), excuse, { by }))).toBe(
        mayDecideBreach(story().theCase, by),
      );
  });
});
