import { wantsToHear } from '../../domain/calls/clocksOf.ts';
import { mayBeRungNow } from '../../domain/calls/mayBeRungNow.ts';
import type { Case } from '../../domain/case/case.ts';
import type { Force } from '../../domain/force/force.ts';
import type { Instant } from '../../domain/instant.ts';
import { isDomesticCase } from '../../domain/victim/isDomestic.ts';
import { isSafeForThem } from '../../domain/victim/isSafeTime.ts';
import { isToldAsBusiness } from '../../domain/victim/isToldAsBusiness.ts';
import { safeTimesOf } from '../../domain/victim/safeTimesOf.ts';
import { alwaysSafe, safeWayOf } from '../../domain/victim/safeWayOf.ts';
import { theirDetails } from '../../domain/victim/theirDetails.ts';
import type { Line } from '../view/view.ts';

/**
 * For whoever has the call, in their own chat alone: the number to ring, the address where they want e-mails, and who the
 * officer is, who knows the crime number: it is held nowhere here. After domestic abuse a
 * number stands there only where they said that ringing it is safe, and at a time they said; and where it is safe to see them,
 * and who their IDVA is.
 */
export function contactLines(
  theCase: Pick<Case, 'answers' | 'victim' | 'officer'>,
  now: Instant,
  force: Pick<Force, 'offences' | 'policy' | 'bankHolidays'>,
): readonly Line[] {
  const { victim, officer } = theCase;
  const isAtRisk = isDomesticCase(theCase, force.offences);
  const { phone, email: address, safePlace = '', advocate = '' } = theirDetails(victim);
  const isToWrite = !isAtRisk && victim?.wishes.preferred === 'email';
  return [
    ...whomToAsk(theCase, force),
    ...(phone !== undefined && wantsToHear(theCase) && mayBeRungNow(theCase, now, force)
      ? [{ text: `Number to ring: ${phone}` }]
      : []),
    ...(phone === undefined && wantsToHear(theCase) && !isAtRisk && !isToWrite
      ? [
          {
            text: `No number to ring is on record.${victim?.takenBy?.id === officer.id ? '' : ' Ask the officer.'}`,
          },
        ]
      : []),
    ...(isAtRisk ? notNowLines(victim, isSafeForThem(theCase, now, force)) : []),
    ...(isAtRisk && safePlace !== '' ? [{ text: `Safe to see them: ${safePlace}` }] : []),
    ...(isAtRisk ? advocateLines(victim, advocate) : []),
    ...(address !== undefined && isToWrite ? [{ text: `Address to write to: ${address}` }] : []),
    ...officerLine(theCase),
  ];
}

/** Whom to write to, unless they have the call themselves. */
function officerLine({ victim, officer }: Pick<Case, 'victim' | 'officer'>): readonly Line[] {
  if (victim?.takenBy?.id === officer.id) return [];
  return [
    { text: `Officer in the case: ${officer.name}. Write to them in Teams, for the crime number too.` },
  ];
}

/** Names stay out of Waymark: who speaks for a shop, its officer knows. */
function whomToAsk(
  theCase: Pick<Case, 'answers' | 'victim' | 'officer'>,
  { offences }: Pick<Force, 'offences'>,
): readonly Line[] {
  const { victim, officer } = theCase;
  if (victim?.takenBy?.id === officer.id || !isToldAsBusiness(theCase, offences)) return [];
  return [{ text: `First ask ${officer.name} whom to ask for, and at which branch or site.` }];
}

/** After domestic abuse: who their IDVA is, or that nobody knows where they chose it. */
function advocateLines(victim: Case['victim'], advocate: string): readonly Line[] {
  if (advocate !== '') return [{ text: `Their IDVA: ${advocate}` }];
  return safeWayOf(victim) === 'advocate' ? [{ text: 'Their IDVA: not on record. Ask the officer.' }] : [];
}

/** After domestic abuse: that nothing rings where they live at this hour, where they said that ringing is safe at others. */
function notNowLines(victim: Case['victim'], isTimeSafe: boolean): readonly Line[] {
  const way = safeWayOf(victim);
  if (isTimeSafe || way === undefined || alwaysSafe.includes(way)) return [];
  const times = safeTimesOf(victim?.details ?? {}).join(', ');
  return [{ text: `Not now: ring only at the times they said are safe (${times}).` }];
}
