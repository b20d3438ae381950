import type { Choice, Field } from '../view/view.ts';

/** An input with what stands in it. */
export function field(
  value = '',
  extra: { choices?: readonly Choice[]; only?: readonly string[] } = {},
): Field {
  return { value, error: '', ...extra };
}

/** The trimmed text of an input; absent and empty are alike. */
export function typed(inputs: Readonly<Record<string, string>>, id: string): string {
  return (inputs[id] ?? '').trim();
}

/** The values of a list that were ticked, each once. */
export function tickedIn(inputs: Readonly<Record<string, string>>, id: string): readonly string[] {
  const values = typed(inputs, id).split(',');
  return [...new Set(values.map((one) => one.trim()).filter((one) => one !== ''))];
}

/** True when a toggle or a single tick was set. */
export function isTicked(inputs: Readonly<Record<string, string>>, id: string): boolean {
  return typed(inputs, id) === 'true';
}
