import type { DisposalAssessment, Reason } from '../../../domain/assessment/assessment.ts';
import { isOutOfTime as canNoLongerBeCharged } from '../../../domain/assessment/outcomeCode.ts';
import { wrongReason } from '../../../domain/assessment/wrongReason.ts';
import { sayDayWithYear } from '../../../domain/days.ts';
import { field, typed } from '../../inputs/fields.ts';
import { saidByPerson } from '../../state/agreement.ts';
import { assessWithLastWord } from '../../state/assessWithVictimAndConsent.ts';
import type { Understanding } from '../../state/dialogueState.ts';
import { exceptionAsked } from '../../state/exceptions.ts';
import { isOnTheMenu, isOpenToReason, offeredByPolice } from '../../state/offered.ts';
import type { Fields } from '../../view/view.ts';
import { foldReasons, sayAuthority, splitReasons, titleOf } from '../../words/say.ts';
import { aboutCase } from '../about.ts';
import { changeLines } from '../changes.ts';
import { drugTestFields, readDrugTest, withDrugTest } from '../drugTest.ts';
import { helpData, helpFields, helpQuestions, readHelp, readHelpQuestions } from '../help.ts';
import { factFields } from '../questions/questions.ts';
import { byLawFields, requiredByLaw } from '../requiredByLaw.ts';
import { accept, reject, type Step, type StepPress, type Submitted } from '../step.ts';
import { chargeLines } from './chargeLine.ts';

const weight: readonly Reason['effect'][] = ['blocks', 'exceptional', 'authority', 'cannot-say', 'warns'];

/** Nothing is open to the police: every reason, and what to do instead. It is recorded, nothing is filed. */
export const refusalStep: Step = {
  name: 'refusal',
  leadsTo: ['not-diverted', 'questions', 'assessment'],
  isExpected: () => false,
  next: () => 'here',
  verbs: (u) => [
    ...(isPutOff(u) ? [] : (['record-undiverted'] as const)),
    ...(helpQuestions(u).length > 0 ? (['show-help'] as const) : []),
    ...(mayAskForAnException(u) ? (['answer'] as const) : []),
    'back',
    'save',
  ],
  view: (u) => ({
    card: 'refusal',
    data: {
      about: aboutCase(u),
      heading: headingOf(u),
      ...(requiredByLaw(u).length === 0 ? splitReasons : folded)(standingReasons(u)),
      instead: whatInstead(u).map((text) => ({ text })),
      wouldChange: changeLines(
        u,
        rowsOnTheMenu(u).map(({ disposal }) => disposal),
      ),
      ...helpData(u),
      rulesAsOf: sayDayWithYear(u.today),
    },
    fields: {
      ...drugTestFields(u),
      ...byLawFields(u),
      ...helpFields(u),
      ...factFields(helpQuestions(u), u),
      ...exceptionFields(u),
    },
  }),
  submit: (u, { verb, inputs }) => {
    if (verb === 'show-help') return submitHelpQuestions(u, inputs);
    if (verb !== 'answer') return submitHelp(u, inputs);
    const reason = typed(inputs, 'exceptional');
    const rows = openToReason(u);
    const wanted = rows.length === 1 ? rows[0]?.disposal : typed(inputs, 'disposal');
    const row = rows.find(({ disposal }) => disposal === wanted);
    const wrong = wrongReason(reason);
    if (row === undefined || u.offence === undefined)
      return reject({ disposal: 'Choose what the exception is for.' });
    if (wrong !== undefined) return reject({ exceptional: wrong });
    return accept({
      type: 'answer',
      step: 'refusal',
      answers: exceptionAsked(u.theCase, u.offence, row, reason),
    });
  },
};

/** Seen once, the reasons make room for what the law requires. */
const folded = (reasons: readonly Reason[]) => foldReasons(splitReasons(reasons));

/** Nothing but something that can still be brought stands in the way of a disposal, such as an appropriate adult. */
function isPutOff(u: Understanding): boolean {
  return rowsOnTheMenu(u).some(({ reasons }) => {
    const blocks = reasons.filter(({ effect }) => effect === 'blocks');
    return blocks.length > 0 && blocks.every(({ defers }) => defers);
  });
}

/** Each disposal by its name and who would decide, and room for the reason. */
function exceptionFields(u: Understanding): Fields {
  if (!mayAskForAnException(u)) return {};
  const choices = openToReason(u).map(({ disposal, authority }) => ({
    title: `${titleOf(disposal)}: ${sayAuthority(authority ?? 'officer')}`,
    value: disposal,
  }));
  return { ...(choices.length > 1 ? { disposal: field('', { choices }) } : {}), exceptional: field() };
}

