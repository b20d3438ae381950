import { sayMoment } from '../../../domain/days.ts';
import type { NotReached } from '../../../domain/notices/notReached.ts';
import { capital } from '../../words/sayDisposal.ts';

const wayWords = {
  channel: 'to the supervisors’ channel',
  chats: 'to the chats of supervisors who may decide it',
  mail: 'to the duty address by e-mail',
} as const;

/**
 * Of what must be decided and is not known to be in the supervisors’ channel: where it has come instead, where it may have
 * come, and whom to ring. Who is in today, and reads their chat, the list of people does not say.
 *
 * @param what "the request"
 */
export function notInChannel(what: string, { elsewhere = [], perhaps = [] }: NotReached): string {
  const isInDoubt = perhaps.includes('channel');
  const said = elsewhere.map(({ way, at }) => `${wayWords[way]}, ${sayMoment(at)}`).join(', and ');
  if (said !== '') {
    const channel = isInDoubt
      ? `Whether ${what} came ${wayWords.channel} is not known. It`
      : `The supervisors’ channel could not be reached. ${capital(what)}`;
    return `${channel} was sent ${said}. Ring the duty sergeant if nobody answers.`;
  }
  const missing = `${capital(what)} has not reached the supervisors’ channel yet`;
  if (perhaps.length === 0) return `${missing}, nor anybody else: ring the duty sergeant.`;
  const unknown = `came ${sayOr(perhaps.map((way) => wayWords[way]))} is not known: ring the duty sergeant.`;
  return isInDoubt ? `Whether ${what} ${unknown}` : `${missing}. Whether it ${unknown}`;
}

/** "A", "A or B", "A, B or C". */
function sayOr(ways: readonly string[]): string {
  const last = ways.at(-1) ?? '';
  return ways.length < 2 ? last : `${ways.slice(0, -1).join(', ')} or ${last}`;
}
