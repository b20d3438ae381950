import {
  isLanguageInTheWay,
  type SessionNeeds,
  type SessionsThatFit,
  sessionsThatFit,
} from '../../domain/booking/sessionsThatFit.ts';
import { asBegun } from '../../domain/case/undertakings.ts';
import type { Intervention } from '../../domain/force/intervention.ts';
import { isSentFromHere } from '../../domain/force/isSentFromHere.ts';
import type { Gap } from '../../domain/gap.ts';
import { agreedConditions } from '../state/agreedConditions.ts';
import { chosenSupport, requiredInterventions } from '../state/conditionsOffered.ts';
import type { DialogueState } from '../state/dialogueState.ts';
import { sentByLaw } from './requiredByLaw.ts';

/**
 * What somebody begins with this filing, what is required first, by the disposal and by law; of what they take up by
 * choice only what is referred, because another provider would not know who comes. What goes on has begun.
 */
export function startsWithFiling(state: DialogueState): readonly Intervention[] {
  const support = chosenSupport(state)
    .map(({ intervention }) => intervention)
    .filter(isSentFromHere);
  return [...requiredInterventions(state), ...sentByLaw(state), ...support].filter(
    ({ id, provider }) => asBegun(state.theCase, { intervention: id, provider }) === undefined,
  );
}

/** The published sessions of one intervention that this person can come to. */
export function sessionsFor(state: DialogueState, row: Intervention): SessionsThatFit {
  if (state.published === undefined) return { open: [], full: [] };
  const { at, sessions } = state.published;
  return sessionsThatFit(sessions, sessionNeeds(state, row), at);
}

function isLanguageBlocked(state: DialogueState, row: Intervention): boolean {
  return (
    state.published !== undefined &&
    isLanguageInTheWay(state.published.sessions, sessionNeeds(state, row), state.published.at)
  );
}

function sessionNeeds(state: DialogueState, row: Intervention): SessionNeeds {
  const by = agreedConditions(state).find(
    ({ id, from }) => from === 'intervention' && id === row.id,
  )?.deadline;
  // Language and sex may have been told for another reason than a rule that asks: they hold all the same.
  const { facts } = state.theCase.answers;
  const needs = { intervention: row.id, facts, takesInterpreter: takesInterpreter(row) };
  return { ...needs, ...(by === undefined ? {} : { by }) };
}

/** Who phones when no session is booked, and within how many hours; undefined where nobody does. */
export function whoPhones(
  { force }: DialogueState,
  { use, provider }: Intervention,
): { readonly title: string; readonly hours: number } | undefined {
  if (use !== 'referral' && use !== 'next-step') return undefined;
  const caller = force.providers.find(({ id }) => id === provider);
  return caller && { title: caller.title, hours: caller.firstContactHours };
}

/** That a place was missing, to be counted: every session that would fit is full, or held in a language they do not speak. */
export function missingPlaces(state: DialogueState): readonly Gap[] {
  const { borough, needs = [], language } = state.facts;
  const told = language === undefined ? {} : { language };
  return startsWithFiling(state).flatMap((row): readonly Gap[] => {
    const need = row.pathways.find((one) => needs.includes(one)) ?? row.pathways[0];
    if (need === undefined || borough === undefined) return [];
    const gap = { need, borough, intervention: row.id, ...told };
    if (isLanguageBlocked(state, row)) return [{ kind: 'language', ...gap }];
    return sessionsFor(state, row).full.length === 0 ? [] : [{ kind: 'no-place', ...gap }];
  });
}

/** Its gates let in people who need an interpreter, and the referral can ask for one. */
function takesInterpreter(row: Intervention): boolean {
  const shutsOut = row.gates.some((gate) => 'is' in gate && gate.fact === 'interpreterNeeded' && !gate.is);
  return !shutsOut && isSentFromHere(row) && row.referral.fields.includes('interpreter');
}
