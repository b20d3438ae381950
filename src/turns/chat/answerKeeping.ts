import type { View } from '../../dialogue/view/view.ts';
import type { CaseRecord } from '../../store/store.ts';
import type { Decision } from '../changeCase.ts';
import type { TurnDeps } from '../turnDeps.ts';
import type { Answer, Press } from '../turns.ts';
import { withStopped } from '../withStopped.ts';
import { forWhoReadsIt, isKept, leftOut } from './withTyped.ts';

/**
 * The answer to a press by which nothing happened: the card as others may read it, while what was written in own words and
 * stands in no field of it is kept for its writer, with what was stopped.
 *
 * @param isMeant whether what was written was to be sent, or nothing of it is to be kept but what was stopped
 * @param mayReadAgain whether they are the officer or a supervisor: of anybody else nothing is kept, as no card of the case is theirs
 */
export function answerKeeping(
  view: View,
  { record, pressed, isMeant, mayReadAgain, stopped = {} }: Kept,
  { now }: Pick<TurnDeps, 'now'>,
  answer: (view: View) => Answer,
): Decision<Answer> {
  const shown = forWhoReadsIt(view, pressed);
  const left = mayReadAgain && (isMeant || shown !== view) ? leftOut(shown, pressed) : {};
  const all = withStopped(record, pressed, { ...left, ...stopped }, now());
  const note = [shown.note, ...(Object.keys(left).length > 0 ? [isKept] : [])].filter((one) => one !== '');
  const said = { ...shown, note: note.join(' ') };
  return all === undefined
    ? { answer: answer(said) }
    : { besideEvents: { stopped: all }, answer: () => answer(said) };
}

type Kept = {
  readonly record: CaseRecord;
  readonly pressed: Press;
  readonly isMeant: boolean;
  readonly mayReadAgain: boolean;
  readonly stopped?: Readonly<Record<string, string>> | undefined;
};
