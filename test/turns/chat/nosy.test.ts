import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cardSteps, verbsOf } from '../../../src/dialogue/view/verb.ts';
import type { CardName } from '../../../src/dialogue/view/view.ts';
import type { LoggedEvent } from '../../../src/domain/case/caseEvent.ts';
import { openLowdbStore } from '../../../src/store/lowdb/openLowdbStore.ts';
import { message } from '../../../src/turns/chat/message.ts';
import { press } from '../../../src/turns/chat/press.ts';
import { shareScript } from '../../../src/turns/chat/shareScript.ts';
import type { TurnDeps } from '../../../src/turns/turnDeps.ts';
import type { Answer } from '../../../src/turns/turns.ts';
import { listeningLog, temporaryFolder } from '../../store/lowdb/dataFolder.ts';
import { everyStage } from '../../support/caseStages.ts';
import { depsOn, keep, keepAlert } from './buttons/depsOn.ts';
import { type Presser, pressers, supervisorsChannel, whereIs } from './buttons/people.ts';
import { atStep, freeCall, takenCall, viewsCallOf } from './buttons/stages.ts';

/** Whatever somebody may try on a case that is not theirs. */
type Act =
  | ({
      readonly tries: 'a press';
      readonly on: number;
      readonly step: string;
      readonly verb: string;
    } & Pressing)
  | { readonly tries: 'words'; readonly on: number; readonly text: string; readonly inChannel: boolean }
  | { readonly tries: 'a search'; readonly on: number; readonly text: string };
type Pressing = {
  readonly revision: number;
  readonly nonce: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly at: 'chat' | 'channel' | 'elsewhere';
  /** In which input the case is named as well. */
  readonly named: string;
};

const owner: Presser = pressers['its officer'];
const notOwned: Presser = { by: owner.by };
/** What can be known of a case to somebody who may know nothing of it: no name of it is the same in both worlds. */
type Target = { readonly id: string; readonly reference: string };

/** Cases at every stage and every card; calls taken by that person among them. */
const everything = (taker: Presser): readonly (readonly LoggedEvent[])[] => [
  ...Object.values(everyStage).map((stage) => stage().events),
  ...Object.values(atStep).map((stage) => stage().events),
  ...[freeCall, takenCall, viewsCallOf].map((call) => call(taker)),
];

const folder = temporaryFolder();
/** One world in which others have cases, and one without any. */
let full: TurnDeps;
let empty: TurnDeps;
const targets: Target[] = [];
/** Of these nothing was ever posted for supervisors. */
const quiet: Target[] = [];

beforeAll(async () => {
  const open = (name: string) => openLowdbStore({ folder: join(folder, name), log: listeningLog() });
  [full, empty] = [await depsOn(await open('full')), await depsOn(await open('empty'))];
  for (const logged of everything(owner)) {
    const target = await keep(logged, notOwned, full);
    targets.push(target);
    const isQuiet = !logged.some(
      ({ event: { type } }) => type === 'authority-requested' || type === 'breached',
    );
    if (isQuiet) quiet.push(target);
  }
  for (let count = 0; count < 3; count += 1) {
    const { id } = await keepAlert(full);
    targets.push({ id, reference: '' });
  }
});
afterAll(() => Promise.all([full.store.close(), empty.store.close()]));

const verbs = [...new Set(cardSteps.flatMap((step) => verbsOf(step)))];
const named = ['', 'chosenCase', 'chosenCall', 'chosenIntervention'];
const inputs = {
  decision: fc.constantFrom('excuse', 'vary', 'charge', 'no-further-action'),
  reason: fc.constantFrom('Because', ''),
  deadline: fc.constant('2027-03-01'),
  victimContacted: fc.constantFrom('reached', 'attempted'),
  victimView: fc.constantFrom('supports', 'opposes'),
  consent: fc.constant('agrees'),
  name: fc.constant('Pat'),
  callDone: fc.constant('disposal'),
  words: fc.constantFrom('weed', 'punched', 'qqqq'),
  chosenIntervention: fc.constantFrom('divert', 'cara', 'x'),
};
const steps = [...cardSteps, '', '__proto__', 'cases', 'Breach', 'script'];
const buttons = cardSteps.flatMap((step) => verbsOf(step).map((verb) => ({ step, verb })));
const pressing: fc.Arbitrary<Act> = fc
  .record({
    tries: fc.constant('a press' as const),
    on: fc.nat(200),
    button: fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom<{ step: string; verb: string }>(...buttons) },
      {
        weight: 1,
        arbitrary: fc.record({ step: fc.constantFrom(...steps), verb: fc.constantFrom(...verbs) }),
      },
    ),
    revision: fc.nat(40),
    // Those of the story's own events among them: `cause-3` was a press of somebody else.
    nonce: fc.oneof(fc.uuid(), fc.constantFrom('', 'cause-1', 'cause-3')),
    inputs: fc.record(inputs, { requiredKeys: [] }),
    at: fc.constantFrom('chat', 'channel', 'elsewhere'),
    named: fc.constantFrom(...named),
  })
  .map(({ button, ...act }) => ({ ...act, ...button }));
