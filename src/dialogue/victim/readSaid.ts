import type { ScriptPartName } from '../../domain/force/vocabulary.ts';
import type { Script } from '../../domain/victim/script.ts';
import type { VictimCall } from '../../domain/victim/victimEvent.ts';
import { field, tickedIn, typed } from '../inputs/field.ts';
import type { Fields } from '../view/view.ts';

/** What whoever spoke to them says of the words: all of them stand ticked as said, and none as failed. */
export function saidFields({ pieces }: Pick<Script, 'pieces'>): Fields {
  if (pieces.length === 0) return {};
  const choices = pieces.map(({ part, heading }) => ({ title: heading, value: part }));
  return {
    wordsSaid: field(pieces.map(({ part }) => part).join(','), { choices }),
    wordsFailed: field('', { choices }),
  };
}

/**
 * Which parts of the words were said, and which of them did not work: nothing where nobody was reached, and nothing of a
 * card that did not ask. What did not work was said.
 */
export function readSaid(
  { pieces }: Pick<Script, 'pieces'>,
  outcome: VictimCall['outcome'],
  inputs: Readonly<Record<string, string>>,
): Pick<VictimCall, 'said' | 'failed'> {
  const isAsked = typed(inputs, 'wordsSaid') !== '' || typed(inputs, 'wordsFailed') !== '';
  if (outcome !== 'reached' || !isAsked) return {};
  const among = (ticked: readonly string[]): readonly ScriptPartName[] =>
    pieces.map(({ part }) => part).filter((part) => ticked.includes(part));
  const failed = among(tickedIn(inputs, 'wordsFailed'));
  const said = among([...tickedIn(inputs, 'wordsSaid'), ...failed]);
  return { said, ...(failed.length === 0 ? {} : { failed }) };
}
