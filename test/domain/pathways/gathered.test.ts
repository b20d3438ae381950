import { expect, test } from 'vitest';
import { inputsOf } from '../../../src/cards/fillInput.ts';
import { templateOf } from '../../../src/cards/templateOf.ts';
import { circumstances, factInput } from '../../../src/dialogue/inputs/factInput.ts';
import type { Gate } from '../../../src/domain/force/gate.ts';
import { westMidlands } from '../../support/westMidlands.ts';

/** The inputs of the cards that ask for facts: what is not among them, nobody can tell in chat. */
const onCards = new Set(
  (['questions', 'conditions'] as const).flatMap((card) => [...inputsOf(templateOf(card)).keys()]),
);

const ticks = (input: string) =>
  (
    (inputsOf(templateOf('questions')).get(input)?.choices ?? []) as unknown as readonly { value: string }[]
  ).map(({ value }) => value);

/** True when somebody can tell the chat what a gate asks for. */
function canBeTold(gate: Gate): boolean {
  if ('earlierOutcomes' in gate) return gate.fromAge !== undefined && onCards.has(factInput('convictions'));
  if (!('fact' in gate)) return true;
  if (circumstances.some((name) => name === gate.fact)) return ticks('circumstances').includes(gate.fact);
  return onCards.has(factInput(gate.fact));
}

test.each(westMidlands.interventions.filter(({ use }) => use === 'referral' || use === 'signpost'))(
  '$id is reached by facts that the cards ask for',
  ({ id, gates }) => {
    expect({ id, untold: gates.filter((gate) => !canBeTold(gate)) }).toEqual({ id, untold: [] });
  },
);
