import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cardSteps, verbsOf } from '../../../src/dialogue/view/verb.ts';
import { openLowdbStore } from '../../../src/store/lowdb/openLowdbStore.ts';
import { press } from '../../../src/turns/chat/press.ts';
import type { TurnDeps } from '../../../src/turns/turnDeps.ts';
import type { Answer } from '../../../src/turns/turns.ts';
import { listeningLog, temporaryFolder } from '../../store/lowdb/dataFolder.ts';
import { awaitingSergeant, filedForDivert } from '../../support/caseStages.ts';
import {
  type Aimed,
  depsOn,
  headingOf,
  keep,
  keepAlert,
  outcomeOf,
  pressOf,
  whatHappened,
} from './buttons/depsOn.ts';
import { type Row, rows } from './buttons/expected.ts';
import { type Place, type Presser, places, pressers, type Who } from './buttons/people.ts';
import { atStep } from './buttons/stages.ts';

const everybody = Object.entries(pressers) as readonly (readonly [Who, Presser])[];
const everyVerb = [...new Set(cardSteps.flatMap((step) => verbsOf(step)))];
const noCase: Aimed = { id: '', revision: 0 };
const unknownCase: Aimed = { id: 'no-such-case', revision: 1 };

const folder = temporaryFolder();
let deps: TurnDeps;
beforeAll(async () => {
  deps = await depsOn(await openLowdbStore({ folder: join(folder, 'data'), log: listeningLog() }));
});
afterAll(() => deps.store.close());

const nameOf = ({ step, verb, when = '' }: Row) => [`${verb} on ${step}`, when].filter(Boolean).join(', ');

/** What the row is pressed on, kept anew each time. */
async function aimedAt({ step, events }: Row, who: Presser): Promise<Aimed> {
  if (step === 'alert') return keepAlert(deps);
  return events === undefined ? noCase : keep(events(who), who, deps);
}

function pressOn(row: Row, who: Presser, place: Place, aimed: Aimed) {
  const { named, inputs = () => ({}) } = row;
  if (named === undefined) return pressOf(who, place, row, aimed, inputs());
  return pressOf(who, place, row, noCase, { ...inputs(), [named]: aimed.id });
}

/** Every answer on the card that is right is kept for later. */
const keptOnLeaving: readonly string[] = ['answered', 'person-recorded', 'victim-called'];

/** What a press on something came to, in the words of the table. */
async function pressed(row: Row, who: Presser, place: Place, aimed: Aimed, unknown: Answer): Promise<string> {
  const { answer, happened } = await outcomeOf(pressOn(row, who, place, aimed), aimed.id, deps);
  const { view } = answer;
  const made = happened.filter((type) => row.verb !== 'save' || !keptOnLeaving.includes(type));
  if (made.length > 0) return made.includes(row.does) ? 'does' : `makes ${made.join(', ')}`;
  if (headingOf(view) === 'Press that in your own chat with me') return 'own chat';
  if (headingOf(view) === 'It comes to your own chat') return 'sent';
  if (headingOf(view) === 'This is for a decision maker') return 'not theirs';
  if (aimed !== noCase && JSON.stringify(answer) === JSON.stringify(unknown)) return 'unknown';
  if (view.note.includes('out of date')) return 'today’s card';
  if (row.does === `→ ${view.card}`) return 'does';
  return view.target.caseId === aimed.id && view.note !== '' ? 'may not' : `shows ${view.card}`;
}

/** What is said of what does not exist, to the same person at the same place. */
async function ofUnknown(row: Row, who: Presser, place: Place): Promise<Answer> {
  const { answer } = await outcomeOf(pressOn(row, who, place, unknownCase), unknownCase.id, deps);
  return answer;
}

test('the table has a row for every button that a card may have, and for no other', () => {
  const drawn = cardSteps.flatMap((step) => verbsOf(step).map((verb) => `${verb} on ${step}`));
  expect([...new Set(rows.map(({ step, verb }) => `${verb} on ${step}`))].toSorted()).toEqual(
    drawn.toSorted(),
  );
});

