import type { Intervention } from './intervention.ts';

/** True of what is for drugs alone: required of somebody, it is drug diversion, whatever a force calls it. */
export function isAboutDrugs({ pathways }: Pick<Intervention, 'pathways'>): boolean {
  return pathways.length > 0 && pathways.every((need) => need === 'drugs');
}
