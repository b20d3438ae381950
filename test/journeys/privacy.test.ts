import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ALEX_CARTER, LEE_MORGAN, ROBIN_HUGHES, SAM_PATEL } from '../../src/dev/local/localPerson.ts';
import { approved, awaitingSergeant, filedForDivert } from '../support/caseStages.ts';
import { minute, type Story } from '../support/caseStories.ts';
import { startFakeConnector } from '../support/fakeConnector.ts';
import type { Filling } from '../support/journeys/fillIn.ts';
import { freeFields } from '../support/journeys/freeFields.ts';
import { heldBackFacts, heldBackToldBy, withoutWords } from '../support/journeys/heldBack.ts';
import { pieces, typed } from '../support/journeys/markers.ts';
import { leaksIn, withoutFields } from '../support/journeys/readByOthers.ts';
import { startRecorder } from '../support/journeys/recorder.ts';
import { standsWrongly } from '../support/journeys/standing.ts';
import { story } from '../support/journeys/story.ts';
import {
  aChild,
  anAdult,
  answerFacts,
  approve,
  arrived,
  askSergeant,
  carer,
  filePossession,
  fileViolence,
  mainButton,
  reads,
  readsBreach,
  readyToFilePossession,
  referenceOn,
} from '../support/journeys/walks.ts';

const nothingYet = { details: {}, wishes: {}, calls: [], messages: [], surveys: [], told: {} };
const takenCall = (): Story => {
  const { events, theCase } = filedForDivert();
  const takenBy = { id: LEE_MORGAN.aadObjectId, name: 'Lee', at: minute(9) };
  return { events, theCase: { ...theCase, victim: { ...nothingYet, ...theCase.victim, takenBy } } };
};

const why = 'Your reason, without names';
const everythingBehindIt: Filling = {
  ...anAdult,
  'Does any of this apply? Tick any that do; leave empty if none do': [
    'On bail',
    'Wanted for another matter',
  ],
  'What is on record for the last two years?': 'Something similar to this',
  'What lies behind this? Tick any that do; leave empty if none do': [
    'Alcohol: dependent drinking',
    'Drugs',
    'Education, training or work',
    'Money or debt',
    'Severe and lasting mental illness',
    'Housing',
    'Family or relationships',
    'Attitudes or thinking',
    'Sex work',
    'Pressure from a gang or group',
    'Looks after a child or somebody else',
    'Is or was in custody for this',
  ],
  'Which drug is behind this?': 'Heroin',
  'Are they working?': 'Out of work',
  'Can they pay a course fee?': 'No',
  'How many convictions do they have?': '7',
};

