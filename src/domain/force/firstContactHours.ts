import type { Force } from './force.ts';

/** Within how many hours a provider makes first contact with a person; undefined when the force does not know it. */
export function firstContactHours(
  provider: string | undefined,
  { providers }: Pick<Force, 'providers'>,
): number | undefined {
  return providers.find(({ id }) => id === provider)?.firstContactHours;
}
