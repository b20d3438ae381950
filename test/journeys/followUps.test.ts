import { describe, expect, test } from 'vitest';
import { fromNow } from '../support/clock/testClock.ts';
import { fileAbuse } from '../support/journeys/plots.ts';
import { story } from '../support/journeys/story.ts';
import {
  aChild,
  aDrinker,
  agrees,
  answerFacts,
  approve,
  arrived,
  askSergeant,
  carer,
  conditionsFit,
  contact,
  filePossession,
  fileViolence,
  mainButton,
  type Plot,
  reads,
  readsBreach,
  readyToFilePossession,
  referenceOn,
  stepOfViolence,
} from '../support/journeys/walks.ts';
import type { World } from '../support/journeys/world.ts';

const cranstoun = 'cranstoun';
const why = 'Your reason, without names';
const decides = 'What do you decide?';

const has = (heading: string | RegExp) => (shown: { card: { heading: string } }) =>
  typeof heading === 'string' ? shown.card.heading === heading : heading.test(shown.card.heading);

const isDecided = (reference: string) => has(new RegExp(`^${reference}: breach decided: `));

/** A filed conditional caution with two misses; the alerts stand in the chat and in the channel. */
async function breached(
  world: World,
  file = fileViolence,
  decides: Plot['decides'] = 'sergeant',
): Promise<string> {
  const reference = await file(world);
  for (const report of ['accepted', 'missed', 'missed']) {
    expect(await world.reports(cranstoun, reference, report)).toBe(200);
  }
  await readsBreach(world, reference, decides);
  const isOpen = has('Breach: somebody must decide');
  await world.officer.sees('the alert', (shown) => isOpen(shown) && shown.card.questions.length > 0);
  return reference;
}

test('accepted → booked → attended → completed: one card in place, and a short message for each', () =>
  story(async (world) => {
    const { officer } = world;
    const reference = await filePossession(world);
    const receipt = officer.inHand();
    const steps = [
      ['accepted', 'Community resolution: accepted by the provider', /: the provider accepted the referral$/],
      [
        'booked',
        /^Community resolution: booked, \w+day \d+ \w+, 14:00$/,
        /: first appointment booked, \w+day .+14:00$/,
      ],
      ['attended', 'Community resolution: attended', /: the person attended$/],
      ['completed', 'Completed: record outcome 8', /: completed$/],
    ] as const;
    let messages = officer.messages().length;
    for (const [report, heading, news] of steps) {
      expect(await world.reports(cranstoun, reference, report)).toBe(200);
      await officer.sees(
        `the card says ${report}`,
        (shown) => shown.id === receipt.id && has(heading)(shown),
      );
      const told = await officer.sees(`news of ${report}`, has(news));
      expect(told.card.heading.startsWith(`${reference}: `)).toBe(true);
      expect(told.summary).toBe(`${reference}: news`);
      messages += 1;
      expect(officer.messages(), 'one short message and no second card').toHaveLength(messages);
    }
    expect(await world.reports(cranstoun, reference, 'attended'), 'closed for good').toBe(409);
  }));

