import { describe, expect, test } from 'vitest';
import { approvalStands, basisOf } from '../../src/dialogue/state/basisOf.ts';
import type { Case } from '../../src/domain/case/case.ts';
import { day } from '../../src/law/day.ts';
import type { Authority, Disposal } from '../../src/law/disposal.ts';
import type { Facts } from '../../src/law/facts.ts';
import { inspector, sergeant } from '../support/caseStories.ts';
import { barFight, context } from '../support/westMidlands.ts';

const caution: Disposal = 'conditional-caution';
const then = {
  offence: 'common-assault',
  offenceDate: day('2026-11-01'),
  age: 24,
  needs: ['alcohol'],
  victim: 'person',
} satisfies Facts;

const named = (facts: object, disposal: Disposal = caution) =>
  JSON.stringify([disposal, Object.entries(facts)]);

/** The case with an approval that names this, and these answers of today. */
function caseWith(basis: string, facts: Facts, by = sergeant, approved = true): Case {
  const authority = {
    approved,
    disposal: caution,
    by,
    reason: 'Fits.',
    at: '2026-11-20T09:00:00.000Z',
    basis,
  };
  return { authority, answers: { facts } } as unknown as Case;
}

const decidedBy = (authority: Authority | null, disposal: Disposal = caution) => ({ disposal, authority });

describe('given that a sergeant approved on these facts, then', () => {
  const stands = (facts: Facts, needed: Authority | null = 'sergeant') =>
    approvalStands(caseWith(named(then), facts), decidedBy(needed), facts);

  test.each<[string, boolean, Facts]>([
    ['nothing has changed', true, then],
    ['something was asked that nobody asked then', true, { ...then, value: 20, vulnerable: false }],
    ['a fact is another one: who decided did not know it', false, { ...then, age: 17 }],
    ['what led to it is another thing: the course was for the drinking', false, { ...then, needs: [] }],
    [
      'it happened on another day: a time limit runs from it',
      false,
      { ...then, offenceDate: day('2026-03-01') },
    ],
    ['it is another offence', false, { ...then, offence: 'affray' }],
    ['a fact it names is known no more', false, { offence: 'common-assault' }],
  ])('when %s, does it stand: %s', (_what, isTrue, facts) => {
    expect(stands(facts)).toBe(isTrue);
  });

  test.each<[string, boolean, Authority | null]>([
    ['the law lets an officer decide by now', true, 'officer'],
    ['a sergeant decides', true, 'sergeant'],
    ['an inspector must decide by now', false, 'inspector'],
    ['the youth justice service decides with the police', false, 'yjs'],
    ['it is for the CPS', false, 'cps'],
    ['nobody may decide it', false, null],
  ])('when %s, does it stand: %s', (_what, isTrue, authority) => {
    expect(stands(then, authority)).toBe(isTrue);
  });

  test('an inspector’s approval does for what a sergeant decides, and the other way round it does not', () => {
    const byInspector = caseWith(named(then), then, inspector);
    for (const needed of ['sergeant', 'inspector'] as const)
      expect(approvalStands(byInspector, decidedBy(needed), then), needed).toBe(true);
    expect(stands(then, 'inspector')).toBe(false);
  });

  test('it is no approval of another disposal', () => {
    expect(
      approvalStands(caseWith(named(then), then), decidedBy('sergeant', 'community-resolution'), then),
    ).toBe(false);
  });
});

