import { normaliseReference, type Reference } from '../../domain/reference.ts';
import type { CaseRecord } from '../../store/store.ts';
import { caseFor, notShown } from '../caseFor.ts';
import { storedCase } from '../changeCase.ts';
import { decideAll } from '../decideAll.ts';
import type { TurnDeps } from '../turnDeps.ts';
import type { Answer, Message } from '../turns.ts';
import { showCase } from './showCase.ts';
import { sureToWithdraw } from './sureToWithdraw.ts';

/** Asks whether it is meant: nothing takes it back, and a reference is mistyped easily. */
export async function askToWithdraw(typed: string, written: Message, deps: TurnDeps): Promise<Answer> {
  const found = caseFor(storedCase(await referredTo(typed, deps)), 'case', written, deps);
  if (found === undefined) return notShown(written, deps);
  const { theCase } = found;
  const { refusal } = decideAll(theCase, [() => ({ type: 'withdraw' })], written.by, deps);
  const shown = await showCase(theCase.id, written, deps, refusal);
  if (refusal !== '') return shown;
  return { ...shown, view: sureToWithdraw(found, deps) };
}

/** The case of the reference that was typed, alone or among other words. */
export async function referredTo(typed: string, deps: TurnDeps): Promise<CaseRecord | undefined> {
  const reference = referenceIn(typed, deps);
  return reference === undefined ? undefined : await deps.store.findByReference(reference);
}

/** "approve WM-7Q4K-93": a reference alone, or the first of this force that stands among other words, as one word. */
export function referenceIn(text: string, { force }: TurnDeps): Reference | undefined {
  const among = text.split(/[\s,.;:!?()“”"]+/).map(normaliseReference);
  return normaliseReference(text) ?? among.find((one) => one?.startsWith(`${force.referencePrefix}-`));
}
