import { describe, expect, test } from 'vitest';
import { authorisationView } from '../../src/dialogue/screens/authorisation/authorisationView.ts';
import { caseView } from '../../src/dialogue/screens/case/caseView.ts';
import { newsView } from '../../src/dialogue/screens/news/newsView.ts';
import { afterRefusal } from '../../src/dialogue/state/afterRefusal.ts';
import { assessWithVictimAndConsent } from '../../src/dialogue/state/assessWithVictimAndConsent.ts';
import { assess } from '../../src/domain/assessment/assess.ts';
import type { AuthorityDecision, Rank } from '../../src/domain/case/case.ts';
import { day } from '../../src/law/day.ts';
import type { Disposal } from '../../src/law/disposal.ts';
import { dialogueContextOf } from '../../src/turns/turnDeps.ts';
import { inspector, minute, type Story, sergeant, tell } from '../support/caseStories.ts';
import { barFight, westMidlands } from '../support/westMidlands.ts';
import { decided, deps, press, type Sitting, sitDown, walkThrough, wayOf } from './sitting.ts';
import { askedFacts } from './typing.ts';

const { disposals } = assess(barFight, { force: westMidlands, decisionDay: day('2026-11-20') });
const rowOf = (disposal: Disposal) => {
  const row = disposals.find((one) => one.disposal === disposal);
  if (row === undefined) throw new Error(`${disposal} is not assessed`);
  return row;
};
const refused = (disposal: Disposal, rank: Rank = 'sergeant'): AuthorityDecision => ({
  approved: false,
  disposal,
  by: { id: 's', name: 'Sgt Birch', rank },
  reason: 'Charge him.',
  at: minute(0),
  basis: '',
});

describe('given what was declined in a case, when it is asked who decides', () => {
  // A first fight: the officer may decide a community resolution alone, a sergeant a conditional caution.
  test.each<[string, Disposal, readonly AuthorityDecision[], string]>([
    ['nothing was declined', 'community-resolution', [], 'officer'],
    [
      'a sergeant would not have a caution',
      'community-resolution',
      [refused('conditional-caution')],
      'sergeant',
    ],
    ['nor the same again', 'community-resolution', [refused('community-resolution')], 'sergeant'],
    [
      'an inspector would not',
      'community-resolution',
      [refused('conditional-caution', 'inspector')],
      'inspector',
    ],
    [
      'the caution, after an inspector would not',
      'conditional-caution',
      [refused('conditional-caution', 'inspector')],
      'inspector',
    ],
    [
      'something heavier than what was declined',
      'conditional-caution',
      [refused('community-resolution')],
      'sergeant',
    ],
    [
      'the highest of several',
      'community-resolution',
      [refused('conditional-caution', 'inspector'), refused('community-resolution')],
      'inspector',
    ],
  ])('%s: %s', (_when, disposal, refusals, authority) => {
    const row = afterRefusal(rowOf(disposal), { refusals });
    expect(row.authority).toBe(authority);
    expect(row.policeRank).toBe(authority);
    expect(row.status).toBe(authority === 'officer' ? 'available' : 'needs-authority');
  });

  test('what nobody may decide stays so', () => {
    const row = rowOf('simple-caution');
    const closed = { ...row, authority: null, policeRank: null, status: 'unavailable' } as const;
    expect(afterRefusal(closed, { refusals: [refused('conditional-caution')] })).toEqual(closed);
  });
});

test('given a note that was saved for later, when the result is opened again, then it stands there to be sent', () => {
  const card = askedFacts(walkThrough([{ words: 'punched' }]), barFight);
  const typed = { disposal: 'conditional-caution', requestNote: 'First time.' };
  const { fields } = sitDown(press(card, 'save', typed).story).view;
  expect(fields.requestNote?.value).toBe('First time.');
});

