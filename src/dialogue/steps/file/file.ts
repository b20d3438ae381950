import type { Answers } from '../../../domain/case/case.ts';
import { sayDayWithYear } from '../../../domain/days.ts';
import type { Suggestion } from '../../../domain/pathways/suggest.ts';
import type { Facts } from '../../../law/facts.ts';
import { field, isTicked, typed } from '../../inputs/fields.ts';
import type { PersonField } from '../../inputs/personInputs.ts';
import { parsePerson, personFields, recordedLines } from '../../inputs/personInputs.ts';
import {
  agreedConditions,
  isEnforceable,
  isReferred,
  sayCondition,
  sayWholeCondition,
} from '../../state/agreed.ts';
import { agreementOf, isCaution, saidByPerson } from '../../state/agreement.ts';
import type { Understanding } from '../../state/dialogueState.ts';
import { chosenIntervention, isShortPath } from '../../state/shortPath.ts';
import { chosenSupport, requiredInterventions, supportOffered } from '../../state/suggested.ts';
import { supportLines } from '../../state/supportLines.ts';
import { foldReasons, sayAuthority, sayDisposal, splitReasons, titleOf } from '../../words/say.ts';
import { aboutCase } from '../about.ts';
import { drugTestFields, readDrugTest, withDrugTest } from '../drugTest.ts';
import { providerTitle } from '../intervention/intervention.ts';
import { offerFields, offerLines, readOffers } from '../offers.ts';
import { byLawFields, newlySentByLaw, readByLaw, requiredByLaw } from '../requiredByLaw.ts';
import { firstContactLine, readSessions, sessionFields } from '../sessionChoice.ts';
import { accept, reject, type Step, type StepPress, type Submitted } from '../step.ts';

const details: readonly PersonField[] = ['name', 'phone', 'safeToCall'];

/** Check and file: what is agreed, the person's consent, contact details for the provider. */
export const fileStep: Step = {
  name: 'file',
  leadsTo: ['filed', 'refusal'],
  isExpected: () => true,
  next: (u) => (saidByPerson(u).consent === 'refuses' ? 'refusal' : 'here'),
  verbs: (u) => ['file', ...(isShortPath(u) ? (['other-options'] as const) : []), 'back', 'save'],
  view: (u) => ({
    card: 'file',
    data: {
      about: aboutCase(u),
      heading: heading(u),
      ...reasonsOf(u),
      agreed: agreedLines(u),
      support: isShortPath(u) ? [] : supportLines(u, (row) => firstContactLine(u, row)),
      offers: offerLines(offered(u), u),
      answers: [],
      provider: provider(u),
      mainAction: isReferred(u) ? 'File referral' : 'File',
      recorded: recordedLines(u.theCase.person, details),
      rulesAsOf: sayDayWithYear(u.today),
    },
    fields: {
      ...sessionFields(u),
      ...offerFields(offered(u), chosenSupport(u), u),
      ...drugTestFields(u),
      ...byLawFields(u),
      consent: field(saidByPerson(u).consent),
      ...(isCaution(u)
        ? {
            consequencesExplained: field(saidByPerson(u).consequencesExplained === true ? 'true' : ''),
            signed: field(saidByPerson(u).signed === true ? 'true' : ''),
          }
        : {}),
      ...(mustBeReached(u) ? personFields(details) : {}),
    },
  }),
  submit: submitFile,
};