const written: fc.Arbitrary<Act> = fc.record({
  tries: fc.constant('words' as const),
  on: fc.nat(200),
  text: fc.constantFrom(
    ...[
      'case REF',
      'REF',
      'ref',
      'withdraw REF',
      'new REF',
      'find REF',
      'calls REF',
      'calls',
      'cases',
      'alerts',
    ],
    ...[
      'help REF',
      'alert drug REF',
      'alert drug weed in Dudley for 3 days: x',
      'case ID',
      'ID',
      'new weed',
      '',
    ],
    ...['alerts here', 'calls here', 'case REF please', 'why REF', 'open REF'],
  ),
  inChannel: fc.boolean(),
});
const searched: fc.Arbitrary<Act> = fc.record({
  tries: fc.constant('a search' as const),
  on: fc.nat(200),
  text: fc.constantFrom('REF', 'ref', 'ID', ''),
});

/** The same act in one world, as that person: everything that comes back, as text. */
async function tried(
  act: Act,
  who: Presser,
  at: readonly Target[],
  deps: TurnDeps,
  count: number,
): Promise<string> {
  const { id, reference } = at[act.on % at.length] ?? { id: '', reference: '' };
  const told = (text: string) =>
    text
      .replace('REF', reference)
      .replace('ref', reference.toLowerCase().replaceAll('-', ' '))
      .replace('ID', id);
  const { by } = who;
  if (act.tries === 'a search') return JSON.stringify(await shareScript({ text: told(act.text), by }, deps));
  if (act.tries === 'words') {
    const where = act.inChannel ? supervisorsChannel : whereIs('chat', by);
    return JSON.stringify(await message({ id: `m-${count}`, text: told(act.text), by, where }, deps));
  }
  const { step, revision, nonce, verb } = act;
  const where = act.at === 'channel' ? supervisorsChannel : whereIs(act.at, by);
  // In the supervisors' channel a card of another case was pressed, and this one's id put into it.
  const card = { conversation: `${where.conversation};messageid=99`, activity: '99' };
  const inputs = act.named === '' ? act.inputs : { ...act.inputs, [act.named]: id };
  const caseId = act.named === '' || count % 2 === 0 ? id : '';
  const pressed = { caseId, step, revision, nonce, verb: verb as never, inputs, by, where, card };
  return JSON.stringify(await press(pressed, deps));
}

/** Both worlds draw the same references and ids, so that their answers can be compared word for word. */
function alike(deps: TurnDeps, seed: number): TurnDeps {
  let drawn = 0;
  const next = () => {
    drawn += 1;
    return ((seed * 7919 + drawn * 104_729) % 1_000_003) / 1_000_003;
  };
  return { ...deps, newId: () => `id-${seed}-${next()}`, random: next };
}

const kept = async (at: readonly Target[]) =>
  JSON.stringify(await Promise.all(at.map(({ id }) => full.store.load(id))));

let runs = 0;
/** Whatever somebody tries, they are answered as if there were nothing, and nothing comes of it. */
async function nothingIsLearned(who: Presser, acts: readonly Act[], at: readonly Target[]): Promise<void> {
  runs += 1;
  const [here, there] = [alike(full, runs), alike(empty, runs)];
  const before = await kept(at);
  for (const [count, act] of acts.entries()) {
    const number = runs * 100 + count;
    const answer = await tried(act, who, at, here, number);
    expect(answer, JSON.stringify(act)).toBe(await tried(act, who, at, there, number));
    for (const { reference } of at) if (reference !== '') expect(answer).not.toContain(reference);
  }
  expect(await kept(at)).toBe(before);
}

describe('given the cases of others, when somebody tries whatever they like, then all is as if there were none', () => {
  const acts = fc.array(fc.oneof({ weight: 4, arbitrary: pressing }, written, searched), {
    minLength: 3,
    maxLength: 12,
  });

  test.each(['another constable', 'nobody on the list'] as const)('%s', async (name) => {
    await fc.assert(
      fc.asyncProperty(acts, (some) => nothingIsLearned(pressers[name], some, targets)),
      { numRuns: 120 },
    );
  });

  test('a sergeant, of cases about which nobody asked one', async () => {
    const tries = fc.array(fc.oneof({ weight: 4, arbitrary: pressing }, written), {
      minLength: 3,
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(tries, (some) => nothingIsLearned(pressers.sergeant, some, quiet)),
      { numRuns: 60 },
    );
  });
});

describe('given the cases of others, whoever has a part in them sees the cards of that part, and no other', () => {
  const acts = fc.array(fc.oneof({ weight: 6, arbitrary: pressing }, written), {
    minLength: 3,
    maxLength: 12,
  });
  const decisions = ['authorisation', 'breach'] as const;
  const parts = [
    ['sergeant', decisions],
    ['inspector', decisions],
    // The line with which they are told of a call, and take it.
    ['liaison', ['call', 'victim', 'views', 'message']],
  ] as const;

  test.each(parts)('%s', async (name, cards) => {
    const who = pressers[name];
    const theirs: Target[] = [];
    for (const logged of everything(who)) theirs.push(await keep(logged, notOwned, full));
    const ids = new Set(theirs.map(({ id }) => id));
    const seen = new Set<CardName>();
    await fc.assert(
      fc.asyncProperty(acts, async (some) => {
        runs += 1;
        for (const [count, act] of some.entries()) {
          const text = await tried(act, who, theirs, alike(full, runs), runs * 100 + count);
          const { view }: Answer = JSON.parse(text);
          if (!ids.has(view.target.caseId)) continue;
          expect(cards, JSON.stringify(act)).toContain(view.card);
          seen.add(view.card);
        }
      }),
      { numRuns: 160 },
    );
    expect(seen.has(cards[0]), 'they did see some').toBe(true);
  });
});
