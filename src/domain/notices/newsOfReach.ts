import type { Instant } from '../instant.ts';
import type { Notice } from './notice.ts';
import { isNotReached } from './notReached.ts';

/**
 * Who is told, and once only, that something could not be brought to a provider, and that it has arrived after all: the
 * officer, whose next step it is to phone, and the supervisors.
 *
 * @param after the notice after an attempt
 * @param all the notices of the case
 */
export function newsOfReach(after: Notice, all: readonly Notice[], now: Instant): readonly Notice[] {
  const { provider, to, id } = after;
  const isTold = (news: News) => all.some((one) => one.id === `${id} ${news}`);
  if (provider === undefined || to !== 'provider') return [];
  const say = (news: News): readonly Notice[] => {
    const first = { state: 'waiting', dueAt: now, attempts: 0 } as const;
    const message = { kind: 'officer-message', news, provider, ...first } as const;
    return [
      { ...message, id: `${id} ${news}`, to: 'officer' },
      { ...message, id: `${id} ${news} supervisors`, to: 'supervisors' },
      { ...first, id: `${id} ${news} card`, kind: 'officer-card', to: 'officer' },
    ];
  };
  if (isNotReached(after)) return isTold('not-sent') ? [] : say('not-sent');
  return after.state === 'sent' && isTold('not-sent') && !isTold('sent-late') ? say('sent-late') : [];
}

type News = 'not-sent' | 'sent-late';
