import { describe, expect, test } from 'vitest';
import type { Command } from '../../src/domain/case/command.ts';
import { decideAll } from '../../src/turns/decideAll.ts';
import { decisionContext } from '../../src/turns/decisionContext.ts';
import { deps } from '../dialogue/sitting.ts';
import { awaitingSergeant, breachedConditionalCaution, drafting } from '../support/caseStages.ts';
import { officer, sergeant } from '../support/caseStories.ts';

const withdraw = (): Command => ({ type: 'withdraw' });
const handOver = (): Command => ({ type: 'hand-to-liaison' });
const approve = (): Command => ({ type: 'decide-authority', approved: true, reason: 'It fits.' });

describe('given commands, when they are decided one after another,', () => {
  const { theCase } = drafting();
  const decided = (...commands: readonly (() => Command | undefined)[]) => {
    const { events, refusal } = decideAll(theCase, commands, officer, deps);
    return [events.map(({ type }) => type).join(' '), refusal === '' ? 'all' : 'refused'];
  };

  test.each<[string, readonly (() => Command | undefined)[], string, string]>([
    ['none, nothing happens', [], '', 'all'],
    ['one that is none is passed over', [() => undefined, withdraw], 'withdrawn', 'all'],
    ['both happen', [handOver, withdraw], 'victim-handed-over withdrawn', 'all'],
    ['the second is decided on what the first left', [withdraw, withdraw], 'withdrawn', 'refused'],
    ['what is refused keeps what comes after it from happening', [approve, withdraw], '', 'refused'],
  ])('then of %s', (_what, commands, events, refusal) => {
    expect(decided(...commands)).toEqual([events, refusal]);
  });

  test('then each is handed the case as the one before left it', () => {
    const seen: string[] = [];
    const look = (now: typeof theCase) => {
      seen.push(now.state.status);
      return undefined;
    };
    decideAll(theCase, [look, withdraw, look], officer, deps);
    expect(seen).toEqual(['drafting', 'closed']);
  });

  test('then a second is decided as by whoever decided the first', () => {
    const seen: unknown[] = [];
    const look = (now: typeof theCase) => {
      seen.push(now.authority?.by.id);
      return undefined;
    };
    const ranked = { ...deps, rankOf: () => 'sergeant' as const };
    decideAll(awaitingSergeant().theCase, [approve, look], sergeant, ranked);
    expect(seen).toEqual([sergeant.id]);
    const excuse = (): Command => ({ type: 'decide-breach', decision: 'excuse', reason: 'They were ill.' });
    const breach = (now: typeof theCase) => {
      seen.push(now.breach?.by);
      return undefined;
    };
    decideAll(breachedConditionalCaution().theCase, [excuse, breach], sergeant, ranked);
    expect(seen.at(-1)).toBe(sergeant.name);
  });
});

test('who is not on the force’s list decides as a constable', () => {
  const context = decisionContext(sergeant, { ...deps, rankOf: () => undefined });
  expect(context.by).toEqual({ ...sergeant, rank: 'constable' });
  const refused = decideAll(awaitingSergeant().theCase, [approve], sergeant, {
    ...deps,
    rankOf: () => undefined,
  });
  expect(refused).toEqual({ events: [], refusal: 'This needs a sergeant or above. Nothing was changed.' });
});
