import { apply } from '../domain/case/apply.ts';
import type { Case } from '../domain/case/case.ts';
import type { CaseEvent } from '../domain/case/caseEvent.ts';
import { decide } from '../domain/case/decide.ts';
import type { CardAction } from './cardAction.ts';
import { type Decider, decisionContext } from './decisionContext.ts';
import type { TurnDeps } from './turnDeps.ts';

/** What one command after another makes happen, each decided on the case as the one before left it. */
export function decideAll(
  theCase: Case,
  commands: CardAction['commands'],
  by: Exclude<Decider, 'provider'>,
  deps: TurnDeps,
): { events: readonly CaseEvent[]; refusal: string } {
  const context = decisionContext(by, deps);
  const actor = typeof by === 'string' ? ({ kind: by } as const) : ({ kind: 'staff', ...by } as const);
  const events: CaseEvent[] = [];
  let current = theCase;
  for (const next of commands) {
    const command = next(current);
    if (command === undefined) continue;
    const outcome = decide(current, command, context);
    if (!outcome.ok) return { events, refusal: outcome.sentence };
    for (const event of outcome.value) {
      events.push(event);
      current = apply(current, { at: context.now, by: actor, cause: '', event });
    }
  }
  return { events, refusal: '' };
}
