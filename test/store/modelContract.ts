import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { destinationOf } from '../../src/domain/notices/destinationOf.ts';
import { day } from '../../src/law/day.ts';
import type { CaseRecord, Json, Store } from '../../src/store/store.ts';
import type { OpenStore } from './contract.ts';
import { aNotice, aRecord, minute } from './records.ts';

type Model = { readonly cases: Map<string, CaseRecord>; readonly values: Map<string, Json> };
type Real = { store: Store; readonly reopen: () => Promise<void> };
type Command = fc.AsyncCommand<Model, Real>;

const command = (words: string, run: (model: Model, real: Real) => Promise<void>): Command => ({
  check: () => true,
  run,
  toString: () => words,
});

const smallId = fc.constantFrom('a', 'b', 'c', 'd');
const officer = fc.constantFrom('officer-1', 'officer-2');
const time = fc.integer({ min: 0, max: 9 });
const key = fc.constantFrom('k', '__proto__', 'toString');
const change = fc.record({
  id: smallId,
  reference: fc.constantFrom('R1', 'R2', 'R3', 'R4', 'R5'),
  officer,
  open: fc.boolean(),
  touched: time,
  // 1 is the next revision; the others are stale or too far ahead.
  step: fc.constantFrom(1, 1, 1, 0, -1, 2),
  notices: fc.array(
    fc.record({
      state: fc.constantFrom('waiting', 'sent', 'parked'),
      due: time,
      provider: fc.constantFrom('', 'x', 'y'),
      heldAt: fc.constantFrom(undefined, 'person:a', 'person:b'),
    }),
    { maxLength: 3 },
  ),
  dueBy: fc.constantFrom(undefined, day('2026-11-24'), day('2026-11-25'), day('2026-12-01')),
});
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

function recordOf(model: Model, { touched, step, notices, dueBy, ...some }: Change): CaseRecord {
  const revision = Math.max(1, (model.cases.get(some.id)?.revision ?? 0) + step);
  return aRecord({
    ...some,
    ...(dueBy === undefined ? {} : { call: { clocks: ['disposal'], dueBy } }),
    revision,
    updatedAt: minute(touched),
    notices: notices.map(({ state, due, provider, heldAt }, index) =>
      aNotice({
        ...{ id: `n${index}`, state, dueAt: minute(due) },
        ...(provider === '' ? {} : { to: 'provider', provider }),
        ...(heldAt === undefined ? {} : { heldAt }),
      }),
    ),
  });
}

