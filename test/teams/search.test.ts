import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { plainView } from '../../src/teams/cardMessage.ts';
import { readSearch } from '../../src/teams/readSearch.ts';
import type { Shared } from '../../src/turns/turns.ts';
import { type FakeConnector, startFakeConnector } from '../support/fakeConnector.ts';
import { activity, type Json } from '../support/teams/activities.ts';
import { startBot } from '../support/teams/startBot.ts';

let connector: FakeConnector;
let bot: Awaited<ReturnType<typeof startBot>>;
beforeAll(async () => {
  connector = await startFakeConnector();
});
afterAll(() => connector.close());
beforeEach(async () => {
  connector.sent.length = 0;
  bot = await startBot();
});
afterEach(() => bot.close());

const found: readonly Shared[] = [
  { title: 'WM-7Q4K-93', text: 'Words for the victim', view: plainView('Words') },
];

/** What the compose box sends while somebody types. */
const asked = (value: unknown, more: Json = {}) =>
  bot.send(
    activity(connector.serviceUrl, { type: 'invoke', name: 'composeExtension/query', value, ...more }),
  );
const typed = (text: unknown) => ({
  commandId: 'script',
  parameters: [{ name: 'reference', value: text }],
  queryOptions: { skip: 0, count: 25 },
});

describe('a search from the compose box', () => {
  it('is answered with a list of cards, each with the lines by which it is chosen', async () => {
    bot.fake.found = async () => found;
    const { status, json } = await asked(typed(' wm-7q4k-93 '));
    expect(status).toBe(200);
    expect(json).toEqual({
      composeExtension: {
        type: 'result',
        attachmentLayout: 'list',
        attachments: [
          {
            contentType: 'application/vnd.microsoft.card.adaptive',
            content: expect.objectContaining({ type: 'AdaptiveCard' }),
            preview: {
              contentType: 'application/vnd.microsoft.card.thumbnail',
              content: { title: 'WM-7Q4K-93', text: 'Words for the victim' },
            },
          },
        ],
      },
    });
    expect(bot.happened.search).toMatchObject([{ text: 'wm-7q4k-93', by: { name: 'Alex Carter' } }]);
    expect(connector.sent).toEqual([]);
  });

  it('says in the list that nothing was found, alike for an unknown case and one of somebody else', async () => {
    const { json } = await asked(typed('WM-XXXX-XX'));
    expect(json).toMatchObject({ composeExtension: { type: 'message' } });
    expect(JSON.stringify(json)).toContain('No case of yours has this reference');
  });

  it('looks for the caller’s own cases when the box was only opened', async () => {
    await asked({ commandId: 'script', parameters: [{ name: 'initialRun', value: 'true' }] });
    await asked({ commandId: 'script' });
    expect(bot.happened.search.map(({ text }) => text)).toEqual(['', '']);
  });

  it.each([
    ['another command', { commandId: 'other' }],
    ['no object', 'script'],
    ['parameters of another shape', { commandId: 'script', parameters: 'x' }],
    ['nothing', undefined],
  ])('answers %s with a sentence in the list, and looks for nothing', async (_, value) => {
    const { status, json } = await asked(value);
    expect([status, json]).toMatchObject([200, { composeExtension: { type: 'message' } }]);
    expect(bot.happened.search).toEqual([]);
  });

  it('says in the list that something failed, with a reference that is in the log', async () => {
    bot.fake.found = async () => {
      throw new Error('disk full at Jordan Example');
    };
    const { json } = await asked(typed('WM-7Q4K-93'));
    const { composeExtension } = json as { composeExtension: { type: string; text: string } };
    expect(composeExtension.type).toBe('message');
    expect(composeExtension.text).not.toContain('Jordan');
    const [reference = 'none'] = /quote (\w{8})/.exec(composeExtension.text)?.slice(1) ?? [];
    expect(bot.lines.join('')).toContain(reference);
  });
});

describe('what was typed', () => {
  it.each([
    [{ nested: 'WM' }, ''],
    [42, ''],
    ['x'.repeat(5000), 'x'.repeat(200)],
  ])('is taken as short text or as nothing: %j', (value, text) => {
    expect(readSearch(typed(value))).toEqual({ text });
  });
});
