import type { DisposalAssessment } from '../../../domain/assessment/assessment.ts';
import { sayDayWithYear } from '../../../domain/days.ts';
import type { Force } from '../../../domain/force/force.ts';
import { field } from '../../inputs/fields.ts';
import { parsePerson, personFields, recordedLines } from '../../inputs/personInputs.ts';
import { diversionOfChild } from '../../state/childDiversion.ts';
import type { Understanding } from '../../state/dialogueState.ts';
import type { Fields } from '../../view/view.ts';
import { splitReasons } from '../../words/say.ts';
import { aboutCase } from '../about.ts';
import { readTicks, ticksOf } from '../help.ts';
import { accept, reject, type Step } from '../step.ts';

const details = ['name', 'carerName', 'carerPhone'] as const;

/** A child: no direct referral. The youth justice service is asked in writing for a joint decision (R04). */
export const handOverStep: Step = {
  name: 'hand-over',
  leadsTo: ['with-youth-justice', 'refusal'],
  isExpected: () => false,
  next: (u) => (serviceOf(u) === undefined ? 'refusal' : 'here'),
  verbs: () => ['hand-over', 'back', 'save'],
  view: (u) => {
    const reasons = offered(u).flatMap((row) => row.reasons);
    return {
      card: 'file',
      data: {
        about: aboutCase(u),
        heading: 'A joint decision: the youth justice service must be asked',
        ...splitReasons([...new Map(reasons.map((reason) => [reason.rule, reason])).values()]),
        agreed: whatItMeans(u).map((text) => ({ text })),
        support: [],
        offers: [],
        answers: [],
        provider: serviceOf(u)?.title ?? '',
        mainAction: 'Ask the youth justice service',
        recorded: recordedLines(u.theCase.person, details),
        rulesAsOf: sayDayWithYear(u.today),
      },
      fields: {
        ...ticks(u),
        appropriateAdult: field(u.facts.appropriateAdult),
        ...personFields(details),
      },
    };
  },
  submit: (u, { inputs }) => {
    const { person, errors } = parsePerson(details, inputs, u.theCase.person);
    const adult = inputs.appropriateAdult ?? '';
    if (adult !== 'present' && adult !== 'absent')
      errors.appropriateAdult = 'Say whether the appropriate adult is there.';
    const facts = adult === 'present' || adult === 'absent' ? ({ appropriateAdult: adult } as const) : {};
    // With nobody there the case is put off, and nothing that the child takes up counts.
    const taken = adult === 'absent' ? undefined : readTicks(diversionOfChild(u), inputs);
    Object.assign(errors, taken?.errors);
    const answers = diversionOfChild(u).length > 0 ? { facts, ...taken?.answers } : { facts };
    const command = { type: 'answer', step: 'hand-over', answers, person } as const;
    return Object.keys(errors).length > 0 ? reject(errors, { keep: command }) : accept(command);
  },
};

function whatItMeans(u: Understanding): readonly string[] {
  const [diversion] = diversionOfChild(u);
  const alone = 'You cannot refer a child to a programme yourself.';
  if (diversion === undefined) return [alone];
  return [
    `${alone} ${diversion.intervention.title} is the exception: it takes children at the scene.`,
    'A parent or the appropriate adult must be there, and the youth justice service is told the same day.',
    'This request tells them now.',
  ];
}

function ticks(u: Understanding): Fields {
  const sent = diversionOfChild(u);
  return sent.length > 0 ? ticksOf(u, sent) : {};
}

/** The youth justice service where the child lives; undefined when that is not in the force's area. */
export function serviceOf({ force, facts }: Understanding): Force['youthJustice'][number] | undefined {
  return force.youthJustice.find(({ borough }) => borough === facts.borough);
}

/** What the joint decision may come to, of what the force offers to a child. */
function offered({ assessment, force }: Understanding): readonly DisposalAssessment[] {
  return assessment?.disposals.filter(({ disposal }) => force.policy.menu.child.includes(disposal)) ?? [];
}
