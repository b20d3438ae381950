import { hasChangedSinceTold, hasChangedSinceWritten } from '../../domain/calls/hasChangedSinceTold.ts';
import { isEnhanced } from '../../domain/calls/isEnhanced.ts';
import { asItStands } from '../../domain/case/asItStands.ts';
import type { Case, CaseCondition } from '../../domain/case/case.ts';
import {
  decisionAfterBreach,
  decisionOf,
  endedByAge,
  endedByTime,
  hasEnded,
} from '../../domain/case/decisionOf.ts';
import { endedTooLate } from '../../domain/case/endedTooLate.ts';
import { heardDecision } from '../../domain/case/heardDecision.ts';
import { isNewDayOpen } from '../../domain/case/isNewDayOpen.ts';
import { isWithdrawn } from '../../domain/case/isWithdrawn.ts';
import { keptUpHasEnded } from '../../domain/case/keptUpIsOver.ts';
import { goesToCourt, lossStands } from '../../domain/case/lossStands.ts';
import { wishesNow } from '../../domain/case/victimTasksOpen.ts';
import { answersLoss } from '../../domain/conditions/answersLoss.ts';
import type { Remedy } from '../../domain/force/conditionOffer.ts';
import type { Force } from '../../domain/force/force.ts';
import type { ClockName } from '../../domain/force/victimsCode.ts';
import type { Occasion, TaskWish } from '../../domain/force/vocabulary.ts';
import { hasSpokenTo } from '../../domain/victim/hasSpokenTo.ts';
import { isDomestic } from '../../domain/victim/isDomestic.ts';
import type { ScriptInput } from '../../domain/victim/script.ts';
import { whoIsHarmed } from '../../domain/victim/whoIsHarmed.ts';
import type { Disposal } from '../../law/disposal.ts';
import type { Facts } from '../../law/facts.ts';
import { isKnownChild } from '../../law/isKnownChild.ts';
import { breachOf, isDoneLate } from './breachOf.ts';
import { heardOfBreach } from './heardOfBreach.ts';
import { isLeftOut } from './isLeftOut.ts';
import { toldBefore } from './toldBefore.ts';

/** As much of a case as decides the words. */
export type SaidOf = Pick<
  Case,
  | 'answers'
  | 'filed'
  | 'reports'
  | 'decisionElsewhere'
  | 'elsewhereBefore'
  | 'state'
  | 'breach'
  | 'victim'
  | 'frozen'
  | 'heardBefore'
  | 'ageWasWrong'
>;

/** What decides which words are said to this victim now; what is not known counts as not so, domestic abuse aside. */
export function scriptInputOf(
  theCase: SaidOf,
  force: Pick<Force, 'offences' | 'remedies'>,
  occasion: Occasion,
  {
    disposal = occasion === 'views' ? undefined : decidedIn(theCase),
    due = [],
    conditions = agreedIn(theCase),
    late = false,
    faceToFace = false,
    written = false,
    known = false,
    lateWishes = [],
  }: {
    /** What is about to be chosen; what was decided when left out, once their views are heard. */
    readonly disposal?: Disposal | undefined;
    /** What is to be told besides. */
    readonly due?: readonly ClockName[];
    /** What is agreed so far; what stands of the filing when left out. */
    readonly conditions?: readonly CaseCondition[];
    /** The day by which they were to hear the decision is past. */
    readonly late?: boolean;
    /** Whoever speaks to them stands before them. */
    readonly faceToFace?: boolean;
    /** They are written to. */
    readonly written?: boolean;
    /** What the call is about is no news to them. */
    readonly known?: boolean;
    /** What they asked for and was to be done by a day that is past. */
    readonly lateWishes?: readonly TaskWish[];
  } = {},
): ScriptInput {
  const { facts } = theCase.answers;
  const offence = force.offences.find(({ id }) => id === facts.offence);
  const { victimView } = facts;
  const chosen = force.remedies.find(({ id }) => id === facts.remedyChosen);
  const isSettled = occasion === 'disposal' && disposal !== undefined && !isPlanOpen(theCase);
  const isAbuse = isDomestic(facts, offence);
  return {
    occasion,
    victim: whoIsHarmed(facts, offence),
    ...(disposal === undefined ? {} : { disposal }),
    due,
    ...(occasion === 'breach' || (occasion === 'completion' && due.includes('breach'))
      ? { breach: breachOf(theCase) }
      : {}),
    domesticAbuse: isAbuse,
    ...(isAbuse && facts.domesticAbuse === 'intimate-partner' ? { ofPartner: true } : {}),
    hateCrime: facts.hateCrime === true || offence?.flags.includes('hate') === true,
    enhanced: isEnhanced(theCase),
    ...(victimView === undefined ? {} : { view: victimView }),
    // Nobody plans a meeting in what was taken back.
    mayMeet: admits(facts) && !isAbuse && !isWithdrawn(theCase),
    firstCall: !hasSpokenTo(theCase),
    personIsChild: isKnownChild(facts.age),
    sessions: conditions.some(({ from }) => from === 'intervention'),
    late,
    ...(faceToFace && !written ? { faceToFace } : {}),
    ...(written ? { written } : {}),
    ...(known ? { known } : {}),
    ...(occasion === 'breach' && isDoneLate(theCase) ? { doneSince: true } : {}),
    ...wishesNow(theCase),
    ...lossOf(theCase),
    ...(lateWishes.length === 0 ? {} : { lateWishes }),
    ...(hasEnded(theCase) && !goesToCourt(theCase) ? { ended: true } : {}),
    ...(isSettled && isLeftOut(chosen, agreedIn(theCase)) && !isSaidOfLoss(chosen, theCase)
      ? { leftOut: true }
      : {}),
    ...(endedByAge(theCase) || wasToldWrongly(theCase) ? { noProsecution: true } : {}),
    ...(endedByTime(theCase) || isBreachTooLate(theCase, force) ? { outOfTime: true } : {}),
    ...(facts.evidence === 'insufficient' ? { notEnough: true } : {}),
    ...(isOfCps(theCase, occasion) ? { byCps: true } : {}),
    ...(occasion === 'breach' ? heardOfBreach(theCase) : {}),
    ...(isNewDayOpen(theCase) ? { newDayOpen: true } : {}),
    ...(isWithdrawn(theCase) ? { takenBack: true } : {}),
    ...(isWithdrawn(theCase) && heardDecision(theCase) ? { toldDecision: true } : {}),
    ...(keptUpHasEnded(theCase, due.includes('disposal')) ? { keptUpOver: true } : {}),
    ...(occasion === 'disposal' && isPlanOpen(theCase) ? { planOpen: true } : {}),
    ...(occasion === 'disposal' && hasChangedSinceTold(theCase) ? { changed: true } : {}),
    ...(occasion === 'disposal' && hasChangedSinceWritten(theCase) ? { wroteBefore: true } : {}),
    ...toldBefore(theCase, occasion),
  };
}

