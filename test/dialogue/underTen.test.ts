import { describe, expect, test } from 'vitest';
import { renderCard } from '../../src/cards/renderCard.ts';
import { callView } from '../../src/dialogue/screens/calls/callView.ts';
import { caseView } from '../../src/dialogue/screens/case/caseView.ts';
import { confirmView } from '../../src/dialogue/screens/case/confirmView.ts';
import { caseHeading } from '../../src/dialogue/screens/caseHeading.ts';
import { scriptInputOf } from '../../src/dialogue/victim/scriptInputOf.ts';
import type { View } from '../../src/dialogue/view/view.ts';
import { dueCall } from '../../src/domain/calls/dueCall.ts';
import { childTasksOpen } from '../../src/domain/case/childTasksOpen.ts';
import { decisionOf, decisionsOpen, isToBeClosed } from '../../src/domain/case/decisionOf.ts';
import { everybodyReached } from '../../src/domain/notices/notReached.ts';
import { day } from '../../src/law/day.ts';
import { draftingWith } from '../support/caseStages.ts';
import { attempt, byClock, otherOfficer, outcomeOf, tell } from '../support/caseStories.ts';
import { frozenRecord } from '../support/filings.ts';
import { callAbout } from '../support/victimCalls.ts';
import { westMidlands } from '../support/westMidlands.ts';
import { press, type Sitting, walkThrough } from './sitting.ts';

const wordsOf = ({ view }: Pick<Sitting, 'view'>) => JSON.stringify(renderCard(view, 'n').card);
/** What the officer types, and that the person is this old; nothing else on the card is answered. */
const onlyAged = (words: string, age: string) => {
  const asked = walkThrough([{ words }]);
  return press(asked, 'answer', { age, offence: asked.view.fields.offence?.value ?? '' });
};
/** The same, and who was harmed, where that is asked then. */
const aged = (words: string, age: string, victim = 'person') => {
  const asked = onlyAged(words, age);
  const isAsked = asked.view.card === 'questions' && Object.keys(asked.view.fields).join() === 'victim';
  return isAsked ? press(asked, 'answer', { victim }) : asked;
};

/** Pressed, and pressed again on the card that asks whether it is meant so. */
const recorded = (ended: Sitting) => press(press(ended, 'record-undiverted'), 'record-undiverted');

// Nobody under ten can be guilty of an offence (CYPA 1933 s.50), so nothing else about the case matters.
describe.each(['shoplifting', 'punched', 'weed', 'rape', 'stalking', 'drink driving', 'abh'])(
  'given a child of nine and %s, when the age is known',
  (words) => {
    const ended = aged(words, '9');

    test('then it ends there: no admission and no evidence is asked, and nothing is said of a charge', () => {
      expect(ended.view.card).toBe('refusal');
      expect(wordsOf(ended)).toContain('under ten, the law allows no prosecution');
      expect(wordsOf(ended)).toContain('CYPA 1933 s.50');
      expect(wordsOf(ended)).toContain(
        'Refer to children’s services today, and think of exploitation. Tell the parent or carer.',
      );
      expect(ended.view.data).toMatchObject({ recordIt: 'End the case: outcome 11' });
      expect(wordsOf(ended)).toContain('End the case: outcome 11');
      expect(wordsOf(ended)).not.toMatch(
        /not diverted|CPS|charge|caution|court|resolution|youth justice|Crown/i,
      );
    });

    const asked = press(ended, 'record-undiverted');

    // The victim's age in the suspect's field would end the case for good.
    test('then one press ends nothing: it is asked whether that age is the suspect’s', () => {
      expect(asked.happened).toBe('');
      expect(asked.view.note).toBe(
        'Is it the suspect, and not the victim, who is under ten? The case then ends here with outcome 11. This cannot be undone. Press “End the case: outcome 11” again to do it, or open the case to leave it as it is.',
      );
      expect([asked.view.target.step, asked.view.verbs]).toEqual(['confirm', ['record-undiverted', 'open']]);
      expect(wordsOf(asked)).toContain('"title":"End the case: outcome 11"');
      expect(wordsOf(asked)).not.toMatch(/not diverted|charge|court/i);
    });

    test('then it is recorded as outcome 11, and nobody can record a charge', () => {
      const { theCase } = press(asked, 'record-undiverted').story;
      expect(theCase.state).toMatchObject({ status: 'closed', how: 'not-diverted', outcomeCode: '11' });
      expect(theCase.frozen?.rules.map(({ id }) => id).toSorted(), 'no other rule was applied').toEqual([
        'R03a',
        'R03d',
      ]);
      expect(decisionsOpen(theCase, westMidlands.offences)).toEqual([]);
      expect(decisionOf(theCase)?.disposal).toBe('no-further-action');
      const card = caseView(theCase, westMidlands);
      expect(card.verbs).toEqual(['child-referred', 'parent-told', 'withdraw']);
      expect(card.data).toMatchObject({ heading: 'Ended: under ten, record outcome 11' });
      expect(wordsOf({ view: card })).toContain('Yours to do today: refer to children’s services');
      expect(wordsOf({ view: card })).not.toMatch(/usual way|charge|court/i);
    });
  },
);

