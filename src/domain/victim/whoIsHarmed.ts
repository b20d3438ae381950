import type { Facts } from '../../law/facts.ts';
import type { Offence } from '../../law/offence.ts';
import { settledBy, withSettled } from '../../law/settledBy.ts';
import type { VictimKind } from '../force/forceScripts.ts';

/** Who is spoken to: what was answered, and what the offence says where nobody was asked (a shop, an emergency worker). */
export function whoIsHarmed(answered: Facts, offence: Offence | undefined): VictimKind {
  const facts = offence === undefined ? answered : withSettled(answered, offence);
  const victim = facts.victim ?? (offence && settledBy(offence).victim?.oneOf[0]) ?? 'person';
  if (facts.emergencyWorkerVictim === true && victim !== 'police') return 'emergency-worker';
  return victim === 'none' ? 'person' : victim;
}
