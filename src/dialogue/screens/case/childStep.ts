import type { Case } from '../../../domain/case/case.ts';
import type { ChildTask } from '../../../domain/case/childTasksOpen.ts';
import { sayNames } from '../../words/sayNames.ts';

/** What the law ended is not corrected, as a victim may have been told: who is older is a case of their own. */
const anew = 'If the age is wrong, withdraw this case, then type “new” and the offence to begin a new one.';

/** What the officer still owes a child under ten, until they tick it here, and where to go if it is none. */
export function childStep(open: readonly ChildTask[]): string {
  const words: Readonly<Record<ChildTask, string>> = {
    'child-referred': 'refer to children’s services, and think of exploitation',
    'parent-told': 'tell the parent or carer',
  };
  if (open.length === 0) return `Children’s services were asked, and the parent or carer was told. ${anew}`;
  return `Yours to do today: ${open.map((task) => words[task]).join('; ')}. No admission or evidence is needed for it. Press it here once it is done: until then it stays on your list. ${anew}`;
}

/** What follows where the age was wrong: whoever was told of it hears that, and a new case begins. Empty for every other. */
export function wrongAgeStep({ ageWasWrong, childTasksDone = {} }: Case): string {
  if (ageWasWrong !== true) return '';
  const told = [
    ...(childTasksDone['child-referred'] === undefined ? [] : ['children’s services']),
    ...(childTasksDone['parent-told'] === undefined ? [] : ['the parent or carer']),
  ];
  const tell = told.length === 0 ? '' : `Yours to do today: tell ${sayNames(told)} that the age was wrong. `;
  return `${tell}Type “new” and the offence to begin a new case.`;
}