/** What was typed for one request is read with that request alone: the next one may be for another disposal. */
describe('given a note that was sent', () => {
  const typed = { disposal: 'conditional-caution', requestNote: 'First time.' };
  const sent = press(askedFacts(walkThrough([{ words: 'punched' }]), barFight), 'answer', typed);
  const noteOn = ({ theCase }: Story) => {
    const { data } = authorisationView(theCase, dialogueContextOf(deps), { isForDecider: true });
    return data;
  };

  test('then whoever decides reads it while it waits', () => {
    expect(noteOn(sent.story)).toMatchObject({ note: 'First time.' });
  });

  test.each<[string, () => Sitting]>([
    ['the question is taken back', () => sitDown(tell(sent.story, { type: 'stop-asking' }))],
    ['it was declined', () => decided(sent, false)],
  ])('when %s, then it does not come back, and goes with no other request', (_when, after) => {
    const result = after();
    expect(result.view.fields.requestNote?.value).toBe('');
    const asItStands = { requestNote: result.view.fields.requestNote?.value ?? '' };
    const again = press(result, 'answer', { disposal: 'conditional-caution', ...asItStands });
    expect(again.happened).toBe('answered + authority-requested');
    expect(noteOn(again.story)).toMatchObject({ note: '' });
    const saved = press(result, 'save', {
      disposal: 'conditional-caution',
      requestNote: 'They say it was both.',
    });
    expect(sitDown(saved.story).view.fields.requestNote?.value).toBe('They say it was both.');
  });
});

