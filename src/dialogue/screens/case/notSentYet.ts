import type { Case } from '../../../domain/case/case.ts';
import { isWithdrawn } from '../../../domain/case/isWithdrawn.ts';
import type { Force } from '../../../domain/force/force.ts';
import type { NotReached } from '../../../domain/notices/notReached.ts';
import { sayNames } from '../../words/sayNames.ts';
import { providerTitle } from '../namesOf.ts';
import { phoneThem, ringThem } from '../reportWords.ts';

/** What providers do not have, and what helps: of a case that was withdrawn nothing is sent any more but that it was. */
export function notSentYet(
  theCase: Case,
  force: Force,
  { providers, untold }: NotReached,
): readonly string[] {
  const namesOf = (some: readonly string[]) =>
    sayNames(some.map((provider) => providerTitle(force, provider)));
  return [
    ...(providers.length === 0
      ? []
      : isWithdrawn(theCase)
        ? [`Not sent to ${namesOf(providers)}, and no longer sent.`]
        : [`Not sent yet to ${namesOf(providers)}. ${phoneThem}`]),
    ...(untold.length === 0 ? [] : [`Not told yet: ${namesOf(untold)}. ${ringThem}`]),
  ];
}
