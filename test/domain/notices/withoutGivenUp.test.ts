import { describe, expect, test } from 'vitest';
import type { CaseEvent } from '../../../src/domain/case/caseEvent.ts';
import type { Notice } from '../../../src/domain/notices/notice.ts';
import { afterGivenUp, withoutGivenUp } from '../../../src/domain/notices/withoutGivenUp.ts';
import { aNotice } from '../../outbox/harness.ts';
import { minute } from '../../support/caseStories.ts';
import { filingFor } from '../../support/filings.ts';

const referral = (some: Partial<Notice> = {}): Notice =>
  aNotice('r', {
    kind: 'referral',
    to: 'provider',
    provider: 'cranstoun',
    heldAt: 'provider:cranstoun',
    ...some,
  });
const givenUp: CaseEvent = {
  type: 'given-up',
  undertakings: [{ provider: 'cranstoun', intervention: 'alcohol-related-violence' }],
};
const { heldAt: _held, ...sentNoMore } = referral({ state: 'parked', lastResult: 'not-needed' });
const without = (
  one: Notice,
  events: readonly CaseEvent[] = [givenUp],
  filing = filingFor({ intervention: null }),
) => withoutGivenUp([one], events, { filed: filing })[0];

// Another is chosen in place of what did not reach its provider: nobody there is to begin with the person, later either.
describe('given that a referral was given up, then', () => {
  test('it is sent no more, not even when they are back', () => {
    expect(without(referral())).toEqual(sentNoMore);
    expect(withoutGivenUp([referral()], [givenUp], {})[0], 'of a case that was not filed').toEqual(
      sentNoMore,
    );
    const answered: CaseEvent = { type: 'place-left', session: 's' };
    expect(without(referral(), [answered, givenUp])).toEqual(sentNoMore);
  });

  test.each<[string, Notice]>([
    ['one that was sent', referral({ state: 'sent' })],
    ['one of another provider', referral({ provider: 'hampton-trust' })],
    ['what else is sent to that provider', referral({ kind: 'referral-update' })],
  ])('%s stays as it was', (_what, one) => {
    expect(without(one)).toBe(one);
  });

  test('it stays where that provider runs something else for this person', () => {
    const one = referral();
    expect(without(one, [givenUp], filingFor({ intervention: 'another-course' }))).toBe(one);
    const elsewhere = filingFor({ intervention: 'another-course', provider: 'hampton-trust' });
    expect(without(one, [givenUp], elsewhere)).toEqual(sentNoMore);
  });

  test('nothing changes where nothing was given up', () => {
    const notices = [referral()];
    expect(withoutGivenUp(notices, [{ type: 'place-left', session: 's' }], {})).toBe(notices);
  });
});

describe('given a result that comes for a referral that was given up, then', () => {
  const told = { id: 'r ended', kind: 'referral-update', to: 'provider', provider: 'cranstoun' };
  const waiting = { state: 'waiting', dueAt: minute(9), attempts: 0 };

  test.each<[Parameters<typeof afterGivenUp>[2], boolean]>([
    ['sent', true],
    ['unsure', true],
    ['later', false],
    ['gone', false],
    ['blocked', false],
    ['refused', false],
  ])('where it is “%s”, they hear that it has ended: %s', (result, hear) => {
    const after = afterGivenUp([sentNoMore], 'r', result, minute(9));
    expect(after).toEqual(hear ? [sentNoMore, { ...told, ...waiting }] : [sentNoMore]);
  });

  test('they hear it once, and another provider’s news is none of theirs', () => {
    const update = (some: Partial<Notice>) =>
      aNotice('u', { kind: 'referral-update', to: 'provider', ...some });
    const isToldBeside = (one: Notice) =>
      afterGivenUp([sentNoMore, one], 'r', 'sent', minute(9))?.some(({ id }) => id === told.id);
    expect(isToldBeside(update({ provider: 'cranstoun' }))).toBe(false);
    expect(isToldBeside(update({ provider: 'cranstoun', state: 'sent' }))).toBe(true);
    expect(isToldBeside(update({ provider: 'hampton-trust' }))).toBe(true);
    expect(isToldBeside(update({ kind: 'referral', provider: 'cranstoun' }))).toBe(true);
  });

  test.each<[string, Notice]>([
    ['a referral that is to be sent', referral()],
    ['one that was refused', referral({ state: 'parked', lastResult: 'refused: http-404' })],
    ['what else was not needed', aNotice('r', { state: 'parked', lastResult: 'not-needed' })],
    ['one that was sent', referral({ state: 'sent', lastResult: 'not-needed' })],
  ])('it is another matter for %s', (_what, one) => {
    expect(afterGivenUp([sentNoMore, { ...one, id: 'other' }], 'other', 'sent', minute(9))).toBeUndefined();
    expect(afterGivenUp([one], 'nobody', 'sent', minute(9))).toBeUndefined();
  });
});
