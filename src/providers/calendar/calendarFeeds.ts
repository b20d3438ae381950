import type { Intervention } from '../../domain/force/intervention.ts';
import type { ProviderDirectory } from '../providerDirectory.ts';
import type { Feed } from './feed.ts';

/**
 * Every calendar named in PROVIDERS_FILE.
 *
 * @param loopback whether plain http on this machine is let in: in local mode
 * @throws Error naming every calendar that belongs to no intervention of its provider, or whose address is not https
 */
export function calendarFeeds(
  directory: ProviderDirectory,
  interventions: readonly Pick<Intervention, 'id' | 'provider'>[],
  loopback: boolean,
): readonly Feed[] {
  const feeds = [...directory].flatMap(([provider, { calendar = {} }]) =>
    Object.entries(calendar).map(([intervention, entry]): Feed => ({ ...entry, provider, intervention })),
  );
  const faults = feeds.flatMap(({ provider, intervention, url }) => {
    const isTheirs = interventions.some((row) => row.id === intervention && row.provider === provider);
    const name = `"${provider}": calendar ${intervention}`;
    return [
      ...(isTheirs ? [] : [`${name}: is no intervention of theirs in the force's catalogue`]),
      ...(loopback || url.startsWith('https:')
        ? []
        : [`${name} url: must start with https:// outside local mode`]),
    ];
  });
  if (faults.length > 0)
    throw new Error(`PROVIDERS_FILE cannot be used:\n${faults.map((fault) => `- ${fault}`).join('\n')}`);
  return feeds;
}
