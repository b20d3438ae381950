import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { replay } from '../../../src/domain/case/apply.ts';
import type { Staff } from '../../../src/domain/case/case.ts';
import { openLowdbStore } from '../../../src/store/lowdb/openLowdbStore.ts';
import { press } from '../../../src/turns/chat/press.ts';
import type { TurnDeps } from '../../../src/turns/turnDeps.ts';
import { listeningLog, temporaryFolder } from '../../store/lowdb/dataFolder.ts';
import { awaitingSergeant, breachedConditionalCaution } from '../../support/caseStages.ts';
import { minute } from '../../support/caseStories.ts';
import { courseCondition } from '../../support/filings.ts';
import { depsOn, keep, pressOf } from './buttons/depsOn.ts';
import { type Place, posted, pressers, type Who } from './buttons/people.ts';

const folder = temporaryFolder();
let deps: TurnDeps;
beforeAll(async () => {
  deps = await depsOn(await openLowdbStore({ folder: join(folder, 'data'), log: listeningLog() }));
});
afterAll(() => deps.store.close());

/** Somebody opened what a request rests on. */
const seen = (by: Staff, caseId: string) =>
  deps.store.audit.append({ version: 1, caseId, at: minute(60), by, card: 'authorisation-detail' });

const decide = { step: 'breach', verb: 'decide-breach' };
const approve = { step: 'authorisation', verb: 'approve' };
const reason = { reason: 'The plan fits.' };

describe('the card of a breach, pressed again', () => {
  const ofWhom = pressers['its officer'];
  const nothingChosen = async (who: Who, place: Place) => {
    const aimed = await keep(breachedConditionalCaution().events, ofWhom, deps);
    return JSON.stringify((await press(pressOf(pressers[who], place, decide, aimed), deps)).view);
  };

  // Whoever decides it rests their decision on what was agreed.
  test.each<Who>(['its officer', 'sergeant'])('tells %s in their own chat what was agreed', async (who) => {
    expect(await nothingChosen(who, 'chat')).toContain(courseCondition.text);
  });

  // Which course it is may tell how somebody is.
  test.each<[Who, Place]>([
    ['its officer', 'posted'],
    ['its officer', 'elsewhere'],
    ['another constable', 'posted'],
    ['sergeant', 'posted'],
  ])('does not tell it to %s: %s', async (who, place) => {
    const view = await nothingChosen(who, place);
    expect(view).toContain('What was agreed: one thing, to be done by Friday 12 March.');
    expect(view).not.toContain(courseCondition.text);
  });
});

describe('a card in a channel', () => {
  test('stays to be decided after a constable pressed it, and says why nothing came of it', async () => {
    const aimed = await keep(awaitingSergeant().events, pressers['its officer'], deps);
    const constable = pressOf(pressers['another constable'], 'posted', approve, aimed, reason);
    const { view } = await press(constable, deps);
    expect(view.note).toContain('This needs a sergeant or above. Nothing was changed.');
    expect(view.verbs).toEqual(['approve', 'decline', 'send-detail']);
    await seen(pressers.sergeant.by, aimed.id);
    const sergeant = pressOf(pressers.sergeant, 'posted', approve, aimed, reason);
    expect((await press(sergeant, deps)).view.verbs).toEqual([]);
    expect(replay((await deps.store.load(aimed.id))?.events ?? []).authority).toMatchObject({
      approved: true,
      by: { id: pressers.sergeant.by.id },
    });
  });

  test('stands where it stood after somebody decided it in their own chat', async () => {
    const asked = await keep(awaitingSergeant().events, pressers['its officer'], deps);
    await press(pressOf(pressers.sergeant, 'chat', approve, asked, reason), deps);
    expect((await deps.store.load(asked.id))?.authorisationCard).toEqual(posted);
    const breached = await keep(breachedConditionalCaution().events, pressers['its officer'], deps);
    const excuses = { ...reason, decision: 'excuse' };
    await press(pressOf(pressers.sergeant, 'chat', decide, breached, excuses), deps);
    const record = await deps.store.load(breached.id);
    expect([record?.breachCard, record?.officerBreachCard]).toEqual([posted, undefined]);
    expect(replay(record?.events ?? []).breach?.decision).toBe('excuse');
  });
});
