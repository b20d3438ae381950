import type { Status } from '../../../domain/assessment/assessment.ts';
import { valuesLeft, withoutRuledOut, wrongFor } from '../../../domain/assessment/factsSettledBy.ts';
import type { OffenceRow } from '../../../domain/force/force.ts';
import type { FactName, Facts } from '../../../law/facts.ts';
import { isKnownUnderTen } from '../../../law/isKnownChild.ts';
import { daysThatCannotBe } from '../../inputs/daysThatCannotBe.ts';
import { factInput, inputValue, parseFacts, ticksFor } from '../../inputs/factInput.ts';
import { field, typed } from '../../inputs/field.ts';
import { isLanguageOpen } from '../../inputs/parseNeeds.ts';
import { placeChoices } from '../../inputs/placeChoices.ts';
import { askedBeside } from '../../state/askedBeside.ts';
import { askedNow } from '../../state/askedNow.ts';
import type { DialogueState } from '../../state/dialogueState.ts';
import { drugQuestions } from '../../state/drugQuestions.ts';
import { gravityChoices } from '../../state/gravityChoices.ts';
import { namedOffence } from '../../state/namedOffence.ts';
import { stillAsked } from '../../state/stillAsked.ts';
import { ageIn } from '../../text/ageIn.ts';
import { forceAndTheft } from '../../text/forceAndTheft.ts';
import type { Choice, Fields } from '../../view/view.ts';
import { aboutCase } from '../aboutCase.ts';
import { dayField } from '../dayField.ts';
import { noneIsIt, sayNotListed } from '../sayNotListed.ts';
import { accept, reject, type Step, type StepPress } from '../step.ts';

/** The few facts that can still change the answer, as the assessment asks for them. */
export const questionsStep: Step = {
  name: 'questions',
  leadsTo: ['hand-over', 'refusal', 'assessment'],
  isExpected: () => true,
  next: (state) => {
    if (!state.offenceConfirmed || state.assessment === undefined || stillAsked(state).length > 0)
      return 'here';
    if (isLanguageOpen(state.facts) || drugQuestions(state).length > 0) return 'here';
    if (askedBeside(state).length > 0) return 'here';
    if (isForYouthJustice(state)) return 'hand-over';
    return state.open.length === 0 && state.sought === undefined ? 'refusal' : 'assessment';
  },
  verbs: () => ['answer', 'back', 'save'],
  view: (state) => ({
    card: 'questions',
    data: {
      about: aboutCase(state),
      more: state.offenceConfirmed,
      found: state.offenceConfirmed ? '' : sayFound(state),
      ageSaid: askedNow(state).includes('age') && ageSaid(state) !== '',
    },
    fields: {
      ...(state.offenceConfirmed ? {} : offenceChoices(state)),
      ...factFields(askedNow(state), state),
    },
  }),
  submit: (state, { inputs }) => {
    const { facts: told, errors } = parseFacts(askedNow(state), inputs, state.force);
    const impossible = daysThatCannotBe(told, state.theCase.answers.facts, state.today);
    Object.assign(errors, impossible);
    const facts = without(told, Object.keys(impossible));
    const offence = state.offenceConfirmed ? state.offence : readOffence(state, inputs);
    // Nothing else decides: the law ends it, and a child is not asked what they admit.
    if (offence !== undefined && isKnownUnderTen(told.age ?? state.theCase.answers.facts.age)) {
      const known = { ...ofTheHarmed(withoutRuledOut(facts, offence)), offence: offence.id };
      // Asked alone, once the age is known: before, it may stand beside much that is needed no more.
      if (errors.victim !== undefined && state.offenceConfirmed && isKnownUnderTen(state.facts.age))
        return reject({ victim: errors.victim });
      return accept({ type: 'answer', step: 'questions', answers: { facts: known } });
    }
    if (offence === undefined)
      errors.offence =
        typed(inputs, 'offence') === noneOfThese
          ? noneIsIt(state.theCase.reference)
          : 'Choose the offence that fits.';
    else Object.assign(errors, ruledOut(facts, offence));
    const known = { ...facts, ...(offence === undefined ? {} : { offence: offence.id }) };
    const command = { type: 'answer', step: 'questions', answers: { facts: known } } as const;
    return Object.keys(errors).length > 0 ? reject(errors, { rightSoFar: command }) : accept(command);
  },
};

