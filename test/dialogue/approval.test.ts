import { describe, expect, test } from 'vitest';
import { authorisationView } from '../../src/dialogue/screens/authorisation/authorisationView.ts';
import { reportedOn } from '../../src/domain/case/undertakings.ts';
import { ticks } from '../../src/domain/conditions/check.ts';
import type { Facts } from '../../src/law/facts.ts';
import { dialogueContextOf } from '../../src/turns/turnDeps.ts';
import { inspector, reported, sergeant, tell } from '../support/caseStories.ts';
import { barFight } from '../support/westMidlands.ts';
import {
  approvedAgain,
  decided,
  deps,
  type Inputs,
  press,
  type Sitting,
  sitDown,
  walkThrough,
} from './sitting.ts';
import { answersFor, askedFacts } from './typing.ts';

const known = { ...barFight, age: 40, needs: ['alcohol', 'finance'] } satisfies Facts;
const course: Inputs = { intervention: 'alcohol-related-violence' };
const heard = (victimView: string): Inputs => ({ victimContacted: 'reached', victimView });
const wants = (remedyChosen = 'none', remedyUnsuitable = ''): Inputs => ({
  ...{ remedyChosen, remedyUnsuitable, victimNextBy: '2026-11-27' },
});
const fit: Inputs = { deadline: '2027-03-12', conditionsFit: ticks.join(',') };
const agrees: Inputs = {
  ...{ consent: 'agrees', consequencesExplained: 'true', signed: 'true' },
  ...{ name: 'Zebedee Quillfeather', phone: '07700 900 123', safeToCall: '' },
};
const stepOf = ({ view }: Sitting) => view.target.step;
const onCard = ({ view }: Sitting) => JSON.stringify(view.data);

/** A conditional caution, approved at the result, before anything is settled. */
function approvedEarly(): Sitting {
  const result = askedFacts(walkThrough([{ words: 'punched' }]), known);
  return decided(press(result, 'answer', { disposal: 'conditional-caution', requestNote: '' }), true);
}

/** Everything is said and settled; the card that comes then. */
const settled = (said: Inputs = {}, view = 'supports', remedy = wants()) =>
  walkThrough([{ ...course, ...said }, heard(view), remedy, fit], approvedEarly());

const paying = (pounds: string) =>
  walkThrough(
    [
      course,
      heard('supports'),
      wants('compensation'),
      { ...fit, compensationPounds: pounds, compensationPayee: 'victim', canPayMoney: 'yes' },
    ],
    approvedEarly(),
  );

/** Back to the card of that step. */
function backTo(sitting: Sitting, step: string): Sitting {
  let now = sitting;
  for (let cards = 0; stepOf(now) !== step && cards < 8; cards += 1) now = press(now, 'back');
  return now;
}

/** From the card of the conditions, with another thing in it. */
const changed = (from: Sitting, inputs: Inputs): Sitting => {
  const card = backTo(from, 'conditions');
  const given = { ...answersFor(card.view, known), ...fit, ...inputs };
  const after = press(card, 'answer', given);
  return stepOf(after) === 'conditions' ? press(after, 'answer', given) : after;
};

/** Filed as it was approved, and then declined by its provider. */
const declinedByProvider = (): Sitting => {
  const filed = press(approvedAgain(settled()), 'file', agrees);
  return sitDown(tell(reported(filed.story, 'declined'), { type: 'choose-another' }));
};

/** Filed as it was approved, and its referral did not reach the provider. */
const notReachedByReferral = (): Sitting => {
  const { story } = press(approvedAgain(settled()), 'file', agrees);
  const undertakings = reportedOn(story.theCase.filed ?? { required: [] });
  return sitDown(tell(story, { type: 'give-up', undertakings }));
};

