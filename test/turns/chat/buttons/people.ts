import type { Rank, Staff } from '../../../../src/domain/case/case.ts';
import type { Where } from '../../../../src/turns/turns.ts';
import { officer, otherOfficer, sergeant } from '../../../support/caseStories.ts';

/** Somebody who presses, and whether the case is theirs. */
export type Presser = {
  readonly by: Staff;
  /** By the force's list of people; absent for whoever is not on it. */
  readonly rank?: Rank;
  readonly isLiaison?: boolean;
  readonly isOwn?: boolean;
};

const staff = ({ id, name }: Staff): Staff => ({ id, name });

/** Each kind of person the force's list knows, and those it does not. */
export const pressers = {
  'its officer': { by: staff(officer), rank: 'constable', isOwn: true },
  'its officer, not on the list': { by: { id: 'officer-9', name: 'PC Ivy' }, isOwn: true },
  'its officer, a sergeant': { by: { id: 'sergeant-2', name: 'Sgt Oak' }, rank: 'sergeant', isOwn: true },
  'its officer, of the liaison': {
    by: { id: 'liaison-2', name: 'Lou Rowan' },
    rank: 'constable',
    isLiaison: true,
    isOwn: true,
  },
  'another constable': { by: staff(otherOfficer), rank: 'constable' },
  'nobody on the list': { by: { id: 'stranger-1', name: 'A Stranger' } },
  liaison: { by: { id: 'liaison-1', name: 'Lee Maple' }, rank: 'constable', isLiaison: true },
  sergeant: { by: staff(sergeant), rank: 'sergeant' },
  inspector: { by: { id: 'inspector-1', name: 'Insp Cedar' }, rank: 'inspector' },
} as const satisfies Readonly<Record<string, Presser>>;

export type Who = keyof typeof pressers;

/** Their own chat, the channel in which the card was posted, and another channel. */
export const places = ['chat', 'posted', 'elsewhere'] as const;
export type Place = (typeof places)[number];

const channelOf = (conversation: string): Where => ({
  kind: 'channel',
  conversation,
  address: { kind: 'channel', conversation },
});

export const supervisorsChannel = channelOf('19:supervisors');

/** Where somebody presses. */
export function whereIs(place: Place, { id }: Staff): Where {
  if (place === 'posted') return supervisorsChannel;
  if (place === 'elsewhere') return channelOf('19:others');
  return { kind: 'personal', conversation: `a:${id}`, address: { kind: 'personal', of: id } };
}

/** Where the cards of a case stand that were posted for the supervisors. */
export const posted = { conversation: '19:supervisors;messageid=1', activity: '1' };

/** The place of the pressed card, as Teams tells it. */
export function cardAt(place: Place, { id }: Staff) {
  if (place === 'posted') return posted;
  if (place === 'elsewhere') return { conversation: '19:others;messageid=7', activity: '7' };
  return { conversation: `a:${id}`, activity: '3' };
}
