import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { SurveyAnswers } from '../../src/domain/victim/readSurvey.ts';
import { createServer, type HttpServer } from '../../src/http.ts';
import { createLog } from '../../src/log.ts';
import { surveyRoutes } from '../../src/survey/surveyRoutes.ts';

const token = 'a'.repeat(32);
const whole = 'understood=5&heard=4&fair=3&satisfied=1';
const lines: string[] = [];
const log = createLog('debug', { write: (line) => lines.push(line) });
let door: 'open' | 'answered' | 'gone' | 'broken';
let taken: SurveyAnswers[];
let server: HttpServer;
let at: string;

beforeAll(async () => {
  const look = async (given: string) => {
    if (door === 'broken') throw new Error(`disk full for ${given}`);
    return given === token ? door : 'gone';
  };
  server = createServer({
    log,
    mount: [
      surveyRoutes({
        force: 'Moor & <b>Dale</b> Police',
        look,
        take: async (given, answers) => {
          const now = await look(given);
          if (now !== 'open') return now;
          taken.push(answers);
          door = 'answered';
          return 'answered';
        },
        log,
      }),
    ],
  });
  at = `http://127.0.0.1:${await server.listen('127.0.0.1', 0)}/survey/`;
});
afterAll(() => server.close());
beforeEach(() => {
  door = 'open';
  taken = [];
  lines.length = 0;
});

const get = async (given: string) => readAll(await fetch(at + given));
const post = async (body: string, given = token) =>
  readAll(
    await fetch(at + given, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    }),
  );
const readAll = async (response: Response) => ({
  status: response.status,
  headers: response.headers,
  text: await response.text(),
});

describe('given a link from a message, when it is opened, then', () => {
  test('four questions stand there, each with five answers, and nothing of the case', async () => {
    const { status, text } = await get(token);
    expect(status).toBe(200);
    expect(text.match(/<fieldset/g)).toHaveLength(4);
    expect(text.match(/<legend>/g)).toHaveLength(4);
    expect(text.match(/type="radio"/g)).toHaveLength(20);
    expect(text).not.toMatch(/WM-|checked|There is a problem/);
  });

  test('the page may run nothing, keep nothing and be framed by nobody', async () => {
    const { headers } = await get(token);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('set-cookie')).toBeNull();
  });

  test.each([
    ['the questions', 'open', token],
    ['thank you', 'answered', token],
    ['a link that does not work', 'open', 'b'.repeat(32)],
  ] as const)('the name of the force is text on the page of %s', async (_, stands, given) => {
    door = stands;
    const { text } = await get(given);
    expect(text).toContain('Moor &amp; &lt;b&gt;Dale&lt;/b&gt; Police');
    expect(text).not.toContain('<b>');
  });

  test.each([
    ['a link that was never given out', 'b'.repeat(32)],
    ['a link cut off on the way', token.slice(0, 20)],
    ['something else', '..%2f..%2fetc'],
  ])('%s gets a plain page', async (_, given) => {
    const { status, text } = await get(given);
    expect([status, text.includes('This link does not work')]).toEqual([404, true]);
  });
});

describe('given the form, when it is sent, then', () => {
  test('the answers are kept, and a second time says thank you and keeps nothing', async () => {
    expect(await post(whole)).toMatchObject({ status: 200 });
    expect(taken).toEqual([{ understood: 5, heard: 4, fair: 3, satisfied: 1 }]);
    const again = await post('understood=1&heard=1&fair=1&satisfied=1');
    expect(again.text).toContain('Thank you');
    expect(taken).toHaveLength(1);
  });

  test.each([
    ['one is open', 'understood=5&heard=4&fair=3', ['satisfied'], 3],
    ['all are open', '', ['understood', 'heard', 'fair', 'satisfied'], 0],
    ['one is no mark', 'understood=6&heard=4&fair=3&satisfied=2', ['understood'], 3],
    ['one is no number', 'understood=%3Cb%3E&heard=4&fair=3&satisfied=2', ['understood'], 3],
  ])('when %s the page comes back with what was chosen', async (_, body, open, kept) => {
    const { status, text } = await post(body);
    expect(status).toBe(400);
    for (const id of open) expect(text).toContain(`id="${id}-wrong"`);
    expect(text.match(/ checked/g) ?? []).toHaveLength(kept);
    expect(text).toContain('There is a problem');
    expect(text).not.toContain('<b>');
    expect(taken).toEqual([]);
  });

  test('a body larger than any form is refused', async () => {
    expect((await post(`${whole}&more=${'x'.repeat(3000)}`)).status).toBe(413);
    expect(taken).toEqual([]);
  });

  test('a fault inside shows a plain page, and neither token nor answers are in the log', async () => {
    await post(whole);
    door = 'broken';
    const { status, text } = await post(whole);
    expect([status, text.includes('disk full')]).toEqual([500, false]);
    // Their link works, and may be tried again: to say that it ran out would lose their answers.
    expect(text).toContain('Open the link in the message again in a few minutes');
    expect(text).not.toContain('may have run out');
    expect(lines.join('')).toContain('survey-failed');
    expect(lines.join('')).not.toMatch(/understood|satisfied/);
  });
});