/** Which of them is marked, or why none is: a graver offence may be meant, or none on the list surely is. */
function sayFound({ theCase, match, notListed }: DialogueState): string {
  if (notListed !== undefined)
    return `${sayNotListed(notListed, theCase.reference)} Choose one of these only if it is what happened.`;
  if (match !== undefined)
    return 'The closest offence on the force’s list is marked. Check that it is the right one.';
  return forceAndTheft(theCase.answers.words ?? '')
    ? 'None is marked: force or fear of it on anybody, just before or while stealing and in order to steal, is robbery (Theft Act 1968 s.8). One victim a case: were two harmed, such as a guard and the shop, open another case for the other.'
    : 'These come nearest. None is marked, as your words do not surely name one: choose what happened.';
}

/** What is chosen where none of those found is it. */
const noneOfThese = 'none-of-these';

/** The offences the words found, the one that counts marked; and where none is surely meant, that none of them is it. */
export function offenceChoices(state: DialogueState): Fields {
  const marked = namedOffence(state);
  const choices = state.found.map(({ id, title }) => ({ title, value: id }));
  const none = marked === undefined ? [{ title: 'None of these', value: noneOfThese }] : [];
  return { offence: field(marked?.id, { choices: [...choices, ...none] }) };
}

/** The offence that was chosen among those found. */
export function readOffence({ found }: DialogueState, inputs: StepPress['inputs']): OffenceRow | undefined {
  return found.find(({ id }) => id === typed(inputs, 'offence'));
}

/** An answer that the offence itself rules out, as the error of its input. */
export function ruledOut(facts: Facts, offence: OffenceRow): Readonly<Record<string, string>> {
  const wrong = wrongFor(facts, offence);
  return wrong === undefined ? {} : { [factInput(wrong.fact)]: wrong.sentence };
}

/** Inputs for these facts, each holding the answer given before. */
export function factFields(asked: readonly FactName[], state: DialogueState): Fields {
  const inputs = asked.map(factInput);
  return Object.fromEntries(
    [...inputs, ...(inputs.includes('needs') ? ['needsFirst'] : [])].map((input) => {
      const answered = inputValue(input, state.theCase.answers.facts);
      const value = input === 'age' && answered === '' ? ageSaid(state) : answered;
      if (input === 'offenceDate') return [input, dayField(state, value)];
      return [input, field(value, offered(input, asked, state))];
    }),
  );
}

/** The age in the words that found the offence, while nobody has answered it: theirs to confirm. */
function ageSaid({ theCase: { answers } }: DialogueState): string {
  return answers.facts.age === undefined ? String(ageIn(answers.words ?? '') ?? '') : '';
}

/** Choices that do not stand in the template: the ticks that are asked of a shared list, and the force's own places and factors. */
function offered(
  input: string,
  asked: readonly FactName[],
  state: DialogueState,
): { only?: readonly string[]; choices?: readonly Choice[] } {
  if (input === 'circumstances') return { only: ticksFor(asked) };
  if (input === 'borough') return { choices: placeChoices(state.force) };
  if (input === 'gravityFactors') return { choices: gravityChoices(state) };
  const left = valuesLeft(input as FactName, mayBeChosen(state));
  return left === undefined ? {} : { only: left };
}

/** While the offence is not confirmed, any of those that the words found may be chosen on the same card. */
function mayBeChosen({ found, offence, offenceConfirmed }: DialogueState): readonly OffenceRow[] {
  return offenceConfirmed && offence !== undefined ? [offence] : found;
}

/** As it stands, or as an exception: either way both decide it together. */
const mayBeDecided: readonly Status[] = ['needs-authority', 'exceptional-only'];

function isForYouthJustice({ assessment }: DialogueState): boolean {
  return (
    assessment?.handOver === 'yjs' &&
    assessment.disposals.some(({ authority, status }) => authority === 'yjs' && mayBeDecided.includes(status))
  );
}

/** What was told of the age, and of whoever was harmed: they are spoken to, whatever the law says of the child. */
function ofTheHarmed(told: Facts): Facts {
  const kept: readonly string[] = ['age', 'victim', 'domesticAbuse', 'hateCrime', 'emergencyWorkerVictim'];
  return Object.fromEntries(Object.entries(told).filter(([name]) => kept.includes(name)));
}

/** What was told, without the inputs that are to be put right. */
function without(told: Facts, names: readonly string[]): Facts {
  return Object.fromEntries(Object.entries(told).filter(([name]) => !names.includes(name)));
}