// Every story of test/journeys ends with this search; here are the long ones, and the proof that it can fail.
describe('what was typed about a person', () => {
  test('is in no message, no log line and no address, from the first card to the last', () =>
    story(async (world) => {
      const { officer, sergeant, door, recorder } = world;
      await officer.arrives();
      const reference = await fileViolence(world);
      for (const report of ['accepted', 'missed', 'missed']) {
        expect(await world.reports('cranstoun', reference, report)).toBe(200);
      }
      await readsBreach(world, reference, 'sergeant');
      await sergeant.presses('Record the decision', {
        'What do you decide?': 'Excuse and rebook',
        'Your reason, without names': 'Ill',
      });
      for (const report of ['booked', 'attended', 'completed'])
        await world.reports('cranstoun', reference, report);
      officer.take(await officer.sees('the end', ({ card }) => card.heading.endsWith('course completed')));
      await officer.presses('Mark as completed');
      await officer.presses('Mark as completed');
      await officer.sees('the last news', ({ card }) => card.heading === `${reference}: completed`);
      for (const says of [`case ${reference}`, 'cases', 'help']) await officer.says(says);
      await filePossession(world);
      await world.restart();
      await officer.says('cases');
      await arrived(() => door.knocks.length >= 3);

      expect(world.leaks()).toEqual([]);
      const counts = { teams: 0, others: 0, banner: 0, log: 0, url: 0 };
      for (const { where } of recorder.pieces) counts[where] += 1;
      process.stdout.write(`searched: ${JSON.stringify(counts)}\n`);
      expect(counts.teams).toBeGreaterThan(40);
      expect(counts.others).toBeGreaterThan(4);
      expect(counts.banner).toBeGreaterThan(10);
      expect(counts.log).toBeGreaterThan(20);
      expect(counts.url).toBeGreaterThan(40);
    }));

  test('nor is any fact of health, need or record, of somebody who has nearly all of them', () =>
    story(async (world) => {
      const { officer, sergeant, recorder } = world;
      await sergeant.says('alerts here');
      await officer.says('new common assault');
      const { card } = await answerFacts(officer, everythingBehindIt);
      const reference = referenceOn(await officer.presses(mainButton(card)));
      const asked = await sergeant.sees('the request', ({ card }) => card.lines.join().includes(reference));
      sergeant.take(asked);
      await sergeant.deliver(sergeant.pressOn(asked, 'Approve', { [why]: 'Before anything was read' }));
      const detail = await reads(world, sergeant, reference);
      const told = detail.card.lines.join('\n');
      // What is looked for is there to be found, in the one place where it may be.
      for (const fact of [
        'needs',
        'onBail',
        'history',
        'mentalHealth',
        'gangRisk',
        'caringDuties',
        'inCustody',
      ])
        expect(heldBackToldBy(told), fact).toContain(fact);
      expect(told).toContain('plumwhiffle');
      await sergeant.presses('Decline', { [why]: 'They wobble like a marmoset' });
      await officer.sees('why', ({ card }) => card.lines.join().includes('marmoset'));
      expect(recorder.pieces.filter(({ where }) => where === 'others').length).toBeGreaterThan(2);
      expect(world.leaks()).toEqual([]);
    }));

  test('nor is that of a child and a parent', () =>
    story(async ({ officer, door }) => {
      await officer.says('new shoplifting');
      await answerFacts(officer, aChild);
      const adult = { 'Is an appropriate adult there?': 'Yes, present' };
      await officer.presses('Ask the youth justice service', { ...carer, ...adult });
      await arrived(() => door.knocks.length > 0);
      expect(door.knocks[0]?.body).toContain(typed.carerName);
    }));

  test('is not shown to the sergeant who decides, nor in what wakes a locked phone', () =>
    story(async (world) => {
      const { officer, sergeant } = world;
      await askSergeant(world);
      await approve(world);
      for (const { summary } of [...officer.messages(), ...sergeant.messages()]) {
        expect(summary).toMatch(/^(Waymark|WM-\w{4}-\w{2}): (needs you|news)$/);
      }
    }));

  test('nor is what a message said that names somebody, wherever it is written', () =>
    story(async (world) => {
      const { officer, sergeant } = world;
      const opened = await officer.says(`new shoplifting by Mr ${typed.name} dob ${typed.birth}`);
      expect(opened.card.lines.join('\n')).toContain('Now delete it from this chat');
      const asked = await sergeant.says(`new Mr ${typed.name}, ${typed.phone}`);
      expect(asked.card.lines.join('\n')).toContain('Now delete it from this chat');
      const cases = join(world.folder, 'data', 'cases');
      const [file = ''] = (await readdir(cases)).filter((one) => one.endsWith('.json'));
      expect(await readFile(join(cases, file), 'utf8'), 'it is kept').toContain(typed.birth);
      await officer.says('cases');
      await officer.presses('Open the case');
    }));

  test('is gone from the card that comes back with an error', () =>
    story(async (world) => {
      const { officer } = world;
      await readyToFilePossession(officer);
      await officer.presses('File referral', {
        'Name of the person': 'Q',
        'Phone number': `${typed.phone}99`,
        'When is it safe to call?': typed.safeToCall,
      });
      const values = officer.inHand().card.questions.map(({ value }) => value);
      expect(values.every((value) => value === '')).toBe(true);
    }));
});

describe('it does get where it is needed', () => {
  test('the provider has the name and the number, and nothing of the victim', () =>
    story(async (world) => {
      const reference = await fileViolence(world);
      await filePossession(world);
      await world.officer.says(`withdraw ${reference}`);
      // Once a caution is signed a sergeant ends it.
      await world.officer.presses('Ask a sergeant to withdraw it', {
        'Why should it be withdrawn? Without names': 'They have moved abroad and cannot finish it.',
      });
      await approve(world);
      expect((await world.officer.says(`case ${reference}`)).card.heading).toBe('Withdrawn');
      await arrived(() => world.door.knocks.length === 3);
      const brought = world.door.knocks.map(
        ({ body, path, headers }) => `${path} ${JSON.stringify(headers)} ${body}`,
      );
      const [referral = '', , update = ''] = brought;
      expect(referral).toContain(typed.name);
      expect(referral).toContain(typed.phone.replace(' ', ''));
      expect(referral).toContain(typed.safeToCall);
      expect(update, 'an update needs no name').not.toContain(typed.name);
      for (const text of brought) {
        expect(text.toLowerCase()).not.toMatch(/cassowary|wibbleswick|victim|supports|apology/);
        expect(text.split(' ')[0]).toMatch(/^\/providers\/[a-z-]+\/referrals$/);
      }
    }));

  test('the store has all of it, the victim’s words too, readable by this account alone', () =>
    story(async (world) => {
      await fileViolence(world);
      const cases = join(world.folder, 'data', 'cases');
      const [name = ''] = (await readdir(cases)).filter((one) => one.endsWith('.json'));
      const text = await readFile(join(cases, name), 'utf8');
      for (const value of [typed.name, typed.victimWords, typed.safeToCall]) expect(text).toContain(value);
      const { mode } = await stat(join(cases, name));
      expect(mode & 0o077).toBe(0);
    }));
});

