import { describe, expect, test } from 'vitest';
import { renderCard } from '../../src/cards/renderCard.ts';
import { authorisationView } from '../../src/dialogue/screens/authorisation/authorisationView.ts';
import { caseView } from '../../src/dialogue/screens/case/caseView.ts';
import { caseHeading } from '../../src/dialogue/screens/caseHeading.ts';
import { scriptInputOf } from '../../src/dialogue/victim/scriptInputOf.ts';
import { slotsOf } from '../../src/dialogue/victim/slotsOf.ts';
import { runningClocks } from '../../src/domain/calls/runningClocks.ts';
import { composeScript } from '../../src/domain/victim/composeScript.ts';
import { day } from '../../src/law/day.ts';
import { pressCase } from '../../src/turns/chat/pressCase.ts';
import { dialogueContextOf } from '../../src/turns/turnDeps.ts';
import type { Press } from '../../src/turns/turns.ts';
import type { WalkedCase } from '../../src/turns/walkCase.ts';
import { attempt, inspector, outcomeOf, type Story, sergeant, tell } from '../support/caseStories.ts';
import { barFight, westMidlands as force } from '../support/westMidlands.ts';
import { deps, press, type Sitting, sitDown, walkThrough, wayOf } from './sitting.ts';
import { askedFacts } from './typing.ts';

const { victim: _victim, injury: _injury, domesticAbuse: _abuse, ...nobody } = barFight;
const march = { offenceDate: day('2026-03-01') };

/** Summary only, in March: the last day to charge it was 1 September (MCA 1980 s.127(1)). */
const stories = {
  'a punch': () => askedFacts(walkThrough([{ words: 'punched' }]), { ...barFight, ...march }),
  'obstructing a constable, which harms nobody': () =>
    askedFacts(walkThrough([{ words: 'obstructing police' }]), {
      ...nobody,
      ...march,
      offence: 'obstruct-constable',
      evidence: 'reasonable-suspicion',
    }),
} satisfies Record<string, () => ReturnType<typeof walkThrough>>;
type Name = keyof typeof stories;

const recorded = (name: Name) => press(stories[name](), 'record-undiverted').story;
const decided = (story: Story, approved: boolean) =>
  tell(story, { type: 'decide-authority', approved, reason: 'The days are right.' }, { by: sergeant });

/** What the officer's card says and offers. */
function card({ theCase }: Story) {
  const view = caseView(theCase, force);
  if (view.card !== 'case') throw new Error('Another card');
  const { heading, next, lines, endIt } = view.data;
  return { heading, next, lines: lines.map(({ text }) => text).join('\n'), buttons: view.verbs, endIt };
}

/** What is read to the victim about the decision. */
function saidTo({ theCase }: Story): string {
  const input = scriptInputOf(theCase, force, 'disposal');
  const script = composeScript(
    force.victimScripts,
    input,
    slotsOf(theCase, force, { caller: 'liaison', today: day('2026-11-20') }),
  );
  return script.pieces.map(({ words }) => words).join('\n');
}
const isDue = ({ theCase }: Story) => runningClocks(theCase, force).some(({ name }) => name === 'disposal');

/**
 * What can no longer be charged is recorded with outcome 17; a sergeant or above closes it, and the victim is told why
 * (R50). So nobody takes it forward, nobody decides it alone, and no victim hears of a decision before there is one.
 */
type Row = readonly [
  when: string,
  of: Name,
  story: () => Story,
  officer: { heading: string; next: RegExp; buttons: readonly string[] },
  victim: 'no victim' | { readonly isDue: boolean; readonly says: RegExp },
];
const asked = 'Waiting: a sergeant closes it as statute-barred, outcome 17';
const open = 'Statute-barred: somebody must close it with outcome 17';
const closed = 'Closed: statute-barred, record outcome 17';
const undecided = { isDue: false, says: /I have no news of the case today\./ };
const told = {
  isDue: true,
  says: /The police will not take the case further\.[\s\S]*That time has passed, so we cannot/,
};
const [punch, obstruction] = Object.keys(stories) as Name[];
if (punch === undefined || obstruction === undefined) throw new Error('No stories');