/** The remedies this victim can choose; a meeting only where it could be offered. */
export function remediesOffered(
  theCase: SaidOf,
  force: Pick<Force, 'remedies' | 'offences'>,
): readonly Remedy[] {
  const { mayMeet } = scriptInputOf(theCase, force, 'views');
  return force.remedies.filter(({ isMeeting }) => mayMeet || isMeeting !== true);
}

/** They heard that the law ends it, as the person was taken for a child under ten: that does not stand. */
function wasToldWrongly({ ageWasWrong, victim }: SaidOf): boolean {
  return ageWasWrong === true && victim?.told.disposal !== undefined;
}

function isBreachTooLate(theCase: SaidOf, { offences }: Pick<Force, 'offences'>): boolean {
  return endedTooLate(theCase, offences) !== undefined;
}

/** What came in the place of a diversion, or of a breach, was the CPS's decision. */
function isOfCps(theCase: SaidOf, occasion: Occasion): boolean {
  const { decisionElsewhere } = theCase;
  const decided = occasion === 'breach' ? decisionAfterBreach(theCase) : decisionOf(theCase);
  return decisionElsewhere?.byCps === true && decided === decisionElsewhere;
}

/** What stands as decided, also while another provider is chosen in place of one that declined. */
function decidedIn(theCase: SaidOf): Disposal | undefined {
  return isWithdrawn(theCase) ? undefined : decisionOf(theCase)?.disposal;
}

/** Something of what was filed was declined, and nothing else is filed in its place yet. */
function isPlanOpen(theCase: SaidOf): boolean {
  const { status } = asItStands(theCase);
  return (
    (status === 'declined' || status === 'drafting' || status === 'awaiting-authority') &&
    decisionOf(theCase) !== undefined
  );
}

/** What they have to do, as it was filed; nothing that is being settled anew. */
export function agreedIn(theCase: SaidOf): readonly CaseCondition[] {
  return isPlanOpen(theCase) ? [] : (theCase.filed?.conditions ?? []);
}

function lossOf(theCase: SaidOf): Pick<ScriptInput, 'loss'> {
  const loss = lossStands(theCase);
  return loss === 'none' ? {} : { loss };
}

/** They chose to be paid, or what was damaged to be repaired, and hear already that this is asked of nobody. */
function isSaidOfLoss(chosen: Remedy | undefined, theCase: SaidOf): boolean {
  return chosen !== undefined && answersLoss(chosen) && lossStands(theCase) === 'not-agreed';
}

function admits({ admission }: Facts): boolean {
  return admission === 'full' || admission === 'accepts-responsibility';
}
