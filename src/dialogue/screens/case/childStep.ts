import type { ChildTask } from '../../../domain/case/childTasksOpen.ts';

/** What the officer still owes a child under ten, until they tick it here. */
export function childStep(open: readonly ChildTask[]): string {
  const words: Readonly<Record<ChildTask, string>> = {
    'child-referred': 'refer to children’s services, and think of exploitation',
    'parent-told': 'tell the parent or carer',
  };
  if (open.length === 0) return 'Children’s services were asked, and the parent or carer was told.';
  return `Yours to do today: ${open.map((task) => words[task]).join('; ')}. No admission or evidence is needed for it. Press it here once it is done: until then it stays on your list.`;
}