// Approval is of what is filed: the disposal, what the person must do, and the victim's view. Who decides that a caution is
// given decides on its conditions (CJA 2003 ss.22-23), after reasonable efforts to hear the victim (s.23ZA(1)); what the
// victim chose becomes a condition by law (s.23ZA(2), R26).
type Row = readonly [change: string, goes: 'back' | 'on', why: string, story: () => Sitting];
const table: readonly Row[] = [
  ['nothing: what was offered is chosen', 'on', 'it is what was approved', () => settled()],
  [
    'no course',
    'back',
    'what was to prevent it is dropped',
    () =>
      changed(
        walkThrough([{ intervention: 'none' }, heard('supports'), wants('written-apology')], approvedEarly()),
        {},
      ),
  ],
  [
    'a condition of the officer’s own',
    'back',
    'the decider has not weighed it (s.22(3), R27)',
    () => changed(settled(), { addFirst: 'no-contact' }),
  ],
  [
    'a penalty',
    'back',
    'it punishes, and nobody approved that (s.23A, R28)',
    () => changed(settled(), { addFirst: 'financial-penalty', penaltyPounds: '40', canPayMoney: 'yes' }),
  ],
  ['what the victim chose', 'on', 'the law makes it a condition (s.23ZA(2), R26)', () => paying('40')],
  [
    'what the victim chose, set aside',
    'back',
    'that it is inappropriate is for who decides (s.23ZA(2))',
    () => settled({}, 'supports', wants('written-apology', 'They cannot write.')),
  ],
  ['the victim heard, and for it', 'on', 'nothing that it rested on is gone', () => settled({}, 'supports')],
  ['the victim heard, of no view', 'on', 'nothing that it rested on is gone', () => settled({}, 'neutral')],
  [
    'the victim heard, and against it',
    'back',
    'views are part of the decision (s.23ZA, s.102, R25)',
    () => settled({}, 'opposes'),
  ],
  [
    'support by choice',
    'on',
    'it is no condition and can never be breached',
    () => settled({ support: 'debt-advice' }),
  ],
  [
    'the provider declined, another way is chosen',
    'back',
    'the course that was approved has gone',
    () =>
      changed(walkThrough([{ intervention: 'none' }], declinedByProvider()), { addFirst: 'written-apology' }),
  ],
];

describe('given an approval, when something is different by the time it is filed, then', () => {
  test.each(table)('%s: it goes %s, because %s', (_change, goes, _why, story) => {
    expect(stepOf(story())).toBe(goes === 'back' ? 'approval' : 'file');
  });
});

// The second time the decider had all of it before them: each amount and day counts.
const whole = (): Sitting => {
  const asked = walkThrough(
    [
      course,
      heard('opposes'),
      wants('compensation'),
      { ...fit, compensationPounds: '40', compensationPayee: 'victim', canPayMoney: 'yes' },
    ],
    approvedEarly(),
  );
  return approvedAgain(asked);
};
const second: readonly Row[] = [
  ['nothing', 'on', 'it is what was approved', whole],
  [
    'another amount',
    'back',
    'less is weaker, more was not approved',
    () => changed(whole(), { compensationPayee: 'victim', canPayMoney: 'yes', compensationPounds: '30' }),
  ],
  [
    'somebody else is paid',
    'back',
    'the victim was to be paid',
    () => changed(whole(), { compensationPounds: '40', compensationPayee: 'charity', canPayMoney: 'yes' }),
  ],
  [
    'a later day',
    'back',
    'it is weaker',
    () =>
      changed(whole(), {
        compensationPayee: 'victim',
        canPayMoney: 'yes',
        compensationPounds: '40',
        deadline: '2027-03-19',
      }),
  ],
  [
    'an earlier day',
    'back',
    'it asks more of them',
    () =>
      changed(whole(), {
        compensationPayee: 'victim',
        canPayMoney: 'yes',
        compensationPounds: '40',
        deadline: '2027-02-19',
      }),
  ],
  [
    'whether they work',
    'on',
    'it moves the times of sessions, and nothing else',
    () =>
      changed(whole(), {
        compensationPayee: 'victim',
        canPayMoney: 'yes',
        compensationPounds: '40',
        employment: 'education',
      }),
  ],
  ['the victim is against it, as was known', 'on', 'the decider had it before them', whole],
];

