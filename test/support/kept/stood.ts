import { dialogueStateOf } from '../../../src/dialogue/state/dialogueState.ts';
import { replay } from '../../../src/domain/case/apply.ts';
import type { Case } from '../../../src/domain/case/case.ts';
import type { CaseRecord } from '../../../src/store/store.ts';
import { dialogueContextOf, type TurnDeps } from '../../../src/turns/turnDeps.ts';

/** How a case stood in the eyes of the program that wrote it; what is here must stand so for ever. */
export type Stood = ReturnType<typeof stoodAs>;

export function stoodAs(record: CaseRecord, deps: TurnDeps) {
  const theCase = replay(record.events);
  const { answers, authority, filed, decisionElsewhere, breach, declined, strikes, person } = theCase;
  const { authorised, chosen } = dialogueStateOf(theCase, dialogueContextOf(deps));
  return {
    reference: theCase.reference,
    state: stateOf(theCase),
    words: answers.words ?? '',
    facts: Object.keys(answers.facts).sort(),
    chosen: [
      answers.disposal,
      answers.intervention,
      ...(answers.also ?? []),
      ...(answers.support ?? []),
    ].join(),
    /** True when somebody of rank had agreed to what is chosen, and it stood. */
    approved: authorised && chosen !== undefined && chosen.authority !== 'officer' ? chosen.disposal : '',
    authority:
      authority === undefined ? '' : `${authority.approved} ${authority.by.rank} ${authority.disposal}`,
    filed:
      filed === undefined ? '' : [filed.disposal, ...filed.required.map((row) => row.intervention)].join(),
    support: filed?.support.map((row) => row.intervention).join() ?? '',
    conditions: filed?.conditions.map(({ id, deadline }) => `${id} ${deadline ?? ''}`).join() ?? '',
    reports: [...theCase.reports, ...(theCase.supportReports ?? [])].map(({ kind }) => kind).join(),
    strikes,
    declined: declined.join(),
    offers: theCase.placeOffers?.length ?? 0,
    instead: decisionElsewhere?.disposal ?? '',
    breach: breach === undefined ? '' : `${breach.decision}: ${breach.reason}`,
    person: Object.keys(person).sort().join(),
    victim: victimOf(theCase),
  };
}

function stateOf({ state }: Case): string {
  const { status } = state;
  if (status === 'awaiting-authority') return `${status} ${state.disposal} ${state.authority}`;
  if (status === 'in-progress') return `${status} ${state.progress}`;
  if (status === 'declined') return `${status} ${state.by} ${state.intervention}`;
  return status === 'closed' ? `${status} ${state.how} ${state.outcomeCode ?? ''}` : status;
}

function victimOf({ victim }: Case): string {
  if (victim === undefined) return '';
  const { calls, wishes, told, surveys, messages, details, takenBy, handedOverAt } = victim;
  return [
    `calls ${calls.map(({ outcome }) => outcome)}`,
    `wishes ${Object.keys(wishes).sort()}`,
    `told ${Object.keys(told).sort()}`,
    `surveys ${surveys.length}`,
    `messages ${messages.map(({ kind }) => kind)}`,
    `details ${Object.keys(details).sort()}`,
    `taken ${takenBy?.name ?? 'by nobody'}`,
    `handed over ${handedOverAt !== undefined}`,
  ].join('; ');
}
