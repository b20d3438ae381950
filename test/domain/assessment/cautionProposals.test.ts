import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/domain/assessment/assess.ts';
import type { Facts } from '../../../src/law/facts.ts';
import { barFight, context, westMidlands, withPolicy } from '../../support/westMidlands.ts';
import { sheet } from './anyFacts.ts';

/** A man of 24 who drank, admits it and may do the alcohol course; the officer expects a low community order. */
const man = { ...barFight, value: 100, protectiveOrder: false } as const satisfies Facts;

type Expected = readonly [why: string, facts: Facts, proposed: 'conditional-caution' | null];

/**
 * A conditional caution is for what "would not be expected to receive a custodial sentence or higher level community
 * order" (West Midlands paper of 2018, paragraph 3). Written from the paper and common sense, before the program.
 */
const cautions: readonly Expected[] = [
  ['a punch in a bar, the drinking behind it', {}, 'conditional-caution'],
  ['an assault on a constable', { offence: 'assault-constable' }, 'conditional-caution'],
  ['actual bodily harm, bruises', { offence: 'abh', injury: 'minor' }, 'conditional-caution'],
  ['affray', { offence: 'affray' }, 'conditional-caution'],
  ['a window', { offence: 'criminal-damage', injury: 'none' }, 'conditional-caution'],
  ['strangling starts at custody', { offence: 'strangulation' }, null],
  ['wounding, too', { offence: 'gbh' }, null],
  ['a burglary of a home, too', { offence: 'burglary-dwelling', injury: 'none' }, null],
  ['a sexual assault', { offence: 'sexual-assault' }, null],
  ['a threat to kill', { offence: 'threats-to-kill', injury: 'none' }, null],
  ['stalking, of a stranger too', { offence: 'stalking', injury: 'none' }, null],
  ['a threat to a witness', { offence: 'witness-intimidation', injury: 'none' }, null],
  ['a sex offender who did not notify', { offence: 'sex-offender-notification', injury: 'none' }, null],
  ['actual bodily harm, a broken jaw', { offence: 'abh', injury: 'serious' }, null],
  ['a punch on a girl of 15', { victim: 'child' }, null],
  ['damage of £6,000', { offence: 'criminal-damage', injury: 'none', value: 6_000 }, null],
  ['damage of £5,000', { offence: 'criminal-damage', injury: 'none', value: 5_000 }, 'conditional-caution'],
  ['fraud of £20,000', { offence: 'fraud', injury: 'none', value: 20_000 }, null],
];

const harm = ({ injury, value, victim }: Facts): Facts => ({
  ...(injury && { injury }),
  ...(value && { value }),
  ...(victim && { victim }),
});

describe('a conditional caution for an adult: proposed as the paper has it', () => {
  test.each(cautions)('%s', (_, facts, proposed) => {
    const assessment = assess({ ...man, ...facts }, context);
    expect(assessment.ask, 'nothing left to ask').toEqual([]);
    expect(assessment.recommended).toBe(proposed);
    if (proposed) return;
    const caution = assessment.disposals.find(({ disposal }) => disposal === 'conditional-caution');
    expect(caution?.status, 'still open to whoever decides').toBe('needs-authority');
    expect(assessment.because).toMatch(/not the usual answer\. It is open to a decision maker\.$/);
  });

  test.each<[string, keyof Facts, Facts]>([
    ['how bad the injury is', 'injury', { offence: 'abh' }],
    ['what it was worth', 'value', { offence: 'fraud' }],
    ['who was hurt', 'victim', { offence: 'abh' }],
  ])('while it could still take it away, %s is asked first', (_, name, facts) => {
    const { [name]: _unknown, ...rest } = { ...man, ...facts };
    expect(assess(rest, context)).toMatchObject({ recommended: null, ask: [name] });
  });

  test.each<[string, Facts, 'cps' | null, RegExp]>([
    [
      'a hate crime: charge and caution are theirs, a resolution an exception',
      { hateCrime: true },
      'cps',
      /^Send it to the CPS, .* exception/,
    ],
    [
      'a death by dangerous driving: the charge is theirs',
      { offence: 'death-dangerous', injury: 'none' },
      'cps',
      /^The police cannot decide this/,
    ],
    [
      'custody likely, charged by the police',
      { likelySentence: 'custody' },
      null,
      /^A charge is the usual answer here\. Anything lighter/,
    ],
    [
      'custody likely, harassment',
      { offence: 'harassment', injury: 'none', likelySentence: 'custody' },
      null,
      /usual answer here, and the CPS decides it/,
    ],
  ])('nothing usual: %s', (_, facts, handOver, because) => {
    const assessment = assess({ ...man, ...facts }, context);
    expect(assessment.handOver).toBe(handOver);
    expect(assessment.because).toMatch(because);
  });

  test('for what is never proposed nothing is asked in order to propose it', () => {
    const { needs, alcoholPattern, risk, ...rest } = man;
    expect(assess({ ...rest, offence: 'strangulation' }, context).ask).toEqual([]);
  });

  test('it is the force that names the offences and the value', () => {
    const lax = withPolicy({ unusualForCaution: { offences: [], abovePounds: 50_000 } });
    expect(assess({ ...man, offence: 'strangulation' }, lax).recommended).toBe('conditional-caution');
    expect(assess({ ...man, offence: 'fraud', value: 20_000 }, lax).recommended).toBe('conditional-caution');
  });

  test('every offence named is one on the list that a sergeant might caution for', () => {
    const rows = new Map(westMidlands.offences.map((row) => [row.id, row.class]));
    const named = westMidlands.policy.unusualForCaution.offences;
    expect(named.filter((id) => !['summary', 'either-way'].includes(rows.get(id) ?? ''))).toEqual([]);
  });

  test('whatever else is known, no adult is proposed a caution that a row calls unusual', () => {
    fc.assert(
      fc.property(sheet, (facts) => {
        const { recommended, disposals } = assess(
          { ...facts, ...man, offence: facts.offence, ...harm(facts) },
          context,
        );
        const said = disposals.find(({ disposal }) => disposal === 'conditional-caution')?.reasons ?? [];
        const unusual = said.map(({ rule }) => rule).filter((rule) => /^R12[a-d]$/.test(rule));
        expect(unusual.length > 0 && recommended === 'conditional-caution').toBe(false);
      }),
    );
  });
});
