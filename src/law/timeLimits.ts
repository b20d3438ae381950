import type { Source } from './rule.ts';
import type { Standing, TimeLimitId } from './vocabulary.ts';

/** "Six months from" leaves the first day out; "six months beginning with" counts it. */
export type Period = { readonly months: number; readonly firstDay: 'left-out' | 'counted' };

/** For how long after an offence proceedings may still begin. */
export type TimeLimit = {
  /** What the months run from: the offence (the last act, in a course of conduct), or the day there was enough evidence. */
  readonly runsFrom: 'offence' | 'evidence';
  readonly period: Period;
  /** Where the months run from something later than the offence: the end in any event, counted from the offence. */
  readonly atMost?: Period;
  /** As domestic abuse it runs from the victim's statement instead, up to this long after the offence. */
  readonly asDomesticAbuse?: { readonly period: Period; readonly atMost: Period; readonly source: Source };
  /** With an injury it is an indictable offence, which has no limit. */
  readonly endsWithInjury?: true;
  readonly source: Source;
  /** `to-confirm`: believed or not read, so nobody is ever told that the time has run out. */
  readonly standing: Standing;
};

const from = (months: number): Period => ({ months, firstDay: 'left-out' });
const beginningWith = (months: number): Period => ({ months, firstDay: 'counted' });
const act = (name: string, address: string): Source => ({
  name,
  address: `https://www.legislation.gov.uk/${address}`,
});

/** The limit of a summary offence unless another Act says otherwise; an indictable one has none (s.127(2)). */
export const mca127 = act('MCA 1980 s.127(1)', 'ukpga/1980/43/section/127');

const sixMonths = {
  runsFrom: 'offence',
  period: from(6),
  source: mca127,
  standing: 'confirmed',
} as const satisfies TimeLimit;

/** Every way in which a limit runs, in the words of its own Act. The Act of 1980 alone counts for the others' silence. */
export const timeLimits: Readonly<Record<TimeLimitId, TimeLimit>> = {
  'six-months': sixMonths,
  // That a course of conduct is counted from its last act is believed; a later last day never shortens the time.
  'course-of-conduct': { ...sixMonths, source: { ...mca127, name: `${mca127.name}, from the last act` } },
  'common-assault': {
    ...sixMonths,
    asDomesticAbuse: {
      period: from(6),
      atMost: from(24),
      source: act('CJA 1988 s.39A', 'ukpga/1988/33/section/39A'),
    },
  },
  'dangerous-dog': { ...sixMonths, endsWithInjury: true },
  communications: {
    runsFrom: 'evidence',
    period: beginningWith(6),
    atMost: beginningWith(36),
    source: act('Communications Act 2003 s.127(5)', 'ukpga/2003/21/section/127'),
    standing: 'confirmed',
  },
  // Its six months were read in subsection (7); how long at most, which the next subsection says, was not.
  'false-communications': {
    runsFrom: 'evidence',
    period: beginningWith(6),
    atMost: from(36),
    source: act('Online Safety Act 2023 s.179(7)', 'ukpga/2023/50/section/179'),
    standing: 'to-confirm',
  },
  'vehicle-taking': {
    runsFrom: 'evidence',
    period: beginningWith(6),
    atMost: beginningWith(36),
    source: act('Theft Act 1968 s.12(4A)', 'ukpga/1968/60/section/12'),
    standing: 'confirmed',
  },
  'vehicle-tax': {
    runsFrom: 'evidence',
    period: from(6),
    atMost: from(36),
    source: act('Vehicle Excise and Registration Act 1994 s.47', 'ukpga/1994/22/section/47'),
    standing: 'to-confirm',
  },
  'animal-welfare': {
    runsFrom: 'evidence',
    period: beginningWith(6),
    atMost: beginningWith(36),
    source: act('Animal Welfare Act 2006 s.31', 'ukpga/2006/45/section/31'),
    standing: 'to-confirm',
  },
  wildlife: {
    runsFrom: 'evidence',
    period: from(6),
    atMost: from(24),
    source: act('Wildlife and Countryside Act 1981 s.20', 'ukpga/1981/69/section/20'),
    standing: 'to-confirm',
  },
  licensing: {
    runsFrom: 'offence',
    period: from(12),
    source: act('Licensing Act 2003 s.186(3)', 'ukpga/2003/17/section/186'),
    standing: 'to-confirm',
  },
  'road-traffic': {
    runsFrom: 'evidence',
    period: from(6),
    atMost: from(36),
    source: act('Road Traffic Offenders Act 1988 s.6', 'ukpga/1988/53/section/6'),
    standing: 'to-confirm',
  },
  game: {
    runsFrom: 'offence',
    period: from(3),
    source: act('Game Act 1831 s.41', 'ukpga/Will4/1-2/32/section/41'),
    standing: 'to-confirm',
  },
  unread: { ...sixMonths, standing: 'to-confirm' },
};
