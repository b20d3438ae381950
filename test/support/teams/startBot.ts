import type { View } from '../../../src/dialogue/view/view.ts';
import { createServer } from '../../../src/http.ts';
import { createLog } from '../../../src/log.ts';
import { type Draw, plainView } from '../../../src/teams/cardMessage.ts';
import { type AdapterOptions, createAdapter } from '../../../src/teams/createAdapter.ts';
import { createBot } from '../../../src/teams/createBot.ts';
import { teamsRoutes } from '../../../src/teams/teamsRoutes.ts';
import type { Answer, Membership, Message, Press, Search, Shared, Turns } from '../../../src/turns/turns.ts';
import { testClock } from '../clock/testClock.ts';

type Happened = {
  press: Press[];
  message: Message[];
  membership: Membership[];
  kept: unknown[][];
  search: Search[];
};

/** Turns that only write down what reached them; `answer` may be replaced, also by one that throws. */
function fakeTurns() {
  const happened: Happened = { press: [], message: [], membership: [], kept: [], search: [] };
  const fake = {
    answer: async (): Promise<Answer> => ({ view: plainView('Taken', 'It was taken.') }),
    found: async (): Promise<readonly Shared[]> => [],
  };
  const turns: Turns = {
    press: async (press) => {
      happened.press.push(press);
      return fake.answer();
    },
    message: async (message) => {
      happened.message.push(message);
      return fake.answer();
    },
    membership: async (membership) => {
      happened.membership.push(membership);
      return fake.answer();
    },
    search: async (search) => {
      happened.search.push(search);
      return fake.found();
    },
    keepPlace: async (...place) => {
      happened.kept.push(place);
    },
  };
  return { happened, turns, fake };
}

/** Draws a view as a card of one line, enough to see which view it was. */
export const draw: Draw = (view: View) => ({
  card: {
    type: 'AdaptiveCard',
    version: '1.5',
    body: [{ type: 'TextBlock', text: JSON.stringify(view.data) }],
  },
  summary: `A ${view.card} card`,
});

/** The real adapter and the real HTTP server on a free port, with fake turns behind them. */
export async function startBot(options: Partial<AdapterOptions> & { draw?: Draw; turnMs?: number } = {}) {
  const lines: string[] = [];
  const log = createLog('debug', { write: (line) => lines.push(line) });
  const adapter = createAdapter({ allowedTenants: [], log, now: testClock, timeoutMs: 1_000, ...options });
  const { happened, turns, fake } = fakeTurns();
  const { anonymous } = adapter;
  const { turnMs = 1_000 } = options;
  const bot = createBot({ turns, draw: options.draw ?? draw, log, anonymous, now: testClock, turnMs });
  const server = createServer({ log, mount: [teamsRoutes(adapter, bot)] });
  const port = await server.listen('127.0.0.1', 0);
  return {
    adapter,
    turn: bot,
    log,
    lines,
    happened,
    fake,
    port,
    close: () => server.close(),
    send: async (body: unknown, headers: Record<string, string> = {}) => {
      const response = await fetch(`http://127.0.0.1:${port}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      });
      const text = await response.text();
      return { status: response.status, text, json: parse(text) };
    },
  };
}

function parse(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}
