import { beforeEach, describe, expect, test } from 'vitest';
import { membership } from '../../../src/turns/chat/membership.ts';
import { message } from '../../../src/turns/chat/message.ts';
import { press } from '../../../src/turns/chat/press.ts';
import type { TurnDeps } from '../../../src/turns/turnDeps.ts';
import { pressOn } from '../../support/booking/office.ts';
import {
  awaitingSergeant,
  charged,
  decidedAgain,
  drafting,
  filedConditionalCaution,
  filedForDivert,
} from '../../support/caseStages.ts';
import { type Story, sergeant, tell } from '../../support/caseStories.ts';
import { depsThatCount, headingOf, keep } from './buttons/depsOn.ts';
import { type Place, pressers, type Who, whereIs } from './buttons/people.ts';

let deps: TurnDeps;
let wakes: () => number;
let heardOf: readonly string[];
beforeEach(async () => {
  ({ deps, wakes, heardOf } = await depsThatCount());
});

const owner = pressers['its officer'];
let count = 0;
/** What is answered to a line of this person, written here. */
function write(who: Who, text: string, place: Place = 'chat', heard = '') {
  const { by } = pressers[who];
  count += 1;
  return message({ id: heard || `m-${count}`, text, by, where: whereIs(place, by) }, deps);
}
const cardFor = async (who: Who, text: string, place: Place = 'chat') => {
  const { view, beside } = await write(who, text, place);
  return beside === undefined ? view.card : 'beside';
};
const unknown = 'No case of yours has that reference';
const ownChat = 'Write to me in your own chat';

// What is only shown to a bot is with no case; a picture of a driving licence must not lie in a chat.
test.each([
  ['alone', ''],
  ['with a line that begins a case', 'new weed'],
  ['with a name beside it', 'new John Smith dob 3/4/1991'],
])(
  'given a picture %s, then its sender hears that none of it is taken, and the line is answered',
  async (_what, text) => {
    const { by } = owner;
    const sent = { id: `p-${text}`, text, by, where: whereIs('chat', by) };
    const [bare, withPicture] = [
      await message({ ...sent, id: `${sent.id} bare` }, deps),
      await message({ ...sent, hasFiles: true }, deps),
    ];
    expect(withPicture.view.card).toBe(bare.view.card);
    expect(withPicture.view.note).toContain('Waymark takes no pictures or files');
    expect(bare.view.note).not.toContain('pictures');
    if (text.includes('Smith')) expect(withPicture.view.note).toContain('Your message shows');
  },
);

