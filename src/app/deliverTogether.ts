import { createHash } from 'node:crypto';
import type { Config } from '../config.ts';
import { breachListView } from '../dialogue/screens/breach/breachListView.ts';
import { londonDay } from '../domain/days.ts';
import type { BreachListDeps } from '../outbox/breachLists.ts';
import type { TeamsSender } from '../teams/teamsSender.ts';
import { updateOrPost } from '../teams/updateOrPost.ts';
import { isTheirsNoMore } from '../turns/chat/isTheirsNoMore.ts';
import { personKey, supervisorsKey } from '../turns/heardFrom.ts';
import type { TurnDeps } from '../turns/turnDeps.ts';
import { dutyMailer } from './dutyMailer.ts';

type Means = {
  readonly sender: TeamsSender;
  readonly deps: Pick<TurnDeps, 'store' | 'force' | 'rankOf' | 'now'>;
};

/**
 * Brings many at once to who decides: to their channel, to one of them in their own chat, of what is theirs to decide still,
 * or to the duty address.
 */
export function deliverTogether(
  config: Pick<Config, 'mail'>,
  { sender, deps }: Means,
): Omit<BreachListDeps, 'store'> {
  const { force, store } = deps;
  const today = () => londonDay(deps.now());
  const means = { sender, recall: store.recall };
  const toDutyAddress = dutyMailer(config);
  const postTogether: BreachListDeps['postTogether'] = async (cases, notices) => {
    const [{ to, person = '' } = { to: 'supervisors' }] = notices;
    switch (to) {
      case 'duty-mail': {
        const references = cases.map(({ reference }) => reference);
        return toDutyAddress({ id: idOf(notices.map(({ id }) => id)), references });
      }
      case 'decider':
        return updateOrPost(
          { to: personKey(person), view: breachListView(cases, today(), 'own chat') },
          means,
        );
      default:
        return updateOrPost({ to: supervisorsKey(force.id), view: breachListView(cases, today()) }, means);
    }
  };
  return { isTheirs: (notice, theCase) => !isTheirsNoMore(notice, theCase, deps), postTogether };
}

/** The same for the same notices, so that a repeat is recognisable; of one its own, as where it goes by itself. */
function idOf(ids: readonly string[]): string {
  const [only = '', ...others] = ids;
  if (others.length === 0) return only;
  return createHash('sha256').update(ids.toSorted().join(' ')).digest('hex').slice(0, 32);
}
