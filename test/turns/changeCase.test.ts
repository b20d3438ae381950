import { describe, expect, test } from 'vitest';
import type { CaseEvent } from '../../src/domain/case/caseEvent.ts';
import type { CaseRecord, Store } from '../../src/store/store.ts';
import { changeCase, type Decision } from '../../src/turns/changeCase.ts';
import { message } from '../../src/turns/chat/message.ts';
import { press } from '../../src/turns/chat/press.ts';
import { decisionContext } from '../../src/turns/decisionContext.ts';
import { keepPlace } from '../../src/turns/keepPlace.ts';
import { noteMessage } from '../../src/turns/noteMessage.ts';
import { report } from '../../src/turns/report.ts';
import { surveyToken } from '../../src/turns/surveyToken.ts';
import { takeSurvey } from '../../src/turns/takeSurvey.ts';
import type { TurnDeps } from '../../src/turns/turnDeps.ts';
import { database } from '../support/booking/database.ts';
import { officeOn, pressOn } from '../support/booking/office.ts';
import * as stages from '../support/caseStages.ts';
import { filed, minute, officer, type Story } from '../support/caseStories.ts';
import { callAbout } from '../support/victimCalls.ts';

const by = { id: officer.id, name: officer.name };
const where = { kind: 'personal', conversation: 'c', address: null } as const;
const survey = { understood: 5, heard: 4, fair: 3, satisfied: 1 };
const withdrawn: CaseEvent = { type: 'withdrawn' };
const clock = { kind: 'clock' } as const;
const reached: CaseEvent = { type: 'victim-called', call: callAbout('disposal') };
const heard = (story: Story) => ({
  ...story.theCase,
  events: [...story.events, { at: minute(80), by: { kind: 'staff', ...by }, cause: 'call', event: reached }],
});

/** A filed case in a store, with how often it was written and the outbox was woken. */
async function kept() {
  const store = database().connect(async () => undefined);
  const count = { commits: 0, wakes: 0 };
  const { id, reference, events } = heard(filed(stages.approved()));
  const record = { version: 4, id, reference, officer: by.id, revision: 1, open: true } as const;
  await store.commit({
    ...record,
    updatedAt: minute(90),
    events,
    notices: [],
    nextDueAt: null,
  } as CaseRecord);
  const commit: Store['commit'] = async (next) => {
    const outcome = await store.commit(next);
    if (outcome === 'committed') count.commits += 1;
    return outcome;
  };
  const wake = () => {
    count.wakes += 1;
  };
  const office = { ...officeOn({ ...store, commit }), wake };
  return { office, count, id, reference, store };
}

type Kept = Awaited<ReturnType<typeof kept>>;

describe('given a case, when it changes, the outbox is woken once the change is kept', () => {
  const ways: Readonly<Record<string, (kept: Kept) => Promise<unknown>>> = {
    'by a survey answered through a link': async ({ office, id }) => {
      const token = await surveyToken({ noticeId: 'n-1', caseId: id, after: 'call' }, office);
      expect(await takeSurvey(token, survey, office)).toBe('answered');
    },
    'by a line that begins a case': ({ office }) =>
      message({ id: 'm-1', text: 'new weed', by, where }, office),
    'by a report': ({ office, reference }) =>
      report('cranstoun', reference, { id: 'r-1', kind: 'booked', at: minute(95) }, office),
    'by what became of a message to the victim': ({ office, id }) =>
      noteMessage(id, 'notify:1', [{ type: 'note-message', ...aMessage }], office),
    'by a place for its card': ({ office, id }) =>
      keepPlace(id, 'officerCard', { conversation: 'c', activity: 'a' }, office),
    'by a press': async ({ office, reference }) => {
      const card = await message({ id: '', text: reference, by, where }, office);
      const inputs = { withdrawReason: 'They have moved abroad and cannot finish it.' };
      await press({ ...pressOn(by, card.view, 'withdraw'), step: 'confirm', inputs }, office);
    },
  };
  test.each(Object.keys(ways))('%s', async (way) => {
    const given = await kept();
    await ways[way]?.(given);
    expect(given.count.commits).toBeGreaterThan(0);
    expect(given.count.wakes).toBeGreaterThan(0);
  });
});

