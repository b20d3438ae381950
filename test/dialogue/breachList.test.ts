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
