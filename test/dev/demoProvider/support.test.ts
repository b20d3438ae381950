import { describe, expect, test } from 'vitest';
import { caseArticle } from '../../../src/dev/demoProvider/caseArticle.ts';
import { message } from '../../../src/dev/demoProvider/message.ts';
import { draftReport } from '../../../src/dev/demoProvider/sendReport.ts';
import { testClock } from '../../support/clock/testClock.ts';

const common = {
  schemaVersion: 1,
  kind: 'referral',
  reference: 'WM-7Q4K-93',
  provider: 'cranstoun',
  decidedOn: '2026-11-20',
  contact: { name: 'PC Ash' },
  person: { name: 'Robin Example', ageBand: '18 to 25', borough: 'Dudley', interpreterNeeded: 'no' },
};
const course = {
  disposal: 'conditional-caution',
  intervention: { id: 'arv', title: 'Alcohol-Related Violence Course' },
  conditions: [{ id: 'arv', text: 'Go to the course.', objective: 'rehabilitation' }],
};
const support = [{ id: 'mentor', title: 'A mentor' }];

const page = (some: object) => {
  const received = {
    type: 'received',
    id: 'm-1',
    provider: 'cranstoun',
    at: '2026-11-20T09:00:00.000Z',
  } as const;
  const parsed = message.parse({ ...common, ...some });
  return caseArticle({ ...received, message: parsed }, [], new Date('2026-11-20T10:00:00Z')).html;
};

describe('given a referral, when the provider looks at it, then', () => {
  test('support alone stands under its own words, with no condition', () => {
    const shown = page({ voluntary: true, support });
    expect(shown).toContain('By choice: nothing follows when they stop');
    expect(shown).toContain('A mentor');
    expect(shown).not.toMatch(/caution|<select/i);
  });

  test('where a report could be about either, it must say which', () => {
    const shown = page({ ...course, support });
    expect(shown).toContain('What it is about');
    expect(shown).toContain('<option value="mentor">A mentor</option>');
    expect(shown.indexOf('Go to the course.')).toBeLessThan(shown.indexOf('By choice'));
  });

  test('several that are required stand together, each with its place, and a report says which', () => {
    const place = (session: string, where: string) => ({
      appointment: { session, startsAt: '2026-11-24T14:00:00.000Z', where, language: 'en' },
    });
    const esol = { id: 'esol', title: 'English class', ...place('s-2', 'Library') };
    const first = { ...course.intervention, ...place('s-1', 'Digbeth') };
    const shown = page({ ...course, ...place('s-1', 'Digbeth'), interventions: [first, esol] });
    expect(shown).toContain('Alcohol-Related Violence Course and English class');
    expect(shown).toContain('<option value="esol">English class</option>');
    expect(shown).not.toContain('Places booked');
  });

  test('what it need not know of the person is not there', () => {
    const shown = page({ ...course, person: { name: 'Robin Example' } });
    expect(shown.match(/not sent/g)).toHaveLength(3);
  });

  test('where it could not, nothing is asked', () => {
    expect(page(course)).not.toContain('What it is about');
  });
});

test('given a report about one of several, when it is drafted, then it names it', () => {
  const draft = draftReport('cranstoun', 'WM-7Q4K-93', 'missed', {
    intervention: 'mentor',
    now: testClock(),
  });
  expect(JSON.parse(draft?.body ?? '')).toMatchObject({ kind: 'missed', intervention: 'mentor' });
  const plain = draftReport('cranstoun', 'WM-7Q4K-93', 'missed', { now: testClock() });
  expect(JSON.parse(plain?.body ?? '')).not.toHaveProperty('intervention');
});
