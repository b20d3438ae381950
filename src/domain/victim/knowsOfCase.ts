import type { VictimFile } from './victimFile.ts';

/** True where the victim knows of the case: somebody spoke or wrote to them, or a text told them how it ended. */
export function knowsOfCase({ victim }: { readonly victim?: VictimFile }): boolean {
  const { calls = [], told } = victim ?? {};
  return (
    told?.disposal !== undefined || calls.some(({ outcome }) => outcome === 'reached' || outcome === 'sent')
  );
}