describe('given what is to be done for a child of nine, when its officer ticks it', () => {
  const ended = recorded(aged('shoplifting', '9')).story;
  const card = (story: typeof ended) => caseView(story.theCase, westMidlands);
  const words = (story: typeof ended) => wordsOf({ view: card(story) });

  test('then the other is left, and once both are done nothing is', () => {
    const referred = tell(ended, { type: 'child-referred' });
    expect(card(referred).verbs).toEqual(['parent-told', 'withdraw']);
    expect(words(referred)).toContain('Yours to do today: tell the parent or carer.');
    expect(words(referred)).not.toContain('think of exploitation');
    const told = tell(ended, { type: 'parent-told' });
    expect(card(told).verbs).toEqual(['child-referred', 'withdraw']);
    expect(words(told)).toContain('refer to children’s services, and think of exploitation');
    const both = tell(referred, { type: 'parent-told' });
    expect(card(both).verbs).toEqual(['withdraw']);
    expect(words(both)).toContain('Children’s services were asked, and the parent or carer was told.');
  });

  test('then it counts once, for its officer, and in no other case', () => {
    const referred = tell(ended, { type: 'child-referred' });
    expect(attempt(referred, { type: 'child-referred' }).ok).toBe(false);
    expect(attempt(ended, { type: 'child-referred' }, { by: otherOfficer }).ok).toBe(false);
    const ofTen = tell(draftingWith({ age: 10 }), { type: 'record-undiverted', record: frozenRecord });
    expect(attempt(ofTen, { type: 'child-referred' }).ok).toBe(false);
    expect(childTasksOpen(ofTen.theCase)).toEqual([]);
    expect(childTasksOpen(draftingWith({ age: 9 }).theCase), 'it has not ended yet').toEqual([]);
  });
});

test('a case that was recorded as charged before it had an outcome of its own is told and offered as ended', () => {
  const undiverted = tell(draftingWith({ age: 9 }), { type: 'record-undiverted', record: frozenRecord });
  const { theCase } = byClock(undiverted, { type: 'decided-instead', disposal: 'charge' });
  expect(decisionsOpen(theCase, westMidlands.offences)).toEqual([]);
  expect(decisionOf(theCase)?.disposal).toBe('no-further-action');
  expect(caseHeading(theCase)).toBe('Ended: under ten, record outcome 11');
});

// What the law ended is not a draft again, whatever code an earlier version gave it: an age that is wrong begins a new case.
describe.each<[as: string, outcomeCode: string]>([
  ['as outcome 11', '11'],
  ['once as statute-barred', '17'],
])(
  'given a case of a child of nine that was recorded %s, when its officer sees that the age is wrong',
  (_as, outcomeCode) => {
    const child = draftingWith({ age: 9 });
    const ended = byClock(child, { type: 'not-diverted', record: frozenRecord, outcomeCode });
    const anew =
      'If the age is wrong, withdraw this case, then type “new” and the offence to begin a new one.';

    test('then it is not corrected, and only withdrawn', () => {
      expect(isToBeClosed(ended.theCase)).toBe(false);
      expect(outcomeOf(attempt(ended, { type: 'correct-answers' }))).toBe('refused: nothing-to-correct');
      expect(caseView(ended.theCase, westMidlands).verbs).toEqual([
        'child-referred',
        'parent-told',
        'withdraw',
      ]);
    });

    test('then its card says how to begin anew, also once all is done', () => {
      const done = tell(tell(ended, { type: 'child-referred' }), { type: 'parent-told' });
      for (const { theCase } of [ended, done])
        expect(caseView(theCase, westMidlands).data).toMatchObject({ next: expect.stringContaining(anew) });
    });
  },
);

