import { describe, expect, test } from 'vitest';
import { renderCard } from '../../src/cards/renderCard.ts';
import { authorisationView } from '../../src/dialogue/screens/authorisation/authorisationView.ts';
import type { Facts } from '../../src/law/facts.ts';
import { dialogueContextOf } from '../../src/turns/turnDeps.ts';
import { draftingWith } from '../support/caseStages.ts';
import { filed, reported, sergeant, tell } from '../support/caseStories.ts';
import { courseCondition, frozenRecord, remedyCondition } from '../support/filings.ts';
import { barFight } from '../support/westMidlands.ts';
import { deps, press, walkThrough } from './sitting.ts';
import { askedFacts } from './typing.ts';

/** What was put to a sergeant about a fight after drinking, by somebody with this behind them. */
function asked(more: Facts = {}) {
  const result = askedFacts(walkThrough([{ words: 'punched' }]), { ...barFight, ...more });
  const { story } = press(result, 'answer', { disposal: 'conditional-caution', requestNote: 'First time.' });
  expect(story.theCase.state.status).toBe('awaiting-authority');
  return story;
}

const drawn = (story: ReturnType<typeof asked>, isForDecider: boolean) => {
  const view = authorisationView(story.theCase, dialogueContextOf(deps), { isForDecider });
  return { view, words: JSON.stringify(renderCard(view, 'n').card) };
};

describe('given a request that rests on what lies behind it, when it is drawn', () => {
  const people: readonly (readonly [string, Facts, RegExp])[] = [
    ['drinking in binges', {}, /binge|drinking|alcohol/i],
    ['illness', { needs: ['alcohol', 'health'], mentalHealth: 'severe-enduring' }, /mental|health|illness/i],
    ['a gang', { gangRisk: true }, /gang/i],
    ['somebody they look after', { caringDuties: true }, /look after/i],
    ['debts', { needs: ['alcohol', 'finance'] }, /money|debt|finance/i],
    ['drugs', { needs: ['alcohol', 'drugs'], drug: 'heroin' }, /drug|heroin/i],
  ];

  test.each(people)('for a channel, nothing of it is told: %s', (_what, facts, telling) => {
    const { view, words } = drawn(asked(facts), false);
    const course = /"(?:title|text)":"[^"]*Alcohol-Related/g;
    expect(words.replaceAll(course, '')).not.toMatch(telling);
    expect(words).toContain(
      'It rests on the facts of the case, what is known of the person and a note from the officer.',
    );
    expect(view.data, 'no fact at all: offence, rule and rank').toMatchObject({
      facts: [],
      restsOn: [],
      note: '',
    });
    expect(words, 'what the officer typed').not.toContain('First time.');
    expect(view.verbs).toEqual(['approve', 'decline', 'send-detail']);
  });

  test.each(people)('for the decider, it is there: %s', (_what, facts, telling) => {
    const { view, words } = drawn(asked(facts), true);
    expect(words).toMatch(telling);
    expect(words).toContain('First time.');
    expect(view.verbs).toEqual(['approve', 'decline']);
  });

  // A rule that speaks because of somebody's record, health or papers would tell of it by speaking.
  const telling: readonly (readonly [string, Facts, RegExp])[] = [
    ['something similar before', { history: 'similar' }, /something similar/],
    ['several outcomes before', { history: 'several' }, /two years|outcomes/],
    ['bail', { onBail: true }, /on bail/],
    ['a court order', { onCourtOrder: true }, /on a court order/],
    ['being wanted', { wanted: true }, /are wanted/],
    [
      'somebody who may not understand',
      { vulnerable: true, appropriateAdult: 'present' },
      /not understand|appropriate adult/i,
    ],
  ];
  test.each(telling)('for a channel, no rule tells of it by speaking: %s', (_what, facts, words) => {
    const story = asked(facts);
    const others = drawn(story, false);
    expect(others.words).not.toMatch(words);
    expect(others.words, 'what needs the rank is told').toContain(
      'A sergeant or above decides a conditional caution.',
    );
  });

  test.each(telling)('for the decider, the rule is there: %s', (_what, facts, words) => {
    expect(drawn(asked(facts), true).words).toMatch(words);
  });

  test('the decider reads what the proposal rests on: the drinking that led to the course', () => {
    const { words } = drawn(asked(), true);
    expect(words).toContain('What it rests on');
    expect(words).toContain('Alcohol-Related Violence Course: Drinking played a part in this violence.');
  });

  test('once it is decided neither tells anything of them', () => {
    const story = tell(
      asked(),
      { type: 'decide-authority', approved: true, reason: 'It fits.' },
      { by: { id: 'sergeant-1', name: 'Sgt Birch', rank: 'sergeant' } },
    );
    for (const isForDecider of [true, false]) {
      const { view, words } = drawn(story, isForDecider);
      expect(words).not.toMatch(/binge|drinking|What it rests on|It rests on/);
      expect(words, 'what either typed').not.toMatch(/First time|It fits/);
      expect(words).toContain('Approved by Sgt Birch, sergeant. The officer has the reason');
      expect(view.verbs).toEqual([]);
    }
  });
});

