import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { factFields } from '../../src/cli/caseRows/factFields.ts';
import { approvalStands } from '../../src/dialogue/state/basisOf.ts';
import { dialogueStateOf } from '../../src/dialogue/state/dialogueState.ts';
import { replay } from '../../src/domain/case/apply.ts';
import type { Case } from '../../src/domain/case/case.ts';
import { mayDecideAs } from '../../src/domain/case/decideAuthority.ts';
import { isOnList } from '../../src/domain/case/isOnList.ts';
import { isLetterAwaited } from '../../src/domain/case/victimTasksOpen.ts';
import type { Facts } from '../../src/law/facts.ts';
import type { CaseRecord } from '../../src/store/store.ts';
import { dialogueContextOf } from '../../src/turns/turnDeps.ts';
import { cardFaults } from '../support/kept/cardFaults.ts';
import { cardsOf } from '../support/kept/cardsOf.ts';
import { type Kept, type KeptFile, keptDays, keptFiles, openKept } from '../support/kept/openKept.ts';
import { buttonsOf, pressKept } from '../support/kept/pressKept.ts';
import { stoodAs } from '../support/kept/stood.ts';

/**
 * What an earlier program wrote stays readable: a folder of every state, and of open cards with their buttons, as that
 * program left them. When one of these tests fails, the change needs an upgrade on reading, not another folder.
 */
const days = await keptDays();

describe.each(days)('the data folder of %s', (day) => {
  let kept: Kept;
  beforeAll(async () => {
    kept = await openKept(day);
  });
  afterAll(() => kept.close());

  test('opens, nothing is set aside, and every case stands as it stood', async () => {
    expect(kept.store.damaged).toEqual([]);
    expect(await standsOtherwise(kept)).toEqual([]);
  });

  test('every case of which something is still to be done is on its officer’s list, closed or not', async () => {
    for (const { reference } of kept.stood) {
      const { id, officer, events } = await recordOf(kept, reference);
      const listed = await kept.store.openCasesOf(officer);
      const isToDo = isOnList(replay(events), kept.deps().force.offences);
      if (isToDo) expect(listed.map((one) => one.id)).toContain(id);
    }
  });

  test('of every letter that was agreed its officer is asked for, whichever program filed it', async () => {
    const cases = await Promise.all(kept.stood.map(({ reference }) => caseOf(kept, reference)));
    const agreed = cases.filter(
      ({ state, filed }) =>
        state.status === 'in-progress' && filed?.conditions.some(({ id }) => id === 'written-apology'),
    );
    expect(agreed).not.toEqual([]);
    expect(agreed.filter((one) => !isLetterAwaited(one)).map(({ reference }) => reference)).toEqual([]);
  });

  test('every approval that stood stands for what it was given for, and none that had lapsed', async () => {
    const faults: string[] = [];
    for (const { reference, approved, authority: given } of kept.stood.filter(
      ({ authority }) => authority !== '',
    )) {
      const theCase = await caseOf(kept, reference);
      const { authority, answers } = theCase;
      if (authority === undefined) throw new Error(`The decision on ${reference} is gone`);
      const { disposal, by } = authority;
      const asGiven = { disposal, authority: by.rank === 'inspector' ? 'inspector' : 'sergeant' } as const;
      const stands = approvalStands(theCase, asGiven, answers.facts);
      if (stands !== (approved !== '')) faults.push(`${reference}: ${given} stands: ${stands}`);
      const { chosen, authorised } = dialogueStateOf(theCase, dialogueContextOf(kept.deps()));
      const needed = chosen?.disposal === approved ? (chosen?.authority ?? undefined) : undefined;
      // Closed by now, or with more to ask, or for a higher rank: then it is for the law of today to say.
      if (approved !== '' && needed !== undefined && mayDecideAs(by, needed) && !authorised)
        faults.push(`${reference}: ${given} is asked for again`);
    }
    expect(faults).toEqual([]);
  });

  test('every session, alert and address is there', async () => {
    for (const { path, content } of await keptFiles(day)) {
      const { key = '', id = '', values = {} } = content as { key?: string; id?: string; values?: object };
      if (path.startsWith('sessions/')) expect(await kept.store.sessions.load(key), path).toBeDefined();
      if (path.startsWith('alerts/')) expect(await kept.store.alerts.load(id), path).toBeDefined();
      for (const [name, value] of Object.entries(values))
        expect(await kept.store.recall(name), name).toEqual(value);
    }
  });

  test('every case draws each of its cards within the rules', async () => {
    const faults: string[] = [];
    const drawn = new Set<string>();
    for (const { reference, state } of kept.stood) {
      const record = await recordOf(kept, reference);
      for (const [what, view] of await cardsOf(record, readers, kept.deps())) {
        const shown = JSON.stringify([view.card, view.data, view.fields, view.verbs]).replaceAll(
          reference,
          '',
        );
        if (!drawn.has(shown))
          faults.push(...cardFaults(view).map((fault) => `${reference}, ${state}: ${what}: ${fault}`));
        drawn.add(shown);
      }
    }
    expect(faults).toEqual([]);
  });

  test('every button of its open cards gets a proper answer', async () => {
    const faults: string[] = [];
    for (const card of kept.cards)
      for (const button of buttonsOf(card)) {
        const press = `“${button.title}” on “${card.name}”`;
        const answer = await pressKept(card, button, kept.store, kept.deps).catch((error) => ({
          faults: [String(error)],
        }));
        faults.push(...answer.faults.map((fault) => `${press}: ${fault}`));
      }
    expect(faults).toEqual([]);
  });
});

