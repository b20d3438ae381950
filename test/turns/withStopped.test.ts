import { beforeEach, describe, expect, test } from 'vitest';
import type { DialogueState } from '../../src/dialogue/state/dialogueState.ts';
import { approvalStep } from '../../src/dialogue/steps/approval/approvalStep.ts';
import { asCaseRecord } from '../../src/store/record/asCaseRecord.ts';
import { storedCase } from '../../src/turns/changeCase.ts';
import { message } from '../../src/turns/chat/message.ts';
import { noticeView } from '../../src/turns/chat/noticeView.ts';
import { press } from '../../src/turns/chat/press.ts';
import type { TurnDeps } from '../../src/turns/turnDeps.ts';
import type { Answer } from '../../src/turns/turns.ts';
import { awaitingSergeant, breachedConditionalCaution } from '../support/caseStages.ts';
import { minute } from '../support/caseStories.ts';
import { depsThatCount, keep, pressOf } from './chat/buttons/depsOn.ts';
import { type Place, type Presser, pressers, whereIs } from './chat/buttons/people.ts';
import { atStep } from './chat/buttons/stages.ts';

const { sergeant, inspector, 'its officer': officer } = pressers;
type Aimed = Awaited<ReturnType<typeof keep>>;
type Button = { readonly step: string; readonly verb: string };

const named = 'Ring his mother on 07700 900123, she was there.';
const plain = 'His mother was there, and agrees.';

let deps: TurnDeps;
let now = minute(60);
beforeEach(async () => {
  now = minute(60);
  deps = { ...(await depsThatCount()).deps, now: () => now };
});

const recordOf = async ({ id }: Aimed) => {
  const record = await deps.store.load(id);
  if (record === undefined) throw new Error('The case is gone');
  return record;
};
const presses = (who: Presser, place: Place, button: Button, aimed: Aimed, inputs: Record<string, string>) =>
  press(pressOf(who, place, button, aimed, inputs), deps);
const opens = (who: Presser, { reference }: Aimed) =>
  message({ id: `m-${now}`, text: reference, by: who.by, where: whereIs('chat', who.by) }, deps);
const fieldOf = ({ view }: Answer, id: string) => view.fields[id];

const ask: Button = { step: 'assessment', verb: 'answer' };
const save: Button = { step: 'assessment', verb: 'save' };
const approve: Button = { step: 'authorisation', verb: 'approve' };
const decide: Button = { step: 'breach', verb: 'decide-breach' };
const disposal = 'conditional-caution';

type Row = {
  readonly who: Presser;
  readonly field: string;
  readonly button: Button;
  readonly inputs: Record<string, string>;
  readonly story: () => Parameters<typeof keep>[0];
  /** The press that sends what was meant, once nobody is named. */
  readonly goes: string;
};

const rows: Readonly<Record<string, Row>> = {
  'the officer’s note to whoever decides': {
    ...{ who: officer, field: 'requestNote', button: ask, inputs: { disposal }, goes: 'authority-requested' },
    story: () => atStep.result().events,
  },
  'the reason of whoever decides': {
    ...{ who: sergeant, field: 'reason', button: approve, inputs: {}, goes: 'authority-decided' },
    story: () => awaitingSergeant().events,
  },
  'the reason of a decision on a breach': {
    ...{
      who: sergeant,
      field: 'reason',
      button: decide,
      inputs: { decision: 'excuse' },
      goes: 'breach-decided',
    },
    story: () => breachedConditionalCaution().events,
  },
  'the officer’s reason for an exception': {
    ...{ who: officer, field: 'exceptional', button: ask, inputs: { disposal }, goes: 'authority-requested' },
    story: () => atStep.exceptionSought().events,
  },
};

