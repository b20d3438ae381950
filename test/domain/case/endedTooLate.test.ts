import { expect, test } from 'vitest';
import { caseView } from '../../../src/dialogue/screens/case/caseView.ts';
import { scriptInputOf } from '../../../src/dialogue/victim/scriptInputOf.ts';
import { endedTooLate } from '../../../src/domain/case/endedTooLate.ts';
import { day } from '../../../src/law/day.ts';
import * as stages from '../../support/caseStages.ts';
import { type Story, sergeant, tell } from '../../support/caseStories.ts';
import { westMidlands as force } from '../../support/westMidlands.ts';

const end = (story: Story, decision: 'no-further-action' | 'charge' = 'no-further-action'): Story =>
  tell(story, { type: 'decide-breach', decision, reason: 'r' }, { by: sergeant });
/** Put forward for a charge, nobody charges, and a sergeant ends it on that day. */
const endLater = (story: Story, on: string): Story => {
  const at = (minutes: number) => ({ at: `${on}T09:0${minutes}:00.000Z` });
  const asked = tell(
    end(story, 'charge'),
    { type: 'decide-instead', disposal: 'no-further-action', reason: 'r' },
    at(0),
  );
  return tell(asked, { type: 'decide-authority', approved: true, reason: 'r' }, { by: sergeant, ...at(1) });
};
const hit = (offenceDate: string) =>
  stages.breachedOn('conditional-caution', { offenceDate: day(offenceDate) });

// Breached and decided on 20 November 2026; a common assault is charged within six months (MCA 1980 s.127).
test.each<[string, string | undefined, () => Story]>([
  ['six months and a day after it', '2026-11-19', () => end(hit('2026-05-19'))],
  ['on the last day to charge', undefined, () => end(hit('2026-05-20'))],
  ['a charge on that day', undefined, () => end(hit('2026-05-20'), 'charge')],
  // Nobody chose that nobody is charged: while it waited to be charged the time ran out.
  [
    'put forward for a charge, that ends after the last day',
    '2026-11-30',
    () => endLater(hit('2026-05-31'), '2026-12-01'),
  ],
  [
    'put forward for a charge, that ends on the last day',
    undefined,
    () => endLater(hit('2026-05-31'), '2026-11-30'),
  ],
  [
    'put forward for a charge, that the CPS stops after the last day',
    undefined,
    () =>
      tell(
        tell(end(hit('2026-05-20'), 'charge'), { type: 'decide-instead', disposal: 'charge' }),
        { type: 'decide-instead', disposal: 'no-further-action', cps: stages.cps },
        { at: '2026-12-01T09:00:00.000Z' },
      ),
  ],
  ['that is not decided', undefined, () => hit('2026-05-19')],
  [
    'of what is indictable',
    undefined,
    () => end(stages.breachedOn('conditional-caution', { offence: 'theft', offenceDate: day('2026-01-19') })),
  ],
  [
    'of a resolution, which no charge enforces',
    undefined,
    () => end(stages.breachedOn('community-resolution', { offenceDate: day('2026-05-19') })),
  ],
])('given a breach %s, it ended too late to charge: %s', (_what, lastDay, story) => {
  const { theCase } = story();
  expect(endedTooLate(theCase, force.offences)).toBe(lastDay);
  const said = scriptInputOf(theCase, force, 'breach');
  expect(said.outOfTime === true).toBe(lastDay !== undefined);
  const { next } = caseView(theCase, force).data as { readonly next: string };
  expect(next.includes('It could no longer be charged: the last day was')).toBe(lastDay !== undefined);
});