describe('a breach', () => {
  test('the second miss alerts the officer and the channel, with the decisions each may take', () =>
    story(async (world) => {
      const reference = await breached(world);
      const inChannel = world.sergeant.inHand().card;
      const inChat = (await world.officer.sees('the alert', ({ card }) => card.questions.length > 0)).card;
      const offered = (card: typeof inChat) => card.questions[0]?.choices.map(({ title }) => title);
      expect(offered(inChannel)).toEqual([
        'Excuse and rebook',
        'Give a new deadline',
        'Put forward for a charging decision',
        'No further action',
      ]);
      expect(offered(inChat)).toEqual(['Excuse and rebook']);
      for (const { lines } of [inChannel, inChat]) {
        expect(lines.join('\n')).toContain(reference);
        expect(lines).toContain('Conditional caution: Failed to attend 2 times, with no good reason known.');
        expect(lines.join('\n'), 'the law that says so').toMatch(/CJA 2003 s\.24A.* · R37\b/);
      }
    }));

  test('of a domestic abuse caution, which an inspector approved: they cannot charge it, and send it to the CPS', () =>
    story(async (world) => {
      const { officer, sergeant, inspector, door } = world;
      const reference = await breached(world, fileAbuse, 'inspector');
      const alert = inspector.inHand();
      const sendIt = 'Put forward for a charging decision';
      expect(alert.card.questions[0]?.choices.map(({ title }) => title)).toEqual([
        'Excuse and rebook',
        'Give a new deadline',
        sendIt,
        'No further action',
      ]);
      expect(alert.card.lines.join('\n'), 'whose it is would tell of abuse').not.toMatch(/CPS/);

      const low = sergeant.pressOn(alert, 'Record the decision', { [decides]: sendIt, [why]: 'No reply' });
      expect((await sergeant.deliverPress(low)).card.lines.join('\n')).toContain(
        'An inspector must decide this. Nothing was changed.',
      );

      const honest = inspector.pressOn(alert, 'Record the decision', {
        [decides]: sendIt,
        [why]: 'No reply',
      });
      const value = honest.value as { action: { data: object } };
      const forged = {
        ...honest,
        value: { action: { ...value.action, data: { ...value.action.data, decision: 'charge' } } },
      };
      const refused = await inspector.deliverPress(forged);
      expect(refused.card.lines.join('\n')).toContain('Only the CPS can decide to charge here');
      expect((await officer.says(`case ${reference}`)).card.heading).toBe('Breach: somebody must decide');

      const before = door.knocks.length;
      const asked = await inspector.deliverPress(
        // What they wrote before does not stand on a card that others read.
        inspector.pressOn(refused, 'Record the decision', { [decides]: sendIt, [why]: 'No reply' }),
      );
      const done = await inspector.deliverPress(inspector.pressOn(asked, 'Record the decision'));
      expect(done.card.lines.join('\n')).toContain(
        'Put forward for a charging decision, decided by Jo Bennett. The reason is kept',
      );
      await officer.sees(
        'the news',
        has(`${reference}: breach decided: to go to the CPS for a charging decision`),
      );
      await officer.sees('the case card', has('Waiting: the CPS decides whether to charge'));
      await arrived(() => door.knocks.length === before + 1);
      expect(JSON.parse(door.knocks.at(-1)?.body ?? '')).toMatchObject({
        kind: 'referral-update',
        reference,
        change: { what: 'ended', how: 'breached' },
      });
      // Whoever charges may want to know it, as long as no charge is recorded.
      expect(await world.reports(cranstoun, reference, 'completed'), 'noted').toBe(200);
    }));

  const inWeeks = (weeks: number) =>
    fromNow(weeks * 7 * 86_400_000)
      .toISOString()
      .slice(0, 10);
  const rows = [
    { choice: 'Excuse and rebook', now: 'Conditional caution: accepted by the provider', what: 'rebook' },
    {
      choice: 'Give a new deadline',
      fill: { 'New deadline, if you vary it': inWeeks(17) },
      now: 'Conditional caution: accepted by the provider',
      what: 'deadline-varied',
    },
    {
      choice: 'Put forward for a charging decision',
      now: 'Waiting: a charge is still to be decided',
      what: 'ended',
    },
    { choice: 'No further action', now: 'Closed: no further action', what: 'ended' },
  ];
  test.each(rows)('decided in the channel: $choice', ({ choice, fill, now, what }) =>
    story(async (world) => {
      const { officer, sergeant, inspector, door } = world;
      const reference = await breached(world);
      const alert = sergeant.inHand();
      const before = door.knocks.length;

      const first = await sergeant.presses('Record the decision', {
        [decides]: choice,
        [why]: 'Spoke to the provider',
        ...fill,
      });
      // What closes the case is asked about once.
      const isFinal = what === 'ended';
      expect(first.card.lines.join('\n').includes('This cannot be undone.')).toBe(isFinal);
      const decided = isFinal ? await sergeant.presses('Record the decision') : first;
      expect(decided.card.heading).toBe('Breach: decided');
      expect(decided.card.lines.join('\n')).toContain('decided by Sam Patel. The reason is kept');
      expect(decided.card.lines.join('\n')).toContain(`Now: ${now}`);
      expect(decided.card.buttons).toEqual([]);
      await officer.sees('the outcome in the chat', has('Breach: decided'));
      await officer.sees('the case card', has(now));
      await officer.sees('the news', isDecided(reference));
      await arrived(() => door.knocks.length === before + 1);
      expect(JSON.parse(door.knocks.at(-1)?.body ?? '')).toMatchObject({
        kind: 'referral-update',
        reference,
        change: { what },
      });

      const late = { [decides]: 'No further action', [why]: 'I did not see that it was decided' };
      const answer = await inspector.deliverPress(inspector.pressOn(alert, 'Record the decision', late));
      expect(answer.card.heading).toBe('Breach: decided');
      expect(answer.card.lines.join('\n')).toContain('This card was out of date.');
      expect((await officer.says(`case ${reference}`)).card.heading).toBe(now);
      expect(door.knocks).toHaveLength(before + 1);

      // What is put forward for a charge is not charged yet: that it was completed is still noted.
      const closed = choice === 'No further action';
      expect(await world.reports(cranstoun, reference, 'completed')).toBe(closed ? 409 : 200);
    }),
  );

  test('excused: the count begins again, so that one more miss is no breach and the second is', () =>
    story(async (world) => {
      const { sergeant, officer } = world;
      const reference = await breached(world);
      await sergeant.presses('Record the decision', { [decides]: 'Excuse and rebook', [why]: 'Ill' });
      await officer.sees('the outcome', has('Breach: decided'));
      const alerts = () => sergeant.messages().filter(({ card }) => card.heading.startsWith('Breach')).length;
      const before = alerts();
      await world.reports(cranstoun, reference, 'missed');
      await officer.sees(
        'the third miss',
        ({ card }) => (card.lines.join().match(/: Failed to attend/g)?.length ?? 0) === 3,
      );
      expect(alerts()).toBe(before);
      await world.reports(cranstoun, reference, 'missed');
      await sergeant.sees('a new alert', has('Breach: somebody must decide'));
      expect(alerts(), 'a new post, the old one stays as it was decided').toBe(before + 1);
    }));

  test('an excused miss is no strike', () =>
    story(async (world) => {
      const reference = await filePossession(world);
      const steps = [
        ['accepted', 'the provider accepted the referral'],
        ['missed', 'failed to attend'],
        ['missed-excused', 'failed to attend, with a good reason'],
      ] as const;
      for (const [report] of steps) await world.reports(cranstoun, reference, report);
      for (const [, news] of steps) await world.officer.sees(news, has(`${reference}: ${news}`));
      const card = (await world.officer.says(`case ${reference}`)).card;
      expect(card.heading).toBe('Community resolution: accepted by the provider');
    }));

  test('the officer may excuse it alone, and nothing else: the rest is a sergeant’s', () =>
    story(async (world) => {
      const { officer } = world;
      await breached(world);
      const alert = officer.take(await officer.sees('the alert', ({ card }) => card.questions.length > 0));
      const excuse = officer.pressOn(alert, 'Record the decision', {
        [decides]: 'Excuse and rebook',
        [why]: 'Was in hospital',
      });
      const value = excuse.value as { action: { data: object } };
      const forged = {
        ...excuse,
        value: { action: { ...value.action, data: { ...value.action.data, decision: 'no-further-action' } } },
      };
      const refused = await officer.deliverPress(forged);
      expect(refused.card.lines.join('\n')).toContain(
        'Another sergeant, or somebody above, must decide this.',
      );
      expect(refused.card.questions[1]?.value, 'what was typed is kept').toBe('Was in hospital');
      const done = await officer.deliverPress(
        officer.pressOn(refused, 'Record the decision', { [decides]: 'Excuse and rebook' }),
      );
      expect(done.card.heading).toBe('Breach: decided');
    }));

  test('a community resolution cannot end in a charge', () =>
    story(async (world) => {
      await world.sergeant.says('alerts here');
      const reference = await filePossession(world);
      for (const report of ['accepted', 'missed', 'missed'])
        await world.reports(cranstoun, reference, report);
      const alert = await world.sergeant.sees('the alert', has('Breach: somebody must decide'));
      const titles = alert.card.questions[0]?.choices.map(({ title }) => title);
      expect(titles).toEqual(['Excuse and rebook', 'Give a new deadline', 'No further action']);
    }));
});