describe('given a button, when somebody presses it somewhere, then it comes to what the table says', () => {
  test.each(rows.map((row) => [nameOf(row), row] as const))('%s', async (_name, row) => {
    const found: Record<string, Record<string, string>> = {};
    for (const [name, who] of everybody) {
      const outcomes: Record<string, string> = {};
      let aimed = await aimedAt(row, who);
      for (const place of places) {
        const unknown = await ofUnknown(row, who, place);
        outcomes[place] = await pressed(row, who, place, aimed, unknown);
        if (outcomes[place] === 'does') aimed = await aimedAt(row, who);
      }
      found[name] = outcomes;
    }
    expect(found).toEqual(row.rights);
  });
});

describe('given the card as it was before the last thing that happened, when it is pressed, then', () => {
  const ofCases = rows.filter(({ events, named }) => events !== undefined && named === undefined);
  test.each(ofCases.map((row) => [nameOf(row), row.whenOld, row] as const))(
    '%s: %s',
    async (_name, whenOld, row) => {
      for (const [name, who] of everybody) {
        if (row.rights[name].chat !== 'does') continue;
        const aimed = await aimedAt(row, who);
        const old = { id: aimed.id, revision: aimed.revision - 1 };
        const unknown = await ofUnknown(row, who, 'chat');
        expect(await pressed(row, who, 'chat', old, unknown), name).toBe(whenOld);
      }
    },
  );
});

describe('given a button that a card does not have, when it is pressed there, then', () => {
  test.each(cardSteps)('nothing happens, and the same is said to everybody: %s', async (step) => {
    const row = rows.find((one) => one.step === step);
    if (row === undefined) throw new Error(`No row is about ${step}`);
    const others = everyVerb.filter((verb) => !verbsOf(step).includes(verb));
    expect(others.length).toBeGreaterThan(20);
    for (const [, who] of everybody) {
      const aimed = await aimedAt(row, who);
      const before = await whatHappened(aimed.id, deps);
      for (const place of places)
        for (const verb of others) {
          const answer = await press(pressOn({ ...row, verb }, who, place, aimed), deps);
          expect(answer.beside).toBe(
            'That button is not one of this card. Nothing was changed. Type “cases” to open your case again with a new card.',
          );
        }
      expect(await whatHappened(aimed.id, deps)).toEqual(before);
    }
  });

  test('a step that no card has is answered the same', async () => {
    const [, who] = everybody[0] ?? [];
    if (who === undefined) throw new Error('Nobody presses');
    const aimed = await keep(atStep.result().events, who, deps);
    for (const step of ['', 'breach ', '__proto__', 'toString', 'a-step-of-tomorrow']) {
      const { answer, happened } = await outcomeOf(
        pressOf(who, 'chat', { step, verb: 'answer' }, aimed),
        aimed.id,
        deps,
      );
      expect(happened).toEqual([]);
      expect(answer.beside, step).toMatch(/^That button is not one of this card/);
    }
  });
});

describe('given a button of a step that the case is not at, when its officer presses it at today’s revision, then', () => {
  const owner = pressers['its officer'];
  const reached = [
    ['hand-over', 'hand-over', 'result', atStep.result],
    ['victim', 'hand-to-liaison', 'offence', atStep.offence],
    ['victim', 'take-back-call', 'victim, with the call their own', atStep.victim],
    ['views', 'answer', 'result', atStep.result],
    ['conditions', 'answer', 'victim', atStep.victim],
    ['file', 'file', 'questions', atStep.questions],
    ['file', 'file', 'conditions', atStep.conditions],
    ['file', 'file', 'waiting for a sergeant', awaitingSergeant],
    ['assessment', 'answer', 'filed', filedForDivert],
    ['refusal', 'record-undiverted', 'result', atStep.result],
    ['confirm', 'record-undiverted', 'result, with nothing declined', atStep.result],
    ['confirm', 'record-undiverted', 'filed', filedForDivert],
  ] as const;
  test.each(reached)(
    'nothing is done, and today’s card is shown: %s, %s at “%s”',
    async (step, verb, _at, story) => {
      const row = rows.find((one) => one.step === step && one.verb === verb);
      const aimed = await keep(story().events, owner, deps);
      const pressed = pressOf(owner, 'chat', { step, verb }, aimed, row?.inputs?.() ?? {});
      const { answer, happened } = await outcomeOf(pressed, aimed.id, deps);
      expect(happened).toEqual([]);
      expect(answer.view.note).toContain('This card was out of date.');
      expect(answer.view.target.caseId).toBe(aimed.id);
    },
  );
});
