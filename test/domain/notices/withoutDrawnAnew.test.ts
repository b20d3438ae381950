import { describe, expect, test } from 'vitest';
import type { Notice } from '../../../src/domain/notices/notice.ts';
import { redrawDetail } from '../../../src/domain/notices/withDetailCard.ts';
import { redrawList } from '../../../src/domain/notices/withListCard.ts';
import { withoutDrawnAnew } from '../../../src/domain/notices/withoutDrawnAnew.ts';
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
  expect(withoutDrawnAnew({ notices: [] }, charged().theCase)).toEqual({ notices: [] });
});
