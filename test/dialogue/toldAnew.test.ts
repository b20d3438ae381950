import { describe, expect, test } from 'vitest';
import { callView } from '../../src/dialogue/screens/calls/callView.ts';
import { victimLines } from '../../src/dialogue/screens/case/victimLines.ts';
import { dueCall } from '../../src/domain/calls/dueCall.ts';
import { noticesFor } from '../../src/domain/notices/noticesFor.ts';
import type { VictimCall } from '../../src/domain/victim/victimEvent.ts';
import { day } from '../../src/law/day.ts';
import * as stages from '../support/caseStages.ts';
import { byClock, filed, minute, reported, type Story, sergeant, tell } from '../support/caseStories.ts';
import { courseCondition, frozenRecord, remedyCondition } from '../support/filings.ts';
import { callAbout } from '../support/victimCalls.ts';
import { westMidlands as force } from '../support/westMidlands.ts';

const told = (story: Story) =>
  byClock(story, { type: 'victim-called', call: callAbout('disposal', 'disposal') });
const heard = (story: Story) => byClock(story, { type: 'victim-called', call: callAbout('views', 'views') });
const declined = (story: Story) => reported(story, 'declined');
const choosing = (story: Story) => tell(story, { type: 'choose-another' });
const another = (story: Story) => filed(choosing(story), { intervention: 'drug-alcohol-cc' });
const apology = (story: Story) =>
  filed(choosing(story), { intervention: null, provider: null, conditions: [remedyCondition] });
const later = (story: Story) =>
  filed(choosing(story), { conditions: [{ ...courseCondition, deadline: day('2027-03-19') }] });
const filing = stages.filedConditionalCaution;
const known = () => declined(told(filing()));
/** Its provider declined, and it is filed as it was at first. */
const same = (story: Story) => filed(choosing(declined(story)));
const messaged = (story: Story) =>
  byClock(story, { type: 'victim-messaged', message: 'disposal', notifyId: 'n-1', channel: 'text' });
const deferred = () => filed(stages.drafting(), { disposal: 'deferred-prosecution' });
const recorded = (story: Story) => tell(story, { type: 'record-undiverted', record: frozenRecord });
const decidedAnew = (story: Story) =>
  tell(
    story,
    { type: 'decide-breach', decision: 'decide-again', reason: 'It did not work.' },
    { by: sergeant },
  );
/** They were spoken to, or written to, in another way than whole and aloud. */
const toldBy = (story: Story, how: Partial<VictimCall>) =>
  byClock(story, { type: 'victim-called', call: { ...callAbout('disposal', 'disposal'), ...how } });

const notDivertedThen = (story: Story, disposal: 'charge' | 'no-further-action') =>
  tell(story, { type: 'decide-instead', disposal });

/** Once they are charged the CPS alone stops it. */
const stopped = stages.stoppedByCps;

/** What somebody approved becomes no further action once somebody of the rank agrees. */
const chargedNoMore = (story: Story) =>
  tell(
    notDivertedThen(story, 'no-further-action'),
    { type: 'decide-authority', approved: true, reason: 'No witness is left.' },
    { by: sergeant },
  );

function call(story: Story) {
  const due = dueCall(story.theCase, force);
  if (due === undefined) return { isDue: false, toDo: '', said: '', done: [] };
  const view = callView(story.theCase, due, force, { caller: 'liaison', today: day('2026-11-20') });
  if (view.card !== 'call') throw new Error('It is no call');
  return {
    isDue: due.clocks.some(({ name }) => name === 'disposal'),
    toDo: view.data.due.map(({ text }) => text).join(' '),
    said: view.data.script.map(({ words }) => words).join(' '),
    done: view.fields.callDone?.choices?.map(({ title }) => title) ?? [],
  };
}

