/** The broad group of a self-defined code (18+1), as the census puts them together. */
export function groupOfSelf(code: string | undefined): string {
  if (code === undefined) return 'Not recorded';
  return selfGroups[code.charAt(0)] ?? 'Not recorded';
}

/** The officer-observed code (6+1) in words. */
export function groupOfObserved(code: string | undefined): string {
  return (code === undefined ? undefined : observedGroups[code]) ?? 'Not recorded';
}

const selfGroups: Readonly<Record<string, string>> = {
  W: 'White',
  M: 'Mixed',
  A: 'Asian',
  B: 'Black',
  O: 'Other',
  N: 'Not stated',
};

const observedGroups: Readonly<Record<string, string>> = {
  IC1: 'White, northern European',
  IC2: 'White, southern European',
  IC3: 'Black',
  IC4: 'Asian',
  IC5: 'Chinese, Japanese or South-East Asian',
  IC6: 'Arab or North African',
  IC9: 'Unknown',
};

/** Each list is compared with its first group. */
export const referenceGroups = { self: 'White', observed: 'White, northern European' } as const;

/** No group of people: counted, and compared with nobody. */
export const notAGroup: readonly string[] = ['Not stated', 'Not recorded', 'Unknown'];
