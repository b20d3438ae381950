import { describe, expect, it } from 'vitest';
import type { Case } from '../../src/domain/case/case.ts';
import type { Notice } from '../../src/domain/notices/notice.ts';
import { createLog } from '../../src/log.ts';
import type { SendResult } from '../../src/outbox/deliver.ts';
import type { CaseRecord } from '../../src/store/store.ts';
import { plainView } from '../../src/teams/cardMessage.ts';
import { type DeliverOptions, teamsDelivery } from '../../src/teams/teamsDelivery.ts';

const place = { conversation: 'a:alex', activity: 'card-1' };
const view = plainView('Booked');
const notice = { id: 'n1', kind: 'officer-card' } as Notice;

function deliver(options: {
  update?: SendResult;
  viewFor?: DeliverOptions['viewFor'];
  recall?: DeliverOptions['recall'];
}) {
  const done: string[] = [];
  const delivery = teamsDelivery({
    log: createLog('silent'),
    recall: options.recall ?? (async (key) => (key === 'person:alex' ? { some: 'address' } : undefined)),
    viewFor: options.viewFor ?? (() => ({ to: 'person:alex', view, place })),
    sender: {
      post: async () => {
        done.push('post');
        return { result: 'sent' };
      },
      update: async () => {
        done.push('update');
        return options.update ?? { result: 'sent', place };
      },
    },
  });
  return delivery(notice, {} as Case, {} as CaseRecord).then((result) => ({ ...result, done }));
}

describe('a notice to somebody in Teams', () => {
  it('goes into the card that stands already', async () => {
    expect(await deliver({})).toEqual({ result: 'sent', place, done: ['update'] });
  });

  it('is posted anew when that card was deleted', async () => {
    expect(await deliver({ update: { result: 'gone', why: 'teams-404' } })).toMatchObject({
      done: ['update', 'post'],
    });
  });

  it('is posted nowhere when that card was deleted and nobody waits for it', async () => {
    const viewFor = () => ({ to: 'person:alex', view, place, elseNowhere: true });
    expect(await deliver({ update: { result: 'gone', why: 'teams-404' }, viewFor })).toEqual({
      ...{ result: 'sent', done: ['update'] },
    });
  });

  it.each(['later', 'unsure', 'blocked', 'refused'] as const)(
    'is not posted when the update ends %s',
    async (result) => {
      expect(await deliver({ update: { result, why: 'x' } })).toMatchObject({ result, done: ['update'] });
    },
  );

  // Else it is waited for in a place that nobody comes back to, and what comes later to the same reader waits behind it.
  describe('whose card stands where they were before', () => {
    const at = (conversation: string) => async () => ({
      ...{ kind: 'channel', serviceUrl: 'https://teams.example/', conversation },
      ...{ bot: '28:bot', tenant: '' },
    });
    const there = { conversation: '19:before@thread;messageid=1', activity: '1' };
    const inTheCardThere = () => ({ to: 'supervisors:w', view, place: there });

    it.each(['blocked', 'refused'] as const)(
      'is posted where they are now when that is %s',
      async (result) => {
        const options = { update: { result, why: 'teams-403' }, viewFor: inTheCardThere };
        expect(await deliver({ ...options, recall: at('19:now@thread') })).toMatchObject({
          ...{ result: 'sent', done: ['update', 'post'] },
        });
        expect(await deliver({ ...options, recall: at('19:before@thread') }), 'still theirs').toMatchObject({
          ...{ result, at: 'supervisors:w', done: ['update'] },
        });
      },
    );

    it.each(['later', 'unsure'] as const)('is not posted twice when that ends %s', async (result) => {
      const options = { update: { result, why: 'x' }, viewFor: inTheCardThere };
      expect(await deliver({ ...options, recall: at('19:now@thread') })).toMatchObject({ done: ['update'] });
    });
  });

  it('is a new message when no card stands', async () => {
    expect(await deliver({ viewFor: () => ({ to: 'person:alex', view }) })).toMatchObject({ done: ['post'] });
  });

  it('waits until an address is remembered: the channel may be bound later', async () => {
    const viewFor = () => ({ to: 'supervisors:west-midlands', view });
    expect(await deliver({ viewFor })).toMatchObject({ result: 'later', why: 'no-address', done: [] });
  });

  it('is done when there is nothing left to say', async () => {
    expect(await deliver({ viewFor: () => undefined })).toEqual({ result: 'sent', done: [] });
  });

  it.each([
    ['the store fails', { recall: () => Promise.reject(new Error('disk')) }],
    [
      'the view cannot be made',
      {
        viewFor: () => {
          throw new Error('words');
        },
      },
    ],
  ])('comes later when %s, and never throws', async (_what, options) => {
    expect(await deliver(options)).toEqual({ result: 'later', why: 'failed-inside', done: [] });
  });
});
