import { londonDay } from '../days.ts';
import type { Instant } from '../instant.ts';
import type { VictimCall } from '../victim/victimEvent.ts';
import { asItStands } from './asItStands.ts';
import type { Case, CaseCondition, Filing } from './case.ts';
import { keptUpIn } from './keptUpIn.ts';

/** What a victim counts on once they heard this. What is neither said nor sent, or about something else, leaves it as it is. */
export function keptUpTold(
  theCase: Pick<Case, 'state' | 'filed'>,
  { outcome, told }: Pick<VictimCall, 'outcome' | 'told'>,
  at: Instant,
): Pick<Case, 'keptUpTold'> {
  const isHeard = outcome === 'reached' || outcome === 'sent';
  if (!isHeard || !news.some((name) => told.includes(name))) return {};
  return { keptUpTold: { at, conditions: keptUpNow(theCase) } };
}

/** That nobody, or who, has to keep away is among these. */
const news = ['disposal', 'breach', 'completion'] as const;

/** What has to be kept up as the case stands: nothing once it is closed. */
export function keptUpNow(theCase: Pick<Case, 'state' | 'filed'>): readonly CaseCondition[] {
  const { filed } = theCase;
  return filed === undefined || asItStands(theCase).status === 'closed' ? [] : keptUpIn(filed);
}

/** True where some of what they count on, and was not over by then, is left out of what is filed, or ends sooner, and some of it stands. */
export function isKeptUpLess(theCase: Pick<Case, 'state' | 'filed' | 'keptUpTold'>): boolean {
  const { filed, keptUpTold: told } = theCase;
  const now = keptUpNow(theCase);
  if (filed === undefined || told === undefined || now.length === 0) return false;
  return told.conditions.some(({ id, deadline }) => {
    if (deadline !== undefined && deadline < londonDay(filed.at)) return false;
    const same = now.find((one) => one.id === id);
    return same === undefined || (same.deadline !== undefined && same.deadline < (deadline ?? ''));
  });
}

/** Since when nothing is to be kept up any more, where it was decided again or filed anew without it. */
export function keptUpLeftOut(
  { filed }: Pick<Case, 'filed'>,
  { at, conditions }: { readonly at: Instant } & Pick<Filing, 'conditions'>,
): Pick<Case, 'keptUpLeftOutAt'> {
  const wasSet = filed !== undefined && keptUpIn(filed).length > 0;
  return wasSet && keptUpIn({ conditions }).length === 0 ? { keptUpLeftOutAt: at } : {};
}
