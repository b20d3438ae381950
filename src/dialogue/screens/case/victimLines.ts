import { runningClocks } from '../../../domain/calls/runningClocks.ts';
import type { Case } from '../../../domain/case/case.ts';
import { withdrawnAt } from '../../../domain/case/withdrawnAt.ts';
import { londonDay, sayDay } from '../../../domain/days.ts';
import type { Force } from '../../../domain/force/force.ts';
import type { ClockName } from '../../../domain/force/victimsCode.ts';
import type { Instant } from '../../../domain/instant.ts';
import { isDomesticCase } from '../../../domain/victim/isDomestic.ts';
import { uncoveredLines } from '../../victim/uncoveredLines.ts';
import type { Line } from '../../view/view.ts';
import { isChanged, isExcused, isTakenBack, sayDueBy, sayWordSent } from '../../words/sayClock.ts';

/** What the victim hears from the police, in the order in which it happens. */
const news: readonly (readonly [ClockName, string])[] = [
  ['disposal', 'the decision'],
  ['breach', 'that it was not done'],
  ['completion', 'that it is done'],
];

/** "Victim: told the decision on Friday 27 November" or by when they must be; nothing about who they are. */
export function victimLines(theCase: Case, force: Force): readonly Line[] {
  const running = runningClocks(theCase, force);
  const said = news.flatMap(([name, words]) => {
    const news = isChanged(theCase, name) ? 'what has changed' : words;
    const what = isExcused(theCase, name) ? 'that a miss was excused' : news;
    const due = running.find((clock) => clock.name === name);
    if (due !== undefined && isTakenBack(theCase, name))
      return [`still has to hear that it was withdrawn, by ${sayDueBy(due)}`];
    if (due !== undefined) return [`to be told ${what} by ${sayDueBy(due)}${sayWordSent(due, theCase)}`];
    const told = theCase.victim?.told[name];
    if (told === undefined) return [];
    return [
      `told ${isOfWithdrawal(theCase, name, told) ? 'that it was withdrawn' : what} on ${sayDay(londonDay(told))}`,
    ];
  });
  const toFind = running.length > 0 ? foundWrong(theCase) : [];
  return [
    ...(said.length === 0 ? [] : [{ text: `Victim: ${said.join('; ')}` }]),
    ...uncoveredLines(theCase),
    ...toFind.map((what) => ({
      text: isDomesticCase(theCase, force.offences)
        ? `Yours to do: their ${what} is wrong. See that somebody sees them, and look for no other.`
        : `Yours to do: their ${what} is wrong. Find the right one, and type “calls” to give it.`,
    })),
  ];
}

/** What they heard after a withdrawal was that, and no decision. */
function isOfWithdrawal(theCase: Case, name: ClockName, told: Instant): boolean {
  const at = withdrawnAt(theCase);
  return isTakenBack(theCase, name) && at !== undefined && told >= at;
}

function foundWrong({ victim }: Case): readonly string[] {
  return [
    ...(victim?.isPhoneWrong === true ? ['phone number'] : []),
    ...(victim?.isEmailWrong === true ? ['e-mail address'] : []),
  ];
}
