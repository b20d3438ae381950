import type { Force } from '../domain/force/force.ts';
import { isSentFromHere } from '../domain/force/isSentFromHere.ts';
import type { Log } from '../log.ts';
import { nearestTo } from '../shared/nearestTo.ts';
import type { ProviderDirectory } from './providerDirectory.ts';

/**
 * Says at the start what no officer can see: an id in PROVIDERS_FILE that the force does not know, which is a slip of the
 * pen as a rule, and whoever is sent referrals but stands not in the file, so that none reaches them.
 */
export function warnOfProviders(
  directory: ProviderDirectory,
  { providers, interventions, youthJustice }: Pick<Force, 'providers' | 'interventions' | 'youthJustice'>,
  log: Pick<Log, 'warn'>,
): void {
  const services = youthJustice.map(({ provider }) => provider);
  const known = [...new Set([...providers.map(({ id }) => id), ...services])];
  for (const provider of directory.keys()) {
    if (known.includes(provider)) continue;
    const nearest = nearestTo(provider, known);
    log.warn({ provider, ...(nearest === undefined ? {} : { nearest }) }, 'provider-unknown');
  }
  const receive = [...interventions.filter(isSentFromHere).map(({ provider }) => provider), ...services];
  const missing = [...new Set(receive)].filter((id) => !directory.has(id));
  if (missing.length > 0)
    log.warn({ providers: missing, count: missing.length }, 'providers-not-in-providers-file');
}
