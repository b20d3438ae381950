import type { Facts } from '../../law/facts.ts';
import type { Answers } from './case.ts';

/** The answers with these given on top; another offence may ask anew who was harmed. */
export function mergeAnswers(before: Answers, given: Partial<Answers>): Answers {
  const { offence } = given.facts ?? {};
  const facts =
    offence === undefined || offence === before.facts.offence ? before.facts : harmed(before.facts);
  return { ...before, ...given, facts: { ...facts, ...given.facts } };
}

/** That one offence harmed nobody says nothing of another, which may never ask. */
function harmed({ victim, ...facts }: Facts): Facts {
  return victim === undefined || victim === 'none' ? facts : { victim, ...facts };
}
