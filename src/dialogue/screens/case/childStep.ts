import type { ChildTask } from '../../../domain/case/childTasksOpen.ts';

/** What the law ended is not corrected, as a victim may have been told: who is older is a case of their own. */
const anew = 'If the age is wrong, type “new” and the offence to begin a new case.';

/** What the officer still owes a child under ten, until they tick it here, and where to go if it is none. */
export function childStep(open: readonly ChildTask[]): string {
  const words: Readonly<Record<ChildTask, string>> = {
    'child-referred': 'refer to children’s services, and think of exploitation',
    'parent-told': 'tell the parent or carer',
  };
  if (open.length === 0) return `Children’s services were asked, and the parent or carer was told. ${anew}`;
  return `Yours to do today: ${open.map((task) => words[task]).join('; ')}. No admission or evidence is needed for it. Press it here once it is done: until then it stays on your list. ${anew}`;
}