describe('given a line in somebody’s own chat, when it is', () => {
  test.each<[string, string, string]>([
    ['“new”, then a case is begun', 'new', 'offence'],
    ['“new” with an offence, then it has been looked up', '  NEW   weed ', 'questions'],
    ['“new” with what is no offence, then a case is begun', 'new qqqq', 'offence'],
    ['“cases”, then there are none', 'Cases', 'cases'],
    ['“help”, then what it knows is said', 'help', 'help'],
    ['“find”, then the catalogue is searched', 'find alcohol in Dudley', 'found'],
    ['“calls”, then nobody is to be called', 'calls', 'calls'],
    ['“alerts”, then none is in force', 'alerts', 'message'],
    ['“alerts” with more, then it is no command', 'alerts please', 'help'],
    ['“alerts here”, which is for a channel, then it is none either', 'alerts here', 'help'],
    ['“alert” about no drug, then it is no command', 'alert bob', 'help'],
    ['nothing, then what it knows is said', '', 'help'],
  ])('%s', async (_what, text, card) => {
    expect(await cardFor('its officer', text)).toBe(card);
  });

  // “999” is typed by whoever thinks that somebody reads along, and a greeting is no theft.
  test.each(['999', 'Ring 999!', 'emergency', 'officer down'])(
    '“%s”, then to ring 999, and that nobody watches',
    async (text) => {
      const { view } = await write('its officer', text);
      expect(JSON.stringify(view.data)).toMatch(/Ring 999.*Nobody watches this chat/);
      const inChannel = await write('sergeant', text, 'posted');
      expect(JSON.stringify(inChannel.view.data), 'a channel is watched by nobody either').toMatch(
        /Ring 999/,
      );
    },
  );

  test.each(['my cases', 'My cases?', 'what next?', 'What do I do now'])(
    '“%s”, then the cases are shown',
    async (text) => {
      expect(await cardFor('its officer', text)).toBe('cases');
    },
  );

  test.each(['hello', 'Thanks', 'thank you so much', 'Good morning', 'help me please'])(
    '“%s”, then it is no offence',
    async (text) => {
      const { view } = await write('its officer', text);
      expect([view.card, view.note]).toEqual(['help', expect.not.stringMatching(/offence/)]);
    },
  );

  // An empty card would not say that it had looked; and what names somebody comes back on no card.
  test.each<[string, string, RegExp]>([
    ['new catapult', 'catapult', /^No offence in the force’s list matches that\. Try another word for it\.$/],
    ['new manslaughter', 'manslaughter', /^Manslaughter is not on the force’s list\./],
    ['new qqqq John Smith dob 1/2/1990', '', /^$/],
    ['new', '', /^$/],
  ])('“%s”, then the words stand there with why nothing was found by them', async (text, value, error) => {
    const { view } = await write('its officer', text);
    expect(view.card).toBe('offence');
    expect(view.fields.words).toMatchObject({ value, error: expect.stringMatching(error) });
  });

  // Nor would one that left out what names somebody; what is not on the list is said by the list's own word for it.
  test.each<[string, boolean]>([
    ['new kicked by craig wilson of 12 hill road', true],
    ['new manslaughter by John Smith dob 1/2/1990', false],
    ['new shoplifting by John Smith dob 1/2/1990', false],
    ['new weed', false],
  ])('“%s”, then the card says whether what was typed was left out', async (text, isLeftOut) => {
    const { view } = await write('its officer', text);
    expect(view.note.includes('What you typed may name somebody')).toBe(isLeftOut);
    expect(JSON.stringify(view)).not.toMatch(/wilson|hill road|Smith|1990/i);
  });

  test.each<[string, string]>([
    ['new John Smith dob 1/2/1990', 'offence'],
    ['new John Smith dob 1/2/1990 shoplifting', 'questions'],
  ])('“%s”, then nothing of an offence is guessed from the name', async (text, card) => {
    expect(await cardFor('its officer', text)).toBe(card);
  });

  test.each<[string, string]>([
    ['an offence', 'weed'],
    ['an offence of 59 letters with its spaces', `weed ${'x'.repeat(54)}`],
  ])('%s, then it is said how to begin', async (_what, text) => {
    expect((await write('its officer', text)).view.note).toMatch(/^That sounds like an offence\./);
  });

  test.each<[string, string]>([
    ['no offence', 'qqqq'],
    ['a long story', `weed ${'x'.repeat(55)}`],
    ['nothing', ''],
  ])('%s, then it is said that it is not understood', async (_what, text) => {
    expect((await write('its officer', text)).view.note).toMatch(/^That is not something I can act on\./);
  });

  test.each(['approve', 'Decline.', 'decide', 'breaches'])(
    '“%s” alone, then it is said that a reference opens what is to be decided',
    async (text) => {
      expect((await write('sergeant', text)).view.note).toMatch(
        /^Nothing is decided by a message\. Type the ref/,
      );
    },
  );

  test('from somebody, then it is kept where they write, so that they can be told', async () => {
    await write('its officer', 'help');
    expect(await deps.store.recall(`person:${owner.by.id}`)).toEqual({ kind: 'personal', of: owner.by.id });
  });

  test('the same message twice, then one case is begun, and a second with another', async () => {
    const [one, two] = [
      await write('its officer', 'new weed', 'chat', 'a'),
      await write('its officer', 'new weed', 'chat', 'a'),
    ];
    expect(two.view.target).toEqual(one.view.target);
    const other = await write('its officer', 'new weed', 'chat', 'b');
    expect(other.view.target.caseId).not.toBe(one.view.target.caseId);
  });

  test('“alert drug”, then it is a draft by a supervisor, and refused from anybody else', async () => {
    const text = 'Alert Drugs heroin in Dudley for 3 days: strong';
    expect(headingOf((await write('sergeant', text)).view)).toBe('Check this drug alert');
    expect(headingOf((await write('sergeant', text.replace('Drugs', 'drug'))).view)).toBe(
      'Check this drug alert',
    );
    expect(headingOf((await write('its officer', text)).view)).toBe('A supervisor must send a drug alert');
    expect(await cardFor('sergeant', 'alert drugstore heroin'), 'another word').toBe('help');
  });
});