describe('the search', () => {
  test('has words for every fact that others may not read', () => {
    expect(heldBackFacts.length).toBeGreaterThan(20);
    expect(withoutWords()).toEqual([]);
  });

  test('knows every field of the cards for text of one’s own', async () => {
    const cards = join(import.meta.dirname, '../../cards');
    const names = (await readdir(cards)).filter((name) => name.endsWith('.json'));
    const texts = await Promise.all(names.map((name) => readFile(join(cards, name), 'utf8')));
    const ids = texts.flatMap((text) =>
      [...text.matchAll(/"type": "Input\.Text",\s+"id": "(\w+)"/g)].map(([, id]) => id),
    );
    expect(ids.length).toBeGreaterThan(10);
    expect([...new Set(ids)].toSorted()).toEqual(Object.keys(freeFields).toSorted());
  });

  test.each([
    [
      'the note of the officer',
      { note: 'Remorseful at the scene' },
      'others holds marker 0 of what was typed',
    ],
    ['a need', { text: 'WM-7Q4K-93: Drinks in binges' }, 'others tells of needs'],
    ['a record', { text: 'WM-7Q4K-93: They are on bail for something else' }, 'others tells of onBail'],
    [
      'how a card words a fact',
      { text: 'WM-7Q4K-93: Looks after a child or somebody else' },
      'others tells of caringDuties',
    ],
  ])('finds in a post %s', (_what, post, found) => {
    const recorder = startRecorder();
    recorder.add('others', JSON.stringify(post));
    expect(leaksIn(recorder, ['Remorseful at the scene'])).toContain(found);
    recorder.stop();
  });

  // What was sent is searched as it is sent; what stands at the end is another question.
  test.each<[string, string, string, () => Story, readonly string[]]>([
    ['nothing, on the card of the one who has the call', LEE_MORGAN.id, 'Number to ring: 1', takenCall, []],
    [
      'the number, with somebody else',
      ROBIN_HUGHES.id,
      'Number to ring: 1',
      takenCall,
      ['the number to ring stands with somebody who has not the call'],
    ],
    [
      'the number, once nobody has the call',
      LEE_MORGAN.id,
      'Number to ring: 1',
      filedForDivert,
      ['the number to ring stands with somebody who has not the call'],
    ],
    ['nothing, with a decider while it waits', SAM_PATEL.id, 'on bail', awaitingSergeant, []],
    [
      'what it rested on, with a decider since',
      SAM_PATEL.id,
      'They are on bail for something else',
      approved,
      ['onBail stands with a decider though nothing is to be decided'],
    ],
  ])('finds of what stands at the end %s', (_what, person, text, stage, found) => {
    const { theCase } = stage();
    const officer = { ...theCase.officer, id: ALEX_CARTER.aadObjectId };
    const shown = { conversation: `a:${person}`, json: { text: `${theCase.reference}: ${text}` } };
    expect(standsWrongly([shown], [{ ...theCase, officer }])).toEqual(found);
  });

  test('finds the number on two cards of the one who has the call', () => {
    const { theCase } = takenCall();
    const shown = {
      conversation: `a:${LEE_MORGAN.id}`,
      json: { text: `${theCase.reference} Number to ring: 1` },
    };
    expect(standsWrongly([shown, shown], [theCase])).toEqual(['the number to ring stands on two cards']);
  });

  test('lets a writer have back what stands in their own form, and nothing else of it', () => {
    const typedIn = { type: 'Input.Text', id: 'reason', value: 'They wobble', label: 'Why' };
    const shown = { type: 'TextBlock', text: 'They wobble' };
    expect(withoutFields({ body: [typedIn, shown] })).toEqual({
      body: [{ type: 'Input.Text', id: 'reason', label: 'Why' }, shown],
    });
  });

  test.each([
    ['a whole name', typed.name],
    ['half a name, in capitals', 'QUILLFEATHER'],
    ['a number written another way', '+44 7700-900 461'],
    ['a number in an address', '/cases?phone=07700%20900461'],
    ['a name in JSON', JSON.stringify({ carer: { name: typed.carerName } })],
    ['a piece of what the victim said', 'like a cassowary outside'],
    ['a date of birth', `born ${typed.birth}`],
  ])('finds %s', (_what, text) => {
    const recorder = startRecorder();
    recorder.add('log', `something ${text} something`);
    const found = recorder.find(pieces);
    recorder.stop();
    expect(found.length).toBeGreaterThan(0);
    for (const words of found) expect(words, 'without repeating it').toMatch(/^log holds marker \d+$/);
  });

  test('sees the addresses of requests this process makes', async () => {
    const somewhere = await startFakeConnector();
    const recorder = startRecorder();
    await fetch(`${somewhere.serviceUrl}/Zebedee`);
    recorder.stop();
    await somewhere.close();
    expect(recorder.find(pieces)).toEqual(['url holds marker 0']);
  });
});
