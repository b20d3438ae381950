import { expect, test } from 'vitest';
import { breachListView } from '../../src/dialogue/screens/breach/breachListView.ts';
import { day } from '../../src/law/day.ts';
import { breachedConditionalCaution } from '../support/caseStages.ts';
import { minute } from '../support/caseStories.ts';

const today = day('2026-11-20');
const { theCase } = breachedConditionalCaution();
const breached = (reference: string, at: number) => ({
  ...theCase,
  reference,
  state: { status: 'breached', since: minute(at) } as const,
});

test('given breaches in one post, then the oldest stands first, and what a decided one answers is said', () => {
  const view = breachListView(
    [breached('WM-LATE', 300), breached('WM-FIRST', 7), breached('WM-NEXT', 40)],
    today,
  );
  expect(view.data).toMatchObject({
    lines: [
      { text: expect.stringContaining('or says that it is decided') },
      { text: expect.stringMatching(/^WM-FIRST: /) },
      { text: expect.stringMatching(/^WM-NEXT: /) },
      { text: expect.stringMatching(/^WM-LATE: /) },
    ],
  });
});

test('given such a list in the own chat of who decides, then it says to write a reference there', () => {
  const says = (where: 'channel' | 'own chat') =>
    JSON.stringify(breachListView([breached('WM-1', 1)], today, where).data);
  expect(says('own chat')).toContain('Write a reference to me here');
  expect(says('channel')).toContain('Write a reference to me in your own chat');
});

test('given that some in such a list are decided, then it has those that are open, and says how many are not', () => {
  const view = (listed: number) =>
    breachListView([breached('WM-1', 1), breached('WM-2', 2)], today, 'channel', listed);
  expect(view(40).data).toMatchObject({
    heading: '2 breaches: somebody must decide each',
    lines: [
      { text: expect.stringContaining('The most urgent is first') },
      { text: expect.stringMatching(/^WM-1: /) },
      { text: expect.stringMatching(/^WM-2: /) },
      { text: '38 of the 40 that were here need no decision any more.' },
    ],
  });
  expect(JSON.stringify(view(3).data)).toContain('1 of the 3 that were here needs no decision any more.');
});

test('given that all in such a list are decided, then nobody is asked, and no reference stands there', () => {
  for (const [listed, count] of [
    [40, '40 breaches'],
    [1, '1 breach'],
  ] as const)
    expect(breachListView([], today, 'channel', listed).data).toEqual({
      heading: `${count}: nothing is left to decide here`,
      lines: [{ text: 'Write a reference to me in your own chat: there it says how the case stands.' }],
      ...{ reference: '', needsReader: false },
    });
});

test('given one breach only that such a list is left with, then it is called one', () => {
  const headingOf = (...cases: Parameters<typeof breachListView>[0]) => breachListView(cases, today).data;
  expect(headingOf(breached('WM-1', 1))).toMatchObject({ heading: '1 breach: somebody must decide it' });
  expect(headingOf(breached('WM-1', 1), breached('WM-2', 2))).toMatchObject({
    heading: '2 breaches: somebody must decide each',
  });
});
