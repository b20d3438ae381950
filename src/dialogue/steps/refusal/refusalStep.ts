import type { DisposalAssessment, Reason } from '../../../domain/assessment/assessment.ts';
import { isOutOfTime as canNoLongerBeCharged, isUnderTen } from '../../../domain/assessment/outcomeCodeOf.ts';
import { wrongReason } from '../../../domain/assessment/wrongReason.ts';
import { sayDayWithYear } from '../../../domain/days.ts';
import { namedRules } from '../../../law/namedRules.ts';
import { field, typed } from '../../inputs/field.ts';
import { saidByPerson } from '../../state/agreementOf.ts';
import { assessWithVictimAndConsent } from '../../state/assessWithVictimAndConsent.ts';
import type { DialogueState } from '../../state/dialogueState.ts';
import { exceptionAsked } from '../../state/exceptionAsked.ts';
import { isOnTheMenu, isOpenToReason, offeredByPolice } from '../../state/offeredByPolice.ts';
import { whyNotForOthers } from '../../text/personalDetails.ts';
import type { Fields } from '../../view/view.ts';
import { foldReasons, sayAuthority, splitReasons, titleOf } from '../../words/sayDisposal.ts';
import { aboutCase } from '../aboutCase.ts';
import { changeLines } from '../changeLines.ts';
import { drugTestFields, readDrugTest, withDrugTest } from '../drugTestFields.ts';
import { helpData, helpFields, helpQuestions, readHelp, readHelpQuestions } from '../helpData.ts';
import { factFields } from '../questions/questionsStep.ts';
import { byLawFields, requiredByLaw } from '../requiredByLaw.ts';
import { accept, reject, type Step, type StepPress, type Submitted } from '../step.ts';
import { chargeLines } from './chargeLines.ts';
import { recordIt } from './recordIt.ts';

const weight: readonly Reason['effect'][] = ['blocks', 'exceptional', 'authority', 'cannot-say', 'warns'];

/** Nothing is open to the police: every reason, and what to do instead. It is recorded, nothing is filed. */
export const refusalStep: Step = {
  name: 'refusal',
  leadsTo: ['not-diverted', 'questions', 'assessment'],
  isExpected: () => false,
  next: () => 'here',
  verbs: (state) => [
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
            rowsOnTheMenu(state).map(({ disposal }) => disposal),
          ),
      ...helpData(state),
      rulesAsOf: sayDayWithYear(state.today),
      recordIt: recordIt(state),
    },
    fields: {
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
    const reason = typed(inputs, 'exceptional');
    const rows = openToReason(state);
    const wanted = rows.length === 1 ? rows[0]?.disposal : typed(inputs, 'disposal');
    const row = rows.find(({ disposal }) => disposal === wanted);
    const stopped = whyNotForOthers(reason);
    const [named, kept] =
      stopped === '' ? [{}, {}] : [{ exceptional: stopped }, { stopped: { exceptional: reason } }];
    const wrong = wrongReason(reason) ?? stopped;
    if (row === undefined || state.offence === undefined)
      return reject({ disposal: 'Choose what the exception is for.', ...named }, kept);
    if (wrong !== '') return reject({ exceptional: wrong }, kept);
    return accept({
      type: 'answer',
      step: 'refusal',
      answers: exceptionAsked(state.theCase, state.offence, row, reason),
    });
  },
};

/** Seen once, the reasons make room for what the law requires. */
const folded = (reasons: readonly Reason[]) => foldReasons(splitReasons(reasons));

/** Nothing but something that can still be brought stands in the way of a disposal, such as an appropriate adult. */
function isPutOff(state: DialogueState): boolean {
  return rowsOnTheMenu(state).some(({ reasons }) => {
    const blocks = reasons.filter(({ effect }) => effect === 'blocks');
    return blocks.length > 0 && blocks.every(({ defers }) => defers);
  });
}

/** Each disposal by its name and who would decide, and room for the reason. */
function exceptionFields(state: DialogueState): Fields {
  if (!mayAskForAnException(state)) return {};
  const choices = openToReason(state).map(({ disposal, authority }) => ({
    title: `${titleOf(disposal)}: ${sayAuthority(authority ?? 'officer')}`,
    value: disposal,
  }));
  return { ...(choices.length > 1 ? { disposal: field('', { choices }) } : {}), exceptional: field() };
}

