import { messageView, welcomeView } from '../../dialogue/screens/messageView.ts';
import { heardFrom } from '../heardFrom.ts';
import type { TurnDeps } from '../turnDeps.ts';
import type { Answer, Membership } from '../turns.ts';

/** The bot was added: each person is welcomed once, each channel told once how to bind it. */
export async function membership(came: Membership, deps: TurnDeps): Promise<Answer | undefined> {
  const { by, where } = came;
  const { store } = deps;
  const isPersonal = where.kind === 'personal';
  await heardFrom(came, deps);
  const key = isPersonal ? `welcomed:${by.id}` : `welcomed:${where.conversation}`;
  if ((await store.recall(key)) !== undefined) return undefined;
  await store.remember(key, true);
  if (isPersonal) return { view: welcomeView() };
  return {
    view: messageView('Waymark is here', [
      'For requests and breach alerts in a channel, a supervisor writes “alerts here” to me in it.',
    ]),
  };
}
