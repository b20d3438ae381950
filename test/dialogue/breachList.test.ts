import { expect, test } from 'vitest';
import { breachListView } from '../../src/dialogue/screens/breach/breachListView.ts';
import { breachedConditionalCaution } from '../support/caseStages.ts';
import { minute } from '../support/caseStories.ts';

const { theCase } = breachedConditionalCaution();
const breached = (reference: string, at: number) => ({
  ...theCase,
  reference,
  state: { status: 'breached', since: minute(at) } as const,
});

test('given breaches in one post, then the oldest stands first, and what a decided one answers is said', () => {
  const view = breachListView([breached('WM-LATE', 300), breached('WM-FIRST', 7), breached('WM-NEXT', 40)]);
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
    JSON.stringify(breachListView([breached('WM-1', 1)], where).data);
  expect(says('own chat')).toContain('Write a reference to me here');
  expect(says('channel')).toContain('Write a reference to me in your own chat');
});

test('given one breach only that such a list is left with, then it is called one', () => {
  const headingOf = (...cases: Parameters<typeof breachListView>[0]) => breachListView(cases).data;
  expect(headingOf(breached('WM-1', 1))).toMatchObject({ heading: '1 breach: somebody must decide it' });
  expect(headingOf(breached('WM-1', 1), breached('WM-2', 2))).toMatchObject({
    heading: '2 breaches: somebody must decide each',
  });
});
