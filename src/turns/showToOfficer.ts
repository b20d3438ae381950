import { viewOfStep } from '../dialogue/flow.ts';
import {
  type AuthorisationShown,
  authorisationView,
} from '../dialogue/screens/authorisation/authorisationView.ts';
import type { BreachReader } from '../dialogue/screens/breach/breachReader.ts';
import { breachView } from '../dialogue/screens/breach/breachView.ts';
import { caseView } from '../dialogue/screens/case/caseView.ts';
import type { View } from '../dialogue/view/view.ts';
import type { Case } from '../domain/case/case.ts';
import { isOwnCase } from '../domain/case/decideAuthority.ts';
import { mayDecideBreach } from '../domain/case/mayDecide.ts';
import { mayView } from '../domain/case/mayView.ts';
import { type NotReached, notReached } from '../domain/notices/notReached.ts';
import type { CaseRecord } from '../store/store.ts';
import type { Asking } from './caseFor.ts';
import type { StoredCase } from './changeCase.ts';
import type { DetailCard } from './detailCardOf.ts';
import { mayBeAsked } from './mayBeAsked.ts';
import { dialogueContextOf, isSupervisor, type TurnDeps, viewerOf } from './turnDeps.ts';
import type { WalkedCase } from './walkCase.ts';
import { withOwnText } from './withOwnText.ts';

/** Said above today's card to whoever pressed an older one. */
export const outOfDate = 'This card was out of date. Here is today’s.';

/** A case, and of its record what was stopped on its way to others. */
type Kept = { readonly theCase: Case; readonly record: Pick<CaseRecord, 'stopped' | 'events'> };

/** What the officer sees of a case today: the step to answer while it is a draft, its card afterwards. */
export function showToOfficer({ theCase, record, way }: WalkedCase, deps: TurnDeps, note = ''): View {
  if (way !== undefined) return withOwnText(viewOfStep(way, way.current, note), record, theCase.officer.id);
  return caseView(theCase, deps.force, note, reachOf({ record, theCase }, deps));
}

/** Who has not heard what they were to hear of the case. */
export function reachOf({ record, theCase }: StoredCase, deps: TurnDeps): NotReached {
  const reach = notReached(record.notices, deps.hasAddress, (person) => mayBeAsked(person, theCase, deps));
  return { ...reach, readAt: deps.now() };
}

/** The authorisation card as it stands. */
export function showAuthorisation(theCase: Case, deps: TurnDeps, shown: AuthorisationShown = {}): View {
  return authorisationView(theCase, dialogueContextOf(deps), shown);
}

/** The same as this reader may see it: whoever may decide it reads in their own chat what it rests on. */
export function showAuthorisationTo(
  asking: Asking,
  { theCase, record }: Kept,
  deps: TurnDeps,
  note = '',
): View {
  const isForDecider = isDetailShownTo('authorisation-detail', asking, theCase, deps);
  const isToReadOnly = asking.where?.kind !== 'channel' && !isForDecider;
  const view = showAuthorisation(theCase, deps, { note, isForDecider, isToReadOnly });
  return isForDecider ? withOwnText(view, record, asking.by.id) : view;
}

/** True where this reader may decide what this card is about, and reads it alone: then what it rests on is on the card. */
export function isDetailShownTo(
  card: DetailCard,
  { by, where }: Asking,
  theCase: Case,
  deps: TurnDeps,
): boolean {
  const audience = where?.kind === 'channel' ? 'others' : 'alone';
  return mayView(theCase, card, viewerOf(by, deps), audience);
}

/** The breach card as this reader may act on it; in a channel without what its readers may not know, whoever asks. */
export function showBreach({ theCase, record }: Kept, asking: Asking, deps: TurnDeps, note = ''): View {
  const reader = readerOfBreach(asking, theCase, deps);
  const isAlone = asking.where?.kind !== 'channel';
  const rank = isAlone && reader !== 'officer' ? deps.rankOf(asking.by.id) : undefined;
  const view = breachView(theCase, dialogueContextOf(deps), reader, note, rank);
  return reader === 'supervisors' ? view : withOwnText(view, record, asking.by.id);
}

/** As whom somebody reads a breach: in a channel as everybody there, whoever they are; alone by whether they may decide it. */
export function readerOfBreach({ by, where }: Asking, theCase: Case, deps: TurnDeps): BreachReader {
  if (where?.kind === 'channel') return 'supervisors';
  if (!isSupervisor(by.id, deps) || isOwnCase(theCase, by)) return 'officer';
  return theCase.state.status !== 'breached' || mayDecideBreach(theCase, viewerOf(by, deps))
    ? 'decider'
    : 'supervisors';
}