/** Nobody chooses or opposes anything where nobody was harmed; whoever decides must not wait for it. */
describe('given an offence without a victim, when a caution for it is put to a sergeant', () => {
  const { victim: _victim, injury: _injury, ...nobody } = barFight;
  test.each([
    ['obstructing police', 'obstruct-constable'],
    ['going equiped', 'going-equipped'],
    ['begging', 'begging'],
  ])('then nothing is said of a victim: %s', (words, offence) => {
    const result = askedFacts(walkThrough([{ words }]), { ...nobody, offence });
    const { story } = press(result, 'answer', { disposal: 'conditional-caution' });
    expect(story.theCase.state.status).toBe('awaiting-authority');
    const { view } = drawn(story, true);
    const lines = view.card === 'authorisation' ? view.data.facts : [];
    expect(lines).toContainEqual({
      question: 'What they must do',
      answer: 'Not settled yet: one or more of the courses below. Anything else comes back to you.',
    });
    expect(lines.map(({ question }) => question)).not.toContain('The victim’s view');
  });
});

/** A post stands for the question it asked: what was answered to an earlier one says nothing of it. */
describe('given a question that was answered, and another that never was, when its post is drawn', () => {
  const basis = 'facts-1';
  const again = {
    type: 'ask-authority',
    disposal: 'community-resolution',
    authority: 'sergeant',
    basis,
  } as const;
  const decided = (approved: boolean) =>
    tell(
      asked(),
      { type: 'decide-authority', approved, reason: 'As it is.' },
      { by: { id: 'sergeant-1', name: 'Sgt Birch', rank: 'sergeant' } },
    );
  const outcomeOf = (story: ReturnType<typeof asked>) => drawn(story, false).view.data;

  test.each([true, false])(
    'taken back, it says so, with the disposal it asked for (approved: %s)',
    (before) => {
      const story = tell(tell(decided(before), again), { type: 'stop-asking' });
      expect(outcomeOf(story)).toMatchObject({
        heading: 'Decision on a community resolution',
        outcome: 'The officer took the question back.',
      });
    },
  );

  test.each([true, false])('withdrawn while it waited, it names that disposal (approved: %s)', (before) => {
    const story = tell(tell(decided(before), again), { type: 'withdraw' });
    expect(outcomeOf(story)).toMatchObject({
      heading: 'Decision on a community resolution',
      outcome: expect.stringMatching(/was withdrawn by the officer\.$/),
    });
  });

  test('answered in its turn, it has its own answer', () => {
    const story = tell(
      tell(decided(false), again),
      { type: 'decide-authority', approved: true, reason: 'Better.' },
      { by: { id: 'sergeant-1', name: 'Sgt Birch', rank: 'sergeant' } },
    );
    expect(outcomeOf(story)).toMatchObject({
      heading: 'Decision on a community resolution',
      outcome: expect.stringMatching(/^Approved by Sgt Birch/),
    });
  });
});

/** “A sergeant or above decides” below “an inspector must decide” says that one of them is wrong. */
test('given what an inspector declined before, its request says why an inspector is asked, and names no lower rank', () => {
  const declined = tell(
    asked(),
    { type: 'decide-authority', approved: false, reason: 'As it is.' },
    { by: { id: 'inspector-1', name: 'Insp Cedar', rank: 'inspector' } },
  );
  const again = { type: 'ask-authority', disposal: 'conditional-caution', basis: 'facts-2' } as const;
  const ofInspector = tell(declined, { ...again, authority: 'inspector' });
  for (const isForDecider of [true, false]) {
    const { words } = drawn(ofInspector, isForDecider);
    expect(words).toContain('An inspector decided on this case before, so an inspector decides this.');
    expect(words).not.toContain('A sergeant or above decides');
    expect(drawn(asked(), isForDecider).words).toContain(
      'A sergeant or above decides a conditional caution.',
    );
    expect(drawn(asked(), isForDecider).words).not.toContain('decided on this case before');
  }
});