describe.each(Object.entries(rows))('given that %s names somebody, when it is sent,', (_what, row) => {
  const { who, field, button, inputs, goes } = row;
  let aimed: Aimed;
  beforeEach(async () => {
    aimed = await keep(row.story(), officer, deps);
  });
  const sends = (text: string) => presses(who, 'chat', button, aimed, { ...inputs, [field]: text });

  test('then it goes nowhere and is kept, in the store and on the card', async () => {
    const answer = await sends(named);
    expect(fieldOf(answer, field)).toMatchObject({ value: named });
    expect(fieldOf(answer, field)?.error).toMatch(
      /was not sent; your words are kept\. Take out a phone number/,
    );
    const record = await recordOf(aimed);
    expect(record.events).toHaveLength(aimed.revision);
    expect(record.notices).toEqual([]);
    expect(record.stopped).toEqual([{ at: now, by: who.by.id, step: button.step, field, text: named }]);
    expect(asCaseRecord(JSON.parse(JSON.stringify(record)))).toEqual(record);
  });

  test('then it stands in the writer’s own form when that is drawn again, and is kept once', async () => {
    await sends(named);
    await sends(named);
    expect((await recordOf(aimed)).stopped).toHaveLength(1);
    now = minute(90);
    // A breach has no reference to write: today's card comes for an older one.
    const older = { ...aimed, revision: aimed.revision - 1 };
    const again = button === decide ? await presses(who, 'chat', decide, older, {}) : await opens(who, aimed);
    expect(fieldOf(again, field)).toMatchObject({ value: named, error: '' });
  });

  test('then nobody else finds it, not even on the same card', async () => {
    await sends(named);
    for (const other of [inspector, officer].filter((one) => one !== who))
      for (const place of ['chat', 'posted', 'elsewhere'] as const)
        expect(JSON.stringify(await presses(other, place, button, aimed, {}))).not.toContain('900123');
    const found = storedCase(await recordOf(aimed));
    if (found === undefined) throw new Error('The case is gone');
    for (const kind of ['authorisation-card', 'breach-alert', 'officer-card'] as const) {
      const notice = { id: 'n', kind, to: 'supervisors', state: 'waiting', dueAt: now, attempts: 0 } as const;
      const said = await noticeView(notice, found.theCase, found.record, deps);
      const isWriters = kind === 'officer-card' && who === officer;
      if (!isWriters) expect(JSON.stringify(said ?? '')).not.toContain('900123');
    }
  });

  test('then the card is still the one to press, and what goes out takes its place', async () => {
    await sends(named);
    now = minute(95);
    await sends(plain);
    const record = await recordOf(aimed);
    expect(record.events.map(({ event }) => event.type)).toContain(goes);
    expect(record.stopped, 'it stays on the record').toHaveLength(1);
    expect(JSON.stringify(await opens(who, aimed))).not.toContain('900123');
  });
});

test('given a note that names somebody, when the officer saves for later, then it is kept too', async () => {
  const aimed = await keep(atStep.result().events, officer, deps);
  const saved = await presses(officer, 'chat', save, aimed, { disposal, requestNote: named });
  expect(JSON.stringify(saved)).not.toContain('900123');
  expect((await recordOf(aimed)).stopped).toMatchObject([{ field: 'requestNote', text: named }]);
  expect(fieldOf(await opens(officer, aimed), 'requestNote')?.value).toBe(named);
});

test('given one of two texts that names somebody, when they are sent, then the other is kept as well', async () => {
  const aimed = await keep(atStep.result().events, officer, deps);
  await presses(officer, 'chat', ask, aimed, { disposal, requestNote: plain, exceptional: named });
  expect((await recordOf(aimed)).stopped?.map(({ field }) => field).toSorted()).toEqual([
    'exceptional',
    'requestNote',
  ]);
});

/** The same request once more, an hour and a half later. */
async function askedAnew(aimed: Aimed): Promise<void> {
  const record = await recordOf(aimed);
  const asked = awaitingSergeant().events.at(-1);
  if (asked === undefined) throw new Error('Nothing was asked');
  now = minute(120);
  const events = [...record.events, { ...asked, at: minute(100), cause: 'anew' }];
  await deps.store.commit({ ...record, revision: record.revision + 1, events });
}

test('given a reason that was stopped, when the request is asked anew, then it stands there no more', async () => {
  const aimed = await keep(awaitingSergeant().events, officer, deps);
  await presses(sergeant, 'posted', approve, aimed, { reason: named });
  expect(fieldOf(await opens(sergeant, aimed), 'reason')?.value).toBe(named);
  await askedAnew(aimed);
  expect(fieldOf(await opens(sergeant, aimed), 'reason')?.value).toBe('');
});

test('given a reason that was stopped, when it is stopped again after the request was asked anew, then it comes back', async () => {
  const aimed = await keep(awaitingSergeant().events, officer, deps);
  await presses(sergeant, 'posted', approve, aimed, { reason: named });
  await askedAnew(aimed);
  const again = { ...aimed, revision: aimed.revision + 1 };
  await presses(sergeant, 'posted', approve, again, { reason: named });
  expect(fieldOf(await opens(sergeant, aimed), 'reason')?.value).toBe(named);
  await presses(sergeant, 'posted', approve, again, { reason: named });
  expect(
    (await recordOf(aimed)).stopped?.map(({ at }) => at),
    'once for each time',
  ).toEqual([minute(60), minute(120)]);
});

test('given a note that names somebody, when an approval is asked for anew, then it is kept too', () => {
  const inputs = { requestNote: named };
  const submitted = approvalStep.submit({} as DialogueState, { verb: 'answer', inputs });
  expect(submitted).toMatchObject({ ok: false, stopped: inputs });
});
