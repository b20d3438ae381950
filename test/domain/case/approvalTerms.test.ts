import { describe, expect, test } from 'vitest';
import { type ApprovalTerms, changesSince } from '../../../src/domain/case/approvalTerms.ts';

type Condition = NonNullable<ApprovalTerms['conditions']>[number];

const course: Condition = { id: 'alcohol-course', from: 'intervention' };
const curfew: Condition = { id: 'curfew', from: 'officer' };
const letter: Condition = { id: 'letter', from: 'victim' };
const money: Condition = { id: 'money', from: 'victim', amount: 40, payee: 'victim' };

// CJA 2003 s.23ZA(2): what the victim chose of the list is a condition by law, so that whoever approved the caution is not
// asked again. What the officer adds, drops or changes is another decision (ss.22 and 23).
describe('given what was approved, when it is filed, then what changed in substance is', () => {
  test.each<[string, readonly Condition[], readonly Condition[], readonly string[]]>([
    ['nothing where it is the same', [course], [course], []],
    ['nothing where the victim chose since', [course], [course, letter], []],
    ['nothing where the victim chose money since', [course], [course, money], []],
    ['what the officer added', [course], [course, curfew], ['added curfew']],
    ['the officer’s, beside what the victim chose', [course], [course, curfew, letter], ['added curfew']],
    [
      'another course',
      [course],
      [{ ...course, id: 'drug-course' }],
      ['dropped alcohol-course', 'added drug-course'],
    ],
    ['what the victim had chosen and is gone', [course, letter], [course], ['dropped letter']],
    ['another amount of it', [course, money], [course, { ...money, amount: 20 }], ['amount money']],
    ['another payee of it', [course, money], [course, { ...money, payee: 'charity' }], ['payee money']],
  ])('%s', (_what, conditions, now, expected) => {
    const changes = changesSince({ conditions }, { conditions: now });
    expect(
      changes.map((change) =>
        'condition' in change ? `${change.what} ${change.condition.id}` : change.what,
      ),
    ).toEqual(expected);
  });

  test('that it was set aside, though the victim’s choice itself is no change', () => {
    const approved = { conditions: [course] };
    expect(changesSince(approved, { conditions: [course], isRemedySetAside: true })).toEqual([
      { what: 'remedy-set-aside' },
    ]);
  });
});
