import type { Gate } from '../../../src/domain/force/gate.ts';
import type { Disposal } from '../../../src/law/disposal.ts';
import type { Facts } from '../../../src/law/facts.ts';
import type { Offence } from '../../../src/law/offence.ts';

/** What a fact counts as that nobody told; every other fact must be known for a gate on it to hold. */
const untold: Readonly<Record<string, string | boolean>> = {
  domesticAbuse: 'none',
  injury: 'none',
  mentalHealth: 'none',
  hateCrime: false,
  interpreterNeeded: false,
  gangRisk: false,
  careExperienced: false,
  caringDuties: false,
  inCustody: false,
};

/** Whether a gate lets somebody through, said a second time and plainly: the oracle of the properties. */
export function gateHolds(
  gate: Gate,
  facts: Facts,
  offence: Offence,
  { as, disposal }: { readonly as: 'condition' | 'voluntary'; readonly disposal: Disposal },
): boolean {
  if ('disposal' in gate) return gate.isOneOf.includes(disposal) || as === 'voluntary';
  // What may not be required of somebody may still be their own choice.
  if ('toRequire' in gate && as === 'voluntary') return true;
  if ('offence' in gate)
    return gate.isOneOf.some((one) =>
      gate.offence === 'id' ? one === offence.id : offence.flags.some((flag) => flag === one),
    );
  if ('earlierOutcomes' in gate) {
    const convictions = (facts.previous ?? []).filter(({ kind }) => kind === 'conviction').length;
    if (gate.fromAge !== undefined && (facts.age ?? 0) < gate.fromAge) return true;
    return isWithin(gate, facts.convictions ?? convictions);
  }
  if (gate.fact === 'age') return facts.age !== undefined && isWithin(gate, facts.age);
  // Simple possession shows a need for help with drugs, whatever is ticked.
  if (gate.fact === 'needs') {
    const flagged = (...flags: readonly string[]) => offence.flags.some((flag) => flags.includes(flag));
    const isOfAttitudes =
      facts.domesticAbuse === 'intimate-partner' ||
      facts.hateCrime === true ||
      (flagged('hate', 'sexual') && !flagged('victimless', 'da'));
    const shown = [
      ...(offence.id.startsWith('possession-') ? ['drugs'] : []),
      ...(isOfAttitudes ? ['attitudes'] : []),
    ];
    if ('atLeast' in gate) return new Set([...shown, ...(facts.needs ?? [])]).size >= gate.atLeast;
    return gate.includesAny.some((need) => [...shown, ...(facts.needs ?? [])].includes(need));
  }
  // What it costs turns nobody away.
  if (gate.fact === 'canPay') return true;
  // Whether they work is told after the course is chosen.
  if (gate.fact === 'employment' && facts.employment === undefined) return true;
  // A drug test is taken in custody.
  const isTested = facts.drugTest !== undefined && facts.drugTest !== 'not-tested';
  if (gate.fact === 'inCustody') return (facts.inCustody === true || isTested) === gate.is;
  const value = facts[gate.fact] ?? untold[gate.fact];
  if ('is' in gate) return value === gate.is;
  return value !== undefined && gate.isOneOf.includes(String(value));
}

function isWithin(
  { atLeast, atMost }: { readonly atLeast?: number; readonly atMost?: number },
  value: number,
): boolean {
  return (atLeast === undefined || value >= atLeast) && (atMost === undefined || value <= atMost);
}
