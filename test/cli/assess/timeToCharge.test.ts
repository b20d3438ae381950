import { Readable } from 'node:stream';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Answer } from '../../../src/cli/assess/answer.ts';
import { answerRows } from '../../../src/cli/assess/answerRows.ts';
import { day } from '../../../src/law/day.ts';
import { westMidlands } from '../../support/westMidlands.ts';

/** Adults who admit it, with enough evidence, decided on 16 November 2026, unless the row says otherwise. */
const sheet = `id,offence,offenceDate,age,admission,domesticAbuse,victim,hateCrime,value,statementDate,evidenceDate
wife,common-assault,2026-03-01,35,full,intimate-partner,person,no,,2026-10-20,
wife-no-statement,common-assault,2026-03-01,35,full,intimate-partner,person,no,,,
wife-none-yet,common-assault,2026-03-01,35,full,intimate-partner,person,no,,none,
boy-of-15,common-assault,2026-03-01,15,full,family,person,no,,2026-10-20,
shop,theft-shop,2026-03-01,35,full,none,business,no,150,,
damage,criminal-damage,2026-03-01,35,full,none,person,no,800,,
car,twoc,2026-03-01,35,full,none,person,no,,,2026-10-01
damage-denied,criminal-damage,2026-10-01,35,denies,none,person,no,800,,
shop-denied,theft-shop,2026-10-01,35,denies,none,business,no,150,,
stranger-denied,common-assault,2026-10-01,35,denies,none,person,no,,,
stranger-hate,common-assault,2026-10-01,35,denies,none,person,yes,,,
stranger-old,common-assault,2026-03-01,35,full,none,person,no,,,
no-insurance,no-insurance,2026-03-01,35,full,none,none,no,,,
`;

const answers = new Map<string | null, Answer>();
beforeAll(async () => {
  const [header = '', ...rows] = sheet.trim().split('\n');
  const whole = [
    `${header},decisionDate,evidence,admissionInduced,consent,risk`,
    ...rows.map((row) => `${row},2026-11-16,charge-standard,no,agrees,medium`),
  ];
  const context = { force: westMidlands, today: day('2026-11-16') };
  for await (const { line, failed } of answerRows(Readable.from([whole.join('\n')]), context)) {
    const answer = JSON.parse(line) as Answer;
    expect([failed, line.includes('"error"')]).toEqual([false, false]);
    answers.set(answer.id, answer);
  }
});

function chargeOf(id: string) {
  const charge = answers.get(id)?.disposals.find(({ disposal }) => disposal === 'charge');
  if (!charge) throw new Error(`The tool says nothing of ${id}`);
  return { ...charge, says: charge.reasons.map(({ text }) => text).join(' ') };
}

/** The answers that are sure, from MCA 1980 s.127, CJA 1988 s.39A, Theft Act 1968 s.12(4A) and DG6. */
describe('given a sheet of cases, when the tool assesses them, then of the charge it says', () => {
  test.each([
    ['wife', 'needs-authority', 'cps', /until 20 April 2027/],
    ['wife-no-statement', 'cannot-say', 'cps', /Take the victim’s MG11 or VRI.*until 1 March 2028/],
    ['wife-none-yet', 'cannot-say', 'cps', /Take the victim’s MG11 or VRI.*until 1 March 2028/],
    ['boy-of-15', 'unavailable', null, /1 September 2026: outcome 17/],
    ['shop', 'needs-authority', 'sergeant', /^(?!.*(outcome 17|It can be charged until))/],
    ['damage', 'needs-authority', 'sergeant', /^(?!.*(outcome 17|It can be charged until))/],
    ['car', 'needs-authority', 'sergeant', /until 31 March 2027/],
    ['damage-denied', 'needs-authority', 'cps', /do not fully admit/],
    ['shop-denied', 'needs-authority', 'sergeant', /./],
    ['stranger-denied', 'needs-authority', 'sergeant', /until 1 April 2027/],
    ['stranger-hate', 'needs-authority', 'cps', /hate crime/],
    ['stranger-old', 'unavailable', null, /1 September 2026: outcome 17/],
    ['no-insurance', 'cannot-say', 'sergeant', /Check the time limit with the CPS/],
  ] as const)('%s: %s, %s', (id, status, authority, says) => {
    const charge = chargeOf(id);
    expect([charge.status, charge.authority]).toEqual([status, authority]);
    expect(charge.says).toMatch(says);
  });

  test('no caution and no resolution where it is out of time, and nothing is proposed', () => {
    for (const id of ['boy-of-15', 'stranger-old']) {
      const { recommended, handOver, disposals } = answers.get(id) ?? {};
      expect([recommended, handOver]).toEqual([null, null]);
      const kept = disposals?.filter(({ disposal }) => !['charge', 'no-further-action'].includes(disposal));
      expect(kept?.filter(({ status }) => status !== 'unavailable')).toEqual([]);
    }
  });

  test('outcome 17 is said of what is out of time and of nothing else', () => {
    const said = [...answers].filter(([, answer]) => JSON.stringify(answer).includes('outcome 17'));
    // Of a partner without a statement it is said that it is not.
    expect(said.map(([id]) => id).sort()).toEqual([
      'boy-of-15',
      'stranger-old',
      'wife-no-statement',
      'wife-none-yet',
    ]);
    for (const id of ['wife-no-statement', 'wife-none-yet'])
      expect(JSON.stringify(answers.get(id))).not.toMatch(/(?<!not )outcome 17/);
  });
});
