import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { plainView } from '../../src/teams/cardMessage.ts';
import { type FakeConnector, startFakeConnector } from '../support/fakeConnector.ts';
import {
  activity,
  BOT,
  executed,
  inChannel,
  mention,
  pressData,
  said,
  submitted,
} from '../support/teams/activities.ts';
import { startBot } from '../support/teams/startBot.ts';

let connector: FakeConnector;
let bot: Awaited<ReturnType<typeof startBot>>;
beforeAll(async () => {
  connector = await startFakeConnector();
});
afterAll(() => connector.close());
beforeEach(async () => {
  connector.sent.length = 0;
  connector.play(undefined);
  connector.play(undefined, 'PUT');
  bot = await startBot({ timeoutMs: 300 });
});
afterEach(() => bot.close());

const saidBeside = { view: plainView('Not here'), beside: 'Not here. Nothing was changed.' };
const keepsPlace = {
  view: plainView('Filed'),
  keepPlaceFor: { caseId: 'case-1', slot: 'officerCard' },
} as const;

describe('a pressed Action.Execute', () => {
  it('is answered with HTTP 200 and a card that takes the place of the pressed one', async () => {
    const { status, json } = await bot.send(executed(connector.serviceUrl, pressData, 'answer'));
    expect(status).toBe(200);
    expect(json).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive' });
    expect(json.value).toMatchObject({ type: 'AdaptiveCard', version: '1.5' });
    expect(connector.sent).toEqual([]);
  });

  it('lets the place of the pressed card be kept', async () => {
    bot.fake.answer = async () => keepsPlace;
    await bot.send(executed(connector.serviceUrl, pressData, 'answer'));
    expect(bot.happened.kept).toEqual([
      ['case-1', 'officerCard', { conversation: 'a:alex', activity: 'card-1' }],
    ]);
  });

  it('leaves the pressed card where something is said beside it', async () => {
    bot.fake.answer = async () => saidBeside;
    const { json } = await bot.send(executed(connector.serviceUrl, pressData, 'answer'));
    expect(json).toEqual({
      statusCode: 200,
      type: 'application/vnd.microsoft.activity.message',
      value: saidBeside.beside,
    });
    expect(connector.sent).toEqual([]);
  });
});

describe('a pressed Action.Submit', () => {
  it('reaches the turns exactly as the same press by Action.Execute', async () => {
    const inputs = { age: 19, admission: ' full ', hateCrime: false, note: null, empty: '' };
    await bot.send(executed(connector.serviceUrl, { ...pressData, ...inputs }, 'answer'));
    await bot.send(submitted(connector.serviceUrl, { ...pressData, ...inputs }));
    const [first, second] = bot.happened.press;
    expect(first?.inputs).toEqual({ age: '19', admission: 'full', hateCrime: 'false' });
    expect(second).toEqual(first);
  });

  it('updates the pressed card', async () => {
    bot.fake.answer = async () => keepsPlace;
    const { status } = await bot.send(submitted(connector.serviceUrl, pressData));
    expect(status).toBe(200);
    expect(connector.sent.map(({ method, path }) => [method, path])).toEqual([
      ['PUT', '/_connector/v3/conversations/a:alex/activities/card-1'],
    ]);
    expect(connector.sent[0]?.body.summary).toBe('A message card');
    expect(bot.happened.kept).toEqual([
      ['case-1', 'officerCard', { conversation: 'a:alex', activity: 'card-1' }],
    ]);
  });

  it('leaves the pressed card where something is said beside it, and says it below', async () => {
    bot.fake.answer = async () => saidBeside;
    await bot.send(submitted(connector.serviceUrl, pressData));
    expect(connector.sent.map(({ method }) => method)).toEqual(['POST']);
    expect(JSON.stringify(connector.sent[0]?.body)).toContain('Not here');
  });

  it.each([
    ['is gone', { status: 404 }],
    ['may not be updated', { status: 403 }],
    ['cannot be updated', { status: 502 }],
    ['is not answered for', { silence: true }],
  ] as const)('sends a new card when the pressed one %s, and keeps its place', async (_what, play) => {
    connector.play(play, 'PUT');
    bot.fake.answer = async () => keepsPlace;
    await bot.send(submitted(connector.serviceUrl, pressData));
    const methods = connector.sent.map(({ method }) => method);
    expect(methods.filter((method) => method === 'POST')).toHaveLength(1);
    expect([methods[0], methods.at(-1)]).toEqual(['PUT', 'POST']);
    // What does not pass by itself is not asked for again.
    if ('status' in play && play.status < 500) expect(methods).toHaveLength(2);
    expect(bot.happened.kept[0]?.[2]).toMatchObject({
      conversation: 'a:alex',
      activity: expect.stringMatching(/^activity-/),
    });
  });
});

