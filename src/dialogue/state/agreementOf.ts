import type { Answers, Case } from '../../domain/case/case.ts';
import { type Disposal, disposals as everyDisposal, isCaution } from '../../law/disposal.ts';
import type { Facts } from '../../law/facts.ts';
import { agreedSupport, nameOfConditions } from './agreedConditions.ts';
import type { DialogueState } from './dialogueState.ts';

/** What the person said and signed about what stands on the file card now. */
export type Said = Pick<Facts, 'consent' | 'consequencesExplained'> & Pick<Answers, 'signed'>;

/** Names what the person is asked to agree to: the disposal, each condition with its deadline, and what they choose. */
export function agreementOf(state: DialogueState): string {
  const support = agreedSupport(state).map(({ intervention }) => intervention);
  return JSON.stringify([state.chosen?.disposal ?? '', nameOfConditions(state), support]);
}

/** The disposal that was put to the person and that they said no to; undefined once they have agreed to another. */
export function refusedByPerson({ answers }: Pick<Case, 'answers'>): Disposal | undefined {
  const { agreedTo, facts } = answers;
  if (agreedTo === undefined || facts.consent !== 'refuses') return undefined;
  return everyDisposal.find((disposal) => agreedTo.startsWith(`[${JSON.stringify(disposal)},`));
}

/** Consent, explanation and signature as far as they were given for exactly this; otherwise they do not count. */
export function saidByPerson(state: DialogueState): Said {
  const { facts, signed, agreedTo } = state.theCase.answers;
  if (agreedTo !== agreementOf(state)) return {};
  const { consent, consequencesExplained } = facts;
  return {
    ...(consent === undefined ? {} : { consent }),
    ...(consequencesExplained === undefined ? {} : { consequencesExplained }),
    ...(signed === undefined ? {} : { signed }),
  };
}

/** True when nothing is missing to file: they agree, and to a caution with their signature, knowing what it means. */
export function isAgreed(state: DialogueState): boolean {
  const { consent, consequencesExplained, signed } = saidByPerson(state);
  return (
    consent === 'agrees' && (!isCautionChosen(state) || (consequencesExplained === true && signed === true))
  );
}

/** Cautions are admitted, explained and signed; a community resolution is not. */
export function isCautionChosen({ chosen }: DialogueState): boolean {
  return chosen !== undefined && isCaution(chosen.disposal);
}
