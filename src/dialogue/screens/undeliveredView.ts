import type { Notice } from '../../domain/notices/notice.ts';
import type { View } from '../view/view.ts';
import { messageView } from './messageView.ts';

/** Something that could not be delivered: of which case, to whom, and what came of the last try. */
export type Undelivered = Pick<Notice, 'to' | 'state' | 'attempts'> & {
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
    case 'duty-mail':
      return 'the duty address';
    case 'victim':
      return 'the victim';
    default:
      return 'its officer';
  }
}

/** By the code of the last try; the codes themselves are in the log. */
function sayWhy(row: Undelivered): string {
  const [result = '', why = ''] = row.lastResult.split(': ');
  return `${reasons[why] ?? sayResult(result, row)}.`;
}

const reasons: Readonly<Record<string, string>> = {
  'no-address': 'nobody has bound a channel, or opened a chat with Waymark; it comes when somebody does',
  'not-in-providers-file': 'Waymark has no address for them; it goes at the start after one was added',
  'no-duty-address': 'Waymark has no duty address; it goes at the start after one was added',
};

function sayResult(result: string, { to, state, attempts }: Undelivered): string {
  switch (result) {
    case 'blocked':
      return 'the app is blocked or not installed; it comes when they write to Waymark';
    case 'gone':
      return to === 'provider'
        ? 'their address is gone; it goes at the start after a new one was added'
        : 'the place is gone; it comes when a channel is bound, or they write to Waymark';
    case 'refused':
      return 'it was refused, and is tried again at the next start';
    default:
      return state === 'parked'
        ? `no clear answer after ${attempts} tries; it may have come, and is tried again at the next start`
        : `no clear answer after ${attempts} tries; Waymark keeps trying, about once an hour`;
  }
}
