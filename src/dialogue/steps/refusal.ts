import type { DisposalAssessment, Reason } from '../../domain/assessment/assessment.ts';
import { sayDayWithYear } from '../../domain/days.ts';
import { aboutCase } from '../about.ts';
import { saidByPerson } from '../agreement.ts';
import { changeLines } from '../changes.ts';
import { field, typed } from '../fields.ts';
import { assessWithLastWord } from '../lastWord.ts';
import { factsOfReason, isOnTheMenu, isOpenToReason, offeredByPolice } from '../offered.ts';
import { splitReasons } from '../say.ts';
import { accept, reject, type Step } from '../step.ts';
import type { Understanding } from '../understanding.ts';

const weight: readonly Reason['effect'][] = ['blocks', 'exceptional', 'authority', 'cannot-say', 'warns'];

/** Nothing is open to the police: every reason, and what to do instead. It is recorded, nothing is filed. */
export const refusalStep: Step = {
  name: 'refusal',
  leadsTo: ['not-diverted', 'questions', 'assessment'],
  isExpected: () => false,
  next: () => 'here',
  view: (u) => ({
    card: 'refusal',
    data: {
      about: aboutCase(u),
      heading: 'Not here: this case cannot be diverted by the police',
      ...splitReasons(standingReasons(u)),
      instead: whatInstead(u).map((text) => ({ text })),
      wouldChange: changeLines(
        u,
        rowsOnTheMenu(u).map(({ disposal }) => disposal),
      ),
      rulesAsOf: sayDayWithYear(u.today),
    },
    fields: mayAskForAnException(u) ? { exceptional: field() } : {},
    verbs: ['record-undiverted', ...(mayAskForAnException(u) ? (['answer'] as const) : []), 'back', 'save'],
  }),
  submit: (u, { verb, inputs }) => {
    const answers = { facts: {} };
    if (verb !== 'answer') return accept({ type: 'answer', step: 'refusal', answers });
    const exceptional = typed(inputs, 'exceptional');
    if (exceptional === '' || u.offence === undefined) {
      return reject({ exceptional: 'Say what makes this case exceptional; whoever decides reads it.' });
    }
    const facts = factsOfReason(exceptional, openToReason(u));
    return accept({ type: 'answer', step: 'refusal', answers: { facts, exceptionalFor: u.offence.id } });
  },
};

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
  const reasons = rowsOnTheMenu(u).flatMap(inTheWay);
  const once = [...new Map(reasons.map((reason) => [reason.rule, reason])).values()];
  return once.sort((a, b) => weight.indexOf(a.effect) - weight.indexOf(b.effect));
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
  const instead = new Set(rowsOnTheMenu(u).flatMap((row) => row.instead));
  return instead.size > 0 ? [...instead] : [u.assessment?.because ?? ''];
}
