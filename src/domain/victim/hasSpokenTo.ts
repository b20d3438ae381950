import type { VictimFile } from './victimFile.ts';

/** Whether the police have spoken to them: what their IDVA told them we did not say. */
export function hasSpokenTo({ victim }: { readonly victim?: Pick<VictimFile, 'calls'> }): boolean {
  const calls = victim?.calls ?? [];
  return calls.some(({ outcome, heardThrough }) => outcome === 'reached' && heardThrough !== 'passed-on');
}