test('the provider declines: the officer chooses another intervention and files again', () =>
  story(async (world) => {
    const { officer, door } = world;
    const reference = await fileViolence(world);
    await world.reports(cranstoun, reference, 'declined');
    await officer.sees('the news', has(`${reference}: the provider declined the referral`));
    officer.take(await officer.sees('the card', has('The provider declined this referral')));
    const again = await officer.presses('Choose another intervention');
    expect(again.card.heading).toBe('What would stop this happening again?');
    await officer.presses('Continue', { 'Which intervention do you choose?': 'Drug and alcohol course' });
    const heading = officer.inHand().card.heading;
    if (heading === 'What must they do, and by when?')
      await officer.presses('Set these conditions', conditionsFit);
    // The sergeant approved another course.
    await officer.presses('Ask a sergeant again');
    await approve(world);
    expect(officer.inHand().card.heading).toBe('Check and file: conditional caution');
    expect(officer.inHand().card.lines).toContain('Name: recorded');
    await officer.presses('File referral', { ...agrees, Explained: true, Signed: true });
    expect(officer.inHand().card.heading).toBe('Filed: conditional caution');
    await arrived(() => door.knocks.length === 2);
    const ids = door.knocks.map(({ headers }) => headers['webhook-id']);
    expect(new Set(ids).size, 'a referral of its own').toBe(2);
    expect(JSON.parse(door.knocks[1]?.body ?? '')).toMatchObject({
      kind: 'referral',
      reference,
      intervention: { title: 'Drug and alcohol course' },
    });
    expect(await world.reports(cranstoun, reference, 'accepted')).toBe(200);
    await officer.sees('accepted now', has('Conditional caution: accepted by the provider'));
  }));

