import { describe, expect, test } from 'vitest';
import type { Notice } from '../../../src/domain/notices/notice.ts';
import { withFirstContact } from '../../../src/domain/notices/withFirstContact.ts';
import { aNotice } from '../../outbox/harness.ts';
import { minute } from '../../support/caseStories.ts';

const referral = (some: Partial<Notice> = {}) =>
  aNotice('r', {
    kind: 'referral',
    to: 'provider',
    provider: 'cranstoun',
    state: 'sent',
    attempts: 2,
    ...some,
  });
const told = aNotice('r not-sent', { news: 'not-sent', provider: 'cranstoun', state: 'sent' });
const untold = aNotice('r not-told', { news: 'not-told', provider: 'cranstoun', state: 'sent' });
const arrived = aNotice('r sent-late', { news: 'sent-late', provider: 'cranstoun' });
/** Looked for by its deadline, a day after the filing. */
const oneDay = minute(24 * 60);
const watch = (some: Partial<Notice> = {}) =>
  aNotice('w', { kind: 'first-contact', provider: 'cranstoun', deadline: oneDay, dueAt: oneDay, ...some });
/** The first contacts looked for once the referral has come, ten hours after the filing. */
const contacts = (
  one: Notice,
  others: readonly Notice[] = [told],
  sent = referral(),
  hours: number | undefined = 24,
) =>
  withFirstContact(sent, [sent, ...others, one], {
    now: minute(10 * 60),
    firstContactHours: hours,
  }).filter(({ kind }) => kind === 'first-contact');

// Paper 002: the providers make first contact within 24 to 72 hours, each by its own; this one had nothing until now.
describe('given a referral that its officer was told had not been sent, when it arrives, then a first contact', () => {
  test.each([24, 48, 72])('is looked for no sooner than the %i hours of its provider after that', (hours) => {
    const dueAt = minute((10 + hours) * 60);
    expect(contacts(watch(), [told], referral(), hours)).toEqual([watch({ dueAt })]);
  });

  test.each([24, 48, 72])(
    'that was over by then is looked for again in the %i hours of its provider',
    (hours) => {
      const missed = watch({ state: 'sent', dueAt: minute(2), lastResult: 'sent' });
      const dueAt = minute((10 + hours) * 60);
      const { lastResult: _was, ...anew } = watch({ dueAt });
      expect(contacts(missed, [told], referral(), hours)).toEqual([missed, { ...anew, id: 'w late' }]);
    },
  );

  // Its officer comes back on the next day: by then nobody is late.
  test('that their officer’s chat refused does not go as they come back', () => {
    const held = { attempts: 7, heldAt: 'person:officer-1', lastResult: 'blocked: teams-403' };
    for (const state of ['waiting', 'parked'] as const)
      expect(contacts(watch({ ...held, state, dueAt: minute(3) }))).toEqual([
        watch({ dueAt: minute(34 * 60) }),
      ]);
  });

  test.each<[string, Parameters<typeof contacts>]>([
    ['it was agreed for later still', [watch({ dueAt: minute(40 * 60) })]],
    ['it is another provider’s', [watch({ provider: 'sova' })]],
    ['it came in time', [watch(), []]],
    ['it has not come yet', [watch(), [told], referral({ state: 'waiting' })]],
    ['this was done as it came', [watch(), [told, arrived]]],
    ['it is looked for then anyhow', [watch({ dueAt: minute(34 * 60), attempts: 3, lastResult: 'later' })]],
    [
      'what came is an update that was late',
      [watch(), [told, untold], referral({ kind: 'referral-update' })],
    ],
    ['what came is for its officer', [watch(), [told], referral({ to: 'officer' })]],
    ['what came is an update', [watch(), [told], referral({ kind: 'referral-update' })]],
  ])('stays as it is where %s', (_what, given) => {
    expect(contacts(...given)).toEqual([given[0]]);
  });

  test('is all that changes', () => {
    const [sent, one] = [referral(), watch()];
    const after = withFirstContact(sent, [sent, told, one], { now: minute(600), firstContactHours: 24 });
    expect(after.slice(0, 2)).toEqual([sent, told]);
    expect(after).toHaveLength(3);
  });

  test('stays as it is where the force no longer knows the hours of its provider', () => {
    const [sent, one] = [referral(), watch()];
    const all = [sent, told, one];
    expect(withFirstContact(sent, all, { now: minute(600), firstContactHours: undefined })).toBe(all);
  });
});