/** Nothing is asked of anybody by no further action: what was written for the caution that was declined is not of it. */
test('given no further action on a case that was not diverted, the decider reads that nothing is required', () => {
  const by = { by: { id: 'sergeant-1', name: 'Sgt Birch', rank: 'sergeant' } } as const;
  const declined = tell(asked(), { type: 'decide-authority', approved: false, reason: 'As it is.' }, by);
  const over = tell(declined, { type: 'record-undiverted', record: frozenRecord });
  const reason = 'The only witness has moved abroad.';
  const waiting = tell(over, { type: 'decide-instead', disposal: 'no-further-action', reason });
  expect(waiting.theCase.state).toMatchObject({ status: 'awaiting-authority' });
  const { view, words } = drawn(waiting, true);
  expect(view.data).toMatchObject({
    note: reason,
    restsOn: [],
    facts: expect.arrayContaining([
      { question: 'What they must do', answer: 'Nothing. It is recorded as soon as you approve.' },
      { question: 'The victim’s view', answer: 'Not heard yet.' },
    ]),
  });
  expect(words).not.toContain('comes back to you');
  const others = drawn(waiting, false).words;
  expect(others, 'where it is read').toContain('a note from the officer');
  expect(others, 'not what it says').not.toContain('witness');
  const unsaid = tell(over, { type: 'decide-instead', disposal: 'no-further-action' });
  expect(drawn(unsaid, false).words, 'none is promised').not.toContain('a note from the officer');
});

/**
 * The victim supported a caution that is over. Whoever lets the case go no further must not read that as a yes to this
 * (Victims' Code right 6: the decision and the chance to say what they think of it are about one thing).
 */
describe('given a charge after a breach that is to become no further action, when the decider reads it, then', () => {
  const by = { by: sergeant };
  const heard = { consent: 'agrees', consequencesExplained: true, victimContacted: 'yes' } as const;
  const endedWith = (view: Facts['victimView']) => {
    const facts = { ...barFight, ...heard, offence: 'common-assault', ...(view && { victimView: view }) };
    const answers = { facts, disposal: 'conditional-caution' } as const;
    const drafted = tell(draftingWith({}), { type: 'answer', step: 'victim', answers });
    const asks = { type: 'ask-authority', authority: 'sergeant', basis: 'these facts' } as const;
    const approval = { type: 'decide-authority', approved: true, reason: 'It fits.' } as const;
    const approved = tell(tell(drafted, { ...asks, disposal: 'conditional-caution' }), approval, by);
    const conditions = [courseCondition, remedyCondition];
    const breached = reported(filed(approved, { conditions }), 'accepted', 'missed', 'missed');
    const put = tell(breached, { type: 'decide-breach', decision: 'charge', reason: 'None given.' }, by);
    return tell(put, { type: 'decide-instead', disposal: 'no-further-action', reason: 'Witness gone.' });
  };
  const linesOf = (story: ReturnType<typeof asked>, isForDecider = true) => {
    const { view } = drawn(story, isForDecider);
    return view.card === 'authorisation' ? view.data.facts : [];
  };

  test.each([
    ['supports', 'supported it. Not asked about no further action.'],
    ['neutral', 'had no strong view. Not asked about no further action.'],
    ['opposes', 'opposed it. Not asked about no further action.'],
  ] as const)('what the victim said is said of the caution: %s', (view, answer) => {
    const lines = linesOf(endedWith(view));
    expect(lines).toContainEqual({ question: 'The victim’s view of the conditional caution', answer });
    expect(lines.map(({ question }) => question)).not.toContain('The victim’s view');
  });

  test('whom nobody heard has no view of anything', () => {
    expect(linesOf(endedWith(undefined))).toContainEqual({
      question: 'The victim’s view',
      answer: 'Not heard yet.',
    });
  });

  test('they read what was not done, and who decided the breach how; a channel reads neither', () => {
    const story = endedWith('supports');
    expect(linesOf(story)).toEqual(
      expect.arrayContaining([
        {
          question: 'Breach decided on Friday 20 November',
          answer: 'put forward for a charging decision, by Sgt Birch',
        },
        {
          question: 'What was agreed',
          answer: 'Take part in the course. Not completed. Write a letter of apology. Not confirmed as done.',
        },
      ]),
    );
    expect(JSON.stringify(linesOf(story, false))).not.toMatch(/Breach decided|course|letter/);
  });

  test('what the person agreed to then is no fact of this', () => {
    const said = linesOf(endedWith('supports')).map(({ question }) => question);
    expect(said.join('\n')).not.toMatch(/what this means|reached\?|they agree|consent/i);
    expect(said, 'its facts are still there').toContain('How strong is the evidence?');
  });
});
