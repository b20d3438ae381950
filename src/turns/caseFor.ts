import { messageView } from '../dialogue/screens/messageView.ts';
import type { Staff } from '../domain/case/case.ts';
import { type Audience, type CaseCard, mayView } from '../domain/case/mayView.ts';
import { exampleReference } from '../domain/reference.ts';
import type { CardPlace, CardSlot, CaseRecord } from '../store/store.ts';
import type { StoredCase } from './changeCase.ts';
import { type TurnDeps, viewerOf } from './turnDeps.ts';
import type { Answer, Where } from './turns.ts';

/** Who asks to see something, where they would read it (absent: they alone), and with a press on which card. */
export type Asking = { readonly by: Staff; readonly where?: Where; readonly card?: CardPlace };

/**
 * The case, when this card of it may be shown to whoever asks for it there; undefined when it may not, exactly as when
 * there is no such case. Whatever shows a case on somebody's asking takes it from here.
 */
export function caseFor(
  found: StoredCase | undefined,
  card: CaseCard,
  asking: Asking,
  deps: TurnDeps,
): StoredCase | undefined {
  if (found === undefined) return undefined;
  const { record, theCase } = found;
  const may = mayView(theCase, card, viewerOf(asking.by, deps), audienceOf(record, card, asking));
  return may ? found : undefined;
}

/**
 * Said for a case that is none and for one that is not theirs to see alike: who asks learns nothing of it.
 *
 * @param isWritten whether they wrote something on the card that they pressed: then it stays where it is
 */
export function notShown(
  { where }: Pick<Asking, 'where'>,
  { force }: Pick<TurnDeps, 'force'>,
  { isWritten = false }: { readonly isWritten?: boolean } = {},
): Answer {
  const heading = 'No case of yours has that reference';
  const lines = [
    `Check it letter by letter, such as ${exampleReference(force)}, or type “cases” for your open cases.`,
    'Another officer’s case is shown to them alone. Ask them, or a supervisor, if you need to know more.',
  ];
  return isAlone(where) && !isWritten ? { view: messageView(heading, lines) } : beside(heading, lines);
}

/** A sentence beside the pressed card, which stays: what others read, or somebody typed, is not taken away by it. */
export function beside(heading: string, lines: readonly string[]): Answer {
  return { view: messageView(heading, lines), beside: `${heading}. ${lines.join(' ')}` };
}

function isAlone(where: Where | undefined): boolean {
  return where === undefined || where.kind === 'personal';
}

/** The card that was pressed is the one that was posted, when both stand in the same conversation. */
function audienceOf(record: CaseRecord, card: CaseCard, { where, card: pressed }: Asking): Audience {
  if (isAlone(where)) return 'alone';
  const posted = postedCard(record, card);
  return pressed !== undefined && pressed.conversation === posted?.conversation ? 'posted' : 'others';
}

function postedCard(record: CaseRecord, card: CaseCard): CardPlace | undefined {
  const slot = postedSlots[card];
  return slot && record[slot];
}

/** The cards that are posted to a channel, and where the record says they stand. */
const postedSlots: Readonly<Partial<Record<CaseCard, CardSlot>>> = {
  authorisation: 'authorisationCard',
  breach: 'breachCard',
};