const unnamed = {
  asked: 'Waiting: a sergeant closes it as statute-barred',
  open: 'Statute-barred: somebody must close it',
  closed: 'Closed: statute-barred',
};
const waits = { next: /You are told here as soon as/, buttons: ['stop-asking'] };
const asks = ['correct-answers', 'no-further-action'];

const table: readonly Row[] = [
  ['it is recorded', punch, () => recorded(punch), { heading: asked, ...waits }, undecided],
  [
    'the question is taken back',
    punch,
    () => tell(recorded(punch), { type: 'stop-asking' }),
    {
      heading: open,
      next: /A sergeant or above closes it: ask them here\. Then the victim is told why\. If the offence or the day is wrong, correct it here\./,
      buttons: asks,
    },
    undecided,
  ],
  [
    'a sergeant will not close it',
    punch,
    () => decided(recorded(punch), false),
    {
      heading: open,
      next: /Declined: no further action, by Sgt Birch, sergeant, on .*\. That stays on record\. A sergeant or above closes it: ask them here\. .*If the offence or the day is wrong, correct it here\.$/,
      buttons: asks,
    },
    undecided,
  ],
  [
    'a sergeant closes it',
    punch,
    () => decided(recorded(punch), true),
    {
      heading: closed,
      next: /^Tell the person, and record outcome 17\.$/,
      buttons: [],
    },
    told,
  ],
  // Where the evidence falls short besides, whoever closes it says which code fits: 17, or 15 or 16 (R50j).
  [
    'it is recorded',
    obstruction,
    () => recorded(obstruction),
    { heading: unnamed.asked, ...waits },
    'no victim',
  ],
  [
    'the question is taken back',
    obstruction,
    () => tell(recorded(obstruction), { type: 'stop-asking' }),
    {
      heading: unnamed.open,
      next: /A sergeant or above closes it, and says which outcome fits: ask them here\. If the offence or the day is wrong, correct it here\.$/,
      buttons: asks,
    },
    'no victim',
  ],
  [
    'a sergeant closes it',
    obstruction,
    () => decided(recorded(obstruction), true),
    { heading: unnamed.closed, next: /record the outcome that the decision maker says fits\.$/, buttons: [] },
    'no victim',
  ],
];

describe('given what can no longer be charged, when', () => {
  test.each(table)('%s, of %s, then every card says the same', (_when, _of, tellIt, officer, victim) => {
    const story = tellIt();
    const shown = card(story);
    expect(shown.heading).toBe(officer.heading);
    expect(shown.next).toMatch(officer.next);
    expect(shown.next).not.toMatch(/Take the case forward|crime registrar/);
    expect(shown.buttons).toEqual(officer.buttons);
    expect(isDue(story)).toBe(victim !== 'no victim' && victim.isDue);
    if (victim === 'no victim') expect(`${shown.next}${shown.lines}`).not.toMatch(/[Vv]ictim is|Victim:/);
    else {
      expect(saidTo(story)).toMatch(victim.says);
      // No hope of what cannot be: no review brings the time back, and no court hears a statement or orders money.
      expect(saidTo(story)).not.toMatch(
        /look at this choice again|in a statement|ask for money|goes on|if it comes to that/,
      );
    }
  });

  test.each(Object.keys(stories) as Name[])(
    'it is recorded, of %s, then the request says until when it could be charged, in a channel too',
    (name) => {
      const { theCase } = recorded(name);
      expect(theCase.state).toMatchObject({ authority: 'sergeant', closed: { how: 'not-diverted' } });
      for (const isForDecider of [true, false]) {
        const view = authorisationView(theCase, dialogueContextOf(deps), { isForDecider });
        expect(view.data).toMatchObject({ heading: 'Statute-barred: a sergeant or above closes it' });
        expect(JSON.stringify(renderCard(view, 'n').card)).toContain(
          `The last day to charge it was 1 September 2026${name === punch ? ': outcome 17' : ''}.`,
        );
      }
    },
  );

  test('the button that ends it says whom it asks and with which outcome, and asks them', () => {
    const back = tell(recorded(punch), { type: 'stop-asking' });
    expect(card(back).endIt).toBe('Ask a sergeant to close it: outcome 17');
    const again = tell(back, { type: 'decide-instead', disposal: 'no-further-action' });
    expect(card(again).heading).toBe(asked);
  });
});

