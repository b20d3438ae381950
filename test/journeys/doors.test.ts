import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROBIN_HUGHES } from '../../src/dev/local/localPerson.ts';
import { keyedIds } from '../../src/turns/keyedIds.ts';
import { typed } from '../support/journeys/markers.ts';
import type { Activity, Person } from '../support/journeys/person.ts';
import type { Shown } from '../support/journeys/screens.ts';
import { story } from '../support/journeys/story.ts';
import {
  arrived,
  askSergeant,
  reads,
  readyToFilePossession,
  referenceOn,
} from '../support/journeys/walks.ts';
import { channelId, type World } from '../support/journeys/world.ts';

const why = { 'Your reason, without names': 'Fits the guidance' };

/** The same press with some of what the button carries changed, as a program of one's own can send it. */
function forged(
  press: Activity,
  data: { readonly verb: string; readonly step: string; readonly caseId: string },
): Activity {
  const { action } = press.value as { action: { data: object } };
  return { ...press, value: { action: { ...action, ...data, data: { ...action.data, ...data } } } };
}

/** A button that this person makes up, pressed in their own chat. */
function madeUp(who: Person, step: string, verb: string, caseId: string): Activity {
  const data = { caseId, step, revision: 1, nonce: 'n-1' };
  const action = { type: 'Action.Execute', title: 'x', verb, data };
  return who.activity({ type: 'invoke', name: 'adaptiveCard/action', replyToId: 'a-1', value: { action } });
}

const inCases = ({ env }: World, name = '') => join(env.DATA_DIR, 'cases', name);

function idsOf(world: World): readonly string[] {
  const names = readdirSync(inCases(world)).filter((name) => name.endsWith('.json') && !name.startsWith('.'));
  return names.map((name) => name.slice(0, -'.json'.length));
}

/** A sergeant was asked, and it is written down where the request stands: a moment after it is seen there. */
async function askedInChannel(world: World): Promise<Shown> {
  const { asked } = await askSergeant(world);
  const [id = ''] = idsOf(world);
  await arrived(() => readFileSync(inCases(world, `${id}.json`), 'utf8').includes('"authorisationCard"'));
  return asked;
}

const titlesOf = ({ card }: Shown) => card.buttons.map(({ title }) => title);

describe('another constable', () => {
  test('presses the request in the channel: it says why not, and stays for the sergeant', () =>
    story(async (world) => {
      const asked = await askedInChannel(world);
      const constable = world.person(ROBIN_HUGHES, channelId);
      const refused = await constable.deliverPress(constable.pressOn(asked, 'Approve', why));
      expect(refused.card.lines.join('\n')).toContain('This needs a sergeant or above. Nothing was changed.');
      expect(titlesOf(refused)).toEqual(titlesOf(asked));
      world.sergeant.take(refused);
      await reads(world, world.sergeant, referenceOn(asked));
      const decided = await world.sergeant.presses('Approve', why);
      expect(decided.card.lines.join('\n')).toContain(
        'Approved by Sam Patel, sergeant. The officer has the reason',
      );
    }));

  test('puts another case into that press, and learns nothing of it; the request stays', () =>
    story(async (world) => {
      const asked = await askedInChannel(world);
      const before = idsOf(world);
      await readyToFilePossession(world.otherOfficer);
      const [theirs = ''] = idsOf(world).filter((id) => !before.includes(id));
      const constable = world.person(ROBIN_HUGHES, channelId);
      const honest = constable.pressOn(asked, 'Approve', why);
      const answers = [];
      for (const caseId of [theirs, 'f'.repeat(32)])
        for (const [step, verb] of [
          ['authorisation', 'approve'],
          ['breach', 'decide-breach'],
        ] as const)
          answers.push((await constable.deliver(forged(honest, { caseId, step, verb }))).body);
      expect(answers[0]).toMatchObject({
        type: 'application/vnd.microsoft.activity.message',
        value: expect.stringMatching(/^No case of yours has that reference\./),
      });
      for (const answer of answers) expect(answer).toEqual(answers[0]);
    }));

  test('makes up buttons for a case whose id they have, and is told what they are told of none', () =>
    story(async (world) => {
      await readyToFilePossession(world.officer);
      const [id = ''] = idsOf(world);
      const { otherOfficer } = world;
      for (const [step, verb] of [
        ['authorisation', 'approve'],
        ['breach', 'decide-breach'],
        ['case', 'open'],
        ['withdraw', 'withdraw'],
        ['file', 'file'],
        ['call', 'take-call'],
      ] as const) {
        const real = await otherOfficer.deliver(madeUp(otherOfficer, step, verb, id));
        const none = await otherOfficer.deliver(madeUp(otherOfficer, step, verb, 'f'.repeat(32)));
        expect(real.body, step).toEqual(none.body);
        expect(JSON.stringify(real.body)).toContain('No case of yours has that reference');
      }
      expect((await world.officer.says('cases')).card.questions[0]?.choices).toHaveLength(1);
    }));
});

test('the officer’s list of cases is not shown in a channel, also from a button', () =>
  story(async (world) => {
    const { officer, sergeant } = world;
    await readyToFilePossession(officer);
    await sergeant.says('alerts here');
    const constable = world.person(officer.who, channelId);
    for (const verb of ['cases', 'new']) {
      const { body } = await constable.deliver(madeUp(constable, 'menu', verb, ''));
      expect(body.value).toMatch(/^Press that in your own chat with me\./);
    }
  }));

test('the id of a case does not follow from who wrote and when, and a second delivery still makes the same', () =>
  story(async (world) => {
    const { officer } = world;
    const when = { id: '1764421200000' };
    await officer.says('new weed', when);
    await officer.says('new weed', when);
    await world.restart();
    await officer.says('new weed', when);
    const ids = idsOf(world);
    expect(ids).toHaveLength(1);
    const who = officer.who.aadObjectId;
    const cause = `message:${when.id}`;
    const guess = createHash('sha256')
      .update(JSON.stringify([who, cause]))
      .digest('hex')
      .slice(0, 32);
    expect(ids).not.toContain(guess);
    const { secret } = JSON.parse(readFileSync(join(world.env.DATA_DIR, 'id-secret.json'), 'utf8'));
    expect(ids).toEqual([keyedIds(secret)(['case', who, cause])]);

    const configured = 'a-secret-that-several-instances-share';
    Object.assign(world.env, { ID_SECRET: configured });
    await world.restart();
    await officer.says('new punched', { id: 'another' });
    const now = idsOf(world).filter((id) => !ids.includes(id));
    expect(now).toEqual([keyedIds(configured)(['case', who, 'message:another'])]);
    expect(idsOf(world), 'what was given stays').toHaveLength(2);
    expect(world.recorder.find([secret, configured])).toEqual([]);
    await officer.says(`${typed.name}`);
    await officer.says(`${typed.phone}`);
  }));
