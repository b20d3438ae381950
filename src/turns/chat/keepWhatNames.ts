import type { PersonalDetail } from '../../dialogue/text/personalDetails.ts';
import { sayNames } from '../../dialogue/words/sayNames.ts';
import { changeCase } from '../changeCase.ts';
import type { TurnDeps } from '../turnDeps.ts';
import type { Answer, Message } from '../turns.ts';
import { withStopped } from '../withStopped.ts';

/**
 * The answer to a message that shows personal details, with the request to delete it from the chat. The message is kept
 * before that, with the case where it was about one, else with the conversation: what was recorded is retained first (the
 * Code under CPIA 1996 s.23). Throws what the store throws; then nobody is told to delete it.
 */
export async function keepWhatNames(
  written: Message,
  details: readonly PersonalDetail[],
  answer: Answer,
  deps: TurnDeps,
): Promise<Answer> {
  if (details.length === 0) return answer;
  const caseId = answer.keepPlaceFor?.caseId;
  await (caseId === undefined ? keepWithConversation(written, deps) : keepWithCase(caseId, written, deps));
  const { view } = answer;
  const note = [sentence(details, caseId !== undefined), view.note].filter((part) => part !== '').join(' ');
  return { ...answer, view: { ...view, note } };
}

async function keepWithCase(
  caseId: string,
  { by, text, whole = text }: Message,
  deps: TurnDeps,
): Promise<void> {
  await changeCase<void>(
    caseId,
    (found) => {
      const said = { by, step: 'message' };
      const stopped = found && withStopped(found.record, said, { text: whole }, deps.now());
      const done = { answer: () => undefined };
      return stopped === undefined ? { answer: undefined } : { besideEvents: { stopped }, ...done };
    },
    deps,
  );
}

async function keepWithConversation(
  { id, by, text, whole = text, where }: Message,
  { store, now, newId }: TurnDeps,
) {
  const who = { id: by.id, name: by.name };
  await store.remember(`named:${where.conversation}:${id || newId()}`, { at: now(), by: who, text: whole });
}

function sentence(details: readonly PersonalDetail[], isWithCase: boolean): string {
  const where = isWithCase ? 'with the case' : 'on record here';
  return `Your message shows ${sayNames(details)}. It is kept ${where}. Now delete it from this chat: a chat is no place for it.`;
}
