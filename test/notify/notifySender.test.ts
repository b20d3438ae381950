import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { replay } from '../../src/domain/case/apply.ts';
import type { CaseEvent } from '../../src/domain/case/caseEvent.ts';
import { notifySender } from '../../src/notify/notifySender.ts';
import { victimMessages } from '../../src/notify/victimMessages.ts';
import { noteMessage } from '../../src/turns/noteMessage.ts';
import { aNotice } from '../outbox/harness.ts';
import { temporaryFolder } from '../store/lowdb/dataFolder.ts';
import { testClock } from '../support/clock/testClock.ts';
import { frozenRecord } from '../support/filings.ts';
import { callAbout } from '../support/victimCalls.ts';
import { westMidlands } from '../support/westMidlands.ts';
import { email, messenger, phone, type Wanted, words } from './messenger.ts';

const folder = temporaryFolder();

describe('an update to a victim', () => {
  it('goes by text under the id of its notice, with the reference and how to ring back and nothing else', async () => {
    const { say, fake, messages, load } = await messenger();
    expect(await say()).toEqual({ result: 'sent' });
    const { reference } = await load();
    expect(fake.sent()).toMatchObject([{ type: 'sms', to: phone, reference: 'notice-1' }]);
    expect(fake.sent()[0]?.body).toBe(
      `There is news about the crime that West Midlands Police is dealing with. To hear it, ring 101 with your crime number. Our reference: ${reference}.`,
    );
    const [taken] = fake.sent();
    expect(await messages()).toMatchObject([{ kind: 'disposal', channel: 'text', notifyId: taken?.id }]);
  });

  it('goes by e-mail to who wants that', async () => {
    const { say, fake } = await messenger({ wishes: { preferred: 'email' }, details: { email } });
    expect(await say()).toEqual({ result: 'sent' });
    expect(fake.sent()).toMatchObject([{ type: 'email', to: email }]);
  });

  it('gives the true reason where the law allows no prosecution, and tells of nobody’s age', async () => {
    const { say, fake, load } = await messenger({ facts: { age: 9 } });
    expect(await say()).toEqual({ result: 'sent' });
    const { reference } = await load();
    expect(fake.sent()[0]?.body).toBe(
      `About the crime that West Midlands Police is dealing with: the law does not allow a prosecution, so it cannot go to court. To hear more, ring 101 with your crime number. Our reference: ${reference}.`,
    );
  });

  it('tells them where it gives the reason, and only then', async () => {
    for (const [age, words, told] of [
      [9, 'deliver', true],
      [9, 'older', false],
      [24, 'deliver', false],
    ] as const) {
      const { say, fake, load, ...by } = await messenger({ facts: { age } });
      await say('victim-message', 0, by[words]);
      fake.pass(6);
      await say('victim-message-check');
      const { victim } = replay((await load()).events);
      expect(Object.hasOwn(victim?.told ?? {}, 'disposal'), `${age}, ${words}`).toBe(told);
    }
  });

  it('is like any decision where the force has no words for that yet', async () => {
    const { say, fake, older } = await messenger({ facts: { age: 9 } });
    expect(await say('victim-message', 0, older)).toEqual({ result: 'sent' });
    expect(fake.sent()[0]?.body).toContain('There is news about the crime that');
  });

  it('is looked up ten minutes later', async () => {
    const { say, load, fake } = await messenger();
    await say();
    const check = (await load()).notices.find(({ kind }) => kind === 'victim-message-check');
    expect(check).toMatchObject({ notifyId: fake.sent()[0]?.id, dueAt: '2026-11-20T09:40:00.000Z' });
  });

  it.each<[string, Wanted]>([
    ['without their consent', { wishes: { messages: false } }],
    ['to who wants to be rung', { wishes: { preferred: 'phone' } }],
    ['without a number', { details: { phone: '' } }],
    ['after domestic abuse', { facts: { domesticAbuse: 'intimate-partner' } }],
  ])('is not sent, nor looked for, %s', async (_when, wanted) => {
    const { say, fake, messages } = await messenger(wanted);
    expect(await say()).toEqual({ result: 'sent' });
    expect(fake.asked, 'GOV.UK Notify heard of the victim').toEqual([]);
    expect(await messages()).toEqual([]);
  });

  it('is not sent once they were told by phone', async () => {
    const { say, fake, store, load, deps } = await messenger();
    const record = await load();
    const event = { type: 'victim-called', call: callAbout('disposal', 'disposal') } as const;
    const events = [
      ...record.events,
      { at: deps.now(), by: { kind: 'clock' }, cause: 'rang', event } as const,
    ];
    await store.commit({ ...record, revision: record.revision + 1, events });
    expect(await say()).toEqual({ result: 'sent' });
    expect(fake.sent(), 'the victim heard twice').toEqual([]);
  });

  // Victims’ Code, right 6: what they hear is so. A call says that it does not stand.
  it.each([9, 24])(
    'is not sent once the case was withdrawn, though they wait to hear: aged %s',
    async (age) => {
      const { say, fake, store, load, deps } = await messenger({ facts: { age } });
      const record = await load();
      const happened: readonly CaseEvent[] = [
        { type: 'victim-called', call: callAbout('views', 'views') },
        { type: 'withdrawn', ...(age === 9 ? { why: 'wrong-age' } : {}) },
      ];
      const logged = happened.map((event) => ({
        ...{ at: deps.now(), by: { kind: 'clock' }, cause: 'withdrawn', event },
      })) as typeof record.events;
      await store.commit({ ...record, revision: record.revision + 1, events: [...record.events, ...logged] });
      expect(await say()).toEqual({ result: 'sent' });
      expect(fake.sent()).toEqual([]);
    },
  );

  it.each<[string, Wanted, string]>([
    ['a number too short', { details: { phone: '07700 9' } }, 'bad-number'],
    ['a landline', { details: { phone: '0121 496 0000' } }, 'bad-number'],
    ['no e-mail address', { wishes: { preferred: 'email' }, details: { email: 'kim at home' } }, 'bad-email'],
  ])('to %s is kept as failed, and the officer hears that somebody must ring', async (_what, wanted, why) => {
    const { say, messages, load } = await messenger(wanted);
    expect(await say()).toEqual({ result: 'refused', why });
    expect(await messages()).toMatchObject([{ kind: 'disposal', ended: 'failed' }]);
    const record = await load();
    expect(record.notices).toContainEqual(expect.objectContaining({ to: 'officer', news: 'message-failed' }));
    expect(replay(record.events).victim?.told, 'a failed message counts as told').toEqual({});
  });

  it('with the questions holds a link, and is not sent while there is no public address', async () => {
    const { fake, store, load, deps, deliver, client } = await messenger();
    const record = await load();
    const event = { type: 'victim-called', call: callAbout('disposal', 'disposal') } as const;
    const at = deps.now();
    const events = [...record.events, { at, by: { kind: 'clock' }, cause: 'rang', event } as const];
    await store.commit({ ...record, revision: record.revision + 1, events });
    const notice = aNotice('notice-2', { kind: 'victim-message', to: 'victim', message: 'survey' });
    const nowhere = notifySender({
      notify: { client, words },
      force: westMidlands,
      surveyUrl: async () => undefined,
      record: async () => {},
      now: testClock,
    });
    const heard = await load();
    expect(await nowhere(notice, replay(events), heard)).toMatchObject({ why: 'no-public-address' });
    expect(await deliver(notice, replay(events), heard)).toEqual({ result: 'sent' });
    expect(fake.sent().map(({ body }) => body.match(/https:\S+/)?.[0])).toEqual([
      'https://waymark.example/survey/notice-2.',
    ]);
  });

  it('with the questions about the end goes out while somebody is asked how it goes on', async () => {
    const { fake, load, deps, deliver } = await messenger();
    const record = await load();
    const survey = { scriptVersion: 'test', ...{ understood: 4, heard: 4, fair: 4, satisfied: 4 } };
    const happened: readonly CaseEvent[] = [
      { type: 'victim-called', call: callAbout('disposal', 'disposal') },
      { type: 'victim-surveyed', survey: { ...survey, by: 'phone', after: 'call' } },
      { type: 'not-diverted', record: frozenRecord },
      { type: 'authority-requested', disposal: 'no-further-action', authority: 'sergeant', basis: '' },
    ];
    const later = happened.map(
      (event) => ({ at: deps.now(), by: { kind: 'clock' }, cause: event.type, event }) as const,
    );
    const notice = aNotice('notice-2', { kind: 'victim-message', to: 'victim', message: 'survey' });
    await deliver(notice, replay([...record.events, ...later]), record);
    expect(fake.sent()).toHaveLength(1);
  });

  it('is parked when Notify refuses the key', async () => {
    const key = 'other-11111111-1111-4111-8111-111111111111-22222222-2222-4222-8222-222222222222';
    const { say, fake, messages } = await messenger({}, { key });
    expect(await say()).toEqual({ result: 'refused', why: 'notify-key-refused' });
    expect(fake.sent()).toEqual([]);
    expect(await messages()).toEqual([]);
  });

  it('waits while the service has no key, and the log says so without a word about anybody', async () => {
    const { load, log, lines } = await messenger();
    const deliver = await victimMessages(
      {},
      { force: westMidlands, tokenOf: async () => '', record: async () => {}, now: testClock, log },
    );
    const record = await load();
    const [notice] = record.notices;
    if (notice === undefined) throw new Error('The case has no notice');
    const outcome = await deliver(notice, replay(record.events), record);
    expect(outcome).toEqual({ result: 'later', why: 'notify-not-configured', afterSeconds: 3600 });
    expect(lines.join('')).toContain('notify-not-configured');
    expect(lines.join('')).not.toMatch(/Kim|07700|900123/);
  });

  it.each<[string, Wanted, string]>([
    ['taken', {}, ''],
    ['refused for its number', { details: { phone: '07700 9' } }, 'bad-number'],
    [
      'refused for its address',
      { wishes: { preferred: 'email' }, details: { email: 'kim@home' } },
      'bad-email',
    ],
  ])('leaves nothing about anybody in the log when it is %s', async (_what, wanted, why) => {
    const { load, log, lines, fake, deps } = await messenger(wanted);
    const file = join(folder, 'notify.json');
    await writeFile(file, JSON.stringify(words));
    const deliver = await victimMessages(
      { notify: { apiKey: fake.apiKey, url: fake.url, file } },
      {
        force: westMidlands,
        tokenOf: async () => '',
        record: (...what) => noteMessage(...what, deps),
        now: testClock,
        log,
      },
    );
    const record = await load();
    const [notice] = record.notices;
    if (notice === undefined) throw new Error('The case has no notice');
    await deliver(notice, replay(record.events), record);
    expect(lines.join('')).toContain(why);
    expect(lines.join('')).not.toMatch(/Kim|kim@|07700|900123|phone_number|email_address/);
    expect(lines.join('')).not.toContain(fake.apiKey.slice(-36));
  });
});
