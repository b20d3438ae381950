import { describe, expect, test } from 'vitest';
import { type ApprovalTerms, changesSince } from '../../../src/domain/case/approvalTerms.ts';
import { day } from '../../../src/law/day.ts';

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
    [
      'another day for it',
      [course],
      [{ ...course, deadline: day('2027-03-12') }],
      ['deadline alcohol-course'],
    ],
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
    const setAside = { ...approved, isRemedySetAside: true } as const;
    expect(changesSince(setAside, setAside), 'which was approved so').toEqual([]);
  });

  // CJA 2003 s.23ZA(1): reasonable efforts to hear the victim come first; a victim who opposes it now is another decision.
  test.each<[ApprovalTerms['victimView'], ApprovalTerms['victimView'], boolean]>([
    [undefined, 'opposes', true],
    ['supports', 'opposes', true],
    ['opposes', 'opposes', false],
    ['opposes', 'supports', false],
    [undefined, 'supports', false],
    [undefined, undefined, false],
  ])('that the victim opposes it, who was %s and is %s: %s', (before, view, is) => {
    const terms = (victimView: ApprovalTerms['victimView']): ApprovalTerms => ({
      conditions: [course],
      ...(victimView === undefined ? {} : { victimView }),
    });
    expect(changesSince(terms(before), terms(view))).toEqual(is ? [{ what: 'opposes' }] : []);
  });

  // Nothing was settled yet: whoever approved it left the choice among what was offered.
  test.each<[string, readonly string[] | undefined, readonly Condition[], readonly string[]]>([
    ['nothing where it is one of what was offered', ['alcohol-course', 'drug-course'], [course], []],
    ['a course that was not offered', ['drug-course'], [course], ['added alcohol-course']],
    ['that there is none, where one was offered', ['drug-course'], [], ['no-course']],
    ['nothing where none was offered and none is required', [], [], []],
    ['what the officer added', ['alcohol-course'], [course, curfew], ['added curfew']],
    ['nothing of what the victim chose', ['alcohol-course'], [course, letter], []],
    ['nothing of a course where it was not kept what was offered', undefined, [course], []],
    ['nothing of no course where it was not kept', undefined, [], []],
  ])('before anything was settled: %s', (_what, mayRequire, conditions, expected) => {
    const changes = changesSince(mayRequire === undefined ? {} : { mayRequire }, { conditions });
    expect(
      changes.map((change) =>
        'condition' in change ? `${change.what} ${change.condition.id}` : change.what,
      ),
    ).toEqual(expected);
  });
});

// Its card said: “what the victim chooses. Anything else comes back to you”. Of a case in which nobody was harmed it says that
// whatever is asked of them comes back: words of advice ask nothing.
test.each<[string, ApprovalTerms, ApprovalTerms, readonly string[]]>([
  [
    'another thing than an open offer',
    { mayRequire: [] },
    { conditions: [], isAdviceAlone: true },
    ['advice'],
  ],
  [
    'no course besides, where one was offered',
    { mayRequire: ['alcohol-course'] },
    { conditions: [], isAdviceAlone: true },
    ['no-course', 'advice'],
  ],
  ['nothing new where nobody was harmed', { mayRequire: [] }, { conditions: [] }, []],
  [
    'nothing new where they were approved as such',
    { conditions: [] },
    { conditions: [], isAdviceAlone: true },
    [],
  ],
  ['not known of an approval that kept no offer', {}, { conditions: [], isAdviceAlone: true }, []],
])('words of advice are %s', (_what, approved, now, expected) => {
  expect(changesSince(approved, now).map(({ what }) => what)).toEqual(expected);
});
