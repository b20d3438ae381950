import { expect, test } from 'vitest';
import { chargeTakenBackAt } from '../../../src/domain/case/chargeTakenBackAt.ts';
import { newsToVictim, notChargedSince, withNewsHeard } from '../../../src/domain/case/newsToVictim.ts';
import type { NewsHeard } from '../../../src/domain/force/vocabulary.ts';
import type { VictimFile } from '../../../src/domain/victim/victimFile.ts';
import * as stages from '../../support/caseStages.ts';
import { byClock, minute, type Story, sergeant, tell } from '../../support/caseStories.ts';
import { callAbout } from '../../support/victimCalls.ts';

// Of a decision: in court, not in court, or out of court. Of a breach only what ends it there; put before the CPS it is open.
test.each<[string, 'disposal' | 'breach', NewsHeard | undefined, () => Story]>([
  ['a draft', 'disposal', undefined, stages.drafting],
  ['what was filed', 'disposal', 'out-of-court', stages.filedConditionalCaution],
  ['what was not diverted and not decided', 'disposal', undefined, stages.notDiverted],
  ['what is charged in its place', 'disposal', 'court', stages.decidedInstead],
  ['a breach nobody decided', 'breach', undefined, stages.breachedConditionalCaution],
  ['a breach with a new deadline', 'breach', undefined, stages.varied],
  ['a breach put forward for a charge', 'breach', undefined, stages.charged],
  ['a breach in which nobody was charged', 'breach', 'no-court', stages.notChargedAfterBreach],
  ['a breach that is taken no further', 'breach', 'no-court', () => takenNoFurther()],
  ['a breach after which the decision to prosecute stands', 'breach', 'court', () => prosecuted()],
  ['a breach that the CPS has', 'breach', undefined, stages.referredToCps],
  ['a breach of which the CPS charged', 'breach', 'court', stages.chargedByCps],
])('%s, as news of the %s: %s', (_what, about, news, story) => {
  expect(newsToVictim(story().theCase, about)).toBe(news);
});

const file: VictimFile = { calls: [], messages: [], details: {}, wishes: {}, surveys: [], told: {} };
const at = minute(99);

// What somebody told them aloud they have heard; a letter, a message that was left, or another subject says nothing of it.
test.each<[string, Partial<ReturnType<typeof callAbout>>, NewsHeard | undefined]>([
  ['told the decision on the phone', {}, 'out-of-court'],
  ['not reached', { outcome: 'no-answer' }, undefined],
  ['written to', { channel: 'letter' }, undefined],
  ['told, but where the case is was left out', { said: ['who-i-am'] }, undefined],
  ['rung about help alone', { told: ['support'] }, undefined],
])('a victim who was %s', (_what, some, news) => {
  const call = { ...callAbout('disposal', 'disposal'), ...some };
  const { theCase } = stages.filedConditionalCaution();
  const heard = withNewsHeard(file, theCase, call, at);
  expect(heard.newsHeard).toEqual(news === undefined ? undefined : { news, at });
});

test('what was heard before stays where a call tells nothing of it', () => {
  const known = { ...file, newsHeard: { news: 'court', at: minute(1) } } as const;
  const { theCase } = stages.breachedConditionalCaution();
  expect(withNewsHeard(known, theCase, callAbout('breach', 'breach'), at)).toBe(known);
});

// Who waits for a court is to hear that there is none, whatever else somebody rang about meanwhile.
test('of a charge that was taken back they still have to hear after a call about something else', () => {
  const charged = tell(stages.notDiverted(), { type: 'decide-instead', disposal: 'charge' });
  const { theCase } = tell(charged, { type: 'charge-taken-back' });
  const known = { ...file, newsHeard: { news: 'court', at: minute(98) } } as const;
  for (const told of [['support'], ['statement'], []] as const) {
    const call = { ...callAbout('disposal', 'disposal'), told };
    expect(withNewsHeard(known, { ...theCase, victim: known }, call, at), told.join()).toBe(known);
  }
});

// The second charge was as little made as the first: they wait for a court all the same.
test('of two charges that were taken back they still have to hear, since the last of them', () => {
  const slip = (story: Story) =>
    tell(tell(story, { type: 'decide-instead', disposal: 'charge' }), { type: 'charge-taken-back' });
  const once = tell(stages.notDiverted(), { type: 'decide-instead', disposal: 'charge' });
  const heard = byClock(once, { type: 'victim-called', call: callAbout('disposal', 'disposal') });
  const { theCase } = slip(tell(heard, { type: 'charge-taken-back' }));
  expect(notChargedSince(theCase)).toEqual({ about: 'disposal', since: chargeTakenBackAt(theCase) });
  expect(notChargedSince(slip(stages.notDiverted()).theCase)).toBeUndefined();
});

test('told of a breach, they heard what became of that, and not of what was filed before it', () => {
  const { theCase } = stages.chargedByCps();
  expect(withNewsHeard(file, theCase, callAbout('breach', 'breach', 'disposal'), at).newsHeard).toEqual({
    news: 'court',
    at,
  });
});

function takenNoFurther(): Story {
  const command = { type: 'decide-breach', decision: 'no-further-action', reason: 'r' } as const;
  return tell(stages.breachedConditionalCaution(), command, { by: sergeant });
}

function prosecuted(): Story {
  const command = { type: 'decide-breach', decision: 'prosecution-stands', reason: 'r' } as const;
  return tell(stages.breachedChildsDeferral(), command, { by: sergeant });
}
