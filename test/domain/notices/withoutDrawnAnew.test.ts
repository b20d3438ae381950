import { describe, expect, test } from 'vitest';
import type { Notice } from '../../../src/domain/notices/notice.ts';
import { redrawDetail, withDetailCard } from '../../../src/domain/notices/withDetailCard.ts';
import { isOpenIn, redrawList, withListCard } from '../../../src/domain/notices/withListCard.ts';
import { withoutDrawnAnew } from '../../../src/domain/notices/withoutDrawnAnew.ts';
import { aNotice } from '../../outbox/harness.ts';
import { approved, awaitingSergeant, breachedConditionalCaution, charged } from '../../support/caseStages.ts';
import { minute, type Story } from '../../support/caseStories.ts';

const own = { person: 'sergeant-1', place: { conversation: 'a:1', activity: 'detail-1' } };
const ofBreach = { ...own, about: 'breach' } as const;
const list = { place: { conversation: '19:1', activity: 'list-1' }, cases: ['a', 'b'], at: minute(3000) };
const ofRequest = redrawDetail(own, minute(5), 'n-1');
const outcome = redrawDetail(ofBreach, minute(5), 'n-1');
const listed = redrawList(list, minute(5), 'n-2');

const left = (notices: readonly Notice[], { theCase }: Story) => {
  const { detailCards, listCards } = withoutDrawnAnew(
    { notices, detailCards: [ofBreach], listCards: [list] },
    theCase,
  );
  return [...(detailCards ?? []), ...(listCards ?? [])].map(({ place }) => place.activity);
};
const sent = (...notices: readonly Notice[]): readonly Notice[] =>
  notices.map((one) => ({ ...one, state: 'sent' }));

// Kept for good, each decision of a long case would draw every card of every earlier one anew.
describe('given cards on which a breach was decided, then', () => {
  test.each<[string, readonly Notice[], readonly string[]]>([
    ['both are known while they are still to be drawn anew', [outcome, listed], ['detail-1', 'list-1']],
    ['each is forgotten once it was drawn anew', [...sent(outcome), listed], ['list-1']],
    ['none is known once both were', sent(outcome, listed), []],
    [
      'one is forgotten that never can be: its post was deleted',
      [...sent(outcome), { ...listed, state: 'parked' }],
      [],
    ],
    [
      'one is known that its reader gets once they are back',
      [{ ...outcome, state: 'parked', heldAt: 'person:sergeant-1' }, ...sent(listed)],
      ['detail-1'],
    ],
    [
      'one is known that is to be drawn once more',
      [...sent(outcome, listed), { ...outcome, id: 'n-3' }],
      ['detail-1'],
    ],
    [
      'another card of the same chat is another',
      sent({ ...outcome, card: 'detail-2' }, { ...listed, card: 'list-2' }),
      ['detail-1', 'list-1'],
    ],
    [
      'the same name in another chat, or of another person, is another card',
      sent({ ...listed, chat: '19:2' }, { ...outcome, person: 'sergeant-2' }),
      ['detail-1', 'list-1'],
    ],
  ])('%s', (_what, notices, known) => {
    expect(left(notices, charged())).toEqual(known);
  });

  test('both are known while it is open', () => {
    expect(left(sent(outcome, listed), breachedConditionalCaution())).toEqual(['detail-1', 'list-1']);
  });

  test('a later breach of the case is not asked about in the list of the earlier one', () => {
    const before = { ...list, at: minute(-1) };
    const { theCase } = breachedConditionalCaution();
    const after = withoutDrawnAnew({ notices: sent(listed), listCards: [before] }, theCase);
    expect(after.listCards).toEqual([]);
  });
});

test('given a card on which authority was asked, then it is known until it is given and the card was drawn anew', () => {
  const detailsOf = ({ theCase }: Story, notices: readonly Notice[]) =>
    withoutDrawnAnew({ notices, detailCards: [own] }, theCase).detailCards;
  expect(detailsOf(awaitingSergeant(), sent(ofRequest))).toEqual([own]);
  expect(detailsOf(approved(), [ofRequest])).toEqual([own]);
  expect(detailsOf(approved(), sent(ofRequest))).toEqual([]);
});

test('a record of before such cards were kept stays as it was', () => {
  expect(withoutDrawnAnew({ notices: [] }, charged().theCase)).toStrictEqual({ notices: [] });
});

describe('given a card on which somebody can decide, when it came to them, then', () => {
  const at = minute(9);
  const waits = aNotice('waits', { dueAt: minute(60) });
  const kept = { notices: [waits], detailCards: [ofBreach], listCards: [list] };
  const [open, over] = [breachedConditionalCaution().theCase, charged().theCase];

  test('it is known, beside those before it', () => {
    expect(withDetailCard(kept, own, awaitingSergeant().theCase, at, 'n')).toEqual({
      ...{ notices: [waits], nextDueAt: minute(60), detailCards: [ofBreach, own] },
    });
    expect(withDetailCard({ notices: [] }, ofBreach, open, at, 'n').detailCards).toEqual([ofBreach]);
    const { at: _since, ...fresh } = list;
    expect(withListCard(kept, fresh, open, at, 'n')).toEqual({
      ...{ notices: [waits], nextDueAt: minute(60), listCards: [list, { ...fresh, at }] },
    });
    expect(withListCard({ notices: [] }, fresh, open, at, 'n').listCards).toEqual([{ ...fresh, at }]);
  });

  // Nobody decides on a card what somebody else decided while it was on its way.
  test('it is drawn anew at once where that was decided meanwhile', () => {
    const first = { state: 'waiting', dueAt: at, attempts: 0, id: 'n' } as const;
    const detail = { ...first, to: 'decider', person: own.person, card: 'detail-1' } as const;
    const anew = (one: Notice) => ({ notices: [waits, one], nextDueAt: at });
    expect(withDetailCard(kept, own, approved().theCase, at, 'n')).toMatchObject(
      anew({ ...detail, kind: 'authorisation-outcome' }),
    );
    expect(withDetailCard(kept, ofBreach, over, at, 'n')).toMatchObject(
      anew({ ...detail, kind: 'breach-outcome' }),
    );
    const listAnew = { ...first, kind: 'breach-outcome', card: 'list-1', chat: '19:1' } as const;
    expect(withListCard(kept, list, over, at, 'n')).toMatchObject(anew({ ...listAnew, to: 'supervisors' }));
    expect(withListCard(kept, { ...list, person: 'sergeant-1' }, over, at, 'n')).toMatchObject(
      anew({ ...listAnew, to: 'decider', person: 'sergeant-1' }),
    );
  });

  test('a breach is open in the list of its own moment, and in one from before that was kept', () => {
    const { state } = open;
    if (state.status !== 'breached') throw new Error('It is not in breach');
    expect(isOpenIn({ at: state.since }, open)).toBe(true);
    expect(isOpenIn({}, open)).toBe(true);
    expect(isOpenIn({}, over)).toBe(false);
  });
});
