import { replay } from '../domain/case/apply.ts';
import type { Report } from '../domain/case/case.ts';
import { decide } from '../domain/case/decide.ts';
import { agreedNow } from '../domain/case/undertakings.ts';
import { normaliseReference } from '../domain/reference.ts';
import type { TurnDeps } from './deps.ts';
import { extend, untilCommitted } from './ledger.ts';

/** What became of a report; `repeated` is the same again, with no second effect, `unclear` does not say which intervention. */
export type Reported =
  | { readonly result: 'recorded' | 'repeated'; readonly reference: string }
  | { readonly result: 'unknown-case' | 'not-yours' | 'closed' | 'not-filed' | 'unclear' };

/** A provider says what happened. Only providers a case is with, for a condition or for support, may report on it. */
export function report(provider: string, typed: string, given: Report, deps: TurnDeps): Promise<Reported> {
  return untilCommitted<Reported>(async () => {
    const reference = normaliseReference(typed);
    const record = reference === undefined ? undefined : await deps.store.findByReference(reference);
    if (record === undefined) return { result: 'unknown-case' };
    const theCase = replay(record.events);
    if (agreedNow(theCase) === undefined) return { result: 'not-filed' };
    const { policy, offences } = deps.force;
    const context = { now: deps.now(), by: 'provider', policy, offences } as const;
    const outcome = decide(theCase, { type: 'report', report: given, provider }, context);
    if (!outcome.ok) return { result: whyNot(outcome.code) };
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

function whyNot(code: string): 'unclear' | 'not-yours' | 'closed' {
  return code === 'unclear' || code === 'not-yours' ? code : 'closed';
}
