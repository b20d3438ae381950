import { beforeEach, describe, expect, test } from 'vitest';
import { message } from '../../../src/turns/chat/message.ts';
import { press } from '../../../src/turns/chat/press.ts';
import { outOfDate } from '../../../src/turns/showToOfficer.ts';
import type { TurnDeps } from '../../../src/turns/turnDeps.ts';
import type { Answer } from '../../../src/turns/turns.ts';
import * as stages from '../../support/caseStages.ts';
import { minute, type Story, sergeant as sgt, tell } from '../../support/caseStories.ts';
import { frozenRecord } from '../../support/filings.ts';
import { depsThatCount, keep, pressOf } from './buttons/depsOn.ts';
import { type Presser, pressers, whereIs } from './buttons/people.ts';
import { atStep } from './buttons/stages.ts';

const { sergeant, 'its officer': officer } = pressers;
const why = 'The plan fits, and they have kept every day so far.';
let deps: TurnDeps;
let now = minute(60);
beforeEach(async () => {
  now = minute(60);
  deps = { ...(await depsThatCount()).deps, now: () => now };
});

type Row = {
  readonly who: Presser;
  readonly step: string;
  readonly verb: string;
  readonly field: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly story: () => { readonly events: Story['events'] };
};
const disposal = 'conditional-caution';
const onBreach = { step: 'breach', verb: 'decide-breach', field: 'reason' } as const;
const notDivertedAfterRefusal = (): Story => {
  const refused = tell(
    stages.awaitingSergeant(),
    { type: 'decide-authority', approved: false, reason: 'Charge.' },
    { by: sgt },
  );
  return tell(refused, { type: 'record-undiverted', record: frozenRecord });
};

/** Every card on which somebody writes why. */
const rows: Readonly<Record<string, Row>> = {
  'a reason to approve': {
    ...{ who: sergeant, step: 'authorisation', verb: 'approve', field: 'reason' },
    story: stages.awaitingSergeant,
  },
  'a reason to decline a withdrawal': {
    ...{ who: sergeant, step: 'authorisation', verb: 'decline', field: 'reason' },
    story: stages.askedToWithdraw,
  },
  'a reason on a breach': {
    ...{ ...onBreach, who: sergeant, inputs: { decision: 'excuse' } },
    story: stages.breachedConditionalCaution,
  },
  'an officer’s reason on a breach': {
    ...{ ...onBreach, who: officer, inputs: { decision: 'excuse' } },
    story: stages.breachedConditionalCaution,
  },
  'why it should be withdrawn': {
    ...{ who: officer, step: 'confirm', verb: 'withdraw', field: 'withdrawReason' },
    story: stages.filedConditionalCaution,
  },
  'why it should go no further': {
    ...{ who: officer, step: 'confirm', verb: 'no-further-action', field: 'endReason' },
    story: notDivertedAfterRefusal,
  },
  'a note to the decision maker': {
    ...{ who: officer, step: 'assessment', verb: 'answer', field: 'requestNote', inputs: { disposal } },
    story: atStep.result,
  },
};

const textsIn = async (id: string) => ((await deps.store.load(id))?.stopped ?? []).map(({ text }) => text);
const valueOn = ({ view }: Answer, field: string) => view.fields[field]?.value;

// Nothing that somebody wrote is lost because the card was a minute old: a rationale is theirs.
describe.each(Object.entries(rows))('given %s, written on a card that is out of date', (_what, row) => {
  const { who, step, verb, field, inputs = {} } = row;
  const pressOld = async () => {
    const aimed = await keep(row.story().events, officer, deps);
    const old = { id: aimed.id, revision: aimed.revision - 1 };
    const answer = await press(pressOf(who, 'chat', { step, verb }, old, { ...inputs, [field]: why }), deps);
    return { aimed, answer };
  };

  test('when it is pressed, then nothing is decided, and it stands on today’s card or is kept for its writer', async () => {
    const { aimed, answer } = await pressOld();
    expect(answer.view.note).toContain(outOfDate);
    expect((await deps.store.load(aimed.id))?.events).toHaveLength(aimed.revision);
    const isOnCard = valueOn(answer, field) === why;
    expect(isOnCard || (await textsIn(aimed.id)).includes(why)).toBe(true);
    if (!isOnCard) expect(answer.view.note).toContain('What you wrote was not sent; it is kept.');
  });

  test('when what it asks is opened again, then its writer sends it from there', async () => {
    const { aimed, answer } = await pressOld();
    const current = { id: aimed.id, revision: aimed.revision };
    const again =
      valueOn(answer, field) === why
        ? answer
        : await press(pressOf(who, 'chat', { step: 'case', verb }, current), deps);
    expect(valueOn(again, field)).toBe(why);
  });
});

test('given a reason, when somebody else has decided meanwhile, then it is kept, and nobody else reads it', async () => {
  const decided = tell(
    stages.awaitingSergeant(),
    { type: 'decide-authority', approved: true, reason: 'Yes.' },
    { by: sgt },
  );
  const aimed = await keep(decided.events, officer, deps);
  const old = { id: aimed.id, revision: aimed.revision - 1 };
  const approve = { step: 'authorisation', verb: 'approve' };
  const answer = await press(pressOf(sergeant, 'chat', approve, old, { reason: why }), deps);
  expect(answer.view.note).toContain('What you wrote was not sent; it is kept.');
  expect(await textsIn(aimed.id)).toEqual([why]);
  const text = aimed.reference;
  const where = whereIs('chat', officer.by);
  expect(JSON.stringify(await message({ id: 'm', text, by: officer.by, where }, deps))).not.toContain(why);
});

// No card of the case is theirs, so that nothing of it would ever be read again.
test.each([
  ['on the card as it stands', 0],
  ['on an older card', 1],
])(
  'given a reason of a constable in the channel, written %s, when it is refused, then nothing of it is kept',
  async (_when, older) => {
    const aimed = await keep(stages.breachedConditionalCaution().events, officer, deps);
    const card = { id: aimed.id, revision: aimed.revision - older };
    const another = pressers['another constable'];
    const answer = await press(
      pressOf(another, 'posted', onBreach, card, { reason: why, decision: 'charge' }),
      deps,
    );
    expect((await deps.store.load(aimed.id))?.events).toHaveLength(aimed.revision);
    expect(await textsIn(aimed.id)).toEqual([]);
    expect(JSON.stringify(answer)).not.toContain('it is kept');
  },
);

test('given a reason, when its writer may decide no longer, then their card stays with it, as for a case that does not exist', async () => {
  const aimed = await keep(stages.breachedConditionalCaution().events, officer, deps);
  const left = { ...deps, rankOf: () => undefined };
  const pressed = (id: string) =>
    press(
      pressOf(sergeant, 'chat', { step: 'breach', verb: 'decide-breach' }, { ...aimed, id }, { reason: why }),
      left,
    );
  const answer = await pressed(aimed.id);
  expect(answer.beside).toMatch(/^No case of yours has that reference/);
  expect(answer).toEqual(await pressed('00000000-0000-4000-8000-000000000000'));
});
