import { isWritten } from './victimEvent.ts';
import type { VictimFile } from './victimFile.ts';

/** Whether the police have spoken to them: what was written, or their IDVA told them, we did not say. */
export function hasSpokenTo({ victim }: { readonly victim?: Pick<VictimFile, 'calls'> }): boolean {
  const calls = victim?.calls ?? [];
  return calls.some(
    ({ channel, outcome, heardThrough }) =>
      outcome === 'reached' && !isWritten(channel) && heardThrough !== 'passed-on',
  );
}
