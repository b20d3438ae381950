import type { Report } from '../domain/case/case.ts';
import { decide } from '../domain/case/decide.ts';
import { agreedNow } from '../domain/case/undertakings.ts';
import { normaliseReference } from '../domain/reference.ts';
import { changeCase, type Decision, type StoredCase } from './changeCase.ts';
import { decisionContext } from './decisionContext.ts';
import type { TurnDeps } from './turnDeps.ts';

/** What became of a report; `repeated` is the same again, with no second effect, `unclear` does not say which intervention. */
export type Reported =
  | { readonly result: 'recorded' | 'repeated'; readonly reference: string }
  | { readonly result: 'unknown-case' | 'not-yours' | 'closed' | 'not-filed' | 'unclear' };

/** A provider says what happened. Only providers a case is with, for a condition or for support, may report on it. */
export function report(provider: string, typed: string, given: Report, deps: TurnDeps): Promise<Reported> {
  const reference = normaliseReference(typed);
  const find = async () => (reference === undefined ? undefined : deps.store.findByReference(reference));
  return changeCase<Reported>(find, (found) => decideOn(found, provider, given, deps), deps);
}

function decideOn(
  found: StoredCase | undefined,
  provider: string,
  given: Report,
  deps: TurnDeps,
): Decision<Reported> {
  if (found === undefined) return { answer: { result: 'unknown-case' } };
  const { theCase } = found;
  const { reference } = theCase;
  if (agreedNow(theCase) === undefined) return { answer: { result: 'not-filed' } };
  const command = { type: 'report', report: given, provider } as const;
  const outcome = decide(theCase, command, decisionContext('provider', deps));
  if (!outcome.ok) return { answer: { result: whyNot(outcome.code) } };
  if (outcome.value.length === 0) return { answer: { result: 'repeated', reference } };
  const cause = `report:${provider}:${given.id}`;
  return {
    change: { events: outcome.value, by: { kind: 'provider', id: provider }, cause },
    answer: () => ({ result: 'recorded', reference }),
  };
}

function whyNot(code: string): 'unclear' | 'not-yours' | 'closed' {
  return code === 'unclear' || code === 'not-yours' ? code : 'closed';
}
