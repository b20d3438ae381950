import { describe, expect, test } from 'vitest';
import { ALEX_CARTER, ROBIN_HUGHES } from '../../src/dev/local/localPerson.ts';
import { typed } from '../support/journeys/markers.ts';
import { story } from '../support/journeys/story.ts';
import {
  agrees,
  anAdult,
  answerFacts,
  contact,
  filePossession,
  readyToFilePossession,
  referenceOn,
} from '../support/journeys/walks.ts';
import { channelId } from '../support/journeys/world.ts';

const help = 'What you can type';

describe('in somebody’s own chat', () => {
  test.each([
    ['help', help],
    ['HELP', help],
    ['cases', 'My open cases'],
    ['  Cases  ', 'My open cases'],
    ['new', 'What is the offence?'],
    ['new weed', 'The facts that matter'],
    ['new xyzzy', 'What is the offence?'],
    ['case WM-7Q4K-93', 'No case of yours has that reference'],
    // Which of theirs is meant is asked with the list of them.
    ['case', 'My open cases'],
    ['withdraw', 'My open cases'],
    ['withdraw everything', 'No case of yours has that reference'],
    ['how do I file this?', help],
    ['new\u00a0weed', 'The facts that matter'],
    ['🚓', help],
    ['<script>alert(1)</script>', help],
    ['{"text":"new"}', help],
    ['x'.repeat(20_000), help],
  ])('%s', (says, heading) =>
    story(async ({ officer }) => {
      const { card } = await officer.says(says);
      expect(card.heading).toBe(heading);
      expect(card.buttons.length > 0 || heading === 'No case of yours has that reference').toBe(true);
      expect(officer.messages(), 'one answer').toHaveLength(1);
    }),
  );

  test.each([
    ['429, with a second to wait', { status: 429, headers: { 'retry-after': '1' } }],
    ['412', { status: 412 }],
    ['502', { status: 502 }],
    ['a reset connection', { reset: true }],
  ] as const)('an answer that Teams refuses once, by %s, still comes', (_what, play) =>
    story(async ({ officer, connector }) => {
      connector.playOnce(play);
      expect((await officer.says('new weed')).card.heading).toBe('The facts that matter');
      expect(officer.messages(), 'one answer').toHaveLength(1);
    }),
  );

  test('an empty message still gets an answer', () =>
    story(async ({ officer }) => {
      expect((await officer.says('')).card.heading).toBe(help);
      expect((await officer.says('   ')).card.heading).toBe(help);
    }));

  test('an offence alone gets the way to begin, and no case', () =>
    story(async ({ officer }) => {
      const { card } = await officer.says('shoplifting');
      expect(card.lines.join('\n')).toContain('Type “new” and the offence');
      expect((await officer.says('cases')).card.lines).toContain('You have no open cases.');
    }));

  test('what nobody understands is never repeated back', () =>
    story(async ({ officer }) => {
      await officer.says(`${typed.name}, born ${typed.birth}, ring ${typed.phone}`);
      await officer.says(`case ${typed.name}`);
      await officer.says(`withdraw ${typed.name}`);
      await officer.says(typed.victimWords.repeat(50));
    }));

  test('a reference may be typed as it is heard: lower case, without dashes, alone', () =>
    story(async ({ officer }) => {
      await officer.says('new weed');
      const reference = referenceOn(officer.inHand());
      const heard = reference.toLowerCase().replaceAll('-', ' ');
      for (const says of [`case ${reference}`, `case ${heard}`, `CASE ${reference}`, heard, reference]) {
        expect((await officer.says(says)).card.heading, says).toBe('The facts that matter');
      }
      const mistyped = reference.slice(0, -1) + (reference.endsWith('3') ? '4' : '3');
      expect((await officer.says(`case ${mistyped}`)).card.heading).toBe(
        'No case of yours has that reference',
      );
    }));

  test('“new” twice before anything is answered is one case', () =>
    story(async ({ officer }) => {
      const first = referenceOn(await officer.says('new'));
      const second = referenceOn(await officer.says('new'));
      expect(second).toBe(first);
      await officer.says('new weed');
      const third = referenceOn(await officer.says('new'));
      expect(third).not.toBe(first);
      const cases = await officer.says('cases');
      expect(cases.card.questions[0]?.choices).toHaveLength(2);
    }));

  test('cases: newest first, each can be opened and carried on', () =>
    story(async ({ officer }) => {
      const weed = referenceOn(await readyToFilePossession(officer));
      const theft = referenceOn(await officer.says('new shoplifting'));
      const list = await officer.says('cases');
      const titles = list.card.questions[0]?.choices.map(({ title }) => title) ?? [];
      expect(titles.map((title) => title.slice(0, 10))).toEqual([theft, weed]);
      const second = await officer.presses('Open the case', { 'Which case?': titles[1] ?? '' });
      expect(second.card.heading).toBe('Community resolution with Divert: you may decide');
      const receipt = await officer.presses('File referral', { ...agrees, ...contact });
      expect(referenceOn(receipt)).toBe(weed);
    }));
});