describe('given an approval of all that is settled, when something changes, then', () => {
  test.each(second)('%s: it goes %s, because %s', (_change, goes, _why, story) => {
    expect(stepOf(story())).toBe(goes === 'back' ? 'approval' : 'file');
  });
});

// What changes afterwards in substance goes back, and says so: in full to the officer and the decider, in general elsewhere.
const opposedBefore = (inputs: Inputs) =>
  changed(whole(), { compensationPayee: 'victim', canPayMoney: 'yes', compensationPounds: '40', ...inputs });
const sentences: readonly (readonly [string, () => Sitting, full: string, general: string])[] = [
  [
    'no course',
    () =>
      walkThrough(
        [{ intervention: 'none' }, heard('supports'), wants('written-apology'), fit],
        approvedEarly(),
      ),
    'No course is required, though one could have been.',
    'what they must do',
  ],
  [
    'a course that was approved is dropped',
    () =>
      changed(press(backTo(whole(), 'intervention'), 'answer', { intervention: 'none' }), {
        compensationPayee: 'victim',
        canPayMoney: 'yes',
        compensationPounds: '40',
      }),
    'No longer required: Alcohol-Related Violence Course.',
    'what they must do',
  ],
  [
    'a condition more',
    () => changed(settled(), { addFirst: 'no-contact' }),
    'Required now, and not before: No contact with the victim.',
    'what they must do',
  ],
  ['another amount', () => opposedBefore({ compensationPounds: '30' }), 'Another amount: ', 'an amount'],
  [
    'another payee',
    () => opposedBefore({ compensationPayee: 'charity' }),
    'Somebody else is paid: ',
    'who is paid',
  ],
  [
    'another day',
    () => opposedBefore({ deadline: '2027-03-19' }),
    'Another deadline: Alcohol-Related Violence Course, by Friday 19 March.',
    'a deadline',
  ],
  [
    'the victim is against it',
    () => settled({}, 'opposes'),
    'The victim opposes this. That was not known when it was approved.',
    'the victim’s view',
  ],
  [
    'what the victim chose is set aside',
    () => settled({}, 'supports', wants('written-apology', 'They cannot write.')),
    'What the victim chose was set aside as not suitable.',
    'what the victim chose',
  ],
];

/** What stands beside "Changed since" on the request, for its decider or where others may read it. */
function changedSince({ story }: Sitting, isForDecider: boolean): string | undefined {
  const { card, data } = authorisationView(story.theCase, dialogueContextOf(deps), { isForDecider });
  if (card !== 'authorisation') throw new Error('A request is shown on another card');
  return data.facts.find(({ question }) => question === 'Changed since')?.answer;
}

describe('given something that changed after an approval, when it goes back, then what changed is said', () => {
  test.each(sentences)('%s', (_change, story, full, general) => {
    const card = story();
    expect(onCard(card)).toContain(full);
    const asked = press(card, 'answer', { requestNote: '' });
    expect(asked.story.theCase.state.status).toBe('awaiting-authority');
    expect(changedSince(asked, true)).toContain(full);
    expect(changedSince(asked, false)).toBe(general);
  });

  test('a fact it rested on: which, for the decider, and elsewhere that it was one', () => {
    const facts = { injury: 'none' } satisfies Facts;
    const result = sitDown(
      tell(approvedEarly().story, { type: 'answer', step: 'answers', answers: { facts } }),
    );
    const asked = press(result, 'answer', { disposal: 'conditional-caution' });
    expect(changedSince(asked, true)).toBe('“Was anyone hurt?” has another answer.');
    expect(changedSince(asked, false)).toBe('the facts');
  });

  test('nothing is said to have changed of a first request', () => {
    const first = press(askedFacts(walkThrough([{ words: 'punched' }]), known), 'answer', {
      disposal: 'conditional-caution',
    });
    for (const isForDecider of [true, false]) expect(changedSince(first, isForDecider)).toBeUndefined();
  });
});