describe('given a sergeant who declined a caution, when the officer goes on', () => {
  const asked = press(askedFacts(walkThrough([{ words: 'punched' }]), barFight), 'answer', {
    disposal: 'conditional-caution',
  });
  const after = decided(asked, false);

  test('then a community resolution is not theirs alone, and the card says so', () => {
    const { state } = wayOf(after);
    expect(state.open.map(({ disposal, authority }) => [disposal, authority])).toEqual([
      ['community-resolution', 'sergeant'],
      ['conditional-caution', 'sergeant'],
    ]);
    expect(JSON.stringify(after.view.data)).toContain(
      'What was declined, and anything lighter, is now for a sergeant or above to decide.',
    );
    const again = press(after, 'answer', { disposal: 'community-resolution' });
    expect(again.happened).toBe('answered + authority-requested');
  });

  test('then nothing that was declined is chosen for them, and going on as the sergeant says comes first', () => {
    expect(after.view.fields.disposal?.value).toBe('');
    expect(after.view.data).toHaveProperty('heading', 'Declined: conditional caution. Decide how it goes on');
    expect(after.view.verbs[0]).toBe('record-undiverted');
    expect(asked.view.verbs, 'not before').not.toContain('record-undiverted');
  });

  test('then it is recorded as not diverted with every answer as it was, and can be charged', () => {
    const asked = press(after, 'record-undiverted');
    expect(asked.happened, 'what nothing takes back is asked once').toBe('');
    expect(asked.view.note).toMatch(
      /^Record it as not diverted\? You then record the charge here, or ask a sergeant or above for no further action\. This cannot be undone\./,
    );
    expect([asked.view.target.step, asked.view.verbs]).toEqual(['confirm', ['record-undiverted', 'open']]);
    const { story } = press(asked, 'record-undiverted');
    expect(story.theCase.state).toMatchObject({ status: 'closed', how: 'not-diverted' });
    expect(story.theCase.answers.facts).toEqual(after.story.theCase.answers.facts);
    expect(caseView(story.theCase, westMidlands).verbs).toContain('charge');
  });

  test('then another disposal they chose is theirs to ask for, and one that was approved is not left behind', () => {
    const again = press(after, 'answer', { disposal: 'community-resolution' });
    const agreed = decided(again, true, inspector);
    const card = press(agreed, 'back').view;
    expect(card.target.step).toBe('assessment');
    expect(card.verbs).not.toContain('record-undiverted');
  });

  test('then, approved after all by an inspector, both stand on the card, and nothing lighter is a sergeant’s', () => {
    const agreed = decided(press(after, 'answer', { disposal: 'conditional-caution' }), true, inspector);
    const result = press(agreed, 'back');
    const words = JSON.stringify(result.view.data);
    expect(words).toContain(`Declined: conditional caution, by ${sergeant.name}, sergeant, on`);
    expect(words).toContain(`Approved: conditional caution, by ${inspector.name}, inspector, on`);
    expect(words).toContain('anything lighter is for an inspector.');
    const lighter = wayOf(result).state.open.find(({ disposal }) => disposal === 'community-resolution');
    expect(lighter?.authority).toBe('inspector');
  });

  test('then whoever is asked sees that it was declined, and why only where they read alone', () => {
    const { story } = press(after, 'answer', { disposal: 'community-resolution' });
    const read = (isForDecider: boolean) =>
      JSON.stringify(authorisationView(story.theCase, dialogueContextOf(deps), { isForDecider }).data);
    for (const words of [read(true), read(false)]) {
      expect(words).toContain('Declined before');
      expect(words).toContain(`conditional caution, by ${sergeant.name}, sergeant, on`);
    }
    expect(read(true)).toContain('Not with this history.');
    expect(read(false)).not.toContain('Not with this history.');
    expect(read(false)).toContain('why it was declined before');
  });

  // What was written for the caution says nothing of the resolution; whoever decides would read it as said of that.
  test.each([
    ['nothing', {}, ''],
    ['another note', { requestNote: 'Both want it settled.' }, 'Both want it settled.'],
  ])(
    'then a note for the first request is not in the next one, where %s was written',
    (_what, typed, note) => {
      const card = askedFacts(walkThrough([{ words: 'punched' }]), barFight);
      const first = press(card, 'answer', { disposal: 'conditional-caution', requestNote: 'First time.' });
      const declined = decided(first, false);
      const { story } = press(declined, 'answer', { disposal: 'community-resolution', ...typed });
      const view = authorisationView(story.theCase, dialogueContextOf(deps), { isForDecider: true });
      expect(view.data).toMatchObject({ open: true, note });
    },
  );

  test('then it can be filed once a sergeant, or an inspector, has agreed to it', () => {
    for (const by of [sergeant, inspector]) {
      const agreed = decided(press(after, 'answer', { disposal: 'community-resolution' }), true, by);
      expect(wayOf(agreed).state.authorised).toBe(true);
    }
  });

  test('then no line of the card, and no exception that is asked for later, leaves anything as light to them alone', () => {
    expect(JSON.stringify(after.view.data)).not.toContain('Available: you may decide');
    const spoken = assessWithVictimAndConsent(wayOf(after).state).disposals;
    const light = spoken.filter(({ disposal }) => disposal !== 'charge');
    expect(light.filter(({ authority }) => authority === 'officer')).toEqual([]);
  });

  test('then every refusal stands on the card with its reason, the first too', () => {
    const again = press(after, 'answer', { disposal: 'community-resolution' });
    const words = JSON.stringify(decided(again, false, inspector).view.data);
    expect(words).toContain('Declined: conditional caution, by Sgt Birch, sergeant, on');
    expect(words).toContain(`Declined: community resolution, by ${inspector.name}, inspector, on`);
    expect(words).toContain(
      'Conditional caution is now for a sergeant or above to decide; anything lighter is for an inspector.',
    );
  });

  test('then the record of what is filed says who declined what, and who approved this', () => {
    const agreed = decided(press(after, 'answer', { disposal: 'community-resolution' }), true, inspector);
    const { story } = walkThrough(
      [
        { intervention: 'none' },
        { victimContacted: 'reached', victimView: 'supports' },
        { remedyChosen: 'written-apology', victimPreferred: 'phone', victimNextBy: '2026-11-27' },
        { consent: 'agrees' },
      ],
      agreed,
    );
    expect(story.theCase.state.status).toBe('in-progress');
    const said = story.theCase.frozen?.answers.map(({ question, answer }) => `${question}: ${answer}`);
    expect(said).toEqual(
      expect.arrayContaining([
        `Declined before: conditional caution, by ${sergeant.name}, sergeant, on 20 November 2026`,
        `Approved: community resolution, by ${inspector.name}, inspector, on 20 November 2026`,
      ]),
    );
  });

  test('then a child’s hand-over says what was declined, and that the rank is in the joint decision', () => {
    const answered = { type: 'answer', step: 'answers', answers: { facts: { age: 15 } } } as const;
    const card = sitDown(tell(after.story, answered)).view;
    const words = JSON.stringify(card.data);
    expect(card.target.step).toBe('hand-over');
    expect(words).toContain(`Declined: conditional caution, by ${sergeant.name}, sergeant, on`);
    expect(words).toContain('For the police that rank or above decides with the service');
  });
});

