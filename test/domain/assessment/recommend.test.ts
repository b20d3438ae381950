import { describe, expect, test } from 'vitest';
import type { DisposalAssessment } from '../../../src/domain/assessment/assessment.ts';
import { recommend } from '../../../src/domain/assessment/recommend.ts';
import type { Disposal } from '../../../src/law/disposal.ts';
import type { Facts } from '../../../src/law/facts.ts';
import { barFight, context, possession, shopChild, westMidlands } from '../../support/westMidlands.ts';

const thief = { ...barFight, offence: 'theft-shop', victim: 'business', value: 20 } satisfies Facts;

/** A disposal that an officer may decide, in all that is not said. */
function open(disposal: Disposal, over: Partial<DisposalAssessment> = {}): DisposalAssessment {
  const plain = {
    status: 'available',
    authority: 'officer',
    policeRank: 'officer',
    exceptional: false,
  } as const;
  return { disposal, ...plain, reasons: [], instead: [], ask: [], ...over };
}

/** What is proposed of these, whatever the rules would say of them. */
function proposed(facts: Facts, inPlay: readonly DisposalAssessment[]) {
  const offence = westMidlands.offences.find(({ id }) => id === facts.offence);
  if (!offence) throw new Error('The case names no offence');
  const situation = { facts, offence, policy: westMidlands.policy, decisionDay: context.decisionDay };
  return recommend(inPlay, situation, westMidlands);
}

describe('given disposals in play, when one is proposed, then', () => {
  test('a community resolution that is open is', () => {
    expect(proposed(thief, [open('community-resolution')]).recommended).toBe('community-resolution');
  });

  test.each<[string, Partial<DisposalAssessment>]>([
    [
      'an exception, also once a reason is given',
      { exceptional: true, authority: 'inspector', status: 'needs-authority' },
    ],
    ['what nobody can say', { status: 'cannot-say' }],
    ['what the CPS decides', { authority: 'cps', status: 'needs-authority' }],
    ['what the DPP decides', { authority: 'dpp', status: 'needs-authority' }],
    ['what is closed', { status: 'unavailable', authority: null }],
  ])('%s never is', (_, over) => {
    expect(proposed(thief, [open('community-resolution', over)]).recommended).toBeNull();
    expect(proposed(possession, [open('community-resolution', over)]).recommended).toBeNull();
  });

  test.each<[string, Partial<DisposalAssessment>, RegExp]>([
    [
      'the CPS decides',
      { authority: 'cps', status: 'needs-authority' },
      /^The police cannot decide this\. Send it to the CPS\.$/,
    ],
    [
      'the DPP does',
      { authority: 'dpp', status: 'needs-authority' },
      /^The police cannot decide this\. Send it to the CPS\.$/,
    ],
    [
      'only an exception is open',
      { exceptional: true, status: 'exceptional-only' },
      /^A charge is the usual answer here\./,
    ],
    ['a document is missing', { status: 'cannot-say' }, /^The rules do not settle this\./],
  ])('it is said what else to do: %s', (_, over, because) => {
    expect(proposed(thief, [open('community-resolution', over)]).because).toMatch(because);
  });

  test('abuse by a relative leaves it to a supervisor, whichever of the two is open', () => {
    const relative = { ...thief, domesticAbuse: 'family' } satisfies Facts;
    for (const disposal of ['community-resolution', 'conditional-caution'] as const) {
      const { recommended, because } = proposed(relative, [open(disposal)]);
      expect([recommended, because]).toEqual([null, expect.stringMatching(/A supervisor decides/)]);
    }
  });
});

describe('given a child, when disposals are in play, then youth justice and the police decide together', () => {
  test.each<[string, readonly DisposalAssessment[]]>([
    [
      'where one of several is theirs',
      [
        open('community-resolution', { authority: 'yjs' }),
        open('youth-conditional-caution', { authority: 'cps' }),
      ],
    ],
    [
      'where something is still to be asked',
      [open('community-resolution', { status: 'cannot-say', ask: ['injury'] })],
    ],
  ])('%s', (_, inPlay) => {
    const { recommended, handOver, ask } = proposed(shopChild, inPlay);
    expect([recommended, handOver]).toEqual([null, 'yjs']);
    expect(ask).toEqual(expect.arrayContaining(inPlay.flatMap((one) => one.ask)));
  });

  test('at seventeen, and no more at eighteen', () => {
    const at = (age: number) =>
      proposed({ ...thief, age }, [open('community-resolution', { authority: 'yjs' })]).handOver;
    expect([at(17), at(18)]).toEqual(['yjs', null]);
  });
});

test('where they live is asked of a child, whose service goes by it, and of no adult whom nothing would require', () => {
  const asked = (age: number) => {
    const { borough: _, ...nowhere } = { ...thief, age };
    return proposed(nowhere, [open('community-resolution')]).ask;
  };
  expect([asked(17), asked(18)]).toEqual([expect.arrayContaining(['borough']), []]);
});
