import type { ApprovalChange } from '../../domain/case/approvalTerms.ts';
import { sayAmount } from '../../domain/conditions/compose.ts';
import { sayDay } from '../../domain/days.ts';
import type { Force } from '../../domain/force/force.ts';
import { sayNames } from './sayNames.ts';

type Named = Pick<Force, 'interventions' | 'remedies' | 'conditions'>;

/** Each change in full: for the officer and the decider alone, since a course can tell of a need. */
export function sayChange(change: ApprovalChange, force: Named): string {
  switch (change.what) {
    case 'dropped':
      return `No longer required: ${titleIn(force, change.condition.id)}.`;
    case 'added':
      return `Required now, and not before: ${titleIn(force, change.condition.id)}.`;
    case 'amount':
      return `Another amount: ${titleIn(force, change.condition.id)}.`;
    case 'payee':
      return `Somebody else is paid: ${titleIn(force, change.condition.id)}.`;
    case 'deadline': {
      const { deadline } = change.condition;
      const by = deadline === undefined ? '' : `, by ${sayDay(deadline)}`;
      return `Another deadline: ${titleIn(force, change.condition.id)}${by}.`;
    }
    case 'less-than-asked':
      return `The victim asked for ${sayAmount('compensation', change.asked)}, and less is agreed.`;
    case 'no-course':
      return 'No course is required, though one could have been.';
    case 'advice':
      return 'Words of advice, and nothing else, though the victim could have chosen something.';
    case 'opposes':
      return 'The victim opposes this. That was not known when it was approved.';
    case 'remedy-set-aside':
      return 'What the victim chose was set aside as not suitable.';
  }
}

/** "what they must do and the victim’s view": in general words, where others may read it. */
export function sayChangesInGeneral(changes: readonly ApprovalChange[]): string {
  return sayNames([...new Set(changes.map(({ what }) => general[what]))]);
}

const general: Readonly<Record<ApprovalChange['what'], string>> = {
  dropped: 'what they must do',
  added: 'what they must do',
  'no-course': 'what they must do',
  advice: 'what they must do',
  amount: 'an amount',
  'less-than-asked': 'an amount',
  payee: 'who is paid',
  deadline: 'a deadline',
  opposes: 'the victim’s view',
  'remedy-set-aside': 'what the victim chose',
};

function titleIn({ interventions, remedies, conditions }: Named, id: string): string {
  const row = [...interventions, ...remedies, ...conditions].find((one) => one.id === id);
  return row?.title ?? id;
}
