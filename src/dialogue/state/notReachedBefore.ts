import type { DialogueState } from './dialogueState.ts';

/**
 * What stands beside anything that is run by a provider whom a referral of this case did not reach, instead of a promise
 * that they phone: another course of theirs takes the same way. Empty for every other, and once they were heard of.
 */
export function notReachedBefore({ theCase, force }: DialogueState, provider: string): string {
  const { givenUp = [], reports, earlierReports = [] } = theCase;
  const isHeardOf = [...earlierReports, ...reports].some((report) => report.provider === provider);
  const isUnreached = force.interventions.some(
    (row) => row.provider === provider && givenUp.includes(row.id),
  );
  if (isHeardOf || !isUnreached) return '';
  const title = force.providers.find(({ id }) => id === provider)?.title ?? 'the provider';
  return `The last referral to ${title.replace(/^The /, 'the ')} did not go through: phone them first.`;
}
