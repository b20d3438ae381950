import { beforeEach, describe, expect, test } from 'vitest';
import type { BreachDecision } from '../../../src/domain/case/case.ts';
import type { TurnDeps } from '../../../src/turns/turnDeps.ts';
import * as stages from '../../support/caseStages.ts';
import { minute, reported, type Story } from '../../support/caseStories.ts';
import { depsThatCount, keep, outcomeOf, pressOf, readsBreach } from './buttons/depsOn.ts';
import { type Place, pressers, type Who } from './buttons/people.ts';

let deps: TurnDeps;
beforeEach(async () => {
  deps = { ...(await depsThatCount()).deps, now: () => minute(60) };
});

const reason = 'Nobody answered for three weeks.';
/** A breach that the sergeant has read. */
const aimedAt = async ({ events }: Story) => {
  const aimed = await keep(events, pressers['its officer'], deps);
  await readsBreach(pressers.sergeant, aimed, deps);
  return aimed;
};
type Aimed = Awaited<ReturnType<typeof aimedAt>>;

const presses = (
  verb: string,
  decision: BreachDecision,
  aimed: Aimed,
  { who = 'sergeant', place = 'posted' }: { who?: Who; place?: Place } = {},
) => {
  const inputs = { decision, reason, deadline: '2027-04-01' };
  return outcomeOf(pressOf(pressers[who], place, { step: 'breach', verb }, aimed, inputs), aimed.id, deps);
};

const undone =
  'This cannot be undone. Press “Record the decision” again to do it, or “Back to the choices” to leave it open.';

const chargeIsDecided =
  'The officer then puts it before the charging decision maker. The case stays on the officer’s list until what they decide is recorded.';

/** Of what ends the breach: what comes of it. A charge that is still to be made leaves the case with its officer. */
const table: readonly (readonly [BreachDecision, () => Story, string])[] = [
  ['charge', stages.breachedConditionalCaution, chargeIsDecided],
  [
    'refer-cps',
    stages.breachedDomesticAbuse,
    'The officer sends the file. The case stays on the officer’s list until what the CPS decides is recorded.',
  ],
  [
    'prosecution-stands',
    stages.breachedChildsDeferral,
    'The case then goes to court. It stays on the officer’s list until the charge is recorded.',
  ],
  ['no-further-action', stages.breachedConditionalCaution, 'Take no further action? The case then closes'],
];

const log = 'an intelligence log.';
const nothing = 'nothing more follows from the breach.';

/** Divert's practice page: no penalty, but a log; a channel would learn of a drug by it, so it reads the same of every case. */
test.each<[string, () => Story, Who, Place, string]>([
  [
    'its officer, of Divert',
    stages.breachedCommunityResolution,
    'its officer',
    'chat',
    `and you submit ${log}`,
  ],
  [
    'its officer, of a Divert that its provider ended',
    () => reported(stages.filedForDivert(), 'accepted', 'withdrawn'),
    'its officer',
    'chat',
    'and you submit an intelligence log, but only if the person did not engage.',
  ],
  [
    'a decider alone, of Divert',
    stages.breachedCommunityResolution,
    'sergeant',
    'chat',
    `and the officer submits ${log}`,
  ],
  [
    'a channel, of Divert',
    stages.breachedCommunityResolution,
    'sergeant',
    'posted',
    'The case then closes here.',
  ],
  [
    'a channel, of another course',
    stages.breachedConditionalCaution,
    'sergeant',
    'posted',
    'The case then closes here.',
  ],
  ['a decider alone, of another course', stages.breachedConditionalCaution, 'sergeant', 'chat', nothing],
])('no further action is asked of %s, with what comes of it', async (_whom, story, who, place, says) => {
  const { answer } = await presses('decide-breach', 'no-further-action', await aimedAt(story()), {
    who,
    place,
  });
  expect(answer.view.note).toContain(`Take no further action? The case then closes`);
  expect(answer.view.note).toContain(says);
  for (const other of [log, nothing].filter((one) => !says.endsWith(one)))
    expect(answer.view.note).not.toContain(other);
});

describe.each<Place>(['posted', 'chat'])('given a breach (%s), when it is decided,', (place) => {
  test.each(table)('then %s is asked about once, with what comes of it', async (decision, story, what) => {
    const aimed = await aimedAt(story());
    const { happened, answer } = await presses('decide-breach', decision, aimed, { place });
    expect(happened).toEqual([]);
    const { view } = answer;
    // A channel reads the same of every charge: that the CPS decides it would tell of abuse or hate.
    const isOfCps = decision === 'refer-cps' && place === 'posted';
    expect(view.note).toContain(isOfCps ? chargeIsDecided : what);
    expect(view.note).toContain(undone);
    expect(view.verbs).toEqual(['confirm-breach', 'open']);
    expect(
      view.fields.decision?.choices?.map(({ value }) => value),
      'nothing else is confirmed',
    ).toEqual([decision]);
    expect(JSON.stringify([view.note, view.data]), 'what was typed is said nowhere').not.toContain(reason);
    expect((await presses('confirm-breach', decision, aimed, { place })).happened).toEqual([
      'breach-decided',
    ]);
  });

  test.each(['excuse', 'vary'] as const)(
    'then %s is recorded at once: the case goes on',
    async (decision) => {
      const aimed = await aimedAt(stages.breachedConditionalCaution());
      expect((await presses('decide-breach', decision, aimed, { place })).happened).toEqual([
        'breach-decided',
      ]);
    },
  );

  test('then the way back shows all choices, and nothing has happened', async () => {
    const aimed = await aimedAt(stages.breachedConditionalCaution());
    await presses('decide-breach', 'charge', aimed, { place });
    const { happened, answer } = await presses('open', 'charge', aimed, { place });
    expect(happened).toEqual([]);
    expect(answer.view.verbs).toEqual(
      place === 'chat' ? ['decide-breach'] : ['decide-breach', 'send-detail'],
    );
    expect(answer.view.fields.decision?.choices?.length).toBeGreaterThan(1);
  });
});

test('who may not decide it is told so, and is not asked whether it is meant', async () => {
  const aimed = await aimedAt(stages.breachedConditionalCaution());
  const { happened, answer } = await presses('decide-breach', 'charge', aimed, { who: 'another constable' });
  expect(happened).toEqual([]);
  expect(answer.view.note).toContain('must decide this. Nothing was changed.');
});

test('who it concerns: a victim who is due to be told is named as that, and nobody where nobody was harmed', async () => {
  const harmed = await presses('decide-breach', 'charge', await aimedAt(stages.breachedConditionalCaution()));
  expect(harmed.answer.view.note).toContain(' The victim is due to be told. ');
  const drug = stages.breachedOn('community-resolution', {
    offence: 'possession-cannabis',
    supplyIndicated: false,
  });
  const none = await presses('decide-breach', 'no-further-action', await aimedAt(drug), {
    who: 'its officer',
    place: 'chat',
  });
  expect(none.answer.view.note).not.toContain('victim');
});
