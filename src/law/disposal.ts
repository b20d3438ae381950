import {
  type Authority,
  authorities,
  type Disposal,
  disposals,
  type PoliceRank,
  policeRanks,
} from './vocabulary.ts';

export { type Authority, authorities, type Disposal, disposals, type PoliceRank };

/** Disposals that keep a case out of court and are in force. */
export const outOfCourt: readonly Disposal[] = [
  'community-resolution',
  'conditional-caution',
  'youth-conditional-caution',
  'youth-caution',
  'simple-caution',
  'deferred-prosecution',
];

/** Cautions: statute or guidance asks for a full admission and enough evidence to charge. */
export const cautions: readonly Disposal[] = [
  'conditional-caution',
  'youth-conditional-caution',
  'youth-caution',
  'simple-caution',
];

export const adultCautions: readonly Disposal[] = ['conditional-caution', 'simple-caution'];

/** Written in PCSC Act 2022 Part 6, for adults only, and waiting to be commenced. */
export const part6Cautions: readonly Disposal[] = ['diversionary-caution', 'community-caution'];

/** What only an adult can get, and what only a child. */
export const forAdults: readonly Disposal[] = [...adultCautions, ...part6Cautions];
export const forChildren: readonly Disposal[] = ['youth-conditional-caution', 'youth-caution'];

/** The cautions with conditions that can be enforced, in force: a breach can end in a charge (CJA 2003 s.22, CDA 1998 s.66A). */
const conditionalCautions: readonly Disposal[] = ['conditional-caution', 'youth-conditional-caution'];

/** True for every caution, in force or not: it is admitted, explained and signed. */
export function isCaution(disposal: Disposal): boolean {
  return cautions.includes(disposal) || part6Cautions.includes(disposal);
}

/** True for a caution whose conditions can be enforced. */
export function isConditionalCaution(disposal: Disposal): boolean {
  return conditionalCautions.includes(disposal);
}

/** From the lightest to the heaviest, as they mark somebody: what is on record of them, and what can follow. */
const byWeight: readonly Disposal[] = [
  'no-further-action',
  'community-resolution',
  'deferred-prosecution',
  'community-caution',
  'simple-caution',
  'youth-caution',
  'diversionary-caution',
  'conditional-caution',
  'youth-conditional-caution',
  'charge',
];

/** True where the one marks somebody less than the other, or is the same. */
export function isNoHeavier(one: Disposal, other: Disposal): boolean {
  return byWeight.indexOf(one) <= byWeight.indexOf(other);
}

/** True for a rank of the police; youth justice, the CPS and the DPP have none. */
export function isPoliceRank(authority: Authority): authority is PoliceRank {
  return policeRanks.some((rank) => rank === authority);
}

/** The weightier of two authorities: the decision needs the one who stands higher. */
export function higherAuthority<A extends Authority>(a: A, b: A): A {
  return authorities.indexOf(a) >= authorities.indexOf(b) ? a : b;
}
