import type { View } from '../../dialogue/view/view.ts';
import type { CaseRecord } from '../../store/store.ts';
import { isTextOver } from '../isTextOver.ts';
import type { Press } from '../turns.ts';

type Typed = Readonly<Record<string, string>>;

/** Fields in which somebody writes in their own words why: a rationale must not be lost. */
const ownWords = [
  'reason',
  'endReason',
  'withdrawReason',
  'requestNote',
  'exceptional',
  'remedyUnsuitable',
] as const;

/** What whoever pressed wrote in their own words, by field. */
export function typedWords({ inputs }: Pick<Press, 'inputs'>): Typed {
  return Object.fromEntries(
    ownWords.flatMap((id) => {
      const text = inputs[id] ?? '';
      return text.trim() === '' ? [] : [[id, text]];
    }),
  );
}

/** Today’s card with what they wrote on the one before it, where it asks the same. */
export function withTyped(view: View, pressed: Pick<Press, 'inputs' | 'step'>): View {
  if (view.target.step !== pressed.step) return view;
  const typed = typedWords(pressed);
  const fields = Object.fromEntries(
    Object.entries(view.fields).map(([id, field]) => [id, { ...field, value: typed[id] ?? field.value }]),
  );
  return { ...view, fields } as View;
}

/**
 * The card without what was written in their own words, where it was pressed in a channel: the answer to a press stands
 * where others read it.
 */
export function forWhoReadsIt(view: View, { where }: Pick<Press, 'where'>): View {
  const written = Object.entries(view.fields).filter(([id, { value }]) => isOwnWords(id) && value !== '');
  if (where.kind === 'personal' || written.length === 0) return view;
  const emptied = Object.fromEntries(written.map(([id, field]) => [id, { ...field, value: '' }]));
  return { ...view, fields: { ...view.fields, ...emptied } } as View;
}

/**
 * What was pressed with the reason that its writer gave before the question whether they are sure: in a channel that question
 * stands without it.
 */
export function withReasonGiven(pressed: Press, { stopped = [], events }: CaseRecord): Press {
  const { verb, where, by, step, inputs } = pressed;
  if (verb !== 'confirm-breach' || where.kind === 'personal' || (inputs.reason ?? '').trim() !== '')
    return pressed;
  const own = stopped.findLast((one) => one.by === by.id && one.step === step && one.field === 'reason');
  if (own === undefined || isTextOver(own, events)) return pressed;
  return { ...pressed, inputs: { ...inputs, reason: own.text } };
}

const isOwnWords = (id: string): boolean => ownWords.some((one) => one === id);

/** What of it stands in no field of this card. */
export function leftOut({ fields }: View, pressed: Pick<Press, 'inputs'>): Typed {
  return Object.fromEntries(
    Object.entries(typedWords(pressed)).filter(([id, text]) => fields[id]?.value !== text),
  );
}

/** Said where there is any. */
export const isKept = 'What you wrote was not sent; it is kept.';
