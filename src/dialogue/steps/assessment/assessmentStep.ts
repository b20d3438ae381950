import type { DisposalAssessment } from '../../../domain/assessment/assessment.ts';
import { standingApproval } from '../../../domain/case/rankAfterDecision.ts';
import { sayDayWithYear } from '../../../domain/days.ts';
import { field } from '../../inputs/field.ts';
import { refusedByPerson } from '../../state/agreementOf.ts';
import type { DialogueState } from '../../state/dialogueState.ts';
import { noException } from '../../state/exceptionSought.ts';
import { expectsShortPath } from '../../state/isShortPath.ts';
import type { Fields } from '../../view/view.ts';
import { asSentence } from '../../words/asSentence.ts';
import {
  reasonLine,
  sayAuthority,
  sayDisposal,
  sayStatus,
  splitReasons,
  titleOf,
} from '../../words/sayDisposal.ts';
import { boundLine, sayRefusal } from '../../words/sayRefusal.ts';
import { aboutCase } from '../aboutCase.ts';
import { changeLines } from '../changeLines.ts';
import { accept, type Step } from '../step.ts';
import { mayGoOnUndiverted } from './mayGoOnUndiverted.ts';
import { submitChoice } from './submitChoice.ts';

/** The result in words first: what is open, who decides, every reason; the officer chooses or asks. */
export const assessmentStep: Step = {
  name: 'assessment',
  leadsTo: ['awaiting-authority', 'intervention', 'not-diverted', 'questions', 'refusal'],
  isExpected: (state) => !expectsShortPath(state),
  next: (state) => (state.chosen !== undefined && state.authorised ? 'intervention' : 'here'),
  verbs: (state) => [
    ...(mayGoOnUndiverted(state) ? (['record-undiverted'] as const) : []),
    'answer',
    'back',
    'save',
  ],
  view: (state) => {
    const shown = ledWith(state);
    return {
      card: 'assessment',
      data: {
        about: aboutCase(state),
        heading: headingOf(state, shown),
        because: decidedNote(state, shown) + (state.assessment?.because ?? ''),
        ...splitReasons(shown.reasons.filter(({ effect }) => effect !== 'warns')),
        others: (state.assessment?.disposals ?? [])
          .filter((row) => row.disposal !== shown.disposal && couldEverApply(row))
          .map((row) => ({
            title: titleOf(row.disposal),
            status: sayStatus(row),
            reasons: row.reasons.filter(({ effect }) => effect !== 'warns').map(reasonLine),
          })),
        mainAction: mainAction(state),
        onlyException: state.sought !== undefined,
        wouldChange: changeLines(state, [shown.disposal]),
        rulesAsOf: sayDayWithYear(state.today),
        notes: (state.assessment?.warnings ?? []).map((reason) => ({ ...reasonLine(reason), mark: '' })),
      },
      fields: { ...disposalField(state, shown), ...noteField(state), ...reasonField(state) },
    };
  },
  submit: (state, { verb, inputs }) => {
    if (verb === 'record-undiverted') return accept({ type: 'answer', step: 'assessment', answers: {} });
    return submitChoice(state, inputs);
  },
};

/** What was declined leads to what the decision maker says before it leads to asking for something else. */
function headingOf(state: DialogueState, shown: DisposalAssessment): string {
  if (state.sought !== undefined) return sayException(shown);
  if (isLed(state)) return sayOpen(shown);
  if (wasRefused(state, shown))
    return `They do not agree to the ${sayDisposal(shown.disposal)}. Decide how it goes on`;
  return wasDeclined(state, shown)
    ? `Declined: ${sayDisposal(shown.disposal)}. Decide how it goes on`
    : `Nothing is proposed. Open: ${state.open.map(sayOpen).join('; ')}`;
}

/** One is chosen or proposed, and nobody declined it. Otherwise what is open must not look like a proposal. */
function isLed(state: DialogueState): boolean {
  const { open, chosen, sought, assessment } = state;
  const leads = chosen ?? sought ?? open.find(({ disposal }) => disposal === assessment?.recommended);
  return leads !== undefined && !wasDeclined(state, leads) && !wasRefused(state, leads);
}

