import { casesView } from '../../dialogue/screens/messageView.ts';
import type { Meant } from '../../dialogue/text/wordAlone.ts';
import type { TurnDeps } from '../turnDeps.ts';
import type { Answer, Message } from '../turns.ts';
import { askToWithdraw } from './askToWithdraw.ts';
import { listCases, showCase } from './showCase.ts';

/** What a word alone cannot do, and where it is done. */
const cannot: Readonly<Record<Meant, string>> = {
  withdraw: 'Nothing is withdrawn by that word alone.',
  undo: 'Nothing is undone by a message. What can still be changed has its button on the card of the case.',
  again: 'To begin another case, type “new”. What you have recorded stays as it is.',
  close:
    'No case is filed or closed by a message. What you can record has its button on the card of the case.',
  next: 'What comes next stands on the card of each case.',
  answer: 'Nothing is decided by a message. Answer on the card itself.',
};

/**
 * One of those words, of which case is not said: the card of the only one that is open, or which of several. A case is
 * never changed by it; of the only one that is open, whether it is to be withdrawn is asked.
 */
export async function answerToWord(meant: Meant, written: Message, deps: TurnDeps): Promise<Answer> {
  const [only, ...others] = await deps.store.openCasesOf(written.by.id);
  if (only === undefined)
    return { view: casesView([], `${cannot[meant]} Type the reference of a case to see it.`) };
  if (others.length > 0) {
    const { view } = await listCases(written.by, deps);
    return { view: { ...view, note: `${cannot[meant]} Which case do you mean? Open it here.` } };
  }
  const { reference = '' } = (await deps.store.load(only.id)) ?? {};
  if (meant === 'withdraw') return askToWithdraw(reference, written, deps);
  return showCase(only.id, written, deps, `${cannot[meant]} This is ${reference}, your only open case.`);
}
