import type { ScriptPartName } from '../../domain/force/vocabulary.ts';
import type { Script } from '../../domain/victim/script.ts';
import type { VictimCall } from '../../domain/victim/victimEvent.ts';
import { field, isTicked, tickedIn } from '../inputs/field.ts';
import type { Fields } from '../view/view.ts';

/** What whoever spoke to them says of the words: all of them stand ticked as said, and none as failed; and of what they did not cover. */
export function saidFields({ pieces }: Pick<Script, 'pieces'>): Fields {
  const wordsNotCovered = field();
  if (pieces.length === 0) return { wordsNotCovered };
  const choices = pieces.map(({ part, heading }) => ({ title: heading, value: part }));
  return {
    wordsSaid: field(pieces.map(({ part }) => part).join(','), { choices }),
    wordsFailed: field('', { choices }),
    wordsNotCovered,
  };
}

/** What is left out of a letter; whether its words work, nobody hears. */
export function writtenFields({ pieces }: Pick<Script, 'pieces'>): Fields {
  const choices = pieces.map(({ part, heading }) => ({ title: heading, value: part }));
  return {
    ...(pieces.length === 0
      ? {}
      : { wordsSaid: field(pieces.map(({ part }) => part).join(','), { choices }) }),
    wordsNotCovered: field(),
  };
}

/**
 * Which parts of the words were said, or written, and which of them did not work: nothing where nobody was reached, and nothing of a
 * card that did not ask. What did not work was said. That something was not covered counts, too, where they could not go on.
 */
export function readSaid(
  { pieces }: Pick<Script, 'pieces'>,
  outcome: VictimCall['outcome'],
  inputs: Readonly<Record<string, string>>,
): Pick<VictimCall, 'said' | 'failed' | 'notCovered'> {
  const isHeard = outcome === 'reached' || outcome === 'not-safe';
  const beyond = isHeard && isTicked(inputs, 'wordsNotCovered') ? ({ notCovered: true } as const) : {};
  const isAny = outcome === 'reached' || outcome === 'sent';
  if (!isAny || pieces.length === 0 || !wasAsked(inputs)) return beyond;
  const among = (ticked: readonly string[]): readonly ScriptPartName[] =>
    pieces.map(({ part }) => part).filter((part) => ticked.includes(part));
  const failed = among(tickedIn(inputs, 'wordsFailed'));
  const said = among([...tickedIn(inputs, 'wordsSaid'), ...failed]);
  return { ...beyond, said, ...(failed.length === 0 ? {} : { failed }) };
}

/**
 * Whether the card asked which parts were said. Where none is ticked, Teams may send an empty text or nothing at all; the
 * single tick under them always comes back, if only as "false".
 */
function wasAsked({ wordsSaid, wordsFailed, wordsNotCovered }: Readonly<Record<string, string>>): boolean {
  return wordsSaid !== undefined || wordsFailed !== undefined || wordsNotCovered !== undefined;
}
