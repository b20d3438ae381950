import { expect, it } from 'vitest';
import { conversationOf } from '../../src/teams/conversationOf.ts';

const host = 'https://smba.trafficmanager.net/uk';
const inChannel = JSON.stringify({ channelData: { channel: { id: '19:sup@thread.tacv2' } } });

it.each([
  ['a message in a chat', `${host}/v3/conversations/a%3A1abc/activities`, '{}', 'a:1abc'],
  ['an answer to an activity', `${host}/v3/conversations/a%3A1abc/activities/17`, '{}', 'a:1abc'],
  [
    'an update in the thread of a channel',
    `${host}/v3/conversations/19%3Asup%40thread.tacv2%3Bmessageid%3D5/activities/5`,
    '{}',
    '19:sup@thread.tacv2',
  ],
  ['a new post in a channel', `${host}/v3/conversations`, inChannel, '19:sup@thread.tacv2'],
  ['the same with a slash and a question', `${host}/v3/conversations/?x=1`, inChannel, '19:sup@thread.tacv2'],
  ['a new chat', `${host}/v3/conversations`, '{"members":[{"id":"29:alex"}]}', undefined],
  ['a body that is none', `${host}/v3/conversations`, 'null', undefined],
  ['no body', `${host}/v3/conversations`, undefined, undefined],
  ['members, which have a limit of their own', `${host}/v3/conversations/a%3A1abc/members`, '', undefined],
  ['something else', `${host}/v3/attachments/1`, '', undefined],
])('given %s, then it is sent into the conversation that it names', (_what, url, body, conversation) => {
  expect(conversationOf(url, body)).toBe(conversation);
});
