import { apply } from '../domain/case/apply.ts';
import type { Case } from '../domain/case/case.ts';
import { decide } from '../domain/case/decide.ts';
import type { CaseEvent } from '../domain/case/event.ts';
import type { TurnDeps } from './deps.ts';
import type { Pressed } from './pressed.ts';
import type { Press } from './turn.ts';

/** What the commands of one press make happen, each decided on the case as the one before left it. */
export function decideAll(
  theCase: Case,
  commands: Pressed['commands'],
  person: Press['by'],
  { now, force, rankOf, isLiaison }: TurnDeps,
): { events: readonly CaseEvent[]; refusal: string } {
  const by = { ...person, rank: rankOf(person.id) ?? 'constable' } as const;
  const { policy, offences } = force;
  const context = { now: now(), by, isLiaison: isLiaison(by.id), policy, offences };
  const events: CaseEvent[] = [];
  let current = theCase;
  for (const next of commands) {
    const command = next(current);
    if (command === undefined) continue;
    const outcome = decide(current, command, context);
    if (!outcome.ok) return { events, refusal: outcome.sentence };
    for (const event of outcome.value) {
      events.push(event);
      current = apply(current, { at: context.now, by: { kind: 'staff', ...by }, cause: '', event });
    }
  }
  return { events, refusal: '' };
}
