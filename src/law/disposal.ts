/** Every disposal the rules speak of. The last two wait for PCSC Act 2022 Part 6 to be commenced. */
export const disposals = [
  'community-resolution',
  'conditional-caution',
  'youth-conditional-caution',
  'youth-caution',
  'simple-caution',
  'deferred-prosecution',
  'charge',
  'no-further-action',
  'diversionary-caution',
  'community-caution',
] as const;

export type Disposal = (typeof disposals)[number];

/** Who may decide it, least first. Youth justice is a joint decision, not a rank; CPS and DPP stand outside the force. */
export const authorities = ['officer', 'sergeant', 'inspector', 'yjs', 'cps', 'dpp'] as const;

export type Authority = (typeof authorities)[number];

/** Ranks of the police, who may decide beside the youth justice service or alone. */
const policeRanks = ['officer', 'sergeant', 'inspector'] as const satisfies readonly Authority[];

export type PoliceRank = (typeof policeRanks)[number];

/** True for a rank of the police; youth justice, the CPS and the DPP have none. */
export function isPoliceRank(authority: Authority): authority is PoliceRank {
  return policeRanks.some((rank) => rank === authority);
}

/** The weightier of two authorities: the decision needs the one who stands higher. */
export function higherAuthority<A extends Authority>(a: A, b: A): A {
  return authorities.indexOf(a) >= authorities.indexOf(b) ? a : b;
}
