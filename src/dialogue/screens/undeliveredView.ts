import type { Notice } from '../../domain/notices/notice.ts';
import type { View } from '../view/view.ts';
import { messageView } from './messageView.ts';

/** Something that could not be delivered: of which case, to whom, and what came of the last try. */
export type Undelivered = Pick<Notice, 'to' | 'attempts'> & {
  readonly reference: string;
  readonly lastResult: string;
};

/** More than these are not read on a phone. */
const mostShown = 20;

/** What could not be delivered, a line for each case and receiver, with why and what helps. */
export function undeliveredView(rows: readonly Undelivered[]): View {
  const lines = [...new Set(rows.map((row) => `${row.reference}, to ${sayReceiver(row)}: ${sayWhy(row)}`))];
  if (lines.length === 0) return messageView('Everything has been delivered');
  const more = lines.length - mostShown;
  return messageView('Not delivered yet', [
    ...lines.slice(0, mostShown),
    ...(more > 0 ? [`And ${more} more.`] : []),
    'All of it is tried for about a day, and sent when its reader writes, installs the app or binds a channel.',
  ]);
}

/** Who runs it could tell what lies behind a case: its officer knows, and the log names it by its id. */
function sayReceiver({ to }: Undelivered): string {
  switch (to) {
    case 'provider':
      return 'a provider';
    case 'supervisors':
      return 'the supervisors’ channel';
    case 'liaison':
      return 'the victims’ liaison';
    case 'decider':
      return 'a decision maker';
    case 'victim':
      return 'the victim';
    default:
      return 'its officer';
  }
}

/** By the code of the last try; the codes themselves are in the log. */
function sayWhy({ lastResult, attempts }: Undelivered): string {
  const [, says = `no answer after ${attempts} tries`] =
    reasons.find(([code]) => lastResult.includes(code)) ?? [];
  return `${says}.`;
}

const reasons: readonly (readonly [code: string, says: string])[] = [
  ['no-address', 'nobody has bound a channel there, or opened a chat with Waymark'],
  ['not-in-providers-file', 'Waymark has no address for them'],
  ['blocked', 'the app is blocked or not installed'],
  ['gone', 'the place is not there any more'],
  ['refused', 'it was refused'],
];