describe('a reason for an exception', () => {
  const reason = 'The families have made peace and ask for it.';
  const made = (exceptional: NonNullable<Facts['exceptional']>): Facts => ({ ...then, exceptional });

  test.each<[string, boolean, Facts, Facts]>([
    ['for this disposal that came since was read by nobody', false, then, made({ [caution]: reason })],
    ['that was read is the same', true, made({ [caution]: reason }), made({ [caution]: reason })],
    [
      'that was read is another one',
      false,
      made({ [caution]: reason }),
      made({ [caution]: 'They are young.' }),
    ],
    ['that was read is taken back', false, made({ [caution]: reason }), then],
    ['for another disposal says nothing of this one', true, then, made({ 'community-resolution': reason })],
    [
      'for this disposal stays the same while one for another comes',
      true,
      made({ [caution]: reason }),
      made({ [caution]: reason, 'community-resolution': reason }),
    ],
  ])('%s: does the approval stand: %s', (_what, isTrue, before, now) => {
    expect(approvalStands(caseWith(named(before), now), decidedBy('sergeant'), now)).toBe(isTrue);
  });

  test('that counts no more, for what is exceptional by now is something else, carries no approval', () => {
    const theCase = caseWith(named(made({ [caution]: reason })), made({ [caution]: reason }));
    expect(approvalStands(theCase, decidedBy('sergeant'), then)).toBe(false);
  });
});

describe('what the law makes of an answer', () => {
  test('takes no approval away by itself: neither when it is asked no more nor when the offence settles it', () => {
    const { victim: _victim, ...counted } = then;
    const theCase = caseWith(named(then), then);
    expect(approvalStands(theCase, decidedBy('sergeant'), counted)).toBe(true);
    expect(approvalStands(theCase, decidedBy('sergeant'), { ...counted, victim: 'business' })).toBe(true);
  });

  test('counts where the officer was never asked', () => {
    const theCase = caseWith(named({ ...then, drug: 'cannabis' }), then);
    expect(approvalStands(theCase, decidedBy('sergeant'), { ...then, drug: 'cannabis' })).toBe(true);
    expect(approvalStands(theCase, decidedBy('sergeant'), { ...then, drug: 'heroin' })).toBe(false);
  });
});

describe('an approval that names nothing', () => {
  test.each(['', 'these facts', 'null', '7', '{}', '[]', '["conditional-caution"]', `["${caution}",[]]`])(
    '%j does not stand',
    (basis) => {
      expect(approvalStands(caseWith(basis, then), decidedBy('sergeant'), then)).toBe(false);
    },
  );

  test('nor does one that was refused', () => {
    expect(approvalStands(caseWith(named(then), then, sergeant, false), decidedBy('sergeant'), then)).toBe(
      false,
    );
  });
});

describe('what is named when somebody is asked', () => {
  const namesOf = (facts: Facts) => {
    const [disposal, entries]: [string, [string, unknown][]] = JSON.parse(
      basisOf(caution, facts, context, caseWith('', facts)),
    );
    expect(disposal).toBe(caution);
    return entries.map(([name]) => name);
  };

  test('the offence, what the rules ask, and what led to it; nothing heard later, nothing that nobody knows', () => {
    const known: Facts = {
      ...barFight,
      consent: 'agrees',
      victimContacted: 'yes',
      remedyChosen: 'none',
      appropriateAdult: 'present',
      consequencesExplained: true,
    };
    const names = namesOf(known);
    expect(names).toEqual(
      expect.arrayContaining([
        ...['offence', 'age', 'admission', 'evidence', 'domesticAbuse', 'hateCrime', 'likelySentence'],
        ...['needs', 'alcoholPattern'],
      ]),
    );
    for (const later of [
      'consent',
      'victimContacted',
      'remedyChosen',
      'appropriateAdult',
      'consequencesExplained',
    ])
      expect(names).not.toContain(later);
    expect(names.filter((name) => !Object.hasOwn(known, name))).toEqual([]);
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b)));
  });

  test('the day of the offence once it is known, as a time limit runs from it', () => {
    expect(namesOf({ ...barFight, offenceDate: day('2026-11-01') })).toContain('offenceDate');
  });

  test('an approval of it stands while they are as they were', () => {
    const theCase = caseWith(basisOf(caution, barFight, context, caseWith('', barFight)), barFight);
    expect(approvalStands(theCase, decidedBy('sergeant'), barFight)).toBe(true);
    const denies = { ...barFight, admission: 'denies' } as const;
    expect(approvalStands({ ...theCase, answers: { facts: denies } }, decidedBy('sergeant'), denies)).toBe(
      false,
    );
  });
});
