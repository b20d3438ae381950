import type { Target, Verb } from '../dialogue/view/view.ts';
import type { Element, Json } from './element.ts';

/** Buttons that leave what is on the card as it is: what was typed is not sent with them. */
const withoutInputs: ReadonlySet<Verb> = new Set<Verb>([
  'new',
  'cases',
  'help',
  'back',
  'other-options',
  'withdraw',
  'stop-asking',
  'choose-another',
  'correct-answers',
  'take-place',
  'leave-place',
  'take-back-call',
]);

/**
 * A button of the card when its verb is named, carrying what a press needs, and as `Action.Submit` once more for clients
 * that do not know `Action.Execute`. Both carry the verb in their data, so that one parser reads both.
 */
export function fillAction(
  element: Element,
  verbs: readonly Verb[],
  { caseId, step, revision }: Target,
  nonce: string,
): readonly Json[] {
  const verb = verbs.find((one) => one === element.verb);
  if (verb === undefined) return [];
  const carried = {
    title: element.title ?? '',
    data: { caseId, step, revision, nonce, verb },
    ...(withoutInputs.has(verb) && step !== 'confirm' ? { associatedInputs: 'none' } : {}),
  };
  return [{ ...element, ...carried, fallback: { type: 'Action.Submit', ...carried } }];
}