test('the victim’s remedy: after the course the officer confirms it, then the case is completed', () =>
  story(async (world) => {
    const { officer } = world;
    const reference = await fileViolence(world);
    for (const report of ['accepted', 'attended', 'completed']) {
      expect(await world.reports(cranstoun, reference, report)).toBe(200);
    }
    const card = await officer.sees('the course is done', has('Conditional caution: course completed'));
    expect(card.card.lines.join('\n')).toContain('Check that the victim’s remedy is done');
    officer.take(card);
    const asked = await officer.presses('Mark as completed');
    expect(asked.card.lines.join('\n')).toContain('The victim is due to be told. This cannot be undone.');
    const done = await officer.presses('Mark as completed');
    expect(done.card.heading).toMatch(/^Completed: record outcome \d+/);
    expect(done.card.lines.join('\n')).toContain('to be told that it is done by');
  }));

test('the remedy is not done: it is a breach that somebody must decide', () =>
  story(async (world) => {
    const { officer, sergeant } = world;
    const reference = await fileViolence(world);
    for (const report of ['accepted', 'completed']) await world.reports(cranstoun, reference, report);
    officer.take(await officer.sees('the course is done', has('Conditional caution: course completed')));
    const asked = await officer.presses('Mark as not completed');
    expect(asked.card.lines.join('\n')).toContain('what follows is decided on the alert');
    const breach = await officer.presses('Mark as not completed');
    expect(breach.card.heading).toBe('Breach: somebody must decide');
    const alert = await sergeant.sees('the alert', has('Breach: somebody must decide'));
    expect(alert.card.lines).toContain('Conditional caution: Its officer marked it as not completed.');
  }));

