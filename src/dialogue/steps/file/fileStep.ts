import type { Answers } from '../../../domain/case/case.ts';
import { sayDayWithYear } from '../../../domain/days.ts';
import type { Suggestion } from '../../../domain/pathways/suggest.ts';
import type { Facts } from '../../../law/facts.ts';
import { field, isTicked, typed } from '../../inputs/field.ts';
import type { PersonField } from '../../inputs/personFields.ts';
import { personFields, recordedLines } from '../../inputs/personFields.ts';
import { adviceGiven, isAdviceReplaced } from '../../state/adviceGiven.ts';
import {
  agreedConditions,
  agreedSupport,
  isEnforceable,
  isReferred,
  sayCondition,
  sayWholeCondition,
} from '../../state/agreedConditions.ts';
import { agreementOf, isCautionChosen, saidByPerson } from '../../state/agreementOf.ts';
import { chosenSupport, requiredInterventions, supportOffered } from '../../state/conditionsOffered.ts';
import type { DialogueState } from '../../state/dialogueState.ts';
import { chosenIntervention, isShortPath } from '../../state/isShortPath.ts';
import { supportLines } from '../../state/supportLines.ts';
import {
  adviceLine,
  adviceReplacedLine,
  capital,
  foldReasons,
  sayAuthority,
  sayDisposal,
  splitReasons,
  titleOf,
} from '../../words/sayDisposal.ts';
import { sayNames } from '../../words/sayNames.ts';
import { aboutCase } from '../aboutCase.ts';
import { drugTestFields, readDrugTest, withDrugTest } from '../drugTestFields.ts';
import { providerTitle } from '../intervention/interventionStep.ts';
import { offerFields, offerLines, readOffers } from '../offerLines.ts';
import { parsePerson } from '../parsePerson.ts';
import { byLawFields, newlySentByLaw, readByLaw, requiredByLaw } from '../requiredByLaw.ts';
import { firstContactLine, readSessions, sessionFields } from '../sessionFields.ts';
import { accept, reject, type Step, type StepPress, type Submitted } from '../step.ts';

const details: readonly PersonField[] = ['name', 'phone', 'safeToCall'];

/** Check and file: what is agreed, the person's consent, contact details for the provider. */
export const fileStep: Step = {
  name: 'file',
  leadsTo: ['filed', 'refusal'],
  isExpected: () => true,
  next: (state) => (saidByPerson(state).consent === 'refuses' ? 'refusal' : 'here'),
  verbs: (state) => ['file', ...(isShortPath(state) ? (['other-options'] as const) : []), 'back', 'save'],
  view: (state) => ({
    card: 'file',
    data: {
      about: aboutCase(state),
      heading: heading(state),
      ...reasonsOf(state),
      agreed: agreedLines(state),
      support: isShortPath(state) ? [] : supportLines(state, (row) => firstContactLine(state, row)),
      offers: offerLines(offered(state), state),
      answers: [],
      provider: provider(state),
      mainAction: isReferred(state) ? 'File referral' : 'File',
      recorded: recordedLines(state.theCase.person, details),
      rulesAsOf: sayDayWithYear(state.today),
    },
    fields: {
      ...sessionFields(state),
      ...offerFields(offered(state), chosenSupport(state), state),
      ...drugTestFields(state),
      ...byLawFields(state),
      consent: field(saidByPerson(state).consent),
      ...(isCautionChosen(state)
        ? {
            consequencesExplained: field(saidByPerson(state).consequencesExplained === true ? 'true' : ''),
            signed: field(saidByPerson(state).signed === true ? 'true' : ''),
          }
        : {}),
      ...(mustBeReached(state) ? personFields(details) : {}),
    },
  }),
  submit: submitFile,
};

