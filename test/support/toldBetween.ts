import { noticesFor } from '../../src/domain/notices/noticesFor.ts';
import { minute, type Story } from './caseStories.ts';

/** Who is told what by what happened between two points of a story: kind, to whom, and which news. */
export function toldBetween(before: Story, after: Story): readonly string[] {
  const events = after.events.slice(before.events.length).map(({ event }) => event);
  const cases = { before: before.theCase, after: after.theCase };
  return noticesFor(events, cases, minute(90), () => 'n').map(({ kind, to, news }) =>
    [kind, to, ...(news === undefined ? [] : [news])].join(' '),
  );
}
