import type { DueCall } from '../../../domain/calls/dueCall.ts';
import { isEnhanced } from '../../../domain/calls/isEnhanced.ts';
import { isNeverRung } from '../../../domain/calls/isNeverRung.ts';
import type { Case } from '../../../domain/case/case.ts';
import type { Force } from '../../../domain/force/force.ts';
import { safeWaysOf } from '../../../domain/victim/safeWaysOf.ts';
import { field } from '../../inputs/field.ts';
import { aimedAtNone } from '../../view/verb.ts';
import type { View } from '../../view/view.ts';
import { sayDueBy, sayTaskOf } from '../../words/sayClock.ts';

/** One call of the list, with the case it belongs to. */
export type CallRow = { readonly theCase: Case; readonly due: DueCall };

/** Whom to call, the most urgent first; `more` calls stand behind these. The first that is free stands chosen. */
export function callsView(
  rows: readonly CallRow[],
  { offences }: Pick<Force, 'offences'>,
  about: { readonly me: string; readonly more: number; readonly isLiaison: boolean; readonly note?: string },
): View {
  const { me, more, isLiaison, note = '' } = about;
  const choices = rows.map((row) => ({
    title: sayRow(row, me, offences),
    value: row.theCase.id,
  }));
  const free = rows.find(({ due }) => due.takenBy === undefined || due.takenBy.id === me);
  return {
    card: 'calls',
    data: { none: rows.length === 0, more, isLiaison },
    fields: rows.length === 0 ? {} : { chosenCall: field(free?.theCase.id, { choices }) },
    note,
    ...aimedAtNone('calls', rows.length === 0 ? ['help'] : ['take-call']),
  };
}

/** "WM-7Q4K-93: Tell them the decision: by Wednesday 25 November, enhanced; with Lee Morgan". Each thing has its own day. */
function sayRow({ theCase, due }: CallRow, me: string, offences: Force['offences']): string {
  const { about, clocks, takenBy } = due;
  const main = clocks.find(({ name }) => name === about);
  const by = main === undefined ? '' : `: by ${sayDueBy(main)}`;
  const besides = clocks.flatMap((clock) => {
    if (clock.name === about) return [];
    const day = clock.dueBy === main?.dueBy ? '' : ` by ${sayDueBy(clock)}`;
    return `${sayTaskOf(theCase, clock.name).toLowerCase()}${day}`;
  });
  return [
    `${theCase.reference}: ${sayTaskOf(theCase, about)}${by}`,
    isEnhanced(theCase) ? ', enhanced' : '',
    isNeverRung(theCase, offences) ? sayNeverRung(theCase) : '',
    besides.length === 0 ? '' : `; also: ${besides.join(', ')}`,
    takenBy === undefined ? '' : takenBy.id === me ? '; you have it' : `; with ${takenBy.name}`,
  ].join('');
}

/** Nobody rings them: how else, as the call itself says it. */
function sayNeverRung({ victim }: Case): string {
  const ways = safeWaysOf(victim).map((one) => (one === 'advocate' ? 'through their IDVA' : 'in person'));
  return ways.length === 0
    ? '; do not ring: see them, or through their IDVA'
    : `; do not ring: only ${ways.join(' or ')}`;
}
