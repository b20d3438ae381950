import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/domain/assessment/assess.ts';
import type { DisposalAssessment } from '../../src/domain/assessment/assessment.ts';
import type { Facts } from '../../src/law/facts.ts';
import { barFight, context, westMidlands } from '../support/westMidlands.ts';

const charge = (facts: Facts): DisposalAssessment => {
  const found = assess(facts, context).disposals.find(({ disposal }) => disposal === 'charge');
  if (!found) throw new Error('A charge is always assessed');
  return found;
};
const who = (facts: Facts) => {
  const { status, authority } = charge({ ...barFight, ...facts });
  return status === 'cannot-say' ? 'ask the CPS' : authority === 'cps' ? 'CPS' : 'police';
};
const denies = { admission: 'denies' } as const;
const admits = { admission: 'full' } as const;

/** From the CPS's desktop guide to DG6, its list of what the police never charge, and each Act that asks for consent. */
const rows: readonly (readonly [story: string, facts: Facts, who: 'CPS' | 'police' | 'ask the CPS'])[] = [
  // Any summary-only offence, whatever the plea.
  ['a punch on a stranger, denied', { ...denies }, 'police'],
  ['a punch on a stranger, admitted', { ...admits }, 'police'],
  ['drunk, no reply', { offence: 'drunk-and-disorderly', admission: 'no-reply' }, 'police'],
  ['over the limit, denied', { offence: 'drink-driving', ...denies }, 'police'],
  ['a constable assaulted, denied', { offence: 'assault-constable', ...denies }, 'police'],
  [
    'a summary offence with custody likely',
    { offence: 'assault-constable', likelySentence: 'custody' },
    'police',
  ],
  // Retail theft suited to magistrates, whatever the plea.
  ['a shop theft of £150, denied', { offence: 'theft-shop', value: 150, ...denies }, 'police'],
  ['a shop theft, no reply', { offence: 'theft-shop', admission: 'no-reply' }, 'police'],
  ['a shop theft of £200, denied', { offence: 'theft-shop', value: 200, ...denies }, 'police'],
  // Above the £200 of MCA 1980 s.22A it is no longer low-value: whether it suits the magistrates is for the CPS to say.
  ['a shop theft of £201, denied', { offence: 'theft-shop', value: 201, ...denies }, 'ask the CPS'],
  [
    'a shop theft of £10,000, no reply',
    { offence: 'theft-shop', value: 10_000, admission: 'no-reply' },
    'ask the CPS',
  ],
  [
    'a shop theft of £900, responsibility accepted',
    { offence: 'theft-shop', value: 900, admission: 'accepts-responsibility' },
    'ask the CPS',
  ],
  // A guilty plea is expected, as with any other theft.
  ['a shop theft of £10,000, admitted', { offence: 'theft-shop', value: 10_000, ...admits }, 'police'],
  [
    'a shop theft of £10,000, denied, custody likely',
    { offence: 'theft-shop', value: 10_000, likelySentence: 'custody', ...denies },
    'CPS',
  ],
  ['a shop theft that would bring custody', { offence: 'theft-shop', likelySentence: 'custody' }, 'CPS'],
  // Either-way with an expected guilty plea.
  ['damage of £800, denied', { offence: 'criminal-damage', value: 800, ...denies }, 'CPS'],
  ['damage of £800, admitted', { offence: 'criminal-damage', value: 800, ...admits }, 'police'],
  ['damage, no reply', { offence: 'criminal-damage', admission: 'no-reply' }, 'CPS'],
  ['a theft, responsibility accepted', { offence: 'theft', admission: 'accepts-responsibility' }, 'CPS'],
  ['a theft by an employee, denied', { offence: 'theft-employee', ...denies }, 'CPS'],
  ['a theft by an employee, admitted', { offence: 'theft-employee', ...admits }, 'police'],
  ['a knife, admitted', { offence: 'bladed-article', ...admits }, 'police'],
  ['a knife, denied', { offence: 'bladed-article', ...denies }, 'CPS'],
  ['strangling a stranger, admitted', { offence: 'strangulation', ...admits }, 'police'],
  ['cannabis, denied', { offence: 'possession-cannabis', ...denies }, 'CPS'],
  // More than twelve months: custody at all is for the CPS to look at.
  ['dealing, admitted, custody likely', { offence: 'pwits-class-a', likelySentence: 'custody' }, 'CPS'],
  [
    'dealing, admitted, a community order likely',
    { offence: 'pwits-class-b', likelySentence: 'high-community' },
    'police',
  ],
  // Never: only the Crown Court tries it; a death; hate; domestic abuse; harassment and stalking of every kind.
  ['robbery, admitted', { offence: 'robbery', ...admits }, 'CPS'],
  ['perverting justice, admitted', { offence: 'perverting-justice', ...admits }, 'CPS'],
  ['a death by careless driving, admitted', { offence: 'death-careless', ...admits }, 'CPS'],
  ['an injury by careless driving, admitted', { offence: 'serious-injury-careless', ...admits }, 'police'],
  ['a punch marked as hate', { hateCrime: true, ...denies }, 'CPS'],
  ['racially aggravated words, admitted', { offence: 'racially-aggravated-s5', ...admits }, 'CPS'],
  ['a punch on a partner', { domesticAbuse: 'intimate-partner', ...admits }, 'CPS'],
  ['a punch on a brother', { domesticAbuse: 'family', ...admits }, 'CPS'],
  [
    'controlling behaviour, whatever is said of the relation',
    { offence: 'coercive-control', domesticAbuse: 'none' },
    'CPS',
  ],
  [
    'a non-molestation order broken, whatever is said of the relation (FLA 1996 s.42)',
    { offence: 'breach-non-molestation', domesticAbuse: 'none' },
    'CPS',
  ],
  [
    'a domestic abuse protection order broken (Domestic Abuse Act 2021 Part 3)',
    { offence: 'breach-da-protection-order', domesticAbuse: 'none' },
    'CPS',
  ],
  ['a shop theft from a partner', { offence: 'theft-shop', domesticAbuse: 'intimate-partner' }, 'CPS'],
  ['harassment', { offence: 'harassment', ...admits }, 'CPS'],
  ['putting people in fear', { offence: 'harassment-violence', ...admits }, 'CPS'],
  ['harassment because of race', { offence: 'racially-aggravated-harassment', ...admits }, 'CPS'],
  ['harassment because of sex', { offence: 'sex-based-harassment', ...admits }, 'CPS'],
  ['stalking', { offence: 'stalking', ...admits }, 'CPS'],
  ['stalking with fear', { offence: 'stalking-serious', ...admits }, 'CPS'],
  ['a stalking order broken', { offence: 'breach-stalking-order', ...admits }, 'CPS'],
  [
    'a restraining order broken, by a stranger who admits it',
    { offence: 'breach-restraining-order', ...admits },
    'police',
  ],
  // The Director's or a Law Officer's consent.
  ['wasted police time', { offence: 'wasting-police-time', ...admits }, 'CPS'],
  ['indecent images', { offence: 'indecent-images', ...admits }, 'CPS'],
  ['extreme images', { offence: 'extreme-images', ...admits }, 'CPS'],
  ['helping an offender', { offence: 'assist-offender', ...admits }, 'CPS'],
  ['a child abducted', { offence: 'child-abduction', ...admits }, 'CPS'],
  ['riot', { offence: 'riot', ...admits }, 'CPS'],
  ['hatred stirred up', { offence: 'stirring-up-hatred', ...admits }, 'CPS'],
  ['theft from a wife, no abuse', { offence: 'theft', spouse: true, ...admits }, 'CPS'],
  ['damage to a husband’s car, no abuse', { offence: 'criminal-damage', spouse: true, ...admits }, 'CPS'],
  ['theft from somebody else', { offence: 'theft', spouse: false, ...admits }, 'police'],
  ['a punch on a wife is no theft: the relation decides', { spouse: true, ...admits }, 'police'],
  // Annex 1, which could not be read.
  ['bodily harm, admitted', { offence: 'abh', ...admits }, 'ask the CPS'],
  ['bodily harm, denied', { offence: 'abh', ...denies }, 'CPS'],
  ['wounding, admitted', { offence: 'gbh', ...admits }, 'ask the CPS'],
  ['affray, admitted', { offence: 'affray', ...admits }, 'ask the CPS'],
  ['violent disorder, admitted', { offence: 'violent-disorder', ...admits }, 'ask the CPS'],
  ['alcohol sold to a child', { offence: 'sell-alcohol-child', ...admits }, 'ask the CPS'],
  ['a licensing offence, denied', { offence: 'refuse-leave-premises', ...denies }, 'ask the CPS'],
  ['exposure by an adult to an adult', { offence: 'exposure', ...admits }, 'police'],
  ['exposure by a child', { offence: 'exposure', age: 17, ...admits }, 'ask the CPS'],
  ['exposure to a child', { offence: 'exposure', victim: 'child', ...admits }, 'ask the CPS'],
  ['activity with a child', { offence: 'sexual-activity-child', ...admits }, 'ask the CPS'],
];

