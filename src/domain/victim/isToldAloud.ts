import type { ClockName } from '../force/victimsCode.ts';
import { isWritten, type VictimCall } from './victimEvent.ts';
import type { VictimFile } from './victimFile.ts';

/**
 * True of a call in which somebody spoke to them and said where the case is: what was written, left for them or begun and not
 * said, nobody can say that they were told.
 */
export function isToldAloud({
  outcome,
  channel,
  said,
}: Pick<VictimCall, 'outcome' | 'channel' | 'said'>): boolean {
  return outcome === 'reached' && !isWritten(channel) && (said === undefined || said.includes('where-it-is'));
}

/** True where they were told it, and last in words that somebody spoke. */
export function wasToldAloud(
  { told, calls, messages }: Pick<VictimFile, 'told' | 'calls' | 'messages'>,
  name: ClockName,
): boolean {
  const at = told[name];
  if (at === undefined || messages.some((sent) => sent.kind === name && sent.at === at)) return false;
  const call = calls.findLast((one) => one.at === at && one.told.includes(name));
  return call === undefined || isToldAloud(call);
}