describe('given a reference, when somebody writes it', () => {
  test.each<[string, Who, boolean]>([
    ['its officer, then it is shown', 'its officer', true],
    ['a constable, then it is as if there were none', 'another constable', false],
    ['the liaison, then it is as if there were none', 'liaison', false],
    ['a sergeant nobody asked, then it is as if there were none', 'sergeant', false],
  ])('of a draft: %s', async (_what, who, isShown) => {
    const { reference, id } = await keep(drafting().events, owner, deps);
    const written = [reference, `case ${reference}`, reference.toLowerCase(), `approve ${reference}, please`];
    for (const text of written) {
      const { view } = await write(who, text);
      expect(view.target.caseId, text).toBe(isShown ? id : '');
      if (!isShown) expect(headingOf(view), text).toBe(unknown);
    }
  });

  test.each<[string, Who, string]>([
    ['its officer, then their own card is shown', 'its officer', 'case'],
    ['its officer of rank, then their own card and no decision', 'its officer, a sergeant', 'case'],
    ['a sergeant, then the request is shown', 'sergeant', 'authorisation'],
    ['a constable, then it is as if there were none', 'another constable', 'message'],
  ])('of a request: %s', async (_what, who, card) => {
    const { reference } = await keep(awaitingSergeant().events, { ...pressers[who] }, deps);
    expect(await cardFor(who, reference)).toBe(card);
    expect(await cardFor(who, `case ${reference}`)).toBe(card);
  });

  test('in a channel, then nothing of it is shown to anybody', async () => {
    const { reference } = await keep(awaitingSergeant().events, owner, deps);
    for (const who of ['its officer', 'sergeant'] as const)
      for (const text of [
        reference,
        `case ${reference}`,
        `withdraw ${reference}`,
        'cases',
        'calls',
        'new weed',
      ])
        expect(headingOf((await write(who, text, 'posted')).view), text).toBe(ownChat);
    expect((await deps.store.findByReference(reference))?.open).toBe(true);
  });

  test('that no case has, or that is none, then both are said to be none', async () => {
    expect(headingOf((await write('its officer', 'case WM-3333-33')).view)).toBe(unknown);
    expect(headingOf((await write('its officer', 'case x')).view)).toBe(unknown);
  });
});

describe('given “withdraw” and a reference, when it is written', () => {
  const statusOf = async (reference: string) => (await deps.store.findByReference(reference))?.open;

  test('by its officer, then they are asked once, with what comes of it, and nothing has changed', async () => {
    const { reference, id } = await keep(filedForDivert().events, owner, deps);
    const before = await deps.store.load(id);
    const { view } = await write('its officer', `withdraw ${reference}`, 'chat', 'w-1');
    expect(view.target.step).toBe('confirm');
    expect(view.verbs).toEqual(['withdraw', 'open']);
    expect(view.note).toMatch(/sent a referral is told\. This cannot be undone\./);
    expect(await deps.store.load(id)).toEqual(before);
    expect(wakes()).toBe(0);
  });

  test('of a caution that was signed, then they are asked why: a sergeant decides it', async () => {
    const { reference } = await keep(filedConditionalCaution().events, owner, deps);
    const { view } = await write('its officer', `withdraw ${reference}`);
    expect(view.note).toContain('Why should it be withdrawn?');
    expect([view.verbs, Object.keys(view.fields)]).toEqual([['withdraw', 'open'], ['withdrawReason']]);
  });

  test('of a case that is closed, then it is said why nothing can come of it', async () => {
    const { reference } = await keep(filedForDivert().events, owner, deps);
    const { view } = await write('its officer', `withdraw ${reference}`);
    await press(pressOn(owner.by, view, 'withdraw'), deps);
    expect(await statusOf(reference)).toBe(false);
    const later = await write('its officer', `withdraw ${reference}`);
    expect(later.view.note).toContain('is closed');
    expect(later.view.verbs).toEqual([]);
  });

  test.each<Who>(['another constable', 'sergeant', 'inspector', 'liaison', 'nobody on the list'])(
    'by %s, then nothing is changed, and it is as if there were none',
    async (who) => {
      const { reference } = await keep(awaitingSergeant().events, owner, deps);
      expect(headingOf((await write(who, `withdraw ${reference}`)).view)).toBe(unknown);
      expect(await statusOf(reference)).toBe(true);
    },
  );

  test('of a case that is not there, then that is said', async () => {
    expect(headingOf((await write('its officer', 'withdraw WM-3333-33')).view)).toBe(unknown);
  });
});

