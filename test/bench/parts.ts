import { renderCard } from '../../src/cards/renderCard.ts';
import { viewOfStep, walk } from '../../src/dialogue/flow.ts';
import { assess } from '../../src/domain/assessment/assess.ts';
import { replay } from '../../src/domain/case/apply.ts';
import type { CaseRecord } from '../../src/store/store.ts';
import { dialogueContextOf, type TurnDeps } from '../../src/turns/turnDeps.ts';
import { compare, durations, type Row } from './measure.ts';

/**
 * What one press is made of, each part by itself and one after the other, on a case that stands at its last card. A press
 * loads once, walks once what was answered (the case before it was walked for its card), draws once and commits once; the
 * SDK around it costs what an invoke costs that does nothing, which is what every part is held against.
 */
export async function benchParts(
  record: CaseRecord,
  deps: TurnDeps,
  bare: () => Promise<void>,
): Promise<readonly Row[]> {
  const { store, force } = deps;
  const theCase = replay(record.events);
  const context = dialogueContextOf(deps);
  const way = walk(theCase, context);
  const { facts } = way.state;
  const view = viewOfStep(way, way.current);
  const invoke = await durations(bare);
  let { revision } = record;
  const commit = async () => {
    revision += 1;
    const outcome = await store.commit({ ...record, revision });
    if (outcome !== 'committed') throw new Error('The case was not committed');
  };
  const parts: readonly (readonly [string, () => unknown])[] = [
    ['press: loaded, as it was committed', () => store.load(record.id)],
    ['press: replayed', () => replay(record.events)],
    ['press: walked once', () => walk({ ...theCase }, context)],
    ['press: assessed, within the walk', () => assess(facts, { force, decisionDay: context.today })],
    ['press: what its card shows', () => viewOfStep(way, way.current)],
    ['press: card drawn', () => renderCard(view, 'nonce')],
    ['press: committed to disk', commit],
  ];
  const rows: Row[] = [];
  for (const [what, part] of parts) rows.push(compare(what, await durations(part), 'a bare invoke', invoke));
  return rows;
}