/** What the contract says about a commit, on a plain map. */
function commitToModel({ cases }: Model, record: CaseRecord): 'committed' | 'conflict' {
  const taken = [...cases.values()].some((one) => one.reference === record.reference && one.id !== record.id);
  if (taken || (cases.get(record.id)?.revision ?? 0) !== record.revision - 1) return 'conflict';
  cases.set(record.id, record);
  return 'committed';
}

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const commands = [
  change.map((some) =>
    command(`commit ${JSON.stringify(some)}`, async (model, { store }) => {
      const record = recordOf(model, some);
      expect(await store.commit(record)).toBe(commitToModel(model, record));
    }),
  ),
  fc.tuple(change, change).map(([one, other]) =>
    command(`commit at once ${JSON.stringify([one, other])}`, async (model, { store }) => {
      const records = [recordOf(model, one), recordOf(model, { ...other, id: one.id })] as const;
      const answers = await Promise.all(records.map((record) => store.commit(record)));
      expect(answers).toEqual(records.map((record) => commitToModel(model, record)));
    }),
  ),
  smallId.map((id) =>
    command(`load ${id}`, async ({ cases }, { store }) => {
      expect(await store.load(id)).toEqual(cases.get(id));
    }),
  ),
  fc.constantFrom('R1', 'R2', 'R3').map((reference) =>
    command(`find ${reference}`, async ({ cases }, { store }) => {
      const found = [...cases.values()].find((record) => record.reference === reference);
      expect(await store.findByReference(reference)).toEqual(found);
    }),
  ),
  officer.map((who) =>
    command(`open cases of ${who}`, async ({ cases }, { store }) => {
      const mine = [...cases.values()].filter((record) => record.officer === who && record.open);
      mine.sort((a, b) => byText(b.updatedAt, a.updatedAt) || byText(a.id, b.id));
      const summaries = mine.map(({ id, reference, updatedAt }) => ({ id, reference, updatedAt }));
      expect(await store.openCasesOf(who)).toEqual(summaries);
    }),
  ),
  fc.constant(
    command('open calls', async ({ cases }, { store }) => {
      const open = [...cases.values()].flatMap(({ id, reference, officer: who, call }) =>
        call === undefined ? [] : [{ id, reference, officer: who, ...call }],
      );
      open.sort((a, b) => byText(a.dueBy, b.dueBy) || byText(a.id, b.id));
      expect(await store.openCalls()).toEqual(open);
    }),
  ),
  fc.tuple(time, fc.integer({ min: 0, max: 5 })).map(([now, limit]) =>
    command(`due at ${now}, ${limit} at most`, async ({ cases }, { store }) => {
      const work = [...cases.values()].flatMap(({ id, officer: who, notices }) => {
        const waiting = notices.filter(({ state }) => state === 'waiting');
        const places = new Set(waiting.map((one) => destinationOf(one, who)));
        return [...places].flatMap((destination) => {
          const there = waiting.filter((one) => destinationOf(one, who) === destination);
          const first = there.map(({ dueAt }) => dueAt).toSorted(byText)[0];
          return first !== undefined && first <= minute(now) ? [{ id, destination, first }] : [];
        });
      });
      work.sort(
        (a, b) => byText(a.first, b.first) || byText(a.id, b.id) || byText(a.destination, b.destination),
      );
      const named = (some: typeof work) =>
        some.slice(0, limit).map(({ id, destination }) => ({ id, destination }));
      expect(await store.due(minute(now), limit)).toEqual(named(work));
      const busy = new Set(['provider x']);
      expect(await store.due(minute(now), limit, busy)).toEqual(
        named(work.filter(({ destination }) => !busy.has(destination))),
      );
    }),
  ),
  fc.constantFrom(undefined, 'person:a', 'person:b').map((address) =>
    command(`held at ${address ?? 'any'}`, async ({ cases }, { store }) => {
      const held = [...cases.values()].filter(({ notices }) =>
        notices.some(
          ({ heldAt, state }) =>
            heldAt !== undefined && state !== 'sent' && (address === undefined || heldAt === address),
        ),
      );
      expect((await store.heldAt(address)).toSorted(byText)).toEqual(
        held.map(({ id }) => id).toSorted(byText),
      );
    }),
  ),
  fc.tuple(key, fc.jsonValue({ maxDepth: 2 })).map(([name, json]) =>
    command(`remember ${name} ${JSON.stringify(json)}`, async ({ values }, { store }) => {
      // -0 is no JSON: it is written as 0.
      const value: Json = JSON.parse(JSON.stringify(json));
      await store.remember(name, value);
      values.set(name, value);
    }),
  ),
  key.map((name) =>
    command(`recall ${name}`, async ({ values }, { store }) => {
      expect(await store.recall(name)).toEqual(values.get(name));
    }),
  ),
  fc.constant(command('restart', (_model, { reopen }) => reopen())),
];

/** Whatever is done in whatever order, the store answers like a plain map that never forgets. */
export function modelContract(name: string, open: OpenStore, numRuns: number): void {
  describe(`${name} against a plain map`, () => {
    test('answers the same after any run of commits, questions and restarts', async () => {
      await fc.assert(
        fc.asyncProperty(fc.commands(commands, { maxCommands: 40, size: 'max' }), async (run) => {
          const space = `model-${randomUUID()}`;
          const real: Real = {
            store: await open(space),
            reopen: async () => {
              await real.store.close();
              real.store = await open(space);
            },
          };
          try {
            await fc.asyncModelRun(() => ({ model: { cases: new Map(), values: new Map() }, real }), run);
          } finally {
            await real.store.close();
          }
        }),
        { numRuns },
      );
    });
  });
}
