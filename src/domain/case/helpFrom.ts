import type { Case, Instant, Undertaking } from './case.ts';
import { alsoTaken } from './undertakings.ts';

/** What is taken up by choice with this, from now on, beside what goes on. */
export function helpFrom(
  { help: support }: { readonly help?: readonly Undertaking[] },
  at: Instant,
  { help: before }: Case,
): Pick<Case, 'help'> {
  if (support === undefined) return {};
  return { help: { at: before?.at ?? at, support: alsoTaken(before?.support, support) } };
}
