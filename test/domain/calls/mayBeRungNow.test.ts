import { describe, expect, test } from 'vitest';
import { isNeverRung } from '../../../src/domain/calls/isNeverRung.ts';
import { isSurveyAlone } from '../../../src/domain/calls/isSurveyAlone.ts';
import { mayBeRungNow } from '../../../src/domain/calls/mayBeRungNow.ts';
import { needsSafeWay } from '../../../src/domain/calls/needsSafeWay.ts';
import { tellsNothing } from '../../../src/domain/calls/tellsNothing.ts';
import type { ClockName } from '../../../src/domain/force/victimsCode.ts';
import type { VictimDetails, VictimWishes } from '../../../src/domain/victim/victimEvent.ts';
import type { Facts } from '../../../src/law/facts.ts';
import { cps, draftingWith, unheardWith } from '../../support/caseStages.ts';
import { byClock, type Story, tell } from '../../support/caseStories.ts';
import { frozenRecord } from '../../support/filings.ts';
import { callAbout } from '../../support/victimCalls.ts';
import { westMidlands } from '../../support/westMidlands.ts';

// The force's hours: a weekday morning is 9 to 12, an evening 17 to 21 (forces/west-midlands/force.json). 20 November 2026 is a Friday.
const morning = '2026-11-20T09:30:00.000Z';
const evening = '2026-11-20T20:30:00.000Z';
const abuse: Facts = { domesticAbuse: 'intimate-partner' };
const saying = (
  wishes: VictimWishes,
  details: VictimDetails,
  facts: Facts = abuse,
  draft: (some: Facts) => Story = unheardWith,
): Story => tell(draft(facts), { type: 'log-victim-call', wishes, details });
const mornings = { phone: '07700 900123', safeToCall: 'mornings' };

// Repeated missed calls endanger her: after domestic abuse a number is rung only as they said, and when they said.
describe('given a call to a victim, then their number may be rung', () => {
  test.each<[string, boolean, Story, string]>([
    ['at a time they said', true, saying({ preferred: 'phone' }, mornings), morning],
    ['not at another time', false, saying({ preferred: 'phone' }, mornings), evening],
    ['not where they want to be seen', false, saying({ preferred: 'in-person' }, mornings), morning],
    [
      'not where they want to be reached through their IDVA',
      false,
      saying({ preferred: 'advocate' }, mornings),
      morning,
    ],
    [
      'not where they said no time',
      false,
      saying({ preferred: 'phone' }, { phone: '07700 900123' }),
      morning,
    ],
    ['not where they said no way', false, saying({}, mornings), morning],
    ['not where they want no call', false, saying({ preferred: 'none' }, mornings), morning],
    ['not where nothing is on record', false, unheardWith(abuse), morning],
    ['at any time after anything else', true, unheardWith({}), evening],
    [
      'at any time after anything else, whatever they want',
      true,
      saying({ preferred: 'in-person' }, {}, {}),
      evening,
    ],
  ])('%s: %s', (_when, may, { theCase }, now) => {
    expect(mayBeRungNow(theCase, now, westMidlands)).toBe(may);
  });

  test.each<[string, boolean, Story]>([
    ['nothing is on record', true, unheardWith(abuse)],
    ['they want to be seen', true, saying({ preferred: 'in-person' }, mornings)],
    ['they are reached through their IDVA', true, saying({ preferred: 'advocate' }, mornings)],
    ['they said when to ring', false, saying({ preferred: 'phone' }, mornings)],
    ['it was no domestic abuse', false, unheardWith({})],
    ['it was none, and they want to be seen', false, saying({ preferred: 'in-person' }, {}, {})],
  ])('never, where %s: %s', (_why, never, { theCase }) => {
    expect(isNeverRung(theCase, westMidlands.offences)).toBe(never);
  });
});

describe('given a victim of domestic abuse, then somebody has to find a safe way', () => {
  const handed = (story: Story) => tell(story, { type: 'hand-to-liaison' });
  const undiverted = (story: Story) =>
    tell(tell(story, { type: 'record-undiverted', record: frozenRecord }), {
      type: 'decide-instead',
      disposal: 'charge',
      cps,
    });
  const spokenTo = (...told: readonly ClockName[]) =>
    byClock(handed(unheardWith(abuse)), { type: 'victim-called', call: callAbout('views', ...told) });

  test.each<[string, boolean, Story]>([
    ['while they are to be called and none is on record', true, handed(unheardWith(abuse))],
    ['not once they said one', false, handed(saying({ preferred: 'phone' }, mornings))],
    ['not where they want to hear nothing', false, undiverted(saying({ preferred: 'none' }, {}))],
    ['not while nothing is to be told', false, unheardWith(abuse)],
    ['not after anything else', false, handed(unheardWith({}))],
    ['not between the two cards of the conversation in which they are asked', false, spokenTo()],
    ['again where the case has gone on before that conversation was over', true, undiverted(spokenTo())],
    ['again once it has ended otherwise', true, undiverted(draftingWith(abuse))],
    [
      'again where that conversation is over, and the decision is to be told',
      true,
      undiverted(spokenTo('views')),
    ],
  ])('%s: %s', (_when, needs, { theCase }) => {
    expect(needsSafeWay(theCase, westMidlands)).toBe(needs);
  });
});

// Nobody is read again what they have heard, and nobody who has heard nothing is asked how it was.
describe('given what is due in a call, then', () => {
  const clocksOf = (...names: readonly ClockName[]) => ({ clocks: names.map((name) => ({ name })) }) as never;
  const file = (outcome: string, told: object) => ({ victim: { calls: [{ outcome }], told } }) as never;
  const at = '2026-11-20T09:00:00.000Z';
  const rungSince = {
    victim: { calls: [{ outcome: 'reached' }, { outcome: 'no-answer' }], told: { disposal: at } },
  } as never;
  const knows = file('reached', { disposal: at });

  test.each<[string, boolean, readonly ClockName[], never]>([
    ['help alone, to whoever knows', true, ['support'], knows],
    [
      'the questions alone, to whoever knows how it ended',
      true,
      ['survey'],
      file('reached', { completion: at }),
    ],
    ['help, to whoever knows of the breach', true, ['support'], file('reached', { breach: at })],
    ['help alone, to whoever knows and did not answer since', true, ['support'], rungSince],
    ['the decision beside it', false, ['support', 'disposal'], knows],
    ['help, to whoever was told nothing yet', false, ['support'], file('reached', {})],
    ['help, to whoever nobody has spoken to', false, ['support'], file('no-answer', { disposal: at })],
    ['help, to whoever nobody has tried', false, ['support'], {} as never],
    ['nothing', false, [], knows],
  ])('it tells nothing: %s: %s', (_what, is, names, theCase) => {
    expect(tellsNothing(clocksOf(...names), theCase)).toBe(is);
  });

  test.each<[boolean, readonly ClockName[]]>([
    [true, ['survey']],
    [false, ['survey', 'support']],
    [false, ['support']],
    [false, []],
  ])('it asks the four questions alone: %s: %j', (is, names) => {
    expect(isSurveyAlone(clocksOf(...names))).toBe(is);
  });
});
