import type { Case, Rank } from './case.ts';
import { mayDecideAs } from './decideAuthority.ts';
import { mayDecideBreach, mayDecideRequest, type Ranked } from './mayDecide.ts';

/** The cards on which a case is shown to whoever asks for it. */
export type CaseCard =
  | 'case'
  | 'authorisation'
  | 'authorisation-detail'
  | 'breach'
  | 'breach-detail'
  | 'call'
  | 'call-contact'
  | 'told'
  | 'script';

/** Who asks, as the force's list of people knows them. */
export type Viewer = Ranked & { readonly isLiaison: boolean };

/** Who would read it: they alone, whoever reads the very card that was posted for the case, or others. */
export type Audience = 'alone' | 'posted' | 'others';

/** What of a case decides whether it may be shown. */
export type Viewed = Pick<
  Case,
  'officer' | 'state' | 'withdrawals' | 'wasAsked' | 'wasBreached' | 'victim' | 'authority' | 'filed'
>;

/**
 * Whether this card of the case may be shown to somebody. A card is for the officer in the case, or for those whose part
 * it is; what was posted to a channel may be seen again there, and nothing else of a case is shown where others read.
 */
export function mayView(theCase: Viewed, card: CaseCard, viewer: Viewer, audience: Audience): boolean {
  const isOfficer = viewer.id === theCase.officer.id;
  const isSupervisor = isSupervisors(viewer.rank);
  switch (card) {
    case 'case':
      return isOfficer && audience === 'alone';
    case 'call':
      return (isOfficer || viewer.isLiaison) && audience === 'alone';
    // The number to ring: for whoever has the call, while they have it.
    case 'call-contact':
      return (
        (isOfficer || viewer.isLiaison) && audience === 'alone' && theCase.victim?.takenBy?.id === viewer.id
      );
    case 'authorisation':
      return theCase.wasAsked === true && (isOfficer || isSupervisor || audience === 'posted');
    // What it rests on is for whoever may decide it, and for nobody once it is decided.
    case 'authorisation-detail':
      return audience === 'alone' && mayDecideRequest(theCase, viewer);
    case 'breach':
      return theCase.wasBreached === true && (isOfficer || isSupervisor || audience === 'posted');
    case 'breach-detail':
      return audience === 'alone' && mayDecideBreach(theCase, viewer);
    // Of what supervisors were told in their channel: whoever may have read it there, and not of their own case.
    case 'told':
      return isSupervisor && !isOfficer && audience === 'alone';
    // Only words that may be read out to a victim: whoever may have them may pass them on.
    case 'script':
      return isOfficer || viewer.isLiaison || isSupervisor;
  }
}

/** True for a sergeant or above. Seeing a button or being in a channel is no authority; the force's list is. */
export function isSupervisors(rank: Rank | undefined): boolean {
  return rank !== undefined && mayDecideAs({ rank }, 'sergeant');
}