// What a provider declined was the ground of the approval (CJA 2003 s.22): whoever is asked again has to know that it is gone.
describe('given a course that its provider declined, when a sergeant is asked again, then', () => {
  const chosen: readonly (readonly [string, () => Sitting])[] = [
    [
      'another course',
      () => changed(walkThrough([{ intervention: 'drug-alcohol-cc' }], declinedByProvider()), {}),
    ],
    [
      'no course',
      () =>
        changed(walkThrough([{ intervention: 'none' }], declinedByProvider()), {
          addFirst: 'written-apology',
        }),
    ],
  ];
  const read = (sitting: Sitting, isForDecider: boolean) => {
    const asked = press(sitting, 'answer', { requestNote: '' });
    expect(asked.story.theCase.state.status).toBe('awaiting-authority');
    const view = authorisationView(asked.story.theCase, dialogueContextOf(deps), { isForDecider });
    if (view.card !== 'authorisation') throw new Error('A request is shown on another card');
    return view.data;
  };

  test.each(chosen)(
    'for %s: the decider reads what was declined, and no ground that is gone',
    (_what, of) => {
      const data = read(of(), true);
      expect(data.facts).toContainEqual({
        question: 'Declined by the provider',
        answer: 'Alcohol-Related Violence Course.',
      });
      const grounds = data.restsOn.map(({ text }) => text);
      expect(grounds.join(' ')).not.toContain('Alcohol-Related Violence Course fits what led to this');
      expect(grounds).toContain(
        'This was proposed for Alcohol-Related Violence Course, which the provider declined.',
      );
    },
  );

  // Nobody declined it: that it did not arrive is what is true.
  test('it reads otherwise where the referral did not reach its provider', () => {
    const data = read(
      changed(walkThrough([{ intervention: 'drug-alcohol-cc' }], notReachedByReferral()), {}),
      true,
    );
    expect(data.facts).toContainEqual({
      question: 'Did not reach the provider',
      answer: 'Alcohol-Related Violence Course.',
    });
    expect(data.facts.map(({ question }) => question)).not.toContain('Declined by the provider');
    expect(data.restsOn.map(({ text }) => text)).toContain(
      'This was proposed for Alcohol-Related Violence Course, which did not reach the provider.',
    );
  });

  // Another course of the same provider takes the same way: it may be chosen, and nothing is promised of it.
  test('what else the same provider runs says to phone them first, and its call is not promised', () => {
    const said = 'The last referral to Cranstoun did not go through: phone them first.';
    const lines = ({ view }: Sitting) =>
      view.card === 'intervention' ? [...view.data.suggestions, ...view.data.support] : [];
    const offered = lines(notReachedByReferral());
    const theirs = offered.filter(({ provider }) => provider === 'Cranstoun');
    expect(theirs).not.toEqual([]);
    for (const { notes } of theirs) expect(notes).toContain(said);
    for (const { notes, provider } of offered)
      if (provider !== 'Cranstoun') expect(notes).not.toContain(said);

    const toFile = approvedAgain(
      changed(walkThrough([{ intervention: 'drug-alcohol-cc' }], notReachedByReferral()), {}),
    );
    expect(stepOf(toFile)).toBe('file');
    expect(onCard(toFile)).toContain(said);
    expect(onCard(toFile)).not.toContain('Cranstoun phones within');
    // A provider that answered, and declined, has what is sent to it.
    for (const { notes } of lines(declinedByProvider())) expect(notes).not.toContain('did not go through');
  });

  test.each(chosen)('for %s: others read nothing of a course', (_what, of) => {
    expect(JSON.stringify(read(of(), false))).not.toMatch(/alcohol|declined by the provider/i);
  });

  test('the officer who goes back to the result reads it there', () => {
    expect(onCard(backTo(declinedByProvider(), 'assessment'))).toContain(
      'This was proposed for Alcohol-Related Violence Course, which the provider declined.',
    );
  });

  test('nor a course that nobody declined and that is not required: the decider reads that, and nothing for it', () => {
    const without = walkThrough([{ intervention: 'none' }, heard('supports'), wants()], approvedEarly());
    const data = read(changed(without, { addFirst: 'written-apology' }), true);
    expect(data.restsOn).toEqual([
      { text: 'This was proposed for Alcohol-Related Violence Course, which is not required.' },
    ]);
  });

  test('nothing is said to be declined where nothing was', () => {
    const data = read(settled({}, 'opposes'), true);
    expect(data.facts.map(({ question }) => question)).not.toContain('Declined by the provider');
    expect(data.restsOn.map(({ text }) => text).join(' ')).toContain(
      'Alcohol-Related Violence Course fits what led to this',
    );
  });
});

