import type { FactName, Facts, Known } from './facts.ts';
import type { Offence, OffenceFlag } from './offence.ts';

/** What an offence says by itself: the values a fact can have where it was committed, and why. */
export type Settled = {
  readonly [F in FactName]?: {
    readonly oneOf: readonly Known<F>[];
    readonly because: string;
    /** The offence could not be this one with another answer, so that is turned away; elsewhere the offence counts. */
    readonly refusesOthers?: true;
  };
};

type Of = {
  readonly ids?: readonly string[];
  readonly flags?: readonly OffenceFlag[];
  /** Rows with the flag of which it is not true by their name alone. */
  readonly except?: readonly string[];
};

const connected = ['intimate-partner', 'family'] as const;
const somebody = ['person', 'police'] as const;

const table: readonly (Of & { readonly settles: Settled })[] = [
  {
    ids: ['coercive-control'],
    settles: {
      domesticAbuse: {
        oneOf: connected,
        because: 'SCA 2015 s.76 needs two people who are personally connected, so it is domestic abuse',
        refusesOthers: true,
      },
      coerciveControl: { oneOf: [true], because: 'it is the offence itself (SCA 2015 s.76)' },
    },
  },
  {
    ids: ['breach-non-molestation'],
    settles: {
      domesticAbuse: {
        oneOf: connected,
        because: 'a non-molestation order is made between people who are associated (FLA 1996 s.42)',
        refusesOthers: true,
      },
    },
  },
  {
    ids: ['breach-da-protection-order'],
    settles: {
      domesticAbuse: {
        oneOf: connected,
        because: 'the order protects from somebody personally connected (Domestic Abuse Act 2021 Part 3)',
        refusesOthers: true,
      },
    },
  },
  {
    ids: [
      ...['breach-non-molestation', 'breach-restraining-order', 'breach-da-protection-order'],
      'breach-stalking-order',
    ],
    settles: { protectiveOrder: { oneOf: [true], because: 'the offence is the breach of one' } },
  },
  {
    flags: ['weapon'],
    settles: {
      weapon: {
        oneOf: ['possessed', 'threatened', 'used'],
        because: 'the offence is about a weapon',
      },
    },
  },
  {
    ids: ['threatening-blade', 'threatening-offensive-weapon'],
    settles: {
      weapon: { oneOf: ['threatened', 'used'], because: 'the offence is threatening with a weapon' },
    },
  },
  {
    flags: ['hate'],
    // Indecent or racialist: only the second is a hate crime.
    except: ['football-chanting'],
    settles: { hateCrime: { oneOf: [true], because: 'the offence is aggravated by hostility' } },
  },
  {
    flags: ['supply'],
    settles: { supplyIndicated: { oneOf: [true], because: 'the offence is supply' } },
  },
  {
    ids: ['possession-cannabis', 'cultivate-cannabis'],
    settles: { drug: { oneOf: ['cannabis'], because: 'the offence names the drug' } },
  },
  {
    ids: ['assault-emergency-worker'],
    settles: {
      emergencyWorkerVictim: { oneOf: [true], because: 'the offence is on an emergency worker' },
      victim: { oneOf: somebody, because: 'the victim is an emergency worker' },
    },
  },
  {
    ids: ['assault-constable'],
    settles: {
      emergencyWorkerVictim: { oneOf: [true], because: 'a constable is an emergency worker' },
      victim: { oneOf: ['police'], because: 'the victim is a constable' },
    },
  },
  {
    ids: ['theft-shop'],
    settles: { victim: { oneOf: ['business'], because: 'the victim is the shop' } },
  },
  {
    ids: [
      'child-cruelty',
      'sexual-activity-child',
      'sexual-assault-child-under-13',
      'meeting-child-grooming',
    ],
    settles: { victim: { oneOf: ['child'], because: 'the offence is against a child' } },
  },
];

const found = new WeakMap<Offence, Settled>();

/** What this offence settles; a later row of the table says it more closely than an earlier one. */
export function settledBy(offence: Offence): Settled {
  const known = found.get(offence);
  if (known) return known;
  const rows = table.filter(
    ({ ids = [], flags = [], except = [] }) =>
      ids.includes(offence.id) ||
      (!except.includes(offence.id) && flags.some((flag) => offence.flags.includes(flag))),
  );
  const settled: Settled = Object.assign({}, ...rows.map(({ settles }) => settles));
  found.set(offence, settled);
  return settled;
}

/** The facts with those that the offence leaves no choice about. */
export function withSettled(facts: Facts, offence: Offence): Facts {
  const only = Object.entries(settledBy(offence)).filter(([, { oneOf }]) => oneOf.length === 1);
  if (only.length === 0) return facts;
  // Nothing is copied: whoever watches which facts are read sees those that a rule reads, and no others.
  const settled = only.map(([name, { oneOf }]) => [name, { value: oneOf[0], enumerable: true }] as const);
  return Object.defineProperties(Object.create(facts) as Facts, Object.fromEntries(settled));
}

/** No other relative: with "no abuse" it is a judgement, which a rule of its own weighs (R16i), and not turned away. */
const spouseIsPartner = {
  fact: 'domesticAbuse',
  because:
    'the property is a husband’s, wife’s or civil partner’s, who is a partner and no other relative (Domestic Abuse Act 2021 s.2)',
} as const;

/** A fact that the offence or another answer cannot have, with the reason; undefined when nothing contradicts it. */
export function contradicted(
  facts: Facts,
  offence: Offence,
): { readonly fact: FactName; readonly because: string } | undefined {
  for (const [name, { oneOf, because, refusesOthers }] of Object.entries(settledBy(offence))) {
    const fact = name as FactName;
    const value = facts[fact];
    const allowed: readonly unknown[] = oneOf;
    if (refusesOthers && value !== undefined && !allowed.includes(value)) return { fact, because };
  }
  return facts.spouse === true && facts.domesticAbuse === 'family' ? spouseIsPartner : undefined;
}