describe('another officer', () => {
  test('sees nothing of the case, and cannot withdraw it', () =>
    story(async (world) => {
      const { otherOfficer } = world;
      const reference = await filePossession(world);
      for (const says of [`case ${reference}`, `withdraw ${reference}`]) {
        const { card } = await otherOfficer.says(says);
        expect(card.heading).toBe('No case of yours has that reference');
        expect(card.lines.join('\n')).not.toMatch(/offence|resolution|Cranstoun|Alex/);
      }
      expect((await otherOfficer.says('cases')).card.lines).toContain('You have no open cases.');
      expect((await world.officer.says(`case ${reference}`)).card.heading).toBe(
        'Filed: community resolution',
      );
    }));

  test('cannot press a card that was shown to somebody else', () =>
    story(async ({ officer, otherOfficer }) => {
      const card = await readyToFilePossession(officer);
      const theirs = officer.pressOn(card, 'File referral', { ...agrees, ...contact });
      const { from } = otherOfficer.activity({});
      const answer = await officer.deliverPress({ ...theirs, from });
      expect(answer.card.heading).toBe('No case of yours has that reference');
      expect((await officer.says('cases')).card.questions[0]?.choices[0]?.title).toContain(
        'Not finished yet',
      );
    }));
});

describe('in a channel', () => {
  test('without being mentioned the bot keeps silent', () =>
    story(async ({ sergeant }) => {
      const { status } = await sergeant.deliver(sergeant.activity({ type: 'message', text: 'alerts here' }));
      expect(status).toBe(200);
      expect(sergeant.messages()).toEqual([]);
      await sergeant.says('help');
    }));

  test.each(['cases', 'new weed', 'help', '', 'alerts', 'alerts here please'])(
    'mentioned with “%s”: it says where to write, and shows no case',
    (says) =>
      story(async ({ sergeant, officer }) => {
        await officer.says('new weed');
        const { card } = await sergeant.says(says);
        expect(card.heading).toBe('Write to me in your own chat');
        expect(card.lines.join('\n')).toContain('alerts here');
      }),
  );

  test('“alerts here” by a constable binds nothing', () =>
    story(async (world) => {
      const constable = world.person(ALEX_CARTER, '19:general@thread.tacv2');
      expect((await constable.says('alerts here')).card.heading).toBe('A supervisor must do this');
      await world.sergeant.says('alerts here');
      const reference = await filePossession(world);
      for (const report of ['accepted', 'missed', 'missed'])
        await world.reports('cranstoun', reference, report);
      await world.sergeant.sees('the alert', ({ card }) => card.heading.startsWith('Breach'));
      expect(constable.messages()).toHaveLength(1);
    }));

  test('“alerts here” in another channel moves them', () =>
    story(async (world) => {
      await world.sergeant.says('alerts here');
      const elsewhere = world.person(world.sergeant.who, '19:custody@thread.tacv2');
      expect((await elsewhere.says('  Alerts   HERE ')).card.heading).toBe('Alerts will come here');
      const reference = await filePossession(world);
      for (const report of ['accepted', 'missed', 'missed'])
        await world.reports('cranstoun', reference, report);
      await elsewhere.sees('the alert', ({ card }) => card.heading.startsWith('Breach'));
      // The channel that had them is told, once and without a name, and gets none any more.
      const [, told, ...more] = world.sergeant.messages();
      expect(told?.card.heading).toBe('Alerts go to another channel from now on');
      expect(told?.card.lines.join(' ')).toContain('A sergeant moved them');
      expect(JSON.stringify(told?.card)).not.toContain(world.sergeant.who.surname);
      expect(more).toEqual([]);
    }));

  test('“alerts here” once more in the same channel tells it of no move', () =>
    story(async ({ sergeant }) => {
      await sergeant.says('alerts here');
      await sergeant.says('alerts here');
      const headings = sergeant.messages().map(({ card }) => card.heading);
      expect(headings).toEqual(['Alerts will come here', 'Alerts will come here']);
    }));
});

describe('a welcome', () => {
  test('comes once to each person, also when the client tells of it again, and after a restart', () =>
    story(async (world) => {
      const { officer, otherOfficer } = world;
      await officer.arrives();
      expect(officer.messages().map(({ card }) => card.heading)).toEqual(['Welcome to Waymark']);
      await officer.arrives();
      await world.restart();
      await officer.arrives();
      expect(officer.messages()).toHaveLength(1);
      await otherOfficer.arrives();
      expect(otherOfficer.messages()).toHaveLength(1);
    }));

  test('comes once to each channel, and says how to bind it', () =>
    story(async (world) => {
      const { sergeant } = world;
      await sergeant.arrives();
      await world.person(ROBIN_HUGHES, channelId).arrives();
      expect(sergeant.messages()).toHaveLength(1);
      expect(sergeant.newest().card.lines.join('\n')).toContain('alerts here');
    }));
});

test('a case begun in words is the one that is filed: nothing of the search is asked again', () =>
  story(async ({ officer }) => {
    await officer.says('new coke');
    expect(officer.inHand().card.questions[0]?.value).toBe('possession-class-a');
    const result = await answerFacts(officer, anAdult);
    expect(result.card.lines.join('\n')).toContain('Possession of a class A drug');
  }));