describe('given that the victim opposes what was approved, when it is settled, then', () => {
  const card = settled({}, 'opposes');

  test('the officer reads what changed, and files nothing', () => {
    expect(onCard(card)).toContain('Not what was approved: ask a sergeant again');
    expect(onCard(card)).toContain(`${sergeant.name} approved a conditional caution before this changed.`);
    expect(onCard(card)).toContain('The victim opposes this. That was not known when it was approved.');
    expect(card.view.verbs).not.toContain('file');
    expect(press(card, 'file', agrees).story.theCase.filed).toBeUndefined();
  });

  test('the request says what changed: in general where others read, in full to the decider', () => {
    const { story } = press(card, 'answer', { requestNote: '' });
    expect(story.theCase.state.status).toBe('awaiting-authority');
    const read = (isForDecider: boolean) =>
      JSON.stringify(authorisationView(story.theCase, dialogueContextOf(deps), { isForDecider }).data);
    for (const words of [read(true), read(false)]) {
      expect(words).toContain('Approved before');
      expect(words).toContain('Changed since');
    }
    expect(read(false)).toContain('the victim’s view');
    expect(read(false)).not.toMatch(/alcohol|opposes/i);
    expect(read(true)).toContain('The victim opposes this.');
    expect(read(true)).toContain('Go to every session of the Alcohol-Related Violence Course');
  });

  test('approved once more it is filed, and the record names the decider', () => {
    const filed = press(approvedAgain(card), 'file', agrees).story.theCase;
    expect(filed.filed?.disposal).toBe('conditional-caution');
    expect(filed.frozen?.answers.map(({ question }) => question)).toContain('Approved');
  });

  test('declined it is not filed, and the officer reads why', () => {
    const after = decided(press(card, 'answer'), false, inspector);
    expect(stepOf(after)).toBe('assessment');
    expect(onCard(after)).toContain(`Declined: conditional caution, by ${inspector.name}`);
  });
});

test('the first request tells the decider that anything but what is offered comes back', () => {
  const result = askedFacts(walkThrough([{ words: 'punched' }]), known);
  const { story } = press(result, 'answer', { disposal: 'conditional-caution', requestNote: '' });
  const words = JSON.stringify(
    authorisationView(story.theCase, dialogueContextOf(deps), { isForDecider: true }).data,
  );
  expect(words).toContain('Anything else comes back to you, and so does a victim who opposes it.');
  expect(words).toContain('Not heard yet.');
});

test('the card that files it says by whom it was approved, and what changes nothing of that', () => {
  expect(onCard(settled())).toContain(
    `Approved by ${sergeant.name} (sergeant). A session’s time, help by choice and corrected words change nothing of that.`,
  );
});

describe('given an approved caution that the person will not have, when the officer goes back to the result', () => {
  const refused = press(settled(), 'file', { consent: 'refuses' });

  test('then a community resolution is that rank’s to decide, and the card says why', () => {
    const result = backTo(refused, 'assessment');
    expect(onCard(result)).toContain(`Approved: conditional caution, by ${sergeant.name}, sergeant, on`);
    expect(onCard(result)).toContain('Anything lighter is now for a sergeant or above to decide.');
    const asked = press(result, 'answer', { disposal: 'community-resolution' });
    expect(asked.story.theCase.state).toMatchObject({
      status: 'awaiting-authority',
      disposal: 'community-resolution',
      authority: 'sergeant',
    });
  });
});
