import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { incoming } from '../../src/teams/incoming.ts';
import { readActivity } from '../../src/teams/readActivity.ts';
import {
  activity,
  BOT,
  CHANNEL,
  executed,
  inChannel,
  mention,
  OFFICER,
  pressData,
  said,
  submitted,
} from '../support/teams/activities.ts';

const url = 'https://smba.trafficmanager.net/uk/';
const read = (body: unknown, anonymous = false) => readActivity(incoming.parse(body), { anonymous });
const pressOf = (body: unknown) => {
  const result = read(body);
  if (result.kind !== 'press') throw new Error(`${result.kind} is no press`);
  return result.press;
};
const messageOf = (body: unknown) => {
  const result = read(body);
  if (result.kind !== 'message') throw new Error(`${result.kind} is no message`);
  return result.message;
};
const { verb: _verb, ...withoutVerb } = pressData;

describe('a press', () => {
  it('carries what the card carried, who pressed, where, and which card it was', () => {
    expect(pressOf(executed(url, { ...pressData, borough: 'birmingham' }, 'answer'))).toEqual({
      caseId: 'case-1',
      step: 'questions',
      revision: 3,
      nonce: 'n1',
      verb: 'answer',
      inputs: { borough: 'birmingham' },
      by: { id: OFFICER.aadObjectId, name: 'Alex Carter' },
      where: {
        kind: 'personal',
        conversation: 'a:alex',
        address: expect.objectContaining({ kind: 'personal', serviceUrl: url, conversation: 'a:alex' }),
      },
      card: { conversation: 'a:alex', activity: 'card-1' },
    });
  });

  it.each([
    ['Execute, verb beside the data', executed(url, withoutVerb, 'answer')],
    ['Execute, verb in the data too', executed(url, pressData, 'answer')],
    ['Execute, verb in the data only', executed(url, pressData)],
    ['Submit', submitted(url, pressData)],
    ['Submit with the text some clients add', submitted(url, pressData, { text: 'Next' })],
    ['revision as text', submitted(url, { ...pressData, revision: '3' })],
    ["with Teams' own extras", submitted(url, { ...pressData, msteams: { type: 'messageBack' } })],
  ])('is the same press: %s', (_what, body) => {
    expect(pressOf(body)).toMatchObject({ caseId: 'case-1', revision: 3, verb: 'answer', inputs: {} });
  });

  it.each([
    ['text, trimmed', '  full  ', 'full'],
    ['a toggle', 'true', 'true'],
    ['a toggle as a truth value', false, 'false'],
    ['a number', 15, '15'],
    ['nothing', '', undefined],
    ['blanks', '   ', undefined],
    ['null', null, undefined],
    ['2,000 characters', 'y'.repeat(2000), 'y'.repeat(2000)],
  ])('has an input: %s', (_what, value, expected) => {
    expect(pressOf(executed(url, { ...pressData, note: value }, 'answer')).inputs.note).toBe(expected);
  });

  it('on a card that belongs to no case has an empty aim', () => {
    expect(pressOf(submitted(url, { verb: 'new', caseId: '', step: null }))).toMatchObject({
      caseId: '',
      step: '',
      revision: 0,
      nonce: '',
      verb: 'new',
    });
  });

  it.each([
    ['data is text', executed(url, 'answer', 'answer'), 'no-object'],
    ['data is a list', executed(url, [pressData], 'answer'), 'no-object'],
    ['data is absent', executed(url, undefined, 'answer'), 'no-object'],
    ['value is absent', { ...executed(url, {}), value: undefined }, 'no-object'],
    ['value is text', { ...executed(url, {}), value: 'x' }, 'no-object'],
    ['value of a Submit is text', submitted(url, 'answer'), 'no-object'],
    ['no verb', executed(url, withoutVerb), 'no-verb'],
    ['an unknown verb', executed(url, pressData, 'drop-table'), 'two-verbs'],
    ['an unknown verb by Submit', submitted(url, { ...pressData, verb: 'drop-table' }), 'unknown-verb'],
    [
      "a verb from an object's own parts",
      submitted(url, { ...pressData, verb: 'constructor' }),
      'unknown-verb',
    ],
    ['a verb that is a number', submitted(url, { ...pressData, verb: 7 }), 'unknown-verb'],
    ['a revision below nought', submitted(url, { ...pressData, revision: -1 }), 'malformed'],
    ['half a revision', submitted(url, { ...pressData, revision: 1.5 }), 'malformed'],
    ['a case id with a path in it', submitted(url, { ...pressData, caseId: '../../etc' }), 'malformed'],
    ['a case id that is an object', submitted(url, { ...pressData, caseId: {} }), 'malformed'],
    ['an input that is an object', submitted(url, { ...pressData, age: { $gt: 0 } }), 'strange-input'],
    ['an input that is a list', submitted(url, { ...pressData, needs: ['drugs'] }), 'strange-input'],
    [
      'an input named like a prototype',
      submitted(url, JSON.parse('{"verb":"new","__proto__":"x"}')),
      'strange-input',
    ],
    [
      'an input of 2,001 characters',
      submitted(url, { ...pressData, note: 'y'.repeat(2001) }),
      'input-too-long',
    ],
    [
      'sixty-one inputs',
      submitted(url, {
        verb: 'new',
        ...Object.fromEntries(Array.from({ length: 61 }, (_, i) => [`a${i}`, 'x'])),
      }),
      'too-many-inputs',
    ],
  ])('is refused in words when %s', (_what, body, why) => {
    expect(read(body)).toMatchObject({ kind: 'refused', why, sentence: expect.stringMatching(/\.$/) });
  });

  it('with any data at all is read or refused, never an exception', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (data, verb) => {
        const { kind } = readActivity(
          { ...incoming.parse(executed(url, {})), value: { action: { verb, data } } },
          { anonymous: false },
        );
        return kind === 'press' || kind === 'refused';
      }),
    );
  });
});