/** What a sergeant would not have is not ended alone because nobody was harmed: nobody else would ask for it. */
describe.each([
  ['obstructing police', 'obstruct-constable'],
  ['drunk and disorderly', 'drunk-and-disorderly'],
])('given %s, which harms nobody, when a sergeant declines a caution', (words, offence) => {
  const { victim: _victim, injury: _injury, domesticAbuse: _abuse, ...nobody } = barFight;
  const card = askedFacts(walkThrough([{ words }]), { ...nobody, offence });
  const asked = press(card, 'answer', { disposal: 'conditional-caution' });
  const declined = decided(asked, false);
  const over = press(press(declined, 'record-undiverted'), 'record-undiverted').story;
  const shown = (story: typeof over) => caseView(story.theCase, westMidlands);

  test('then what was asked about comes true: the charge is recorded, or the sergeant is asked', () => {
    expect(asked.happened).toContain('authority-requested');
    expect(press(declined, 'record-undiverted').view.note).toContain(
      'You then record the charge here, or ask a sergeant or above for no further action.',
    );
    expect(shown(over).verbs).toEqual(['charge', 'no-further-action']);
    expect(shown(over).data).toHaveProperty(
      'next',
      expect.stringMatching(
        /Once it is decided, record it here\. .*no further action is for a sergeant or above/,
      ),
    );
    const charged = tell(over, { type: 'decide-instead', disposal: 'charge' });
    expect(charged.theCase.decisionElsewhere?.disposal).toBe('charge');
  });

  test('then no further action is the sergeant’s, and no card speaks of a victim', () => {
    const asks = tell(over, { type: 'decide-instead', disposal: 'no-further-action' });
    expect(asks.theCase.decisionElsewhere).toBeUndefined();
    expect(asks.theCase.state).toMatchObject({ status: 'awaiting-authority', authority: 'sergeant' });
    const agreed = tell(
      asks,
      { type: 'decide-authority', approved: true, reason: 'Agreed.' },
      { by: sergeant },
    );
    expect(agreed.theCase.decisionElsewhere?.disposal).toBe('no-further-action');
    for (const story of [over, asks, agreed])
      expect(JSON.stringify(shown(story))).not.toMatch(/[Vv]ictim is/);
  });
});

/** News can come late: it is drawn when it is sent, and a case is not gone on with because of what was said before. */
describe('given what a sergeant decided, when its news comes', () => {
  const asked = press(askedFacts(walkThrough([{ words: 'punched' }]), barFight), 'answer', {
    disposal: 'conditional-caution',
  });
  const declined = decided(asked, false);
  const over = press(press(declined, 'record-undiverted'), 'record-undiverted').story;
  const lighter = tell(over, { type: 'decide-instead', disposal: 'no-further-action' });
  const noFurther = tell(
    lighter,
    { type: 'decide-authority', approved: true, reason: 'Agreed.' },
    { by: sergeant },
  );
  const withdrawn = ({ story }: { story: typeof over }) => tell(story, { type: 'withdraw' });
  const approved = decided(asked, true);

  test.each([
    [
      'an approval, while it is drafted',
      'authority-approved',
      approved.story,
      'Open the case to carry on.',
      true,
    ],
    [
      'an approval, after it was withdrawn',
      'authority-approved',
      withdrawn(approved),
      'You have withdrawn the case.',
      false,
    ],
    [
      'a refusal, after it was withdrawn',
      'authority-declined',
      withdrawn(declined),
      'You have withdrawn the case.',
      false,
    ],
    [
      'that the victim was heard, after it was withdrawn',
      'views-recorded',
      withdrawn(approved),
      'You have withdrawn the case.',
      false,
    ],
    ['an approval of no further action', 'authority-approved', noFurther, 'It is recorded.', true],
  ] as const)('then it says what is left to do: %s', (_what, news, { theCase }, next, isLedOn) => {
    const view = newsView(news, theCase, westMidlands);
    expect(view.data).toMatchObject({ lines: [{ text: next }], needsReader: isLedOn });
    expect(view.verbs).toEqual(isLedOn ? ['open'] : []);
  });
});
