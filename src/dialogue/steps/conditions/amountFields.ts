import { sayAmount } from '../../../domain/conditions/compose.ts';
import type { Amounts, Condition } from '../../../domain/conditions/condition.ts';
import type { Measure } from '../../../law/vocabulary.ts';
import { field, typed } from '../../inputs/field.ts';
import { addedConditions, conditionsToAdd } from '../../state/agreedConditions.ts';
import type { DialogueState } from '../../state/dialogueState.ts';
import type { Fields } from '../../view/view.ts';
import { titleWithNote } from '../../words/titleWithNote.ts';
import type { StepPress } from '../step.ts';

/** What an officer may add: more than this beside a course and a remedy is more than anybody keeps. */
export const slots = ['addFirst', 'addSecond'] as const;
const nothingMore = { title: 'Nothing more', value: 'none' };

/** The input that asks how much, for each thing that is counted. */
export const amountInputs: Readonly<Record<Measure, string>> = {
  'attendance-hours': 'attendanceHours',
  compensation: 'compensationPounds',
  'financial-penalty': 'penaltyPounds',
};

/** One menu to add from, and a second once the first is used. */
export function addFields(state: DialogueState): Fields {
  const rows = conditionsToAdd(state);
  const added = addedConditions(state);
  if (rows.length === 0) return {};
  const shown = slots.slice(0, added.length + 1);
  return Object.fromEntries(
    shown.map((slot, index) => {
      const others = added.filter((_row, place) => place !== index);
      const choices = rows
        .filter((row) => !others.includes(row))
        .map((row) => ({ title: titleWithNote(row), value: row.id }));
      return [slot, field(added[index]?.id ?? 'none', { choices: [nothingMore, ...choices] })];
    }),
  );
}

/** Reads what is to be added; an error at the menu that holds what is not offered, or the same twice. */
export function readAdded(
  state: DialogueState,
  inputs: StepPress['inputs'],
): { readonly added: readonly string[]; readonly errors: Readonly<Record<string, string>> } {
  const known = conditionsToAdd(state).map(({ id }) => id);
  const added: string[] = [];
  const errors: Record<string, string> = {};
  for (const slot of slots) {
    const id = typed(inputs, slot);
    if (id === '' || id === 'none') continue;
    if (!known.includes(id)) errors[slot] = 'Choose one of this list, or nothing more.';
    else if (added.includes(id)) errors[slot] = 'This is added already. Choose another, or nothing more.';
    else added.push(id);
  }
  return { added, errors };
}

/** An input for each amount these conditions need. */
export function amountFields(conditions: readonly Condition[], { theCase }: DialogueState): Fields {
  const { amounts = {} } = theCase.answers;
  return Object.fromEntries(
    measuresIn(conditions).map((measure) => [amountInputs[measure], field(String(amounts[measure] ?? ''))]),
  );
}

/** Reads the amounts these conditions need; hours are whole, pounds may have pence. */
export function readAmounts(
  conditions: readonly Condition[],
  inputs: StepPress['inputs'],
): { readonly amounts: Amounts; readonly errors: Readonly<Record<string, string>> } {
  const amounts: Record<string, number> = {};
  const errors: Record<string, string> = {};
  for (const measure of measuresIn(conditions)) {
    const text = typed(inputs, amountInputs[measure]);
    const isHours = measure === 'attendance-hours';
    const amount = isHours ? (/^\d{1,3}$/.test(text) ? Number(text) : 0) : readPounds(text);
    const most = conditions.find((one) => one.measure === measure)?.atMost ?? Number.POSITIVE_INFINITY;
    if (amount > most)
      errors[amountInputs[measure]] = `The force asks for ${sayAmount(measure, most)} at most.`;
    else if (amount > 0) amounts[measure] = amount;
    else
      errors[amountInputs[measure]] = isHours ? 'Give the hours as a whole number, such as 8.' : wrongPounds;
  }
  return { amounts, errors };
}

/** Said at a field in which no amount of money stands. */
export const wrongPounds = 'Give the amount in pounds, such as 40 or 12.50.';

/** "£12.50", "40" and "12,5" as pounds; 0 where it is no amount. */
export function readPounds(text: string): number {
  const plain = text.replace(/^£\s*/, '').replace(',', '.');
  return /^\d{1,5}(\.\d{1,2})?$/.test(plain) ? Number(plain) : 0;
}

function measuresIn(conditions: readonly Condition[]): readonly Measure[] {
  return [...new Set(conditions.flatMap(({ measure }) => measure ?? []))];
}