describe('given a line in a channel, when it is', () => {
  const bound = () => deps.store.recall(`supervisors:${deps.force.id}`);
  const calls = () => deps.store.recall(`liaison:${deps.force.id}`);

  test.each<[Who, boolean]>([
    ['sergeant', true],
    ['inspector', true],
    ['another constable', false],
    ['liaison', false],
    ['nobody on the list', false],
  ])('“alerts here” by %s, then they come there: %s', async (who, may) => {
    const before = await bound();
    const { view } = await write(who, 'Alerts  HERE', 'elsewhere');
    expect(headingOf(view)).toBe(may ? 'Alerts will come here' : 'A supervisor must do this');
    expect(await bound()).toEqual(may ? whereIs('elsewhere', owner.by).address : before);
    expect(heardOf).toEqual(may ? [`supervisors:${deps.force.id}`] : []);
  });

  test.each(['alerts here', 'calls here'])(
    '“%s” in a group chat, then nothing is bound: anybody may be added',
    async (text) => {
      const before = [await bound(), await calls()];
      const { by } = pressers.sergeant;
      const where = { ...whereIs('elsewhere', by), isGroup: true } as const;
      const { view } = await message({ id: 'm-1', text, by, where }, deps);
      expect(headingOf(view)).toBe('Write this in a channel');
      expect([await bound(), await calls()]).toEqual(before);
    },
  );

  test.each<[Who, boolean]>([
    ['sergeant', true],
    ['liaison', true],
    ['another constable', false],
    ['nobody on the list', false],
  ])('“calls here” by %s, then they come there: %s', async (who, may) => {
    const { view } = await write(who, 'calls Here', 'elsewhere');
    expect(headingOf(view)).toBe(may ? 'Calls will come here' : 'The liaison must do this');
    expect(await calls()).toEqual(may ? whereIs('elsewhere', owner.by).address : undefined);
    expect(heardOf).toEqual(may ? [`liaison:${deps.force.id}`] : []);
  });

  test.each<[string, readonly string[], readonly string[]]>([
    ['the supervisors’', ['supervisors'], ['supervisors']],
    ['the liaison’s', ['liaison'], ['liaison']],
    ['both', ['supervisors', 'liaison'], ['supervisors', 'liaison']],
    ['nobody’s', [], []],
  ])(
    'and the channel is %s, then what was held for it goes, and nothing else',
    async (_whose, keys, released) => {
      const { force, store } = deps;
      const { by } = pressers['another constable'];
      const moved = {
        conversation: '19:others',
        address: { kind: 'channel', conversation: '19:others', server: 'old' },
      };
      for (const key of keys) await store.remember(`${key}:${force.id}`, moved.address);
      const expected = released.map((key) => `${key}:${force.id}`);

      await write('another constable', 'hello', 'elsewhere');
      expect(heardOf).toEqual(expected);
      for (const key of keys)
        expect(await store.recall(`${key}:${force.id}`)).toEqual(whereIs('elsewhere', by).address);
      await membership({ by, where: whereIs('elsewhere', by) }, deps);
      expect(heardOf).toEqual([...expected, ...expected]);
    },
  );

  test.each(['alerts', 'alerts here please', 'calls', 'alert x', 'bring drug x', 'help', ''])(
    '“%s”, then it is sent to their own chat, and nothing comes there',
    async (text) => {
      const before = await bound();
      expect(headingOf((await write('sergeant', text, 'elsewhere')).view)).toBe(ownChat);
      expect([await bound(), await calls()]).toEqual([before, undefined]);
    },
  );

  test('“find”, then the catalogue is searched: it is about no case', async () => {
    expect(await cardFor('its officer', 'find alcohol', 'elsewhere')).toBe('found');
  });

  test('“alert drug”, then it is drafted in no channel, where others would read it unchecked', async () => {
    const text = 'alert drugs heroin in Dudley for 3 days: strong';
    for (const place of ['posted', 'elsewhere'] as const)
      expect(headingOf((await write('sergeant', text, place)).view)).toBe('A drug alert is not written here');
  });

  test('by somebody, then a channel is not taken for their own chat', async () => {
    await write('sergeant', 'help', 'elsewhere');
    expect(await deps.store.recall(`person:${pressers.sergeant.by.id}`)).toBeUndefined();
  });
});

/** A breach was decided: begin again. What a supervisor said after that, or is asked, is what there is to read. */
describe('given a breach that was decided, and a decision after it, when a sergeant writes the reference,', () => {
  const asked = (): Story => {
    const type = 'ask-authority';
    return tell(decidedAgain(), { type, disposal: 'conditional-caution', authority: 'sergeant', basis: 'b' });
  };
  const answered = (approved: boolean): Story =>
    tell(asked(), { type: 'decide-authority', approved, reason: 'They did half of it.' }, { by: sergeant });
  test.each<[string, () => Story, string]>([
    ['nothing came after it', decidedAgain, 'breach: Breach: decided'],
    ['authority is asked for anew', asked, 'authorisation: Conditional caution: a sergeant must decide'],
    ['it was approved anew', () => answered(true), 'authorisation: Decision on a conditional caution'],
    ['it was declined', () => answered(false), 'authorisation: Decision on a conditional caution'],
  ])('%s, then whichever came last is shown', async (_what, story, shown) => {
    const { reference } = await keep(story().events, owner, deps);
    const { view } = await write('sergeant', reference);
    expect(`${view.card}: ${headingOf(view)}`).toBe(shown);
  });
});

describe('given the reference of a breach that was decided, when a supervisor writes it in their own chat,', () => {
  test.each<Who>(['sergeant', 'inspector'])('then the %s reads how, and how the case stands', async (who) => {
    const { reference } = await keep(charged().events, owner, deps);
    const { view } = await write(who, reference);
    expect([view.card, headingOf(view)]).toEqual(['breach', 'Breach: decided']);
    expect(JSON.stringify(view.data)).toContain('Now: Waiting: a charge is still to be decided');
    expect(view.verbs).toEqual([]);
  });
});
