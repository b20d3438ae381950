import type { DisposalAssessment, Reason } from '../../../domain/assessment/assessment.ts';
import { isOutOfTime as canNoLongerBeCharged, isUnderTen } from '../../../domain/assessment/outcomeCodeOf.ts';
import { sayDayWithYear } from '../../../domain/days.ts';
import { namedRules } from '../../../law/namedRules.ts';
import { saidByPerson } from '../../state/agreementOf.ts';
import { assessWithVictimAndConsent } from '../../state/assessWithVictimAndConsent.ts';
import type { DialogueState } from '../../state/dialogueState.ts';
import { foldReasons, sayDisposal, splitReasons } from '../../words/sayDisposal.ts';
import { aboutCase } from '../aboutCase.ts';
import { changeLines } from '../changeLines.ts';
import { drugTestFields, readDrugTest, withDrugTest } from '../drugTestFields.ts';
import { helpData, helpFields, helpQuestions, readHelp, readHelpQuestions } from '../helpData.ts';
import { factFields } from '../questions/questionsStep.ts';
import { byLawFields, requiredByLaw } from '../requiredByLaw.ts';
import { accept, reject, type Step, type StepPress, type Submitted } from '../step.ts';
import { exceptionFields, mayAskForAnException, submitException } from './exceptionFields.ts';
import { adultFields, isPutOff, readAdult } from './isPutOff.ts';
import { openBeside } from './openBeside.ts';
import { recordIt } from './recordIt.ts';
import { rowsOnTheMenu } from './rowsOnTheMenu.ts';
import { needsStatement, whatInstead } from './whatInstead.ts';

const weight: readonly Reason['effect'][] = ['blocks', 'exceptional', 'authority', 'cannot-say', 'warns'];

/** Nothing is open to the police: every reason, and what to do instead. It is recorded, nothing is filed. */
export const refusalStep: Step = {
  name: 'refusal',
  leadsTo: ['not-diverted', 'questions', 'assessment', 'awaiting-authority'],
  isExpected: () => false,
  next: () => 'here',
  verbs: (state) => [
    ...(openBeside(state).length > 0 ? (['other-options'] as const) : []),
    ...(isPutOff(state) ? [] : (['record-undiverted'] as const)),
    ...(helpQuestions(state).length > 0 ? (['show-help'] as const) : []),
    ...(mayAskForAnException(state) ? (['answer'] as const) : []),
    'back',
    'save',
  ],
  view: (state) => ({
    card: 'refusal',
    data: {
      about: aboutCase(state),
      heading: headingOf(state),
      ...(requiredByLaw(state).length === 0 ? splitReasons : folded)(standingReasons(state)),
      instead: whatInstead(state).map((text) => ({ text })),
      wouldChange: isTooYoung(state)
        ? []
        : changeLines(
            state,
            closedRows(state).map(({ disposal }) => disposal),
          ),
      ...helpData(state),
      rulesAsOf: sayDayWithYear(state.today),
      recordIt: recordIt(state),
    },
    fields: {
      ...adultFields(state),
      ...drugTestFields(state),
      ...byLawFields(state),
      ...helpFields(state),
      ...factFields(helpQuestions(state), state),
      ...exceptionFields(state),
    },
  }),
  submit: (state, { verb, inputs }) => {
    if (verb === 'show-help') return submitHelpQuestions(state, inputs);
    if (verb !== 'answer') return submitHelp(state, inputs);
    return submitException(state, inputs);
  },
};

/** Seen once, the reasons make room for what the law requires. */
const folded = (reasons: readonly Reason[]) => foldReasons(splitReasons(reasons));

/** Recorded with what they take up all the same. */
function submitHelp(state: DialogueState, inputs: StepPress['inputs']): Submitted {
  const test = readDrugTest(state, inputs);
  const adult = readAdult(state, inputs);
  const { answers, person, errors: wrong } = readHelp(withDrugTest(state, test.facts), inputs);
  const errors = { ...wrong, ...test.errors, ...adult.errors };
  const facts = { ...test.facts, ...adult.facts };
  const given = { ...answers, facts };
  const details = Object.keys(person).length > 0 ? { person } : {};
  if (Object.keys(errors).length === 0)
    return accept({ type: 'answer', step: 'refusal', answers: given, ...details });
  const keep = { type: 'answer', step: 'refusal', answers: { facts }, ...details } as const;
  return reject(errors, { keep });
}

/** Who she is and where she lives, to see the help there is; it changes nothing else. */
function submitHelpQuestions(state: DialogueState, inputs: StepPress['inputs']): Submitted {
  const { facts, errors } = readHelpQuestions(state, inputs);
  return Object.keys(errors).length > 0
    ? reject(errors)
    : accept({ type: 'answer', step: 'refusal', answers: { facts } });
}

/** Every reason that stands in the way of the disposals on the menu, each rule once, blocks first. */
function standingReasons(state: DialogueState): readonly Reason[] {
  if (isTooYoung(state)) return rowsOnTheMenu(state).flatMap(endingReasons).slice(0, 1);
  const others = isOutOfTime(state) ? [] : closedRows(state).flatMap(inTheWay);
  const sorted = others.toSorted((a, b) => weight.indexOf(a.effect) - weight.indexOf(b.effect));
  return [...new Map([...timeToCharge(state), ...sorted].map((reason) => [reason.rule, reason])).values()];
}

/** While something else is open, what stands in the way is only of what they said no to. */
function closedRows(state: DialogueState): readonly DisposalAssessment[] {
  const rows = rowsOnTheMenu(state);
  return openBeside(state).length === 0
    ? rows
    : rows.filter(({ disposal }) => disposal === state.chosen?.disposal);
}

/** Until when it can be charged comes before all others: a charge is what is left. */
function timeToCharge(state: DialogueState): readonly Reason[] {
  const charge = assessWithVictimAndConsent(state).disposals.find(({ disposal }) => disposal === 'charge');
  return charge?.reasons.filter(({ rule }) => namedRules.timeToCharge.some((one) => one === rule)) ?? [];
}

function headingOf(state: DialogueState): string {
  if (isTooYoung(state)) return 'It ends here: under ten, the law allows no prosecution';
  if (isOutOfTime(state)) return 'Statute-barred: this can no longer be charged';
  if (needsStatement(state)) return 'Take an MG11 or VRI first: this can still be charged';
  if (isPutOff(state)) return 'Not yet: put this off';
  if (state.chosen !== undefined && saidByPerson(state).consent === 'refuses')
    return `They do not agree to the ${sayDisposal(state.chosen.disposal)}`;
  return mayAskForAnException(state)
    ? 'Not usual: only as an exception'
    : 'Not here: this case cannot be diverted by the police';
}

const endingReasons = ({ reasons }: DisposalAssessment): readonly Reason[] =>
  reasons.filter(({ rule }) => rule === namedRules.underTen);

function isTooYoung({ assessment }: DialogueState): boolean {
  return assessment !== undefined && isUnderTen(assessment);
}

function isOutOfTime({ assessment }: DialogueState): boolean {
  return assessment !== undefined && canNoLongerBeCharged(assessment);
}

/** What is blocked stays blocked whoever decides: only where nothing blocks, who decides stands in the way. */
function inTheWay({ status, reasons }: DisposalAssessment): readonly Reason[] {
  if (status === 'unavailable') return reasons.filter(({ effect }) => effect === 'blocks');
  return reasons.filter(({ effect }) => effect !== 'allows' && effect !== 'step');
}