/**
 * A sergeant who would not close it says that the day is wrong, or the officer has seen it: no other button led on, and a
 * case that can be charged would have stood as barred for good.
 */
describe.each<[who: string, (story: Story) => Story]>([
  ['a sergeant will not close it', (story) => decided(story, false)],
  ['its officer takes the question back', (story) => tell(story, { type: 'stop-asking' })],
])('given what can no longer be charged, when %s,', (_who, back) => {
  const corrected = (name: Name) => tell(back(recorded(name)), { type: 'correct-answers' });

  test.each(Object.keys(stories) as Name[])(
    'then it is a draft once more with every answer, of %s',
    (name) => {
      const { theCase } = corrected(name);
      expect(theCase.state).toEqual({ status: 'drafting' });
      expect(theCase.answers).toEqual(recorded(name).theCase.answers);
      expect(isDue({ ...corrected(name) }), 'nobody is told a decision').toBe(false);
      // As it stands it ends where it ended, and can be put before them again.
      const again = press(sitDown(corrected(name)), 'record-undiverted').story.theCase;
      expect(again.state).toMatchObject({ status: 'awaiting-authority', disposal: 'no-further-action' });
    },
  );

  test.each(Object.keys(stories) as Name[])('then the card of the answers comes first, of %s', (name) => {
    const story = corrected(name);
    const walked = { theCase: story.theCase, record: { events: story.events }, way: wayOf({ story }) };
    const press = { verb: 'correct-answers', step: 'case', inputs: {} } as Press;
    const view = pressCase(press, walked as WalkedCase, deps).show(walked as WalkedCase, '');
    expect(view.target.step).toBe('answers');
    expect(Object.keys(view.fields)).toEqual(expect.arrayContaining(['offence', 'offenceDate']));
  });

  test('then with the day put right it can be diverted, by whoever could before', () => {
    const facts = { offenceDate: day('2026-11-19') };
    const righted = { type: 'answer', step: 'answers', answers: { facts } } as const;
    const card = askedFacts(sitDown(tell(corrected(punch), righted)), { ...barFight, ...facts });
    expect(card.view.target.step).toBe('assessment');
    // Declined was that it goes no further, and nothing as heavy as this.
    expect(JSON.stringify(card.view.data)).toContain('Available: you may decide');
  });

  test('then with another offence that has no limit, it ends no more for its time', () => {
    const abh = {
      type: 'answer',
      step: 'answers',
      answers: { facts: { offence: 'abh', injury: 'serious' } },
    } as const;
    expect(JSON.stringify(sitDown(tell(corrected(punch), abh)).view.data)).not.toContain('statute-barred');
  });
});

test('given what a sergeant has closed, or is asked to close, then nothing of it is corrected', () => {
  for (const story of [recorded(punch), decided(recorded(punch), true)])
    expect(outcomeOf(attempt(story, { type: 'correct-answers' }))).toBe('refused: nothing-to-correct');
});

/** Hatred makes another offence of it, which is either-way and has no limit (CDA 1998 s.29): nobody closes that for its time. */
test('given what can no longer be charged, where a graver offence may fit, then that is settled first', () => {
  const refused = askedFacts(walkThrough([{ words: 'punched' }]), { ...barFight, ...march, hateCrime: true });
  const { story } = press(refused, 'record-undiverted');
  expect(story.theCase.state).toMatchObject({ status: 'closed', how: 'not-diverted' });
  expect(card(story).next).toContain('A graver offence may fit what happened');
  expect(card(story).next).not.toContain('Take the case forward');
  expect(card(story).next).toContain('No further action is for a sergeant or above to decide');
  expect(card(story).buttons).toEqual(['correct-answers', 'charge', 'no-further-action']);
  const ended = tell(story, { type: 'decide-instead', disposal: 'no-further-action' });
  expect(ended.theCase.state).toMatchObject({ status: 'awaiting-authority', authority: 'sergeant' });
  for (const isForDecider of [true, false]) {
    const { data } = authorisationView(ended.theCase, dialogueContextOf(deps), { isForDecider });
    const said = JSON.stringify(data);
    expect(data).toMatchObject({ heading: 'Statute-barred: a sergeant or above closes it' });
    expect(said, 'R50a').toContain('The last day to charge it was 1 September 2026');
    // It says of which offence nothing: the rule may speak in a channel where it holds.
    expect(said, 'R50i').toContain('check with the CPS before an outcome is recorded');
  }
  const charged = tell(story, { type: 'decide-instead', disposal: 'charge' });
  expect(charged.theCase.decisionElsewhere?.disposal, 'of the graver offence').toBe('charge');
  // Outcome 1 or 1A: a charge of another offence than the one that was recorded is counted by itself.
  expect(caseHeading(charged.theCase)).toBe('Recorded: not diverted, charged or postal requisition sent');
});