/** The person said no to it. */
function wasRefused({ theCase }: DialogueState, { disposal }: DisposalAssessment): boolean {
  return refusedByPerson(theCase) === disposal;
}

function wasDeclined({ theCase, authorised }: DialogueState, { disposal }: DisposalAssessment): boolean {
  return !authorised && (theCase.refusals ?? []).some((refused) => refused.disposal === disposal);
}

/** "Conditional caution: a sergeant must decide" */
function sayOpen({ disposal, authority }: DisposalAssessment): string {
  return `${titleOf(disposal)}: ${sayAuthority(authority ?? 'officer')}`;
}

/** "Conditional caution: only as an exception; a sergeant must decide" */
function sayException({ disposal, authority }: DisposalAssessment): string {
  return `${titleOf(disposal)}: only as an exception; ${sayAuthority(authority ?? 'officer')}`;
}

/** The open disposal whose reasons the card gives first: the one chosen, else the recommended, else the first. */
function ledWith({ open, chosen, sought, assessment }: DialogueState): DisposalAssessment {
  const recommended = open.find(({ disposal }) => disposal === assessment?.recommended);
  const shown = chosen ?? recommended ?? open[0] ?? sought;
  if (shown === undefined)
    throw new RangeError('The assessment step needs a disposal that is open, or sought as an exception');
  return shown;
}

// Of what the age or the law as it stands rules out for everybody like this, the officer need not read here.
function couldEverApply({ reasons }: DisposalAssessment): boolean {
  return !reasons.some(({ forNobodyLikeThis }) => forNobodyLikeThis);
}

function mainAction({ open, sought }: DialogueState): string {
  const [first = sought, ...others] = open;
  if (others.some(({ authority }) => authority !== first?.authority)) return 'Continue with this';
  if (first?.authority === 'inspector') return 'Ask an inspector';
  return first?.authority === 'sergeant' ? 'Ask a sergeant' : 'Continue with this';
}

function disposalField(state: DialogueState, shown: DisposalAssessment): Fields {
  if (state.open.length + state.exceptions.length < 2 && state.sought === undefined) return {};
  const choices = [
    ...state.open.map((row) => ({ title: sayOpen(row), value: row.disposal })),
    ...state.exceptions.map(({ disposal, authority }) => ({
      title: `${titleOf(disposal)}: only as an exception, with a reason; ${sayAuthority(authority ?? 'officer')}`,
      value: disposal,
    })),
    ...(state.sought === undefined ? [] : [noException]),
  ];
  return { disposal: field(isLed(state) ? shown.disposal : '', { choices }) };
}

/** With what was saved for later and not sent yet. */
function noteField({ open, sought, theCase: { answers } }: DialogueState): Fields {
  return [...open, ...(sought === undefined ? [] : [sought])].some((row) => row.authority !== 'officer')
    ? { requestNote: field(answers.requestNote) }
    : {};
}

/** Room for a reason only where something on the menu needs one; with what was written before more was asked. */
function reasonField({ exceptions, theCase, sought }: DialogueState): Fields {
  const { facts, exceptionalFor } = theCase.answers;
  const { disposal = undefined } = sought ?? {};
  const isKept = disposal !== undefined && exceptionalFor?.[disposal]?.offence === facts.offence;
  return exceptions.length > 0 ? { exceptional: field(isKept ? facts.exceptional?.[disposal] : '') } : {};
}

/** What else the person said no to; every refusal in this case with its reason, for the officer alone, and what was approved; and for whom the rest now is. */
function decidedNote({ theCase }: DialogueState, shown: DisposalAssessment): string {
  const approved = standingApproval(theCase);
  const refused = refusedByPerson(theCase);
  const said = [
    ...(refused === undefined || refused === shown.disposal
      ? []
      : [`They did not agree to the ${sayDisposal(refused)}.`]),
    ...(theCase.refusals ?? []).map(
      (declined) => `Declined: ${sayRefusal(declined)}, “${asSentence(declined.reason)}”`,
    ),
    ...(approved === undefined ? [] : [`Approved: ${sayRefusal(approved)}.`]),
    boundLine(theCase),
  ];
  return said.map((line) => (line === '' ? '' : `${line} `)).join('');
}
