import {
  type Authority,
  authorities,
  type Disposal,
  disposals,
  type PoliceRank,
  policeRanks,
} from './vocabulary.ts';

export { type Authority, authorities, type Disposal, disposals, type PoliceRank };

/** True for a rank of the police; youth justice, the CPS and the DPP have none. */
export function isPoliceRank(authority: Authority): authority is PoliceRank {
  return policeRanks.some((rank) => rank === authority);
}

/** The weightier of two authorities: the decision needs the one who stands higher. */
export function higherAuthority<A extends Authority>(a: A, b: A): A {
  return authorities.indexOf(a) >= authorities.indexOf(b) ? a : b;
}
