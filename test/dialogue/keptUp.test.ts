import { describe, expect, test } from 'vitest';
import { renderCard } from '../../src/cards/renderCard.ts';
import { callOverdueView } from '../../src/dialogue/screens/calls/callOverdueView.ts';
import { callView } from '../../src/dialogue/screens/calls/callView.ts';
import { caseView } from '../../src/dialogue/screens/case/caseView.ts';
import { confirmView } from '../../src/dialogue/screens/case/confirmView.ts';
import { newsView } from '../../src/dialogue/screens/news/newsView.ts';
import { sayCondition } from '../../src/dialogue/state/agreedConditions.ts';
import { dueCall } from '../../src/domain/calls/dueCall.ts';
import { askBeforeDone } from '../../src/domain/case/keptToAsk.ts';
import { atLondonHour, londonDay } from '../../src/domain/days.ts';
import { everybodyReached } from '../../src/domain/notices/notReached.ts';
import { day } from '../../src/law/day.ts';
import * as stages from '../support/caseStages.ts';
import { attempt, outcomeOf, type Story, tell } from '../support/caseStories.ts';
import { barFight, westMidlands as force } from '../support/westMidlands.ts';
import { type Inputs, press, type Sitting, walkThrough } from './sitting.ts';
import { askedFacts } from './typing.ts';

const reached: Inputs = { victimContacted: 'reached', victimView: 'supports' };

/** A community resolution in which the victim asked that the person stays away, and nothing else is agreed. */
function asked(): Sitting {
  const result = askedFacts(walkThrough([{ words: 'punched' }]), barFight);
  return walkThrough(
    [{ intervention: 'none' }, reached, { remedyChosen: 'stay-away', victimNextBy: '2026-11-27' }],
    press(result, 'answer', { disposal: 'community-resolution', requestNote: '' }),
  );
}

const filed = (deadline = '2026-12-18'): Story =>
  press(press(asked(), 'answer', { deadline }), 'file', { consent: 'agrees' }).story;

const at = (when: string) => ({ at: `${when}T10:00:00.000Z` });

