import { wantsToHear } from '../../../domain/calls/clocksOf.ts';
import type { DueCall } from '../../../domain/calls/dueCall.ts';
import type { Case } from '../../../domain/case/case.ts';
import { wishStands } from '../../../domain/case/victimTasksOpen.ts';
import type { Force } from '../../../domain/force/force.ts';
import { type HelpWish, helpWishes, type TaskWish } from '../../../domain/force/vocabulary.ts';
import { isDomesticCase } from '../../../domain/victim/isDomestic.ts';
import { isWished } from '../../../domain/victim/isWished.ts';
import type { Day } from '../../../law/day.ts';
import { askedOf } from '../../victim/askedOf.ts';
import { scriptInputOf } from '../../victim/scriptInputOf.ts';
import type { Choice } from '../../view/view.ts';
import { askedIn } from './scriptOf.ts';

/** What they may say they want now. */
export function wantChoices(theCase: Case, force: Force, due: DueCall, today: Day): readonly Choice[] {
  const { mayMeet, personIsChild } = scriptInputOf(theCase, force, due.occasion);
  const later = [
    'support',
    ...(mayMeet && !personIsChild ? ['restorative-justice'] : []),
    // What the words ask has a place for the answer, whoever says them.
    ...askedIn(theCase, due, force, { caller: 'officer', today }),
  ];
  return [
    ...askedOf(theCase, force).flatMap((row) =>
      row.id !== 'enhanced' && later.includes(row.id) && isToAsk(theCase, row.id)
        ? [{ title: row.title, value: row.id }]
        : [],
    ),
    ...(wishStands(theCase, 'letter') === 'open'
      ? [{ title: 'Not to have the letter', value: 'no-letter' }]
      : []),
    ...(wishStands(theCase, 'statement') === 'open'
      ? [{ title: 'Not to make a statement after all', value: 'no-statement' }]
      : []),
    ...helpAskedFor(theCase).map((wish) => ({ title: notAnyMore[wish], value: `no-${wish}` })),
    ...(theCase.victim?.wishes.messages === true
      ? [{ title: 'No more texts or e-mails', value: 'no-messages' }]
      : []),
    ...(isDomesticCase(theCase, force.offences) && isNumberToAsk(theCase)
      ? [{ title: 'To be rung on the number that I give below: they said that it is safe', value: 'ring' }]
      : []),
    ...(wantsToHear(theCase) ? [{ title: 'Not to hear from us any more', value: 'nothing' }] : []),
  ];
}

/** What nobody has done yet is asked again by nobody; help, not while they want it. */
function isToAsk(theCase: Case, wish: TaskWish): boolean {
  return wishStands(theCase, wish) !== 'open' && !helpAskedFor(theCase).some((one) => one === wish);
}

function helpAskedFor({ victim }: Case): readonly HelpWish[] {
  return helpWishes.filter((wish) => isWished(victim?.wishes ?? {}, wish));
}

/** They may take back what they asked for. */
const notAnyMore: Readonly<Record<HelpWish, string>> = {
  support: 'No support after all',
  'restorative-justice': 'Not to hear about restorative justice after all',
};

/** A number that somebody found, where they said once when it is safe to ring: they are asked whether it is safe on that one. */
function isNumberToAsk({ victim }: Case): boolean {
  return victim?.isPhoneUnsaid === true && (victim.details.safeToCall ?? '') !== '';
}