// A boy of nineteen is no child: what was told of one is taken back, and nobody hears again that no law lets it go to court.
describe('given a case that ended at outcome 11, when its officer withdraws it, as the age was wrong', () => {
  const ended = recorded(aged('punched', '9')).story;
  const toldVictim = byClock(ended, { type: 'victim-called', call: callAbout('disposal', 'disposal') });
  const over = (story: typeof ended) => tell(story, { type: 'withdraw' });
  const words = ({ theCase }: typeof ended) => wordsOf({ view: caseView(theCase, westMidlands) });

  test('then it is asked once, with what comes of it', () => {
    const asked = JSON.stringify(
      confirmView(
        ended.theCase,
        { force: westMidlands, today: day('2026-11-23') },
        'withdraw',
        everybodyReached,
      ),
    );
    expect(asked).toContain('Is the age wrong? Outcome 11 is then taken back');
    expect(asked).not.toContain('The victim knows of the case');
    expect(
      JSON.stringify(
        confirmView(
          toldVictim.theCase,
          { force: westMidlands, today: day('2026-11-23') },
          'withdraw',
          everybodyReached,
        ),
      ),
    ).toContain('they still have to hear that what they were told does not stand. That call stays due.');
  });

  test('then nothing of a child is left to do, and the reason stands in the history', () => {
    const { theCase } = over(ended);
    expect(childTasksOpen(theCase)).toEqual([]);
    expect(decisionOf(theCase)).toBeUndefined();
    const card = caseView(theCase, westMidlands);
    expect(card.verbs).toEqual([]);
    expect(card.data).toMatchObject({ heading: 'Withdrawn: the age was wrong' });
    expect(words(over(ended))).toMatch(/Outcome 11 taken back, as the age was wrong, by /);
    expect(words(over(ended))).toContain('Type “new” and the offence to begin a new case.');
    expect(words(over(ended))).not.toMatch(/children’s services|parent|record outcome/);
    expect(outcomeOf(attempt(over(ended), { type: 'withdraw' }))).toBe('refused: closed');
    expect(outcomeOf(attempt(ended, { type: 'withdraw' }, { by: otherOfficer }))).toBe('refused: not-yours');
  });

  test('then whoever was told of a child is to hear that it was wrong', () => {
    const referred = tell(ended, { type: 'child-referred' });
    expect(words(over(referred))).toContain('tell children’s services that the age was wrong');
    const both = tell(referred, { type: 'parent-told' });
    expect(words(over(both))).toContain(
      'tell children’s services and the parent or carer that the age was wrong',
    );
  });

  test('then a victim who knows nothing of it is not rung', () => {
    expect(dueCall(ended.theCase, westMidlands)).toBeDefined();
    expect(dueCall(over(ended).theCase, westMidlands)).toBeUndefined();
  });

  test('then one who was told hears that it does not stand, and nothing else that is not so', () => {
    const { theCase } = over(toldVictim);
    const due = dueCall(theCase, westMidlands);
    if (due === undefined) throw new Error('They are to be told');
    const { data } = callView(theCase, due, westMidlands, {
      caller: 'liaison',
      today: day('2026-11-20'),
    }) as Extract<View, { card: 'call' }>;
    const said = data.script.map((piece) => piece.words).join(' ');
    expect(said).toContain('That was a mistake, and I am sorry.');
    expect(said).not.toMatch(/will not take the case further|what was planned|nothing that they have to do/i);
    expect(JSON.stringify(data.mustNotSay)).toContain('How old they are, or that it is a child.');
    const heard = byClock(over(toldVictim), {
      type: 'victim-called',
      call: callAbout('disposal', 'disposal'),
    });
    expect(dueCall(heard.theCase, westMidlands)?.clocks.map(({ name }) => name) ?? []).not.toContain(
      'disposal',
    );
  });
});

test('a case of somebody of ten that is to be closed as statute-barred is corrected, and not begun anew', () => {
  const barred = byClock(draftingWith({ age: 10 }), {
    type: 'not-diverted',
    record: frozenRecord,
    outcomeCode: '17',
  });
  expect(isToBeClosed(barred.theCase)).toBe(true);
  expect(wordsOf({ view: caseView(barred.theCase, westMidlands) })).not.toContain('If the age is wrong');
});

