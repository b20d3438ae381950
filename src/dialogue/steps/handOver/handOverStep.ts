import type { DisposalAssessment } from '../../../domain/assessment/assessment.ts';
import { sayDayWithYear } from '../../../domain/days.ts';
import type { Force } from '../../../domain/force/force.ts';
import { field } from '../../inputs/field.ts';
import { personFields, recordedLines } from '../../inputs/personFields.ts';
import type { DialogueState } from '../../state/dialogueState.ts';
import { diversionOfChild } from '../../state/diversionOfChild.ts';
import type { Fields } from '../../view/view.ts';
import { splitReasons } from '../../words/sayDisposal.ts';
import { refusalLine } from '../../words/sayRefusal.ts';
import { aboutCase } from '../aboutCase.ts';
import { readTicks, ticksOf } from '../helpData.ts';
import { parsePerson } from '../parsePerson.ts';
import { accept, reject, type Step } from '../step.ts';

const details = ['name', 'carerName', 'carerPhone'] as const;

/** A child: no direct referral. The youth justice service is asked in writing for a joint decision (R04). */
export const handOverStep: Step = {
  name: 'hand-over',
  leadsTo: ['with-youth-justice', 'refusal'],
  isExpected: () => false,
  next: (state) => (serviceOf(state) === undefined ? 'refusal' : 'here'),
  verbs: () => ['hand-over', 'back', 'save'],
  view: (state) => {
    const reasons = offered(state).flatMap((row) => row.reasons);
    return {
      card: 'file',
      data: {
        about: aboutCase(state),
        heading: 'A joint decision: the youth justice service must be asked',
        ...splitReasons([...new Map(reasons.map((reason) => [reason.rule, reason])).values()]),
        agreed: [...whatItMeans(state), ...afterRefusal(state)].map((text) => ({ text })),
        support: [],
        offers: [],
        answers: [],
        provider: serviceOf(state)?.title ?? '',
        mainAction: 'Ask the youth justice service',
        recorded: recordedLines(state.theCase.person, details),
        rulesAsOf: sayDayWithYear(state.today),
      },
      fields: {
        ...ticks(state),
        appropriateAdult: field(state.facts.appropriateAdult),
        ...personFields(details),
      },
    };
  },
  submit: (state, { inputs }) => {
    const { person, errors } = parsePerson(details, inputs, state.theCase);
    const adult = inputs.appropriateAdult ?? '';
    if (adult !== 'present' && adult !== 'absent')
      errors.appropriateAdult = 'Say whether the appropriate adult is there.';
    const facts = adult === 'present' || adult === 'absent' ? ({ appropriateAdult: adult } as const) : {};
    // With nobody there the case is put off, and nothing that the child takes up counts.
    const taken = adult === 'absent' ? undefined : readTicks(diversionOfChild(state), inputs);
    Object.assign(errors, taken?.errors);
    const answers = diversionOfChild(state).length > 0 ? { facts, ...taken?.answers } : { facts };
    const command = { type: 'answer', step: 'hand-over', answers, person } as const;
    return Object.keys(errors).length > 0 ? reject(errors, { keep: command }) : accept(command);
  },
};

function whatItMeans(state: DialogueState): readonly string[] {
  const [diversion] = diversionOfChild(state);
  const alone = 'You cannot refer a child to a programme yourself.';
  if (diversion === undefined) return [alone];
  return [
    `${alone} ${diversion.intervention.title} is the exception: it takes children at the scene.`,
    'A parent or the appropriate adult must be there, and the youth justice service is told the same day.',
    'This request tells them now.',
  ];
}

/** What was declined goes with it: the hand-over is no way round whoever declined. */
function afterRefusal({ theCase }: DialogueState): readonly string[] {
  const line = refusalLine(theCase);
  return line === ''
    ? []
    : [
        `${line} For the police that rank or above decides with the service; the supervisors’ channel hears of this.`,
      ];
}

function ticks(state: DialogueState): Fields {
  const sent = diversionOfChild(state);
  return sent.length > 0 ? ticksOf(state, sent) : {};
}

/** The youth justice service where the child lives; undefined when that is not in the force's area. */
export function serviceOf({ force, facts }: DialogueState): Force['youthJustice'][number] | undefined {
  return force.youthJustice.find(({ borough }) => borough === facts.borough);
}

/** What the joint decision may come to, of what the force offers to a child. */
function offered({ assessment, force }: DialogueState): readonly DisposalAssessment[] {
  return assessment?.disposals.filter(({ disposal }) => force.policy.menu.child.includes(disposal)) ?? [];
}
