import { replay } from '../domain/case/apply.ts';
import type { Report } from '../domain/case/case.ts';
import { decide } from '../domain/case/decide.ts';
import { normaliseReference } from '../domain/reference.ts';
import type { TurnDeps } from './deps.ts';
import { extend, untilCommitted } from './ledger.ts';

/** What became of a report; `repeated` is the same report again, with no second effect. */
export type Reported =
  | { readonly result: 'recorded' | 'repeated'; readonly reference: string }
  | { readonly result: 'unknown-case' | 'not-yours' | 'closed' | 'not-filed' };

/** A provider says what happened. Only the provider a case is with may report on it. */
export function report(provider: string, typed: string, given: Report, deps: TurnDeps): Promise<Reported> {
  return untilCommitted<Reported>(async () => {
    const reference = normaliseReference(typed);
    const record = reference === undefined ? undefined : await deps.store.findByReference(reference);
    if (record === undefined) return { result: 'unknown-case' };
    const theCase = replay(record.events);
    if (theCase.filed === undefined) return { result: 'not-filed' };
    if (theCase.filed.provider !== provider) return { result: 'not-yours' };
    const context = { now: deps.now(), by: 'provider', policy: deps.force.policy } as const;
    const outcome = decide(theCase, { type: 'report', report: given, provider }, context);
    if (!outcome.ok) return { result: 'closed' };
    if (outcome.value.length === 0) return { result: 'repeated', reference: record.reference };
    const cause = `report:${provider}:${given.id}`;
    const next = extend(
      record,
      { events: outcome.value, by: { kind: 'provider', id: provider }, cause },
      deps,
    );
    if ((await deps.store.commit(next.record)) === 'conflict') return 'conflict';
    deps.wake();
    return { result: 'recorded', reference: record.reference };
  });
}
