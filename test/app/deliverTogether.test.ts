import { beforeEach, describe, expect, test } from 'vitest';
import { deliverTogether } from '../../src/app/deliverTogether.ts';
import { startLocalMail } from '../../src/dev/local/startLocalMail.ts';
import type { Notice } from '../../src/domain/notices/notice.ts';
import type { TurnDeps } from '../../src/turns/turnDeps.ts';
import { aNotice } from '../outbox/harness.ts';
import { breachedConditionalCaution } from '../support/caseStages.ts';
import { depsThatCount } from '../turns/chat/buttons/depsOn.ts';
import { pressers, supervisorsChannel, whereIs } from '../turns/chat/buttons/people.ts';

const { sergeant } = pressers;
const { theCase } = breachedConditionalCaution();
const cases = ['WM-2B7C-11', 'WM-9X3D-40'].map((reference) => ({ ...theCase, reference }));
const noticesTo = (some: Partial<Notice>) => ['n-1', 'n-2'].map((id) => aNotice(id, some));

let deps: TurnDeps;
beforeEach(async () => {
  ({ deps } = await depsThatCount());
  await deps.store.remember(`person:${sergeant.by.id}`, whereIs('chat', sergeant.by).address);
});

/** What goes to these, by where it is posted, and its words. */
async function postedTo(some: Partial<Notice>) {
  const posts: { address: unknown; words: string }[] = [];
  const post = async (address: unknown, { data }: { data: object }) => {
    posts.push({ address, words: JSON.stringify(data) });
    return { result: 'sent' } as const;
  };
  const { postTogether: together } = deliverTogether(
    {},
    { sender: { post, update: () => Promise.reject() }, deps },
  );
  return { outcome: await together(cases, noticesTo(some)), posts };
}

describe('given many at once for those who decide, then they are brought', () => {
  test('to the supervisors’ channel in one post', async () => {
    const { posts } = await postedTo({ kind: 'breach-alert', to: 'supervisors' });
    expect(posts.map(({ address }) => address)).toEqual([supervisorsChannel.address]);
    expect(posts[0]?.words).toContain('in your own chat');
  });

  test('to the own chat of whoever is asked in one post', async () => {
    const { posts } = await postedTo({ kind: 'breach-alert', to: 'decider', person: sergeant.by.id });
    expect(posts.map(({ address }) => address)).toEqual([whereIs('chat', sergeant.by).address]);
    expect(posts[0]?.words).toContain('to me here');
    for (const { reference } of cases) expect(posts[0]?.words).toContain(reference);
  });

  test('to the duty address in one mail, which is recognisable where it comes again', async () => {
    const mails: string[] = [];
    const local = await startLocalMail((mail) => mails.push(mail));
    const sender = { post: () => Promise.reject(), update: () => Promise.reject() };
    const { postTogether: together } = deliverTogether({ mail: local.config }, { sender, deps });
    const [one, two] = noticesTo({ kind: 'duty-mail', to: 'duty-mail' });
    const another = aNotice('n-3', { kind: 'duty-mail', to: 'duty-mail' });
    if (one === undefined || two === undefined) throw new Error('Two were made');
    for (const notices of [
      [one, two],
      [two, one],
      [one, another],
    ])
      expect(await together(cases, notices)).toEqual({ result: 'sent' });
    await local.close();
    const ids = mails.map((mail) => /^Message-ID: (.*)$/m.exec(mail)?.[1]);
    expect(ids[0]).toBe(ids[1]);
    expect(ids[0]).not.toBe(ids[2]);
    for (const { reference } of cases) expect(mails[0]).toContain(reference);
  });

  test('nowhere, and kept, where the force has no duty address', async () => {
    const { outcome } = await postedTo({ kind: 'duty-mail', to: 'duty-mail' });
    expect(outcome).toEqual({ result: 'blocked', why: 'no-duty-address', at: 'duty-mail' });
  });

  // Whoever has left, lost the rank or is the officer in it is shown none of it, not even among others.
  test('of what is theirs to decide still', () => {
    const isListedFor = (person: string, more: Partial<TurnDeps> = {}) => {
      const sender = { post: () => Promise.reject(), update: () => Promise.reject() };
      const { isTheirs } = deliverTogether({}, { sender, deps: { ...deps, ...more } });
      return isTheirs(aNotice('n', { kind: 'breach-alert', to: 'decider', person }), theCase);
    };
    expect(isListedFor(sergeant.by.id)).toBe(true);
    expect(isListedFor(sergeant.by.id, { rankOf: () => undefined })).toBe(false);
    expect(isListedFor(theCase.officer.id, { rankOf: () => 'inspector' })).toBe(false);
  });
});