describe('given an offence and what is said of it, when somebody may charge, then it is', () => {
  test.each(rows)('%s', (_, facts, expected) => {
    expect(who(facts)).toBe(expected);
  });

  test.each(['coercive-control', 'breach-non-molestation', 'breach-da-protection-order'])(
    '%s is domestic abuse by its nature: the CPS, before anybody says whose relation it is',
    (offence) => {
      const { domesticAbuse: _, ...unsaid } = barFight;
      expect(charge({ ...unsaid, offence })).toMatchObject({
        status: 'needs-authority',
        authority: 'cps',
        ask: [],
      });
    },
  );

  test('consent is said with the Act that asks for it', () => {
    const { reasons } = charge({ ...barFight, offence: 'stirring-up-hatred' });
    expect(reasons.find(({ rule }) => rule === 'R10m')).toMatchObject({
      text: 'The Attorney General must consent, so the CPS decides whether to charge.',
      source: { name: 'Public Order Act 1986 s.27(1)' },
    });
  });

  test('whether it is a spouse’s is noted where an intimate partner’s property was taken, and not answered yet', () => {
    const rulesOf = (facts: Facts) => charge({ ...barFight, ...facts }).reasons.map(({ rule }) => rule);
    const partners = { offence: 'theft', domesticAbuse: 'intimate-partner' } as const;
    expect(rulesOf(partners)).toContain('R10o');
    expect(rulesOf({ ...partners, spouse: false })).not.toContain('R10o');
    expect(rulesOf({ ...partners, domesticAbuse: 'family' })).not.toContain('R10o');
    expect(rulesOf({ ...partners, offence: 'abh' })).not.toContain('R10o');
  });
});

describe('given any offence, then', () => {
  const any = fc.constantFrom(...westMidlands.offences);
  const said = fc.constantFrom('accepts-responsibility' as const, 'no-reply' as const, 'denies' as const);

  test('the police never charge an either-way offence without a full admission, shop theft apart', () => {
    fc.assert(
      fc.property(any, said, ({ id, class: ofClass }, admission) => {
        if (ofClass === 'either-way' && id !== 'theft-shop')
          expect(who({ offence: id, admission })).toBe('CPS');
      }),
    );
  });

  test('the police never charge what only the Crown Court tries, nor what needs consent', () => {
    for (const { id, class: ofClass, consent } of westMidlands.offences)
      if (ofClass === 'indictable-only' || ['dpp', 'attorney-general'].includes(consent?.of ?? ''))
        expect(who({ offence: id, ...admits }), id).toBe('CPS');
  });
});