// It decides the words: a police officer, a shop and a parent are not spoken to as a neighbour is.
describe('given a child of nine, when the age is known, then who was harmed', () => {
  test.each<[words: string, choices: readonly string[] | undefined]>([
    ['punched', ['person', 'child', 'police']],
    ['criminal damage', undefined],
    ['assault emergency worker', ['person', 'police']],
    ['rape', ['person', 'child', 'police']],
  ])('of “%s” is asked, alone and once', (words, only) => {
    const asked = onlyAged(words, '9');
    expect([asked.view.card, Object.keys(asked.view.fields)]).toEqual(['questions', ['victim']]);
    if (only !== undefined) expect(asked.view.fields.victim?.only?.toSorted()).toEqual([...only].toSorted());
    const unanswered = press(asked, 'answer', {});
    expect(unanswered.view.fields.victim?.error).not.toBe('');
    expect(press(unanswered, 'answer', { victim: 'police' }).view.card).toBe('refusal');
  });

  test.each(['shoplifting', 'weed', 'drink driving'])('of “%s” is known, and not asked', (words) => {
    expect(onlyAged(words, '9').view.card).toBe('refusal');
  });

  test.each<[words: string, victim: string, says: RegExp, not: RegExp]>([
    ['shoplifting', '', /you and everyone there safe now/, /what happened to you\b/],
    ['punched', 'police', /help for you at work/, /for those who work there/],
    ['punched', 'child', /as the parent or guardian/, /you and everyone there/],
    [
      'punched',
      'person',
      /Are you safe now\? Is there anything you need today/,
      /at work|everyone there|guardian/,
    ],
    ['criminal damage', 'business', /you and everyone there safe now/, /guardian/],
  ])('of “%s” decides what is said: %s', (words, victim, says, not) => {
    const { theCase } = recorded(aged(words, '9', victim)).story;
    const due = dueCall(theCase, westMidlands);
    if (due === undefined) throw new Error('They are to be told');
    const card = callView(theCase, due, westMidlands, { caller: 'liaison', today: day('2026-11-20') });
    const said = JSON.stringify((card as Extract<View, { card: 'call' }>).data.script);
    expect(said).toMatch(says);
    expect(said).not.toMatch(not);
    expect(said).toContain('The law does not let us take this to court.');
  });

  test('of damage may be nobody: then nobody is rung', () => {
    const { theCase } = recorded(aged('criminal damage', '9', 'none')).story;
    expect(dueCall(theCase, westMidlands)).toBeUndefined();
  });

  test('is all that is asked, whichever language they speak', () => {
    expect(aged('shoplifting, polish interpreter', '9').view.card).toBe('refusal');
  });
});

test('the age is asked before anything else that the officer must find out', () => {
  for (const words of ['shoplifting', 'punched', 'weed'])
    expect(Object.keys(walkThrough([{ words }]).view.fields).slice(0, 2)).toEqual(['offence', 'age']);
});

test.each(['10', '17'])('a child of %s is asked everything that is asked', (age) => {
  const after = aged('punched', age);
  expect(after.view.card).toBe('questions');
  expect(after.view.fields.admission?.error).not.toBe('');
});

// A window is damage, which is often part of abuse; the officer who says that it was not must not be heard as if it were.
describe('given a window that a child of nine broke, when its victim is spoken to', () => {
  const answered = (inputs: Readonly<Record<string, string>>) => {
    const asked = walkThrough([{ words: 'criminal damage' }]);
    const offence = asked.view.fields.offence?.value ?? '';
    const known = press(asked, 'answer', { age: '9', offence, ...inputs });
    const ended = press(known, 'answer', { victim: 'person' });
    return scriptInputOf(recorded(ended).story.theCase, westMidlands, 'disposal');
  };
  test.each<[inputs: Readonly<Record<string, string>>, isAbuse: boolean]>([
    [{}, false],
    [{ domesticAbuse: 'none' }, false],
    [{ domesticAbuse: 'family' }, true],
    [{ domesticAbuse: 'intimate-partner' }, true],
  ])('and the officer answered %j, then it is domestic abuse: %s', (inputs, isAbuse) => {
    expect(answered(inputs).domesticAbuse).toBe(isAbuse);
  });
});

describe('given the victim of a child of nine, when they are rung', () => {
  const { theCase } = recorded(aged('punched', '9')).story;
  const due = dueCall(theCase, westMidlands);
  if (due === undefined) throw new Error('They are to be told');
  const { data } = callView(theCase, due, westMidlands, {
    caller: 'liaison',
    today: day('2026-11-20'),
  }) as Extract<View, { card: 'call' }>;
  const words = data.script.map((piece) => piece.words.replaceAll('nine nine nine', '999')).join(' ');

  test('then they hear the true reason', () => {
    expect(due.occasion).toBe('disposal');
    expect(words).toContain('The law does not let us take this to court.');
    expect(words).toContain('The police will not take the case further.');
  });

  test('then nothing tells who or how old the person is, and nothing is promised that cannot be', () => {
    expect(words).not.toMatch(/\b(nine|ten|child|young|school|children’s services|parent|age)\b/i);
    expect(words).not.toMatch(/enough proof|look at this choice again|charged|goes to court/i);
  });
});