/** Recorded with what they take up all the same. */
function submitHelp(state: DialogueState, inputs: StepPress['inputs']): Submitted {
  const test = readDrugTest(state, inputs);
  const { answers, person, errors: wrong } = readHelp(withDrugTest(state, test.facts), inputs);
  const errors = { ...wrong, ...test.errors };
  const given = { ...answers, facts: test.facts };
  const details = Object.keys(person).length > 0 ? { person } : {};
  if (Object.keys(errors).length === 0)
    return accept({ type: 'answer', step: 'refusal', answers: given, ...details });
  const keep = { type: 'answer', step: 'refusal', answers: { facts: test.facts }, ...details } as const;
  return reject(errors, { keep });
}

/** Who she is and where she lives, to see the help there is; it changes nothing else. */
function submitHelpQuestions(state: DialogueState, inputs: StepPress['inputs']): Submitted {
  const { facts, errors } = readHelpQuestions(state, inputs);
  return Object.keys(errors).length > 0
    ? reject(errors)
    : accept({ type: 'answer', step: 'refusal', answers: { facts } });
}

/** True when a rule leaves room for exceptional circumstances and somebody in the force may decide on them. */
function mayAskForAnException(state: DialogueState): boolean {
  if (saidByPerson(state).consent === 'refuses') return false;
  return openToReason(state).length > 0;
}

function openToReason(state: DialogueState): readonly DisposalAssessment[] {
  return offeredByPolice(assessWithVictimAndConsent(state).disposals, state.force, state.facts).filter(
    isOpenToReason,
  );
}

/** Every reason that stands in the way of the disposals on the menu, each rule once, blocks first. */
function standingReasons(state: DialogueState): readonly Reason[] {
  if (isTooYoung(state)) return rowsOnTheMenu(state).flatMap(endingReasons).slice(0, 1);
  const others = isOutOfTime(state) ? [] : rowsOnTheMenu(state).flatMap(inTheWay);
  const sorted = others.toSorted((a, b) => weight.indexOf(a.effect) - weight.indexOf(b.effect));
  return [...new Map([...timeToCharge(state), ...sorted].map((reason) => [reason.rule, reason])).values()];
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
  return isPutOff(state) ? 'Not yet: put this off' : 'Not here: this case cannot be diverted by the police';
}

const endingReasons = ({ reasons }: DisposalAssessment): readonly Reason[] =>
  reasons.filter(({ rule }) => rule === namedRules.underTen);

function isTooYoung({ assessment }: DialogueState): boolean {
  return assessment !== undefined && isUnderTen(assessment);
}

function isOutOfTime({ assessment }: DialogueState): boolean {
  return assessment !== undefined && canNoLongerBeCharged(assessment);
}

function needsStatement({ assessment }: DialogueState): boolean {
  return assessment?.timeToCharge.is === 'needs-statement';
}

/** What is blocked stays blocked whoever decides: only where nothing blocks, who decides stands in the way. */
function inTheWay({ status, reasons }: DisposalAssessment): readonly Reason[] {
  if (status === 'unavailable') return reasons.filter(({ effect }) => effect === 'blocks');
  return reasons.filter(({ effect }) => effect !== 'allows' && effect !== 'step');
}

/** What the force offers at this age, once everybody has spoken. */
function rowsOnTheMenu(state: DialogueState): readonly DisposalAssessment[] {
  return assessWithVictimAndConsent(state).disposals.filter((row) =>
    isOnTheMenu(row.disposal, state.force, state.facts),
  );
}

function whatInstead(state: DialogueState): readonly string[] {
  if (needsStatement(state))
    return ['Save this for later, and look at it again once the MG11 or VRI is there.'];
  const instead = new Set(rowsOnTheMenu(state).flatMap((row) => row.instead));
  const because = state.assessment?.because ?? '';
  const said = instead.size > 0 ? [...instead] : [because];
  // Where nothing is open to the police, a child's case is still decided with the youth justice service (R04).
  const jointly = state.assessment?.handOver === 'yjs' && !isPutOff(state) ? [because] : [];
  return [...new Set([...jointly, ...said]), ...chargeLines(assessWithVictimAndConsent(state))];
}