/** Recorded with what they take up all the same. */
function submitHelp(u: Understanding, inputs: StepPress['inputs']): Submitted {
  const test = readDrugTest(u, inputs);
  const { answers, person, errors: wrong } = readHelp(withDrugTest(u, test.facts), inputs);
  const errors = { ...wrong, ...test.errors };
  const given = { ...answers, facts: test.facts };
  const details = Object.keys(person).length > 0 ? { person } : {};
  if (Object.keys(errors).length === 0)
    return accept({ type: 'answer', step: 'refusal', answers: given, ...details });
  const keep = { type: 'answer', step: 'refusal', answers: { facts: test.facts }, ...details } as const;
  return reject(errors, { keep });
}

/** Who she is and where she lives, to see the help there is; it changes nothing else. */
function submitHelpQuestions(u: Understanding, inputs: StepPress['inputs']): Submitted {
  const { facts, errors } = readHelpQuestions(u, inputs);
  return Object.keys(errors).length > 0
    ? reject(errors)
    : accept({ type: 'answer', step: 'refusal', answers: { facts } });
}

/** True when a rule leaves room for exceptional circumstances and somebody in the force may decide on them. */
function mayAskForAnException(u: Understanding): boolean {
  if (saidByPerson(u).consent === 'refuses') return false;
  return openToReason(u).length > 0;
}

function openToReason(u: Understanding): readonly DisposalAssessment[] {
  return offeredByPolice(assessWithLastWord(u).disposals, u.force, u.facts).filter(isOpenToReason);
}

/** Every reason that stands in the way of the disposals on the menu, each rule once, blocks first. */
function standingReasons(u: Understanding): readonly Reason[] {
  const others = isOutOfTime(u) ? [] : rowsOnTheMenu(u).flatMap(inTheWay);
  const sorted = others.toSorted((a, b) => weight.indexOf(a.effect) - weight.indexOf(b.effect));
  return [...new Map([...timeToCharge(u), ...sorted].map((reason) => [reason.rule, reason])).values()];
}

/** Until when it can be charged comes before all others: a charge is what is left. */
function timeToCharge(u: Understanding): readonly Reason[] {
  const charge = assessWithLastWord(u).disposals.find(({ disposal }) => disposal === 'charge');
  return charge?.reasons.filter(({ rule }) => aboutTime.includes(rule)) ?? [];
}

const aboutTime: readonly string[] = ['R50a', 'R51a', 'R51c', 'R51e'];

function headingOf(u: Understanding): string {
  if (isOutOfTime(u)) return 'Out of time: this can no longer be charged';
  if (needsStatement(u)) return 'Take a statement first: this can still be charged';
  return isPutOff(u) ? 'Not yet: put this off' : 'Not here: this case cannot be diverted by the police';
}

function isOutOfTime({ assessment }: Understanding): boolean {
  return assessment !== undefined && canNoLongerBeCharged(assessment);
}

function needsStatement({ assessment }: Understanding): boolean {
  return assessment?.timeToCharge.is === 'needs-statement';
}

/** What is blocked stays blocked whoever decides: only where nothing blocks, who decides stands in the way. */
function inTheWay({ status, reasons }: DisposalAssessment): readonly Reason[] {
  if (status === 'unavailable') return reasons.filter(({ effect }) => effect === 'blocks');
  return reasons.filter(({ effect }) => effect !== 'allows' && effect !== 'step');
}

/** What the force offers at this age, once everybody has spoken. */
function rowsOnTheMenu(u: Understanding): readonly DisposalAssessment[] {
  return assessWithLastWord(u).disposals.filter((row) => isOnTheMenu(row.disposal, u.force, u.facts));
}

function whatInstead(u: Understanding): readonly string[] {
  if (needsStatement(u)) return ['Save this for later, and look at it again once the statement is there.'];
  const instead = new Set(rowsOnTheMenu(u).flatMap((row) => row.instead));
  const because = u.assessment?.because ?? '';
  const said = instead.size > 0 ? [...instead] : [because];
  // Where nothing is open to the police, a child's case is still decided with the youth justice service (R04).
  const jointly = u.assessment?.handOver === 'yjs' && !isPutOff(u) ? [because] : [];
  return [...new Set([...jointly, ...said]), ...chargeLines(assessWithLastWord(u))];
}
