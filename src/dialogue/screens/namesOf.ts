import type { Undertaking } from '../../domain/case/case.ts';
import type { Force } from '../../domain/force/force.ts';

/** A provider, or a youth justice service, as people know it. */
export function providerTitle(
  { providers, youthJustice }: Pick<Force, 'providers' | 'youthJustice'>,
  id: string,
): string {
  const service = youthJustice.find(({ provider }) => provider === id);
  return providers.find((row) => row.id === id)?.title ?? service?.title ?? 'The provider';
}

/** An undertaking by the intervention's title and its provider's. */
export function namesOf(
  force: Pick<Force, 'interventions' | 'providers' | 'youthJustice'>,
  { intervention, provider }: Pick<Undertaking, 'intervention' | 'provider'>,
): { readonly title: string; readonly provider: string } {
  const row = force.interventions.find(({ id }) => id === intervention);
  return { title: row?.title ?? intervention, provider: providerTitle(force, provider) };
}
