import type { Disposal } from '../../../../src/law/disposal.ts';
import type { Facts, Need } from '../../../../src/law/facts.ts';
import { barFight, partnerAssault } from '../../../support/westMidlands.ts';

/** Somebody in a sentence, and what is right for them. */
export type Person = readonly [
  says: string,
  facts: Facts,
  disposal: Disposal,
  /** In order: `id` is part of the disposal, `id (by choice)` is support. */
  offers: readonly string[],
  /** Must not be suggested. */
  never: readonly string[],
];

export const cr: Disposal = 'community-resolution';
export const cc: Disposal = 'conditional-caution';

/** A man of forty in Birmingham who threw a punch, speaks English and can go on line; nothing lies behind it yet. */
export const man = {
  ...barFight,
  age: 40,
  sex: 'male',
  needs: [],
  alcoholPattern: 'none',
  mentalHealth: 'none',
  digitalAccess: true,
  interpreterNeeded: false,
} satisfies Facts;

/** The same of a woman. */
export const woman = { ...man, sex: 'female' } satisfies Facts;

/** He took something from a shop. */
export const thief = { ...man, offence: 'theft-shop', victim: 'business' } satisfies Facts;

/** She took something from a shop. */
export const womanThief = { ...thief, sex: 'female' } satisfies Facts;

/** He pushed his partner; standard risk, for the first time. */
export const partner = { ...man, ...partnerAssault, age: 40, sex: 'male', needs: [] } satisfies Facts;

/** What lies behind it, in the order told. */
export function behind(...needs: readonly Need[]): Pick<Facts, 'needs'> {
  return { needs };
}
