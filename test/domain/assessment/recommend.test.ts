import { describe, expect, test } from 'vitest';
import type { DisposalAssessment } from '../../../src/domain/assessment/assessment.ts';
import { inPlay as disposalsInPlay } from '../../../src/domain/assessment/inPlay.ts';
import { nothingUsual } from '../../../src/domain/assessment/nothingUsual.ts';
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

  test.each<[string, readonly DisposalAssessment[], RegExp]>([
    ['nothing is in play', [], /^Nothing on the force’s list is open here\.$/],
    [
      'a caution is open and nothing would be required',
      [open('conditional-caution')],
      /^A conditional caution is open, but nothing in the catalogue fits what led to this\. A decision maker decides whether it is right\.$/,
    ],
    [
      'what is open is no usual answer by any source',
      [open('deferred-prosecution')],
      /^Something is open to a decision maker, but no source calls it the usual answer\./,
    ],
    [
      'one exception the police may decide, and another that the CPS does',
      [
        open('community-resolution', { exceptional: true, status: 'exceptional-only' }),
        open('conditional-caution', { authority: 'cps', status: 'needs-authority' }),
      ],
      /^Send it to the CPS, who decide on a charge and a caution\. Anything lighter is an exception/,
    ],
    [
      'only theirs is what nobody can say yet',
      [open('community-resolution', { authority: 'cps', status: 'cannot-say' })],
      /^The police cannot decide this\. Send it to the CPS\.$/,
    ],
    [
      'what nobody can say yet is not all theirs',
      [
        open('community-resolution', { authority: 'cps', status: 'cannot-say' }),
        open('conditional-caution', { status: 'cannot-say' }),
      ],
      /^The rules do not settle this\./,
    ],
  ])('it is said what there is: %s', (_, inPlay, because) => {
    const plain = {
      ...thief,
      sex: 'male',
      needs: [],
      alcoholPattern: 'none',
      gangRisk: false,
    } satisfies Facts;
    const said = proposed(plain, inPlay);
    expect([said.recommended, said.ask]).toEqual([null, []]);
    expect(said.because).toMatch(because);
  });

  // Whoever is charged with domestic abuse, the CPS decides it (DG6).
  test('a relative’s abuse changes nothing where neither of the two is open', () => {
    const relative = { ...thief, domesticAbuse: 'family' } satisfies Facts;
    const exception = open('community-resolution', { exceptional: true, status: 'exceptional-only' });
    expect(proposed(relative, [exception]).because).toMatch(
      /^A charge is the usual answer here, and the CPS/,
    );
  });

  test('abuse by a relative leaves it to a supervisor, whichever of the two is open', () => {
    const relative = { ...thief, domesticAbuse: 'family' } satisfies Facts;
    for (const disposal of ['community-resolution', 'conditional-caution'] as const) {
      const { recommended, because } = proposed(relative, [open(disposal)]);
      expect([recommended, because]).toEqual([null, expect.stringMatching(/A supervisor decides/)]);
    }
  });
});

/** Nobody has said what led to it, nor how likely it is to happen again: a caution that is open asks for that. */
describe('given a thief of whom little is known, when disposals are in play, then', () => {
  const { needs: _, alcoholPattern: __, risk: ___, ...stranger } = thief;
  const missing = {
    rule: 'R02b',
    effect: 'cannot-say',
    text: 'Ask.',
    source: { name: 'none' },
    toConfirm: true,
  } as const;

  test('what led to it is asked where a caution is open', () => {
    expect(proposed(stranger, [open('conditional-caution')]).ask).toContain('needs');
  });

  test('what it was worth is not asked where nothing would be required anyhow', () => {
    const { value: _value, ...unvalued } = thief;
    const plain = { ...unvalued, sex: 'male', needs: [], alcoholPattern: 'none' } satisfies Facts;
    expect(proposed(plain, [open('conditional-caution')]).ask).toEqual([]);
    const drinks = {
      ...plain,
      offence: 'criminal-damage',
      needs: ['alcohol'],
      alcoholPattern: 'binge',
    } as const;
    expect(proposed(drinks, [open('conditional-caution')]).ask).toContain('value');
  });

  // A resolution brings the service for women too: only where that is closed does it matter who it is for.
  test('who they are is asked for what a resolution would bring, where that is closed', () => {
    const { sex: _sex, ...nobody } = {
      ...thief,
      sex: 'female',
      needs: ['finance'],
      alcoholPattern: 'none',
    } as const;
    const waits = open('conditional-caution', { status: 'cannot-say', ask: ['injury'] });
    expect(proposed(nobody, [waits]).ask).toContain('sex');
    expect(proposed(nobody, [waits, open('community-resolution')]).ask).not.toContain('sex');
  });

  test.each<[string, Partial<DisposalAssessment>]>([
    ['the CPS decides it', { authority: 'cps', status: 'needs-authority' }],
    ['the DPP decides it', { authority: 'dpp', status: 'needs-authority' }],
    ['it is an exception', { exceptional: true, status: 'exceptional-only' }],
    ['nobody can say, and no answer of theirs would help', { status: 'cannot-say' }],
    ['it is closed', { status: 'unavailable', authority: null }],
  ])('and nothing is asked where %s', (_, over) => {
    const { ask } = proposed(stranger, [
      open('conditional-caution', over),
      open('simple-caution', { exceptional: true, status: 'exceptional-only' }),
    ]);
    expect(ask).toEqual([]);
  });

  test('where a document is missing, only what could still close it is asked', () => {
    const caution = open('conditional-caution', {
      status: 'cannot-say',
      reasons: [missing],
      ask: ['evidence'],
    });
    expect(proposed(stranger, [caution]).ask).toEqual(['evidence']);
  });

  test('of possession only where they live, for as long as its resolution may be open, whatever else is in play', () => {
    // Otherwise what a caution would require is asked for, which may be a service for women.
    const { borough: _borough, ...found } = possession;
    const both = (over: Partial<DisposalAssessment>) =>
      proposed(found, [open('community-resolution', over), open('conditional-caution')]).ask;
    expect(both({})).toEqual(['borough']);
    expect(both({ status: 'cannot-say', ask: ['divertHistory'] })).toEqual(['divertHistory', 'borough']);
    expect(both({ exceptional: true, status: 'exceptional-only' })).toContain('sex');
    expect(both({ status: 'unavailable', authority: null })).toContain('sex');
  });
});