function submitFile(shown: DialogueState, { inputs }: Pick<StepPress, 'inputs'>): Submitted {
  const test = readDrugTest(shown, inputs);
  const tested = withDrugTest(shown, test.facts);
  const byLaw = readByLaw(tested, inputs);
  const state = withAnswers(tested, byLaw.answers);
  const { person, errors: missing } = mustBeReached(state)
    ? parsePerson(details, inputs, state.theCase)
    : { person: {}, errors: {} };
  // Where the card comes back to ask for them, nobody is told that they are missing.
  const isToBeAsked = byLaw.errors.assessment !== undefined;
  const errors: Record<string, string> = isToBeAsked ? {} : { ...missing };
  const sessions = readSessions(state, inputs);
  const offers = readOffers(offered(state), inputs);
  Object.assign(errors, sessions.errors, offers.errors, test.errors, byLaw.errors);
  const choice = offered(state).length > 0 ? { support: offers.support } : {};
  const agreedTo = agreementOf(withAnswers(state, choice));
  const consent = typed(inputs, 'consent');
  const explained = isTicked(inputs, 'consequencesExplained');
  const signed = isTicked(inputs, 'signed');
  if (consent !== 'agrees' && consent !== 'refuses')
    errors.consent = 'Ask the person, then say whether they agree.';
  if (consent === 'refuses') {
    const refused = { facts: { consent, ...test.facts }, ...choice, ...byLaw.answers, agreedTo } as const;
    return accept({ type: 'answer', step: 'file', answers: refused });
  }
  if (isCautionChosen(state) && !explained) {
    errors.consequencesExplained =
      'Explain what the caution means and what happens on breach, then tick this.';
  }
  if (isCautionChosen(state) && !signed)
    errors.signed = 'The person must sign before the caution can be given.';
  const facts: Facts = {
    ...test.facts,
    ...(consent === 'agrees' ? { consent } : {}),
    ...(isCautionChosen(state) ? { consequencesExplained: explained } : {}),
  };
  const answers = {
    facts,
    ...choice,
    ...byLaw.answers,
    agreedTo,
    ...(isCautionChosen(state) ? { signed } : {}),
    ...sessions.answers,
  };
  const command = { type: 'answer', step: 'file', answers, person } as const;
  return Object.keys(errors).length > 0 ? reject(errors, { keep: command }) : accept(command);
}

/** The result and its reasons stand here on the short path; seen once, they make room for what the law requires. */
function reasonsOf(state: DialogueState): ReturnType<typeof splitReasons> {
  if (!isShortPath(state)) return { reasons: [], moreReasons: [] };
  const split = splitReasons(state.chosen?.reasons ?? []);
  return requiredByLaw(state).length === 0 ? split : foldReasons(split);
}

/** More ticks would make the card longer than a phone shows without losing the thread. */
const mostTicks = 5;

/** On the short path no card before this one offers what is by choice. */
function offered(state: DialogueState): readonly Suggestion[] {
  return isShortPath(state) ? supportOffered(state).slice(0, mostTicks) : [];
}

/** Some provider gets a referral: of what was agreed, or of what the law requires. */
function mustBeReached(state: DialogueState): boolean {
  return isReferred(state) || newlySentByLaw(state).length > 0;
}

/** They agree to what was ticked on this very card, too. */
function withAnswers(state: DialogueState, given: Partial<Answers>): DialogueState {
  return { ...state, theCase: { ...state.theCase, answers: { ...state.theCase.answers, ...given } } };
}

function heading(state: DialogueState): string {
  const disposal = state.chosen?.disposal ?? 'community-resolution';
  if (!isShortPath(state)) return `Check and file: ${sayDisposal(disposal)}`;
  const title = chosenIntervention(state)?.title ?? '';
  return `${titleOf(disposal)} with ${title}: ${sayAuthority('officer')}`;
}

function agreedLines(state: DialogueState): readonly { text: string }[] {
  const { authority } = state.theCase;
  const approved = state.chosen?.authority !== 'officer' && authority?.approved === true;
  const phones = requiredInterventions(state).map((row) => firstContactLine(state, row));
  // What somebody signs is read in full.
  const say = isEnforceable(state) ? sayWholeCondition : sayCondition;
  return [
    ...agreedConditions(state).map((condition) => ({ text: say(condition) })),
    ...(adviceGiven(state) ? [{ text: adviceLine }] : []),
    ...(isAdviceReplaced(state) ? [{ text: adviceReplacedLine }] : []),
    ...[...new Set(phones)].filter((line) => line !== '').map((text) => ({ text })),
    ...(isReferred(state) ? [{ text: sharedLine(state) }] : []),
    ...(approved ? [{ text: approvedLine(authority.by) }] : []),
  ];
}

/** What is sent is part of what they agree to: the referral says that their consent is on record. */
function sharedLine(state: DialogueState): string {
  const sent = agreedSupport(state).filter(({ referred }) => referred === true);
  const providers = [...requiredInterventions(state), ...sent].map(({ provider: id }) => id);
  return `${capital(sayNames(providers.map((id) => providerTitle(state, id))))} will have their name and number, to arrange it.`;
}

function approvedLine({ name, rank }: { readonly name: string; readonly rank: string }): string {
  return `Approved by ${name} (${rank}). A session’s time, help by choice and corrected words change nothing of that.`;
}

function provider(state: DialogueState): string {
  const titles = requiredInterventions(state).map((row) => providerTitle(state, row.provider));
  return [...new Set(titles)].join(', ');
}
