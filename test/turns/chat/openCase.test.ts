import { beforeEach, describe, expect, test } from 'vitest';
import { openCase } from '../../../src/turns/chat/openCase.ts';
import { listCases, openNew } from '../../../src/turns/chat/showCase.ts';
import { openStore } from '../../outbox/harness.ts';
import { anOfficer, type Office, officeOn } from '../../support/booking/office.ts';

const ash = anOfficer('ash');
const elm = anOfficer('elm');

let office: Office;
beforeEach(async () => {
  office = officeOn(await openStore());
});

describe('given that somebody begins a case,', () => {
  test('when the same is heard again, then it is the same case, also once it has gone on', async () => {
    const first = await openCase(ash, 'message:1', office);
    await openNew({ by: ash }, 'message:1', 'weed', office);
    await openNew({ by: ash }, 'message:1', 'weed', office);
    const events = (await office.store.load(first.id))?.events.map(({ event }) => event.type);
    expect(events, 'looked up once').toEqual(['opened', 'answered']);
    expect((await openCase(ash, 'message:1', office)).id).toBe(first.id);
  });

  // What finds nothing is kept, so that the card can say so and what was typed is not typed again.
  test.each([
    ['', ['opened']],
    ['qqqq', ['opened', 'answered']],
  ])('when it is with no offence, then only what they typed is answered yet: %j', async (words, made) => {
    const { view } = await openNew({ by: ash }, 'message:1', words, office);
    const record = await office.store.load(view.target.caseId);
    expect(record?.events.map(({ event }) => event.type)).toEqual(made);
    expect(record?.events.some(({ event }) => event.type === 'answered' && 'offence' in event.answers)).toBe(
      false,
    );
  });

  // They try one word after another: each would leave a case behind.
  test('when it is with words that find nothing, then the next words are of the same case', async () => {
    const first = await openNew({ by: ash }, 'message:1', 'qqqq', office);
    const second = await openNew({ by: ash }, 'message:2', 'weed', office);
    expect(second.view.target).toMatchObject({ caseId: first.view.target.caseId, step: 'questions' });
    const third = await openNew({ by: ash }, 'message:3', 'weed', office);
    expect(third.view.target.caseId, 'once something is found it is another').not.toBe(
      first.view.target.caseId,
    );
  });

  // They were told to type “withdraw” with its reference: that must not end the case of somebody else.
  test('when it is with what is not on the list, then the next words are of another case', async () => {
    const first = await openNew({ by: ash }, 'message:1', 'manslaughter', office);
    const second = await openNew({ by: ash }, 'message:2', 'weed', office);
    expect(second.view.target.caseId).not.toBe(first.view.target.caseId);
  });

  test('when they begin again without having touched it, then it is used again', async () => {
    const first = await openCase(ash, 'message:1', office);
    expect((await openCase(ash, 'message:2', office)).id).toBe(first.id);
    expect(await office.store.openCasesOf(ash.id)).toHaveLength(1);
  });

  test('when they begin again once they have answered, then it is another', async () => {
    const first = await openCase(ash, 'message:1', office);
    await openNew({ by: ash }, 'message:1', 'weed', office);
    const second = await openCase(ash, 'message:2', office);
    expect(second.id).not.toBe(first.id);
    expect(second.reference).not.toBe(first.reference);
  });

  test('when somebody else does through the same, then it is their own', async () => {
    const first = await openCase(ash, 'message:1', office);
    const theirs = await openCase(elm, 'message:1', office);
    expect(theirs.id).not.toBe(first.id);
    expect([first.officer, theirs.officer]).toEqual([ash.id, elm.id]);
  });

  test('when the reference is taken, then another is drawn', async () => {
    let drawn = 0;
    const random = () => {
      drawn += 1;
      return drawn <= 12 ? 0 : 0.5;
    };
    const first = await openCase(ash, 'message:1', { ...office, random: () => 0 });
    const theirs = await openCase(elm, 'message:2', { ...office, random });
    expect(theirs.reference).not.toBe(first.reference);
  });

  test('then it is open, its own first event says whose it is, and nothing is due', async () => {
    const record = await openCase(ash, 'message:1', office);
    expect(record).toMatchObject({ revision: 1, open: true, officer: ash.id, notices: [], nextDueAt: null });
    expect(record.events).toMatchObject([
      {
        at: office.now(),
        by: { kind: 'staff', ...ash },
        cause: 'message:1',
        event: { type: 'opened', caseId: record.id, reference: record.reference, officer: ash },
      },
    ]);
    expect(await office.store.load(record.id)).toEqual(record);
  });

  test('then it is shown to whoever began it, and its card is kept up to date', async () => {
    const { view, keepPlaceFor } = await openNew({ by: ash }, 'message:1', '', office);
    expect(view.card).toBe('offence');
    expect(keepPlaceFor).toEqual({ caseId: view.target.caseId, slot: 'officerCard' });
  });

  test('where others read, then it is not shown there', async () => {
    const where = { kind: 'channel', conversation: '19:x', address: null } as const;
    const { beside } = await openNew({ by: ash, where }, 'message:1', '', office);
    expect(beside).toMatch(/^No case of yours/);
  });
});

test('the list holds one’s own open cases, and nobody else’s', async () => {
  const first = await openNew({ by: ash }, 'message:1', 'weed', office);
  const text = async (by: typeof ash) => JSON.stringify((await listCases(by, office)).view);
  expect(await text(ash)).toContain(first.view.target.caseId);
  expect(await text(elm)).not.toContain(first.view.target.caseId);
  const gone = { ...office, store: { ...office.store, load: async () => undefined } };
  expect((await listCases(ash, gone)).view.verbs, 'one that cannot be read is left out').toEqual(['new']);
});
