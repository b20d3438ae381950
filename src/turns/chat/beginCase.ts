import type { TurnDeps } from '../turnDeps.ts';
import type { Answer, Message } from '../turns.ts';
import { offenceIn } from './offenceIn.ts';
import { openNew } from './showCase.ts';

const leftOut =
  'What you typed may name somebody, so that it does not stand here. Say what happened, without names.';

/** Begins a case with the words after `new`. Where they name somebody, and no offence for sure, the card says that it has none. */
export function beginCase(
  written: Message,
  cause: string,
  { rest, namesSomebody }: { readonly rest: string; readonly namesSomebody: boolean },
  deps: TurnDeps,
): Promise<Answer> {
  const words = offenceIn(rest, namesSomebody, deps);
  return openNew(written, cause, words, deps, words === '' && rest !== '' ? leftOut : '');
}
