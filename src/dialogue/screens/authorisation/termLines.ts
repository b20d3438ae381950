import { asItStands } from '../../../domain/case/asItStands.ts';
import { lossAskedNow } from '../../../domain/case/lossAskedNow.ts';
import { wasEnded } from '../../../domain/case/standingOf.ts';
import { payeeWords, sayAmount } from '../../../domain/conditions/compose.ts';
import type { FactName } from '../../../law/facts.ts';
import { adviceGiven } from '../../state/adviceGiven.ts';
import { agreedConditions, sayCondition } from '../../state/agreedConditions.ts';
import { refusedByPerson } from '../../state/agreementOf.ts';
import { factsSinceApproved } from '../../state/basisOf.ts';
import { type DialogueState, hasVictim } from '../../state/dialogueState.ts';
import { sinceApproved, termsNow } from '../../state/sinceApproved.ts';
import { asSentence } from '../../words/asSentence.ts';
import { sayChange, sayChangesInGeneral } from '../../words/sayChange.ts';
import { adviceLine, capital, sayDisposal } from '../../words/sayDisposal.ts';
import { sayNames } from '../../words/sayNames.ts';
import { sayRefusal } from '../../words/sayRefusal.ts';
import { closingLines, type FactLine, victimBeforeLine } from './closingLines.ts';

/**
 * What is asked besides the disposal: what changed since it was approved before, and for the decider alone what the person
 * must do and what the victim says. Nothing that others read names a course, which could tell of a need.
 */
export function termLines(state: DialogueState, isForDecider: boolean): readonly FactLine[] {
  return [...changedLines(state, isForDecider), ...(isForDecider ? linesForDecider(state) : [])];
}

function linesForDecider(state: DialogueState): readonly FactLine[] {
  const isOver = endsItElsewhere(state);
  return [
    ...declinedLine(state),
    ...refusedLine(state),
    ...(isOver ? closingLines(state) : []),
    ...requiredLine(state),
    ...(isOver ? [] : askedLine(state)),
    ...(isOver ? victimBeforeLine(state) : victimLine(state)),
  ];
}

/** What the person said no to: why it comes to them with something else, or goes no further. */
function refusedLine({ theCase }: DialogueState): readonly FactLine[] {
  const refused = refusedByPerson(theCase);
  if (refused === undefined) return [];
  return [{ question: 'The person', answer: `Did not agree to the ${sayDisposal(refused)}.` }];
}

/** What a provider declined in this case, ended, or never had: it can come to them with another disposal, too, as nothing that was approved. */
function declinedLine({ theCase, force }: DialogueState): readonly FactLine[] {
  const { declined, givenUp = [] } = theCase;
  const isEnded = (id: string) => wasEnded(theCase, id);
  const reached = declined.filter((id) => !givenUp.includes(id));
  const titles = (ids: readonly string[]) =>
    force.interventions.filter(({ id }) => ids.includes(id)).map(({ title }) => title);
  const lines = [
    { question: 'Declined by the provider', courses: titles(reached.filter((id) => !isEnded(id))) },
    { question: 'Ended by the provider', courses: titles(reached.filter(isEnded)) },
    { question: 'Did not reach the provider', courses: titles(givenUp) },
  ];
  return lines
    .filter(({ courses }) => courses.length > 0)
    .map(({ question, courses }) => ({ question, answer: `${capital(sayNames(courses))}.` }));
}

function changedLines(state: DialogueState, isForDecider: boolean): readonly FactLine[] {
  const { authority } = state.theCase;
  if (authority?.approved !== true || authority.disposal !== state.chosen?.disposal) return [];
  const facts = factsSinceApproved(state.theCase, state.facts);
  const changes = sinceApproved(state);
  const inGeneral = [
    ...(facts.length > 0 ? ['the facts'] : []),
    ...(changes.length > 0 ? [sayChangesInGeneral(changes)] : []),
  ];
  const inFull = [
    ...facts.map((name: FactName) => `“${state.wording.question(name)}” has another answer.`),
    ...changes.map((change) => sayChange(change, state.force)),
  ];
  return [
    { question: 'Approved before', answer: sayRefusal(authority) },
    // What is over is not approved anew: nothing goes back because it changed.
    ...(inFull.length === 0 || endsItElsewhere(state)
      ? []
      : [{ question: 'Changed since', answer: isForDecider ? inFull.join(' ') : sayNames(inGeneral) }]),
  ];
}

/** What the victim asked for aloud, beside what is to be paid. */
function askedLine(state: DialogueState): readonly FactLine[] {
  const { pounds, payee } = lossAskedNow(state.theCase, state.offence) ?? {};
  if (pounds === undefined || pounds === 0 || payee === undefined || !hasVictim(state)) return [];
  const answer = `${sayAmount('compensation', pounds)}, to ${payeeWords[payee]}.`;
  return [{ question: 'What the victim asked for', answer }];
}

/** Before anything is settled, an approval covers what could be required; anything else comes back. */
function requiredLine(state: DialogueState): readonly FactLine[] {
  const question = 'What they must do';
  if (endsItElsewhere(state))
    return [{ question, answer: 'Nothing. It is recorded as soon as you approve.' }];
  const { conditions, mayRequire = [] } = termsNow(state);
  if (conditions === undefined)
    return [{ question, answer: notSettled(mayRequire.length > 0, hasVictim(state)) }];
  const all = agreedConditions(state).map(sayCondition);
  return [{ question, answer: all.length === 0 ? nothing(state) : all.join(' ') }];
}

/** No victim chooses or opposes anything where nobody was harmed. */
function notSettled(areCourses: boolean, isVictim: boolean): string {
  const within = [
    ...(areCourses ? ['one or more of the courses below'] : []),
    ...(isVictim ? ['what the victim chooses'] : []),
  ];
  if (within.length === 0) return 'Not settled yet. Anything that is asked of them comes back to you.';
  const opposed = isVictim ? ', and so does a victim who opposes it' : '';
  return `Not settled yet: ${within.join(', and ')}. Anything else comes back to you${opposed}.`;
}

/** A case that was not diverted is to go no further: what was thought of for the disposal that was declined is over. */
export function endsItElsewhere({ theCase }: DialogueState): boolean {
  return theCase.state.status === 'awaiting-authority' && asItStands(theCase).status === 'closed';
}

function nothing(state: DialogueState): string {
  return adviceGiven(state) ? adviceLine : 'Nothing.';
}

function victimLine(state: DialogueState): readonly FactLine[] {
  if (!hasVictim(state)) return [];
  const { victimView } = state.theCase.answers.facts;
  const answer = victimView === undefined ? 'Not heard yet.' : state.wording.answer('victimView', victimView);
  return [{ question: 'The victim’s view', answer }, ...chosenLine(state)];
}

/** What they chose from the list is a condition unless it is not suitable (CJA 2003 s.23ZA(2)): that judgement is approved with it. */
function chosenLine({ theCase: { answers }, force }: DialogueState): readonly FactLine[] {
  const { remedyChosen } = answers.facts;
  const remedy = force.remedies.find(({ id }) => id === remedyChosen);
  if (remedy === undefined) return [];
  const why = answers.remedyUnsuitable ?? '';
  const setAside = why === '' ? '' : ` Set aside as not suitable: “${asSentence(why)}”`;
  return [{ question: 'What the victim chose', answer: `${remedy.title}.${setAside}` }];
}