describe('a message', () => {
  it.each([
    ['plain', 'new', 'new'],
    ['spread over lines', '  case \n WM-7Q4K-93 ', 'case WM-7Q4K-93'],
    ['with hard blanks', 'case&nbsp;WM-7Q4K-93\u00a0\u200b', 'case WM-7Q4K-93'],
    ['empty', '', ''],
    [
      'below what it quotes',
      '<blockquote itemid="1">\nWM-7Q4K-93: news\n</blockquote>\nwithdraw',
      'withdraw',
    ],
    ['below a quoted line', '> WM-7Q4K-93: news\r\n&gt; open it\r\n\r\nUndo.', 'Undo.'],
    ['with an angle in it', 'goods > £200', 'goods > £200'],
    ['with an ampersand', 'drunk &amp; disorderly', 'drunk & disorderly'],
    ['too long', 'z'.repeat(5000), 'z'.repeat(2000)],
  ])('%s is read', (_what, text, expected) => {
    expect(messageOf(said(url, text)).text).toBe(expected);
  });

  it.each([
    ['first', '<at>Waymark</at> alerts here', '<at>Waymark</at>'],
    ['first, with a hard blank', '<at>Waymark</at>&nbsp;alerts here', '<at>Waymark</at>'],
    ['last', 'alerts here <at>Waymark</at>', '<at>Waymark</at>'],
    ['with attributes', '<at id="0">Waymark</at> alerts here', '<at>Waymark</at>'],
    ['in the middle', 'alerts <at>Waymark</at>&nbsp;here', '<at>Waymark</at>'],
    ['named otherwise in the text', '<at>Waymark Bot</at> alerts here', '<at>Waymark Bot</at>'],
  ])('loses the mention of the bot: %s', (_what, text, mentioned) => {
    expect(messageOf(said(url, text, { ...inChannel(), ...mention(mentioned) })).text).toBe('alerts here');
  });

  it('keeps the name of anybody else who is mentioned', () => {
    const other = { type: 'mention', text: '<at>Sam</at>', mentioned: { id: '29:sam', name: 'Sam' } };
    const body = said(url, '<at>Waymark</at> tell <at>Sam</at>', inChannel());
    expect(messageOf({ ...body, entities: [...(mention().entities as object[]), other] }).text).toBe(
      'tell Sam',
    );
  });

  it.each<[string, unknown, true | undefined]>([
    ['a picture', [{ contentType: 'image/png' }], true],
    [
      'a picture beside the message as HTML',
      [{ contentType: 'text/html' }, { contentType: 'image/*' }],
      true,
    ],
    ['a voice message', [{ contentType: 'audio/mp4' }], true],
    ['a file', [{ contentType: 'application/vnd.microsoft.teams.file.download.info' }], true],
    ['a file in a channel', [{ contentType: 'reference' }], true],
    ['the message once more as HTML', [{ contentType: 'text/html' }], undefined],
    ['what it is an answer to', [{ contentType: 'messageReference' }], undefined],
    ['a card', [{ contentType: 'application/vnd.microsoft.card.adaptive' }], undefined],
    ['nothing that can be read', 'a picture', undefined],
    ['nothing', [], undefined],
  ])('says whether a file came along: %s', (_what, attachments, expected) => {
    expect(messageOf(said(url, 'new weed', { attachments })).hasFiles).toBe(expected);
  });

  it('in a channel belongs to the channel, not to the thread', () => {
    const { where } = messageOf(said(url, 'hello', { ...inChannel(), ...mention() }));
    expect(where).toMatchObject({ kind: 'channel', conversation: CHANNEL });
    expect(where.address).toMatchObject({ kind: 'channel', conversation: CHANNEL });
    expect(JSON.stringify(where)).not.toContain(OFFICER.name);
  });

  it('in a group chat counts as in a channel, but is written to as a chat', () => {
    const group = {
      conversation: { id: '19:group@thread.v2', conversationType: 'groupChat', isGroup: true },
    };
    const { where } = messageOf(said(url, 'hello', { ...group, ...mention() }));
    expect(where).toMatchObject({ kind: 'channel', address: { kind: 'group' } });
  });
});