// The Code (right 6) gives a victim the decision and what comes of it. She is told neither which course it is nor who runs it,
// so that where nothing else is different there is nothing to tell; and what is different takes the place of what she heard.
type Due = 'first' | 'changed' | 'court' | 'no-court' | 'out-of-court' | 'nothing';
const table: readonly (readonly [what: string, Due, story: () => Story])[] = [
  ['nobody told her before it was declined', 'first', () => apology(declined(filing()))],
  ['she heard, and the course was dropped', 'changed', () => apology(declined(told(filing())))],
  ['she heard, and the last day is another', 'changed', () => later(declined(told(filing())))],
  ['she heard, and another course takes its place', 'nothing', () => another(declined(told(filing())))],
  ['she heard only while it was settled anew', 'changed', () => another(told(declined(filing())))],
  [
    'she heard, it was declined twice, and each time another takes its place',
    'nothing',
    () => another(declined(another(declined(told(filing()))))),
  ],
  [
    'she heard, another took its place, and that was dropped',
    'changed',
    () => apology(declined(another(declined(told(filing()))))),
  ],
  // What was filed in between she never heard of: what stands is what she knows.
  [
    'she heard, it was filed with another day, and then as she heard it',
    'nothing',
    () => same(later(known())),
  ],
  ['she heard, and it was filed with another day twice', 'changed', () => later(declined(later(known())))],
  ['she heard of the other day, too', 'changed', () => same(told(later(known())))],
  [
    'she heard while the other day was settled anew',
    'changed',
    () => filed(choosing(told(declined(later(known()))))),
  ],
  ['she was sent word that there is news of the other day', 'changed', () => same(messaged(later(known())))],
  ['she heard what had changed', 'nothing', () => told(apology(declined(told(filing()))))],
  [
    'she heard of a charge, and it is no further action',
    'court',
    () => stopped(told(notDivertedThen(stages.notDiverted(), 'charge'))),
  ],
  [
    'she heard that it goes no further, and then it is charged',
    'no-court',
    () => notDivertedThen(told(notDivertedThen(stages.notDiverted(), 'no-further-action')), 'charge'),
  ],
  [
    'she heard of a caution, a provider declined, and it is charged instead',
    'out-of-court',
    () => notDivertedThen(recorded(choosing(declined(told(filing())))), 'charge'),
  ],
  [
    'the same, and it goes no further',
    'out-of-court',
    () => chargedNoMore(recorded(choosing(declined(told(filing()))))),
  ],
  [
    'she heard of the charge, that it goes no further, and it is charged after all: of what she heard last',
    'no-court',
    () =>
      tell(told(stopped(told(notDivertedThen(stages.notDiverted(), 'charge')))), {
        ...{ type: 'decide-instead', disposal: 'charge', cps: stages.cps },
      }),
  ],
  // What was left, sent or begun and not said she may never have heard: it is news.
  [
    'of a charge she heard only that somebody rang',
    'first',
    () =>
      stopped(toldBy(notDivertedThen(stages.notDiverted(), 'charge'), { outcome: 'message-left', told: [] })),
  ],
  [
    'of a charge there was a letter',
    'first',
    () => stopped(toldBy(notDivertedThen(stages.notDiverted(), 'charge'), { channel: 'letter' })),
  ],
  [
    'of a charge the part about where the case is was not said',
    'first',
    () =>
      stopped(
        toldBy(notDivertedThen(stages.notDiverted(), 'charge'), { said: ['who-i-am', 'safety', 'support'] }),
      ),
  ],
  [
    'she heard of no decision yet, and then it is charged',
    'first',
    () => notDivertedThen(stages.notDiverted(), 'charge'),
  ],
  [
    'she heard, and after a breach it is decided anew',
    'first',
    () => filed(heard(decidedAnew(reported(told(deferred()), 'accepted', 'missed', 'missed')))),
  ],
];

const changed = {
  changed: 'Something has changed since we told you what was decided.',
  court: 'We told you that it goes to court. That has changed.',
  'no-court': 'We told you that it would not go to court. That has changed.',
  'out-of-court': 'We told you that it would be dealt with out of court. That has changed.',
} as const;

describe('given a decision that came in the place of another, when the victim is to be called, then', () => {
  test.each(table)('%s: %s', (_what, due, story) => {
    const { isDue, toDo, said, done } = call(story());
    expect(isDue).toBe(due !== 'nothing');
    const isChanged = due !== 'first' && due !== 'nothing';
    expect(toDo.includes('Tell them what has changed: by')).toBe(isChanged);
    expect(done.includes('Told what has changed')).toBe(isChanged);
    // Once, in the words of what she heard, and before what holds now.
    const changes = said.match(/[^.?]*\. That has changed\.|Something has changed[^.]*\./g) ?? [];
    expect(changes.map((one) => one.trim())).toEqual(isChanged ? [changed[due]] : []);
    expect(said.includes('What we told you before no longer holds.')).toBe(due === 'changed');
    if (isChanged) expect(said).not.toContain('Now it has been decided');
    const officers = victimLines(story().theCase, force).map(({ text }) => text);
    expect(officers.join(' ').includes('to be told what has changed by')).toBe(isChanged);
  });

  test('where there is nothing to tell, she is sent no word of it either', () => {
    const details = { phone: '07700 900 123' };
    const byText = (story: Story) =>
      byClock(byClock(story, { type: 'victim-recorded', details }), {
        type: 'victim-wishes',
        wishes: { messages: true, preferred: 'text' },
      });
    const sent = (choose: (story: Story) => Story) => {
      const before = byText(declined(told(filing())));
      const after = choose(before);
      const event = after.events.at(-1)?.event;
      if (event === undefined) throw new Error('Nothing was filed');
      return noticesFor(
        [event],
        { before: before.theCase, after: after.theCase },
        minute(90),
        () => 'n',
      ).filter(({ kind }) => kind === 'victim-message').length;
    };
    expect([sent(apology), sent(another)]).toEqual([1, 0]);
  });
});