const aMessage = { message: 'disposal', channel: 'text', notifyId: 'n' } as const;

describe('given a decision on a case', () => {
  const withdraw: Decision<string> = {
    change: { events: [withdrawn], by: clock, cause: 'c' },
    answer: ({ theCase }) => `${theCase.state.status} at ${theCase.revision}`,
  };

  test('when nothing is to change, nothing is written and nobody is woken', async () => {
    const { office, count, id } = await kept();
    expect(await changeCase(id, () => ({ answer: 'seen' }), office)).toBe('seen');
    expect(count).toEqual({ commits: 0, wakes: 0 });
  });

  test('when it changes, the answer is given on the case as it was kept', async () => {
    const { office, id, store } = await kept();
    const before = (await store.load(id))?.events.length ?? 0;
    expect(await changeCase(id, () => withdraw, office)).toBe(`closed at ${before + 1}`);
    expect(await store.load(id)).toMatchObject({ revision: 2, open: false });
  });

  test('when somebody else commits in between, it is decided again on what they left', async () => {
    const { office, id, count } = await kept();
    const seen: string[] = [];
    await changeCase<void>(
      id,
      async (found) => {
        seen.push(found?.theCase.state.status ?? 'none');
        if (seen.length === 1) await changeCase(id, () => withdraw, office);
        const { change } = withdraw as Extract<Decision<string>, { change: object }>;
        return seen.length === 1 ? { change, answer: () => undefined } : { answer: undefined };
      },
      office,
    );
    expect(seen).toEqual(['in-progress', 'closed']);
    expect(count).toEqual({ commits: 1, wakes: 1 });
  });

  // A clock that jumps, or an outage that ends, makes everything in a case due at once: each result is written before it.
  test('when forty others commit before it, one after another, it is kept all the same', async () => {
    const { office, id, store } = await kept();
    let others = 40;
    const commit: Store['commit'] = async (next) => {
      const record = others > 0 ? await store.load(id) : undefined;
      if (record === undefined) return store.commit(next);
      others -= 1;
      await store.commit({ ...record, revision: record.revision + 1 });
      return store.commit(next);
    };
    const late = { ...office, store: { ...office.store, commit } };
    expect(await changeCase(id, () => withdraw, late)).toMatch('closed');
    expect([others, (await store.load(id))?.open]).toEqual([0, false]);
  });

  test('when the answer fails once it is kept, it is not done a second time', async () => {
    const { office, id, count } = await kept();
    const answer = () => Promise.reject(new Error('not drawn'));
    await expect(changeCase(id, () => ({ ...withdraw, answer }), office)).rejects.toThrow('not drawn');
    expect(count).toEqual({ commits: 1, wakes: 1 });
  });

  test('when it never gets through, it ends in an error and not in a circle', async () => {
    const { office, id } = await kept();
    const jammed: TurnDeps = { ...office, store: { ...office.store, commit: async () => 'conflict' } };
    await expect(changeCase(id, () => withdraw, jammed)).rejects.toThrow('times in a row');
  });

  test('when there is no such case, nothing can be changed', async () => {
    const { office } = await kept();
    await expect(changeCase('nobody', () => withdraw, office)).rejects.toThrow('no such case');
  });
});

describe('whoever decides', () => {
  test.each([
    ['somebody of the liaison', { id: 'lia-1', name: 'Lee' }, true],
    ['somebody else', by, false],
    ['a provider', 'provider', false],
  ] as const)('%s is known as what the force’s list says of them', async (_who, who, isLiaison) => {
    const { office } = await kept();
    const listed: TurnDeps = { ...office, isLiaison: (id) => id === 'lia-1', rankOf: () => 'inspector' };
    const context = decisionContext(who, listed);
    expect(context.isLiaison).toBe(isLiaison);
    expect(typeof context.by === 'string' ? '' : context.by.rank).toBe(
      typeof who === 'string' ? '' : 'inspector',
    );
  });
});
