import type { Fields } from '../dialogue/view/field.ts';
import type { View } from '../dialogue/view/view.ts';
import type { Press } from '../turns/turns.ts';

/**
 * The view without what was just typed, where others read it. An `Action.Submit` is answered on the one card that
 * everybody sees, so a reason comes back to its writer in their own chat alone.
 */
export function withoutTyped(view: View, { inputs, where }: Pick<Press, 'inputs' | 'where'>): View {
  if (where.kind === 'personal') return view;
  const fields: Fields = Object.fromEntries(
    Object.entries(view.fields).map(([id, field]) => [
      id,
      inputs[id] === undefined ? field : { ...field, value: '' },
    ]),
  );
  return { ...view, fields } as View;
}