function submitFile(shown: Understanding, { inputs }: Pick<StepPress, 'inputs'>): Submitted {
  const test = readDrugTest(shown, inputs);
  const tested = withDrugTest(shown, test.facts);
  const byLaw = readByLaw(tested, inputs);
  const u = withAnswers(tested, byLaw.answers);
  const { person, errors: missing } = mustBeReached(u)
    ? parsePerson(details, inputs, u.theCase.person)
    : { person: {}, errors: {} };
  // Where the card comes back to ask for them, nobody is told that they are missing.
  const isToBeAsked = byLaw.errors.assessment !== undefined;
  const errors: Record<string, string> = isToBeAsked ? {} : { ...missing };
  const sessions = readSessions(u, inputs);
  const offers = readOffers(offered(u), inputs);
  Object.assign(errors, sessions.errors, offers.errors, test.errors, byLaw.errors);
  const choice = offered(u).length > 0 ? { support: offers.support } : {};
  const agreedTo = agreementOf(withAnswers(u, choice));
  const consent = typed(inputs, 'consent');
  const explained = isTicked(inputs, 'consequencesExplained');
  const signed = isTicked(inputs, 'signed');
  if (consent !== 'agrees' && consent !== 'refuses')
    errors.consent = 'Ask the person, then say whether they agree.';
  if (consent === 'refuses') {
    const refused = { facts: { consent, ...test.facts }, ...choice, ...byLaw.answers, agreedTo } as const;
    return accept({ type: 'answer', step: 'file', answers: refused });
  }
  if (isCaution(u) && !explained) {
    errors.consequencesExplained =
      'Explain what the caution means and what happens on breach, then tick this.';
  }
  if (isCaution(u) && !signed) errors.signed = 'The person must sign before the caution can be given.';
  const facts: Facts = {
    ...test.facts,
    ...(consent === 'agrees' ? { consent } : {}),
    ...(isCaution(u) ? { consequencesExplained: explained } : {}),
  };
  const answers = {
    facts,
    ...choice,
    ...byLaw.answers,
    agreedTo,
    ...(isCaution(u) ? { signed } : {}),
    ...sessions.answers,
  };
  const command = { type: 'answer', step: 'file', answers, person } as const;
  return Object.keys(errors).length > 0 ? reject(errors, { keep: command }) : accept(command);
}

/** The result and its reasons stand here on the short path; seen once, they make room for what the law requires. */
function reasonsOf(u: Understanding): ReturnType<typeof splitReasons> {
  if (!isShortPath(u)) return { reasons: [], moreReasons: [] };
  const split = splitReasons(u.chosen?.reasons ?? []);
  return requiredByLaw(u).length === 0 ? split : foldReasons(split);
}

/** More ticks would make the card longer than a phone shows without losing the thread. */
const mostTicks = 5;

/** On the short path no card before this one offers what is by choice. */
function offered(u: Understanding): readonly Suggestion[] {
  return isShortPath(u) ? supportOffered(u).slice(0, mostTicks) : [];
}

/** Some provider gets a referral: of what was agreed, or of what the law requires. */
function mustBeReached(u: Understanding): boolean {
  return isReferred(u) || newlySentByLaw(u).length > 0;
}

/** They agree to what was ticked on this very card, too. */
function withAnswers(u: Understanding, given: Partial<Answers>): Understanding {
  return { ...u, theCase: { ...u.theCase, answers: { ...u.theCase.answers, ...given } } };
}

function heading(u: Understanding): string {
  const disposal = u.chosen?.disposal ?? 'community-resolution';
  if (!isShortPath(u)) return `Check and file: ${sayDisposal(disposal)}`;
  const title = chosenIntervention(u)?.title ?? '';
  return `${titleOf(disposal)} with ${title}: ${sayAuthority('officer')}`;
}

function agreedLines(u: Understanding): readonly { text: string }[] {
  const { authority } = u.theCase;
  const approved = u.chosen?.authority !== 'officer' && authority?.approved === true;
  const phones = requiredInterventions(u).map((row) => firstContactLine(u, row));
  // What somebody signs is read in full.
  const say = isEnforceable(u) ? sayWholeCondition : sayCondition;
  return [
    ...agreedConditions(u).map((condition) => ({ text: say(condition) })),
    ...[...new Set(phones)].filter((line) => line !== '').map((text) => ({ text })),
    ...(approved ? [{ text: `Approved by ${authority.by.name} (${authority.by.rank}).` }] : []),
  ];
}

function provider(u: Understanding): string {
  const titles = requiredInterventions(u).map((row) => providerTitle(u, row.provider));
  return [...new Set(titles)].join(', ');
}