// It is Friday 20 November 2026. A ban without a last day is never done, and one that ends today is none.
describe('given a community resolution in which somebody is to stay away', () => {
  test('then until when is asked, and a day after today is needed', () => {
    const card = asked();
    expect(card.view.target.step).toBe('conditions');
    for (const deadline of ['', '2026-11-20', '2027-04-10']) {
      const after = press(card, 'answer', { deadline });
      expect(after.view.fields.deadline?.error).toMatch(/Give a day after today/);
    }
    expect(press(card, 'answer', { deadline: '2026-11-21' }).view.target.step).toBe('file');
  });

  test('then its card and the victim hear until when, and nobody that all of it is done by then', () => {
    const { theCase } = filed();
    expect(theCase.filed?.conditions.map(sayCondition)).toEqual([
      'Stay away from the place of the offence until Friday 18 December.',
    ]);
    // CJA 2003 s.22(3): staying away repairs nothing.
    expect(theCase.filed?.conditions[0]?.objective).toBe('rehabilitation');
    const said = words(filed(), '2026-11-20');
    expect(said).toContain('Staying away from a place, until Friday 18 December.');
    expect(said).not.toMatch(/has to be done by/);
  });

  test('when its officer would end it before that day is over, then it goes on, and the card says until when', () => {
    const story = filed();
    expect(outcomeOf(attempt(story, { type: 'mark-done' }, at('2026-12-18')))).toBe('refused: kept-up');
    expect(outcomeOf(attempt(story, { type: 'mark-done' }, at('2026-12-19')))).toBe('completed');
    const next = JSON.stringify(caseView(story.theCase, force).data);
    const still = 'It is to be kept up until Friday 18 December: confirm it once that day is over.';
    expect(next).toContain(still);
    const pressed = (today: string) =>
      confirmView(story.theCase, { force, today: day(today) }, 'mark-done', everybodyReached);
    expect(pressed('2026-12-18').note).toBe(still);
    expect(pressed('2026-12-18').target.step).toBe('case');
    expect(pressed('2026-12-19').note).toMatch(
      /^Is everything done that was agreed\? Was it kept up to the last day\? The case then ends/,
    );
  });

  // A shop knows who came in, and nobody asks it; whether somebody was in touch she alone knows, and how to reach her stands on the call.
  test.each([
    [
      'of no contact after domestic abuse, in a safe way',
      true,
      'intimate-partner',
      'phone',
      / Ask the victim whether it was kept: open the call, and reach them only as it says\./,
    ],
    [
      'of no contact between strangers',
      true,
      'none',
      'phone',
      / Ask the victim whether it was kept: open the call/,
    ],
    ['of no contact, nobody who wants no word', true, 'none', 'none', undefined],
    ['of a place, nobody', undefined, 'none', 'phone', undefined],
  ] as const)(
    'when the last day %s is over, then its officer asks them',
    (_what, needsVictim, domesticAbuse, preferred, asks) => {
      const { theCase } = filed();
      const { answers, victim, filed: filing } = theCase;
      if (filing === undefined || victim === undefined) throw new Error('It is filed for a victim');
      const conditions = filing.conditions.map((one) => ({ ...one, ...(needsVictim && { needsVictim }) }));
      const of = {
        ...theCase,
        answers: { ...answers, facts: { ...answers.facts, domesticAbuse } },
        victim: { ...victim, wishes: { ...victim.wishes, preferred } },
        filed: { ...filing, conditions },
      };
      const deadline = atLondonHour(day('2026-12-18'), 24 + 8);
      const view = newsView('deadline-passed', of, force, { deadline });
      const news = JSON.stringify(view.data);
      if (asks === undefined) expect(news).not.toContain('Ask the victim');
      else expect(news).toMatch(asks);
      // The call is opened from the news that asks for it.
      expect([view.target.step, ...view.verbs]).toEqual(
        asks === undefined ? ['case', 'open'] : ['call', 'take-call'],
      );
      const sure = confirmView(of, { force, today: day('2026-12-19') }, 'mark-done', everybodyReached);
      expect(sure.target.step).toBe(asks === undefined ? 'confirm' : 'case');
      if (asks !== undefined) expect(sure.note).toBe(askBeforeDone);
    },
  );

  test('when nobody asked them in time, then supervisors read that they were to be asked', () => {
    const clock = { name: 'kept', dueBy: day('2026-12-21') } as const;
    const late = JSON.stringify(callOverdueView(filed().theCase, clock, undefined).data);
    expect(late).toContain('the victim was to be asked by Monday 21 December');
    expect(late).toContain('Still to do: ask whether it was kept.');
    const both = callOverdueView(filed().theCase, clock, undefined, [{ ...clock, name: 'breach' }]);
    expect(JSON.stringify(both.data)).toContain('the victim was to hear by Monday 21 December');
  });

  test('when somebody was seen there, then its officer can say so at once', () => {
    expect(outcomeOf(attempt(filed(), { type: 'mark-not-done' }))).toBe('breached');
  });
});

// Victims' Code, right 6: they hear what was decided, also where it is over by the time that somebody rings.
test.each(['mark-done', 'mark-not-done'] as const)(
  'given a decision that the victim was not told, when they hear of it together with what came of it (%s), then they hear what was agreed',
  (type) => {
    const over = tell(filed(), { type }, at('2026-12-19'));
    expect(words(over, '2026-12-19')).toContain(
      'This is what they had to do. Staying away from a place, which was until Friday 18 December.',
    );
  },
);

function words({ theCase }: Story, today: string): string {
  const due = dueCall(theCase, force);
  if (due === undefined) throw new Error('Nothing is due');
  const view = callView(theCase, due, force, { caller: 'liaison', today: londonDay(`${today}T10:00:00Z`) });
  return view.card === 'call' ? view.data.script.map((piece) => piece.words).join(' ') : '';
}

// The provider of a course cannot know who was at whose door.
test('given a course that goes on beside staying away, then its officer can say on the card that it was not kept', () => {
  const { theCase } = stages.filedForDivert();
  const [away] = filed().theCase.filed?.conditions ?? [];
  if (theCase.filed === undefined || away === undefined) throw new Error('It is filed');
  const both = { ...theCase, filed: { ...theCase.filed, conditions: [...theCase.filed.conditions, away] } };
  const verbsOf = (of: typeof theCase) => JSON.stringify(renderCard(caseView(of, force), 'n').card);
  expect(verbsOf(both)).toContain('"mark-not-done"');
  expect(verbsOf(both)).not.toContain('"mark-done"');
  expect(verbsOf(theCase)).not.toContain('"mark-not-done"');
});