describe('before it is filed', () => {
  test('the person refuses: nothing is filed, the case is recorded as not diverted', () =>
    story(async ({ officer, door }) => {
      await readyToFilePossession(officer);
      const refusal = await officer.presses('File referral', { 'Do they agree to it?': 'No, they refuse' });
      expect(refusal.card.heading).toBe('They do not agree to the community resolution');
      expect(refusal.card.lines.join('\n')).toMatch(/agree/i);
      const back = await officer.presses('Back');
      expect(back.card.heading, 'they may think again').toContain('Community resolution with Divert');
      await officer.says('cases');
      await officer.presses('Open the case');
      const recorded = await officer.presses('Record as not diverted');
      expect(recorded.card.heading).toBe('Recorded: not diverted');
      expect(door.knocks).toEqual([]);
    }));

  test('the person refuses, then agrees after all: it is filed', () =>
    story(async ({ officer, door }) => {
      await readyToFilePossession(officer);
      await officer.presses('File referral', { 'Do they agree to it?': 'No, they refuse' });
      await officer.presses('Back');
      const receipt = await officer.presses('File referral', { ...agrees, ...contact });
      expect(receipt.card.heading).toBe('Filed: community resolution');
      await arrived(() => door.knocks.length === 1);
    }));

  test('the sergeant declines: the officer reads why, and a community resolution is the sergeant’s to decide too', () =>
    story(async (world) => {
      const { officer, sergeant, door } = world;
      const { reference, asked } = await askSergeant(world);
      sergeant.take(asked);
      const declined = await sergeant.presses('Decline', { [why]: 'A resolution is enough here' });
      expect(declined.card.lines).toContain(
        'Declined by Sam Patel, sergeant. The officer has the reason; it is kept with the case.',
      );
      await officer.sees('the news', has(`${reference}: Sam Patel declined: A resolution is enough here`));
      officer.take(
        await officer.sees('the result again', has('Declined: conditional caution. Decide how it goes on')),
      );
      const again = await officer.presses('Ask a sergeant', {
        'Which disposal do you choose?': 'Community resolution: a sergeant must decide',
      });
      expect(again.card.heading).toBe('Waiting: a sergeant decides on a community resolution');
      const second = await sergeant.sees(
        'the second request',
        has('Community resolution: a sergeant must decide'),
      );
      expect(second.card.lines.join('\n')).toMatch(
        /Declined before: conditional caution, by Sam Patel, sergeant, on \w+ \d+ \w+\n/,
      );
      sergeant.take(second);
      await reads(world, sergeant, reference);
      await sergeant.presses('Approve', { [why]: 'Enough, with the course' });
      officer.take(await officer.sees('it goes on', has('What would stop this happening again?')));
      for (let cards = 0; cards < 6 && !officer.inHand().card.heading.startsWith('Check'); cards += 1) {
        const { card } = officer.inHand();
        if (card.heading === 'What would stop this happening again?') await officer.presses(mainButton(card));
        else await stepOfViolence(world);
      }
      expect(officer.inHand().card.heading).toBe('Check and file: community resolution');
      const button = officer.inHand().card.buttons[0]?.title ?? '';
      const needsContact = officer.inHand().card.questions.some(({ label }) => label === 'Phone number');
      const receipt = await officer.presses(button, needsContact ? { ...agrees, ...contact } : agrees);
      expect(receipt.card.heading).toBe('Filed: community resolution');
      if (needsContact) await arrived(() => door.knocks.length === 1);
    }));

  test('the officer takes the question back: the channel’s card closes, nobody can decide it', () =>
    story(async (world) => {
      const { officer, sergeant } = world;
      const { asked } = await askSergeant(world);
      const back = await officer.presses('Take the question back');
      expect(back.card.heading).toBe('Conditional caution: a sergeant must decide');
      await sergeant.sees('the card closed', ({ card }) =>
        card.lines.includes('The officer took the question back.'),
      );
      const late = await sergeant.deliverPress(sergeant.pressOn(asked, 'Approve', { [why]: 'Fine' }));
      expect(late.card.buttons).toEqual([]);
      expect(officer.inHand().card.heading).toBe('Conditional caution: a sergeant must decide');
    }));

  test('an approval lapses when a fact it rests on changes', () =>
    story(async (world) => {
      const { officer } = world;
      await askSergeant(world);
      await approve(world);
      const label = 'What would a court most likely give?';
      for (let cards = 0; cards < 4; cards += 1) {
        if (officer.inHand().card.questions.some((one) => one.label === label)) break;
        await officer.presses('Back');
      }
      const after = await officer.presses('Continue', { [label]: 'A low-level community order' });
      expect(after.card.heading).toBe('Conditional caution: a sergeant must decide');
    }));
});