test('given a refusal by an inspector before, what is out of time is for that rank to close', () => {
  const asks = press(askedFacts(walkThrough([{ words: 'punched' }]), barFight), 'answer', {
    disposal: 'conditional-caution',
  }).story;
  const declined = tell(
    asks,
    { type: 'decide-authority', approved: false, reason: 'No.' },
    { by: inspector },
  );
  const late = { type: 'answer', step: 'answers', answers: { facts: march } } as const;
  const refused = sitDown(tell(declined, late));
  expect(refused.view.data).toMatchObject({ recordIt: 'Ask an inspector to close it: outcome 17' });
  const over = press(refused, 'record-undiverted').story;
  expect(over.theCase.state).toMatchObject({ status: 'awaiting-authority', authority: 'inspector' });
});

/** MCA 1980 s.127(1), March: the evidence was enough and they admitted it before the day was put right. */
test('given answers that settle which code fits, then it is outcome 17 alone, and no victim is spoken of where none is', () => {
  const answered = askedFacts(walkThrough([{ words: 'obstructing police' }]), {
    ...nobody,
    offence: 'obstruct-constable',
  });
  const late = { type: 'answer', step: 'answers', answers: { facts: march } } as const;
  const refused = sitDown(tell(answered.story, late));
  expect(refused.view.data).toMatchObject({ recordIt: 'Ask a sergeant to close it: outcome 17' });
  const said = JSON.stringify(refused.view.data);
  expect(said).not.toMatch(/15 or 16/);
  expect(said).not.toMatch(/[Aa] victim is told/);
  const { theCase } = press(refused, 'record-undiverted').story;
  const { data } = authorisationView(theCase, dialogueContextOf(deps), { isForDecider: true });
  expect(JSON.stringify(data), 'what was answered is read by whoever closes it').toContain(
    deps.wording.question('evidence'),
  );
});

/**
 * Pressing it puts what time alone ends before a sergeant at once (R50), also where somebody else says which code fits
 * (R50j); where a graver offence may fit, and in time, it records alone.
 */
const called: readonly (readonly [what: string, sitting: () => Sitting, button: string])[] = [
  ['time alone', stories[punch], 'Ask a sergeant to close it: outcome 17'],
  ['short evidence besides (R50j)', stories[obstruction], 'Ask a sergeant to close it'],
  [
    'a punch with too little to charge it (R50j)',
    () =>
      askedFacts(walkThrough([{ words: 'punched' }]), { ...barFight, ...march, evidence: 'insufficient' }),
    'Ask a sergeant to close it',
  ],
  [
    'a graver offence that may fit (R50i)',
    () => askedFacts(walkThrough([{ words: 'punched' }]), { ...barFight, ...march, hateCrime: true }),
    'Record as not diverted',
  ],
  [
    'short evidence, in time',
    () => askedFacts(walkThrough([{ words: 'punched' }]), { ...barFight, evidence: 'insufficient' }),
    'Record as not diverted',
  ],
];

test.each(called)('given %s, the button is called by what it does', (_what, sitting, button) => {
  const refused = sitting();
  expect(refused.view.data).toMatchObject({ recordIt: button });
  const { state } = press(refused, 'record-undiverted').story.theCase;
  expect(state.status).toBe(button.startsWith('Ask ') ? 'awaiting-authority' : 'closed');
});
