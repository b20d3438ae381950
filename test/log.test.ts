import { describe, expect, it } from 'vitest';
import { createLog } from '../src/log.ts';

function written(write: (log: ReturnType<typeof createLog>) => void, level: 'debug' | 'warn' = 'debug') {
  const lines: string[] = [];
  write(createLog(level, { write: (line) => lines.push(line) }));
  return lines.join('');
}

describe('the log', () => {
  it('keeps ids, codes, counts and times', () => {
    const line = written((log) =>
      log.info({ caseId: 'b7-x_1', reference: 'WM-7Q4K-93', revision: 3, ok: true }, 'filed'),
    );
    expect(JSON.parse(line)).toMatchObject({
      level: 'info',
      caseId: 'b7-x_1',
      reference: 'WM-7Q4K-93',
      revision: 3,
      ok: true,
      msg: 'filed',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    });
  });

  it.each([
    ['a name', { name: 'Jordan' }],
    ["somebody's name", { officerName: 'Jordan' }],
    ['a phone number by its key', { phone: 'Jordan' }],
    ['typed words', { victimWords: 'Jordan' }],
    ['inputs', { inputs: { a: 'Jordan' } }],
    ['a body', { body: '{"a":"Jordan"}' }],
    ['headers', { headers: { authorization: 'Jordan' } }],
    ['a password', { MicrosoftAppPassword: 'Jordan' }],
    ['an object under any key', { thing: { person: 'Jordan' } }],
    ['an object in a list', { things: [{ person: 'Jordan' }] }],
    ['an e-mail address', { code: 'Jordan@example.org' }],
    ['a sentence', { why: 'Jordan, of this parish!' }],
    ['a long text', { why: 'Jordan'.repeat(50) }],
    ['an error', { err: new Error('Jordan') }],
    ['the cause of an error', { err: new Error('x', { cause: new Error('Jordan') }) }],
    ['a code of an error that is none', { err: Object.assign(new Error('x'), { code: 'Jordan!' }) }],
    ['something thrown that is no error', { err: 'Jordan' }],
  ])('drops %s', (_what, fields) => {
    const line = written((log) => log.error(fields, 'failed'));
    expect(line).toContain('"failed"');
    expect(line).not.toContain('Jordan');
  });

  it.each(['07700 900123', '+44 7700 900123', '(0121) 496 0000', '01214960000', 'Bearer abc', 'whsec_abc'])(
    'drops %s wherever it stands',
    (secret) => {
      expect(written((log) => log.info({ why: secret, ids: ['a', secret] }, 'x'))).not.toContain(secret);
    },
  );

  it('says what kind of error it was and where it was thrown', () => {
    const err = Object.assign(new RangeError('Jordan'), { code: 'ENOSPC' });
    expect(JSON.parse(written((log) => log.error({ err }, 'failed'))).err).toMatchObject({
      kind: 'RangeError',
      code: 'ENOSPC',
      at: expect.arrayContaining([expect.stringContaining('log.test.ts')]),
    });
  });

  it('writes nothing below its level', () => {
    expect(written((log) => log.info({}, 'x'), 'warn')).toBe('');
  });
});
