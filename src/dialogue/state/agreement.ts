import type { Answers } from '../../domain/case/case.ts';
import type { Facts } from '../../law/facts.ts';
import { agreedSupport, nameOfConditions } from './agreed.ts';
import type { Understanding } from './dialogueState.ts';

/** What the person said and signed about what stands on the file card now. */
export type Said = Pick<Facts, 'consent' | 'consequencesExplained'> & Pick<Answers, 'signed'>;

/** Names what the person is asked to agree to: the disposal, each condition with its deadline, and what they choose. */
export function agreementOf(u: Understanding): string {
  const support = agreedSupport(u).map(({ intervention }) => intervention);
  return JSON.stringify([u.chosen?.disposal ?? '', nameOfConditions(u), support]);
}

/** Consent, explanation and signature as far as they were given for exactly this; otherwise they do not count. */
export function saidByPerson(u: Understanding): Said {
  const { facts, signed, agreedTo } = u.theCase.answers;
  if (agreedTo !== agreementOf(u)) return {};
  const { consent, consequencesExplained } = facts;
  return {
    ...(consent === undefined ? {} : { consent }),
    ...(consequencesExplained === undefined ? {} : { consequencesExplained }),
    ...(signed === undefined ? {} : { signed }),
  };
}

/** True when nothing is missing to file: they agree, and to a caution with their signature, knowing what it means. */
export function isAgreed(u: Understanding): boolean {
  const { consent, consequencesExplained, signed } = saidByPerson(u);
  return consent === 'agrees' && (!isCaution(u) || (consequencesExplained === true && signed === true));
}

/** Cautions are admitted, explained and signed; a community resolution is not. */
export function isCaution({ chosen }: Understanding): boolean {
  return chosen?.disposal.endsWith('-caution') ?? false;
}