describe('a case is withdrawn', () => {
  test('before it is filed: it is closed, the waiting request too', () =>
    story(async (world) => {
      const { officer, sergeant, door } = world;
      const { reference, asked } = await askSergeant(world);
      const sure = await officer.presses('Withdraw this case');
      expect(sure.card.lines.join('\n')).toContain('Press “Withdraw this case” again to do it');
      const gone = await officer.presses('Withdraw this case');
      expect(gone.card.heading).toBe('Withdrawn');
      await sergeant.sees('the request closed', ({ card }) =>
        card.lines.includes(`${reference} was withdrawn by the officer.`),
      );
      const late = await sergeant.deliverPress(sergeant.pressOn(asked, 'Approve', { [why]: 'Fine' }));
      expect(late.card.buttons).toEqual([]);
      expect((await officer.says(`case ${reference}`)).card.heading).toBe('Withdrawn');
      expect(door.knocks).toEqual([]);
    }));

  test('after it is filed: the provider is told, its later reports change nothing', () =>
    story(async (world) => {
      const { officer, door } = world;
      const reference = await filePossession(world);
      const asked = await officer.says(`withdraw ${reference.toLowerCase().replaceAll('-', ' ')}`);
      expect(asked.card.heading, 'a line alone withdraws nothing').toBe('Filed: community resolution');
      expect(asked.card.lines.join('\n')).toContain(
        'Whoever was asked or sent a referral is told. This cannot be undone.',
      );
      expect(door.knocks).toHaveLength(1);
      const gone = await officer.presses('Withdraw this case');
      expect(gone.card.heading).toBe('Withdrawn');
      await arrived(() => door.knocks.length === 2);
      expect(JSON.parse(door.knocks[1]?.body ?? '')).toMatchObject({
        kind: 'referral-update',
        reference,
        change: { what: 'ended', how: 'withdrawn' },
      });
      expect(await world.reports(cranstoun, reference, 'accepted')).toBe(409);
      expect((await officer.says(`withdraw ${reference}`)).card.lines.join('\n')).toContain('is closed');
      expect(door.knocks).toHaveLength(2);
    }));

  test('a child’s case that was handed over: the service is told that it ended', () =>
    story(async ({ officer, door }) => {
      await officer.says('new shoplifting');
      await answerFacts(officer, { ...aChild, 'Where do they live?': 'Dudley' });
      await officer.presses('Ask the youth justice service', {
        'Is an appropriate adult there?': 'Yes, present',
        ...carer,
      });
      await arrived(() => door.knocks.length === 1);
      const reference = referenceOn(officer.inHand());
      await officer.presses('Withdraw this case');
      await officer.presses('Withdraw this case');
      await arrived(() => door.knocks.length === 2);
      expect(door.knocks[1]?.path).toBe('/providers/yjs-dudley/referrals');
      expect(JSON.parse(door.knocks[1]?.body ?? '')).toMatchObject({ reference, change: { what: 'ended' } });
    }));
});

test('no channel is bound: the request waits and is looked at again, it is not given up', () =>
  story(async ({ officer, recorder }) => {
    await officer.says('new common assault');
    await answerFacts(officer, aDrinker);
    const waiting = await officer.presses(mainButton(officer.inHand().card));
    expect(waiting.card.heading).toBe('Waiting: a sergeant decides on a conditional caution');
    await arrived(() => recorder.pieces.some(({ text }) => text.includes('"kind":"authorisation-card"')));
    expect(waiting.card.lines.join('\n')).toContain('No supervisors’ channel is set up yet');
    const attempt = recorder.pieces.find(({ text }) => text.includes('"kind":"authorisation-card"'));
    expect(attempt?.text).toContain('"result":"later"');
  }));

test('an old card that is pressed becomes the one that is kept up to date from then on', () =>
  story(async (world) => {
    const { officer } = world;
    const old = await readyToFilePossession(officer);
    await officer.says('cases');
    await officer.presses('Open the case');
    const receipt = await officer.presses('File referral', { ...agrees, ...contact });
    await arrived(() => world.door.knocks.length > 0);
    await officer.deliverPress(officer.pressOn(old, 'Save for later'));
    expect(await world.reports(cranstoun, referenceOn(receipt), 'accepted')).toBe(200);
    await officer.sees(
      'the old card as it is today',
      (shown) => shown.id === old.id && has('Community resolution: accepted by the provider')(shown),
    );
  }));

test('the officer decides in the channel: the card in their own chat closes as well', () =>
  story(async (world) => {
    const { officer, sergeant } = world;
    const reference = await breached(world);
    const inChat = await officer.sees('the alert', ({ card }) => card.questions.length > 0);
    const press = sergeant.pressOn(sergeant.inHand(), 'Record the decision', {
      [decides]: 'Excuse and rebook',
      [why]: 'Was in hospital',
    });
    await officer.deliver({ ...press, from: officer.activity({}).from });
    await officer.sees('the outcome', (shown) => shown.id === inChat.id && has('Breach: decided')(shown));
    await officer.sees('the news', isDecided(reference));
  }));