const readers = {
  supervisor: { id: '00000000-0000-4000-8000-000000000002', name: 'Sam Patel' },
  liaison: { id: '00000000-0000-4000-8000-000000000006', name: 'Lee Morgan' },
};

async function recordOf({ store }: Kept, reference: string): Promise<CaseRecord> {
  const record = await store.findByReference(reference);
  if (record === undefined) throw new Error(`${reference} is gone`);
  return record;
}

const caseOf = async (kept: Kept, reference: string): Promise<Case> =>
  replay((await recordOf(kept, reference)).events);

/** Facts that another one has taken in, with the upgrade that says so. */
const takenIn: Readonly<Record<string, string>> = { gravityDeviation: 'exceptional' };

const nameToday = (fact: string) => (Object.hasOwn(factFields, fact) ? fact : (takenIn[fact] ?? fact));

/** Facts that have another name or another form today than they were stored in. */
function unreadable(facts: Facts): readonly string[] {
  const fields: Readonly<Record<string, { safeParse(value: unknown): { readonly success: boolean } }>> =
    factFields;
  return Object.entries(facts).flatMap(([name, value]) => {
    const field = fields[name];
    if (field === undefined) return [`nobody knows the fact ${name}`];
    return field.safeParse(value).success ? [] : [`the fact ${name} has another form`];
  });
}

/**
 * Until 30 November 2026 outcome 1 stood with the decision on a breach, and not with the charge of what was not diverted;
 * it is of a charge that was recorded as made.
 */
const withoutCharge = (stands: unknown): string =>
  String(stands).replace(/^(closed (?:charged|referred-cps|not-diverted)) 1?$/, '$1');

/** Which cases are read otherwise than the program read them that wrote them, and in what. */
async function standsOtherwise({ store, stood, deps }: Kept): Promise<readonly string[]> {
  const faults = stood.map(async (before) => {
    const record = await store.findByReference(before.reference);
    if (record === undefined) return [`${before.reference} is gone`];
    const { approved: _law, ...now } = stoodAs(record, deps());
    return [
      ...unreadable(replay(record.events).answers.facts).map((fault) => `${before.reference}: ${fault}`),
      ...Object.entries(now).flatMap(([what, is]) => {
        const was =
          what === 'facts' ? before.facts.map(nameToday).sort() : before[what as keyof typeof before];
        return withoutCharge(is) === withoutCharge(was)
          ? []
          : [`${before.reference}: ${what} was “${was}” and is “${is}”`];
      }),
    ];
  });
  return (await Promise.all(faults)).flat();
}

describe('a stored name that changed without an upgrade is noticed', async () => {
  const [day = ''] = days;
  const kept = await openKept(day);
  afterAll(() => kept.close());
  const decided = kept.stood.filter(({ breach }) => breach !== '');
  const few = (await keptFiles(day)).filter(
    ({ path, content }) =>
      !path.startsWith('cases/') ||
      decided.some(({ reference }) => JSON.stringify(content).includes(reference)),
  );

  test.each([
    ['a fact', 'admission'],
    ['a kind of event', 'breach-decided'],
    ['what is required', 'required'],
    ['why a breach was decided', 'reason'],
    ['what the victim wants', 'wishes'],
    ['whose case it is', 'officer'],
    ['the key of a session', 'key'],
    ['what an alert says', 'alert'],
  ])('%s', async (_what, name) => {
    const spoilt = few.map((file) => JSON.parse(JSON.stringify(file).replaceAll(`"${name}"`, `"${name}s"`)));
    const faultsOf = async (files: readonly KeptFile[]) => {
      const opened = await openKept(day, files);
      const faults = [...opened.store.damaged, ...(await standsOtherwise({ ...opened, stood: decided }))];
      await opened.close();
      return faults;
    };
    const found = await faultsOf(spoilt).catch((error) => [String(error)]);
    expect(found).not.toEqual([]);
  });

  test.each([
    ['the verb', 'Approve', { verb: 'agree' }, /unknown-verb/],
    ['the step', 'Approve', { step: 'request' }, /not one of this card/],
    ['an input', 'Approve', { why: 'It fits.' }, /nothing reads what was typed as “why”/],
    ['the case', 'Approve', { caseId: 'f00d' }, /No case of yours/],
    ['the room', 'Take the question back', { step: 'withdraw' }, /not one of this card/],
  ])('%s of a button', async (_what, title, change: Readonly<Record<string, string>>, words) => {
    const card = kept.cards.find((one) => buttonsOf(one).some((button) => button.title === title));
    const button = card && buttonsOf(card).find((one) => one.title === title);
    if (card === undefined || button === undefined) throw new Error('That button is not kept');
    const { verb = button.verb } = change;
    const changed = { ...button, verb, data: { ...button.data, ...change } };
    const answer = pressKept(card, changed, kept.store, kept.deps);
    const { faults } = await answer.catch((error) => ({ faults: [String(error)] }));
    expect(faults.join()).toMatch(words);
  });
});