describe('what is not for the bot', () => {
  it.each([
    ['a channel message without mention', said(url, 'hello', inChannel()), 'not-mentioned'],
    [
      'somebody else mentioned',
      said(url, '<at>Sam</at>', {
        ...inChannel(),
        entities: [{ type: 'mention', text: '<at>Sam</at>', mentioned: { id: '29:sam' } }],
      }),
      'not-mentioned',
    ],
    ['its own message', said(url, 'hello', { from: BOT }), 'own-message'],
    [
      'somebody without an object id',
      said(url, 'hello', { from: { id: '29:x', name: 'X' } }),
      'no-object-id',
    ],
    ['a reaction', activity(url, { type: 'messageReaction' }), 'not-for-us'],
    ['an edit', activity(url, { type: 'messageUpdate', text: 'new' }), 'not-for-us'],
    ['typing', activity(url, { type: 'typing' }), 'not-for-us'],
    ['a removal', activity(url, { type: 'installationUpdate', action: 'remove' }), 'no-installation'],
    [
      'others added',
      activity(url, { type: 'conversationUpdate', membersAdded: [OFFICER] }),
      'others-came-or-went',
    ],
    ['a channel made', activity(url, { type: 'conversationUpdate' }), 'others-came-or-went'],
    ['another invoke', activity(url, { type: 'invoke', name: 'task/fetch', value: {} }), 'not-for-us'],
    [
      'a search that is not ours',
      activity(url, { type: 'invoke', name: 'composeExtension/query', value: {} }),
      'strange-search',
    ],
  ])('is ignored: %s', (_what, body, why) => {
    expect(read(body)).toEqual({ kind: 'ignored', why });
  });
});

describe('who somebody is', () => {
  it('is their object id, in lower case', () => {
    const from = { ...OFFICER, aadObjectId: '00000000-0000-4000-8000-00000000ABCD' };
    expect(messageOf(said(url, 'x', { from })).by.id).toBe('00000000-0000-4000-8000-00000000abcd');
  });

  it('may be the id of the channel only when nobody is authenticated', () => {
    const body = said(url, 'x', { from: { id: '29:local', name: 'Lo\u0000cal\u202e' } });
    expect(read(body, true)).toMatchObject({
      kind: 'message',
      message: { by: { id: '29:local', name: 'Lo cal' } },
    });
  });
});
