import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problemsIn } from '../../src/providers/problemsIn.ts';
import { reportBody } from '../../src/providers/reportBody.ts';
import { reference } from './fixtures.ts';
import { schema } from './schemas.ts';

const reportSchema = schema('report.v1');
const body = reportBody(new Date('2026-07-01T12:00:00Z'));
const whole = { schemaVersion: 1, reference, kind: 'accepted', at: '2026-07-01T10:00:00Z' };
const appointment = '2026-07-08T14:00:00+01:00';

describe('the published schema of a report and the check', () => {
  it.each<[string, unknown]>([
    ['accepted', whole],
    ['booked', { ...whole, kind: 'booked', appointment }],
    ['booked without a time', { ...whole, kind: 'booked' }],
    ['accepted with an appointment', { ...whole, appointment }],
    ['missed', { ...whole, kind: 'missed' }],
    ['missed and excused', { ...whole, kind: 'missed', excused: true }],
    ['attended and excused', { ...whole, kind: 'attended', excused: true }],
    ['reference in small letters', { ...whole, reference: reference.toLowerCase().replaceAll('-', '') }],
    ['reference too short', { ...whole, reference: reference.slice(0, -1) }],
    ['no schema version', { ...whole, schemaVersion: undefined }],
    ['a field too many', { ...whole, note: 'x' }],
    ['a time without a zone', { ...whole, at: '2026-07-01T10:00:00' }],
    ['a time as a number', { ...whole, at: 1 }],
    ['nothing', {}],
    ['null', null],
  ])('agree on %s', (_what, content) => {
    const published = reportSchema(JSON.parse(JSON.stringify(content))) === 'valid';
    expect(body.safeParse(content).success).toBe(published);
  });

  it('turn whatever else comes into fields and sentences that end', () => {
    fc.assert(
      fc.property(fc.anything({ maxDepth: 2 }), (anything) => {
        const result = body.safeParse(anything, { reportInput: true });
        if (result.success) return;
        const problems = problemsIn(result.error);
        expect(problems.length).toBeGreaterThan(0);
        for (const { message } of problems) expect(message).toMatch(/\.$/);
      }),
    );
  });

  it('take a clock that is five minutes ahead, and no more', () => {
    expect(body.safeParse({ ...whole, at: '2026-07-01T12:05:00Z' }).success).toBe(true);
    expect(body.safeParse({ ...whole, at: '2026-07-01T12:05:01Z' }).success).toBe(false);
  });
});