describe('given a case that is to be put off, when that is said, then', () => {
  const reason = (rule: string, effect: 'blocks' | 'warns', text: string, defers?: true) => ({
    rule,
    effect,
    text,
    source: { name: 'none' },
    toConfirm: false,
    ...(defers ? { defers } : {}),
  });
  const later = reason('R04t', 'blocks', 'Wait for an appropriate adult.', true);
  const never = reason('R08', 'blocks', 'There is not enough evidence.');
  const closed = { status: 'unavailable', authority: null } as const;

  test('the first reason that only puts it off is read out', () => {
    const twice = [later, reason('R04f', 'blocks', 'Ask again then.', true)];
    const said = proposed(thief, [open('community-resolution', { ...closed, reasons: twice })]);
    expect(said).toMatchObject({
      recommended: null,
      handOver: null,
      because: 'Put this off. Wait for an appropriate adult.',
    });
  });

  test('a child’s is put off together with youth justice', () => {
    const said = proposed({ ...thief, age: 15 }, [
      open('community-resolution', { ...closed, reasons: [later] }),
    ]);
    expect([said.handOver, said.because]).toEqual(['yjs', 'Put this off. Wait for an appropriate adult.']);
  });

  test('nothing is put off that is closed for good besides', () => {
    const said = proposed(thief, [open('community-resolution', { ...closed, reasons: [never, later] })]);
    expect(said.because).toBe('Nothing on the force’s list is open here. There is not enough evidence.');
  });
});

test('of no disposal at all nobody says that the CPS decides it', () => {
  const row = westMidlands.offences.find(({ id }) => id === 'theft-shop');
  if (!row) throw new Error('The list has lost shop theft');
  const situation = {
    facts: thief,
    offence: row,
    policy: westMidlands.policy,
    decisionDay: context.decisionDay,
  };
  expect(nothingUsual([], situation).handOver).toBeNull();
});

test('of several disposals for a child, one that needs the Child Information Form is enough to say so (R05)', () => {
  const form = {
    rule: 'R05',
    effect: 'step',
    text: 'Send the form.',
    source: { name: 'none' },
    toConfirm: false,
  } as const;
  const cps = { authority: 'cps', status: 'needs-authority' } as const;
  const said = proposed({ ...thief, age: 15 }, [
    open('community-resolution', cps),
    open('youth-conditional-caution', { ...cps, reasons: [form] }),
  ]);
  expect([said.handOver, said.because]).toEqual([
    'cps',
    'The police cannot decide this. Send it to the CPS, with the Child Information Form.',
  ]);
});

describe('given possession, when its disposals are looked for, then', () => {
  const played = (facts: Facts, allInPlay = false, offence = facts.offence) => {
    const row = westMidlands.offences.find(({ id }) => id === offence);
    if (!row) throw new Error('The case names no offence');
    return disposalsInPlay(
      { facts, offence: row, policy: westMidlands.policy, decisionDay: context.decisionDay },
      allInPlay,
    );
  };
  const { adult } = westMidlands.policy.menu;

  test.each<[string, Facts, boolean, readonly Disposal[]]>([
    ['the resolution alone is gone through', possession, false, ['community-resolution']],
    ['all are where the officer wants them', possession, true, adult],
    [
      'all are where it is an exception (R14e: similar again, on an order)',
      { ...possession, onCourtOrder: true, history: 'similar' },
      false,
      adult,
    ],
    ['all are where it is closed', { ...possession, evidence: 'insufficient' }, false, adult],
    ['all are for a thief', thief, false, adult],
  ])('%s', (_, facts, allInPlay, disposals) => {
    expect(played(facts, allInPlay)).toEqual(disposals);
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
