import { describe, expect, test } from 'vitest';
import type { Case } from '../../../src/domain/case/case.ts';
import { callCardDrafts } from '../../../src/domain/notices/callCardDrafts.ts';
import type { Notice } from '../../../src/domain/notices/notice.ts';
import { withoutStaleCallCards } from '../../../src/domain/notices/withoutStaleCallCards.ts';
import type { VictimDetails, VictimWishes } from '../../../src/domain/victim/victimEvent.ts';
import type { Facts } from '../../../src/law/facts.ts';
import { aNotice } from '../../outbox/harness.ts';
import { unheardWith } from '../../support/caseStages.ts';
import { tell } from '../../support/caseStories.ts';
import { westMidlands } from '../../support/westMidlands.ts';

// 20 November 2026 is a Friday. The force's mornings are 9 to 12, and a call is kept for four hours.
const at = (clock: string) => `2026-11-20T${clock}:00.000Z`;
const abuse: Facts = { domesticAbuse: 'intimate-partner' };

/** Taken at that time by the liaison; with '' by nobody. */
function taken(
  since: string,
  wishes: VictimWishes = { preferred: 'phone' },
  details: VictimDetails = {},
  facts: Facts = abuse,
): Case {
  const said = { phone: '07700 900123', safeToCall: 'mornings', ...details };
  const { theCase } = tell(unheardWith(facts), { type: 'log-victim-call', wishes, details: said });
  const { victim } = theCase;
  if (victim === undefined) throw new Error('Nothing is on record of the victim');
  const takenBy = { id: 'liaison-1', name: 'Lee Hart', at: at(since) };
  return since === '' ? theCase : { ...theCase, victim: { ...victim, takenBy } };
}
const wrongNumber = (theCase: Case): Case =>
  theCase.victim === undefined ? theCase : { ...theCase, victim: { ...theCase.victim, isPhoneWrong: true } };

// After domestic abuse the number stands on the card only at times that are safe (README, decision 1).
describe('given a call, when something happens at half past nine, then the card with the number is drawn anew', () => {
  const [free, mine] = [taken(''), taken('09:30')];
  const seen = taken('09:30', { preferred: 'in-person' });
  test.each<[string, Case, Case, readonly string[]]>([
    ['as the time they said ends', free, mine, ['12:00']],
    ['not once the call is free again before that', taken('07:45'), taken('07:45'), []],
    ['not where nobody has it', free, free, []],
    ['not where the one who had it has it no more', mine, taken('05:00'), []],
    ['at once where they want to be seen', mine, seen, ['09:30']],
    ['at once where the number is not theirs', mine, wrongNumber(mine), ['09:30']],
    [
      'at once where they say that another time is safe',
      mine,
      taken('09:30', {}, { safeToCall: 'evenings' }),
      ['09:30'],
    ],
    ['not at once where nobody has the number', free, taken('', { preferred: 'in-person' }), []],
    ['not again where there was none on it', seen, seen, []],
    ['not after anything else', taken('', {}, {}, {}), taken('09:30', {}, {}, {}), []],
  ])('%s', (_when, before, after, ends) => {
    expect(callCardDrafts(before, after, at('09:30'), westMidlands)).toEqual(
      ends.map((clock) => ({ kind: 'call-card', to: 'liaison', deadline: at(clock) })),
    );
  });
});

// A card that is drawn anew loses what is ticked on it.
describe('given a call that was taken at half past nine, when something happens at ten, then', () => {
  const due = (clock: string, some: Partial<Notice> = {}) =>
    aNotice(`n ${clock}`, { kind: 'call-card', to: 'liaison', dueAt: at(clock), ...some });
  const dropped = (one: Notice): Notice => ({ ...one, state: 'sent', lastResult: 'not-needed' });
  const left = (before: Case, now: Case, ...notices: readonly Notice[]) =>
    withoutStaleCallCards(notices, { before, after: now }, at('10:00'), westMidlands);
  const mine = taken('09:30');
  const others = bySomebodyElse(mine);

  test.each<[string, Notice, Case]>([
    ['as their four hours end', due('13:30'), mine],
    ['as the time they said ends', due('12:00'), mine],
    ['now, as the number may stand there still', due('10:00'), mine],
    ['since before', due('09:45'), mine],
    ['after a try that failed', due('11:00', { attempts: 1 }), mine],
    ['on another card that is named', due('11:00', { card: '3' }), mine],
  ])('it is still drawn anew %s', (_when, one, theCase) => {
    const all = [one];
    expect(withoutStaleCallCards(all, { before: theCase, after: theCase }, at('10:00'), westMidlands)).toBe(
      all,
    );
  });

  test.each<[string, Notice, Case, Case]>([
    ['at a time they no longer say', due('11:00'), mine, mine],
    [
      'as a morning ends, after anything else than abuse',
      due('12:00'),
      taken('09:30', {}, {}, {}),
      taken('09:30', {}, {}, {}),
    ],
    ['as the four hours of an earlier take end', due('13:00'), taken('09:00'), mine],
    ['as those of whoever had it end, taken anew', due('13:30'), mine, taken('10:00')],
    ['as the time they said ends, which is set anew with the take', due('12:00'), mine, taken('10:00')],
    ['for somebody else who had it', due('13:30'), others, mine],
    ['for a take before anybody had it', due('09:50'), taken(''), mine],
    ['once it was given back', due('13:30'), mine, taken('')],
    ['once nothing is on record', due('13:30'), mine, unheardWith(abuse).theCase],
    ['where nothing was', due('12:30'), unheardWith(abuse).theCase, mine],
  ])('it is not drawn anew %s', (_when, one, before, now) => {
    expect(left(before, now, one)).toEqual([dropped(one)]);
  });

  test('what else is to be said stays, and what was said', () => {
    const stays = [
      due('12:00', { kind: 'victim-reminder' }),
      due('11:00', { state: 'parked' }),
      due('11:15', { state: 'sent' }),
      due('11:30', { card: '3' }),
    ];
    expect(left(mine, taken('10:00'), due('13:30'), ...stays)).toEqual([dropped(due('13:30')), ...stays]);
    expect(left(mine, mine, due('13:30'), due('11:00'))).toEqual([due('13:30'), dropped(due('11:00'))]);
  });
});

function bySomebodyElse(theCase: Case): Case {
  const { victim } = theCase;
  if (victim?.takenBy === undefined) throw new Error('Nobody has the call');
  return { ...theCase, victim: { ...victim, takenBy: { ...victim.takenBy, id: 'liaison-2' } } };
}