describe('a message', () => {
  it('is answered with one card as an activity of its own, whose place is kept', async () => {
    bot.fake.answer = async () => keepsPlace;
    await bot.send(said(connector.serviceUrl, ' new '));
    expect(bot.happened.message[0]).toMatchObject({ text: 'new', id: 'incoming-1' });
    expect(connector.sent).toHaveLength(1);
    const { body } = connector.sent[0] ?? {};
    expect(body).toMatchObject({ type: 'message', summary: 'A message card' });
    expect(body).not.toHaveProperty('text');
    expect(body).not.toHaveProperty('channelData');
    expect(bot.happened.kept[0]?.[2]).toMatchObject({ conversation: 'a:alex' });
  });

  it('in a channel is heard only when the bot is mentioned, without the mention', async () => {
    await bot.send(said(connector.serviceUrl, 'alerts here', inChannel()));
    expect(bot.happened.message).toEqual([]);
    await bot.send(
      said(connector.serviceUrl, '<at>Waymark</at>&nbsp;alerts here', { ...inChannel(), ...mention() }),
    );
    expect(bot.happened.message[0]?.text).toBe('alerts here');
  });

  it('that is asked to be answered in the response is answered by a message all the same', async () => {
    await bot.send(said(connector.serviceUrl, 'new', { deliveryMode: 'expectReplies' }));
    expect(connector.sent).toHaveLength(1);
  });
});

describe('being added', () => {
  const added = { type: 'conversationUpdate', membersAdded: [BOT] };

  it('is welcomed; other people coming or going is not', async () => {
    await bot.send(activity(connector.serviceUrl, added));
    await bot.send(activity(connector.serviceUrl, { ...added, membersAdded: [{ id: '29:somebody' }] }));
    expect(bot.happened.membership).toHaveLength(1);
    expect(connector.sent).toHaveLength(1);
  });

  it('told twice at once lets the second wait for the first', async () => {
    let under = 0;
    let most = 0;
    bot.fake.answer = async () => {
      most = Math.max(most, ++under);
      await new Promise((resolve) => setTimeout(resolve, 20));
      under -= 1;
      return { view: plainView('Welcome') };
    };
    await Promise.all([
      bot.send(activity(connector.serviceUrl, { type: 'installationUpdate', action: 'add' })),
      bot.send(activity(connector.serviceUrl, added)),
    ]);
    expect([bot.happened.membership.length, most]).toEqual([2, 1]);
  });
});

describe('a failure inside', () => {
  const secret = 'Jordan Example 07700 900123';
  beforeEach(() => {
    bot.fake.answer = async () => {
      throw new TypeError(`Cannot read ${secret}`);
    };
  });

  it.each([
    ['a message', () => said(connector.serviceUrl, 'new')],
    ['a Submit', () => submitted(connector.serviceUrl, pressData)],
    ['an Execute', () => executed(connector.serviceUrl, pressData, 'answer')],
  ])(
    'after %s shows a sentence with a reference that is in the log, and nothing else',
    async (_what, made) => {
      const { status, text, json } = await bot.send(made());
      expect(status).toBe(200);
      const shown = JSON.stringify([json, connector.sent.map(({ body }) => body)]);
      expect(shown).toContain('Something went wrong here');
      const [, reference] = /quote ([2-9A-Z]{8}) /.exec(shown) ?? [];
      expect(bot.lines.filter((line) => reference && line.includes(reference))).toHaveLength(1);
      for (const leaked of [secret, 'TypeError', 'Cannot read', '.ts:', '500'])
        expect(shown + text).not.toContain(leaked);
      expect(bot.lines.join('')).not.toContain('Jordan');
    },
  );

  it('that even the card of the failure cannot be drawn for is told in plain text', async () => {
    await bot.close();
    bot = await startBot({
      draw: () => {
        throw new Error(secret);
      },
    });
    const { json } = await bot.send(executed(connector.serviceUrl, pressData, 'answer'));
    expect(json).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.activity.message' });
    expect(json.value).toMatch(/^Something went wrong here\..*quote [2-9A-Z]{8} /);
    await bot.send(said(connector.serviceUrl, 'new'));
    expect(connector.sent[0]?.body.text).toMatch(/^Something went wrong here\./);
  });

  it('while noting where the card stands does not spoil the answer', async () => {
    bot.fake.answer = async () => keepsPlace;
    bot.happened.kept.push = () => {
      throw new Error('disk full');
    };
    const { json } = await bot.send(executed(connector.serviceUrl, pressData, 'answer'));
    expect(JSON.stringify(json)).toContain('Filed');
  });
});

describe('a press that no card of ours sends', () => {
  it('by Execute leaves the card and what was typed, and says a sentence', async () => {
    const { json } = await bot.send(
      executed(connector.serviceUrl, { ...pressData, words: 'x'.repeat(2001) }, 'answer'),
    );
    expect(json).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.activity.message' });
    expect(json.value).toMatch(/2,000 characters/);
    expect(bot.happened.press).toEqual([]);
  });

  it('by Submit is answered with a new message', async () => {
    await bot.send(submitted(connector.serviceUrl, { ...pressData, verb: 'rm -rf' }));
    expect(connector.sent.map(({ method }) => method)).toEqual(['POST']);
    expect(JSON.stringify(connector.sent[0]?.body)).toContain('Type \\\\\\"cases\\\\\\"');
  });

  it('never gives an invoke an empty answer, which Teams takes for a broken app', async () => {
    const strange = executed(connector.serviceUrl, {}, undefined, { name: 'signin/verifyState' });
    expect(await bot.send(strange)).toMatchObject({ status: 200, text: '{}' });
  });
});
