import type { SchemeGate, SchemeGateName } from '../../../../src/law/policy.ts';
import { barFight, shopChild, westMidlands, withPolicy } from '../../../support/westMidlands.ts';
import { cc, cr, dp, sc, type WorkedCase, yc, ycc } from './workedCase.ts';

/** The first force with one gate set, and deferred prosecution settled so that it can be open at all. */
const set = (name: SchemeGateName, to: SchemeGate) =>
  withPolicy({
    deferredProsecutionAuthority: 'sergeant',
    menu: { adult: [cr, cc, sc, dp], child: [cr, ycc, yc] },
    schemeGates: { ...westMidlands.policy.schemeGates, [name]: to },
  });

type Ids = {
  readonly blocks: string;
  readonly exceptional: string;
  readonly looks: string;
  readonly too: string;
};

/**
 * No statute and no national guidance says any of it, so each is what the force has set: nothing, a
 * sergeant, an exception, or closed for all alike.
 */
const each = (what: string, name: SchemeGateName, ids: Ids, handOver?: 'iom'): readonly WorkedCase[] => {
  const person = { ...barFight, [name]: true };
  return [
    [
      `somebody ${what}, in a force that makes nothing of it: as anybody else`,
      person,
      {
        recommended: cc,
        says: [
          [cr, 'available', 'officer'],
          [cc, 'needs-authority', 'sergeant', 'R10'],
        ],
        where: set(name, 'off'),
      },
    ],
    [
      `somebody ${what}, in a force where a supervisor looks: nothing is closed, a sergeant decides`,
      person,
      {
        recommended: cc,
        says: [
          [cr, 'needs-authority', 'sergeant', ids.looks],
          [dp, 'needs-authority', 'sergeant', ids.looks],
          [cc, 'needs-authority', 'sergeant', ids.too],
          [sc, 'needs-authority', 'sergeant', ids.too],
        ],
        where: set(name, 'supervisor'),
      },
    ],
    [
      `somebody ${what}, in a force that calls it an exception: the light and the heavy alike`,
      person,
      {
        ...(handOver ? { handOver } : {}),
        says: [
          [cr, 'exceptional-only', 'sergeant', ids.exceptional, ids.looks],
          [dp, 'exceptional-only', 'sergeant', ids.exceptional],
          [cc, 'exceptional-only', 'sergeant', ids.exceptional, ids.too],
          [sc, 'exceptional-only', 'sergeant', ids.exceptional],
          ['charge', 'needs-authority', 'sergeant', 'D-CH'],
        ],
        where: set(name, 'exceptional'),
      },
    ],
    [
      `somebody ${what}, in a force that settles nothing out of court then: the light and the heavy alike`,
      person,
      {
        ...(handOver ? { handOver } : {}),
        says: [
          [cr, 'unavailable', null, ids.blocks],
          [dp, 'unavailable', null, ids.blocks],
          [cc, 'unavailable', null, ids.blocks],
          [sc, 'unavailable', null, ids.blocks],
          ['charge', 'needs-authority', 'sergeant', 'D-CH'],
        ],
        where: set(name, 'blocks'),
      },
    ],
    [
      `a child ${what}, in a force that settles nothing out of court then`,
      { ...shopChild, [name]: true },
      {
        // A child whom the team manages is still decided on with the youth justice service; the team is told beside.
        ...(handOver ? { handOver: 'yjs' as const } : {}),
        says: [
          [cr, 'unavailable', null, ids.blocks],
          [ycc, 'unavailable', null, ids.blocks],
          [yc, 'unavailable', null, ids.blocks],
        ],
        where: set(name, 'blocks'),
      },
    ],
  ];
};

/** P01 to P04. */
export const schemeGates: readonly WorkedCase[] = [
  ...each('who is wanted', 'wanted', { blocks: 'P01', exceptional: 'P01d', looks: 'P01b', too: 'P01c' }),
  ...each('on bail', 'onBail', { blocks: 'P02b', exceptional: 'P02d', looks: 'P02', too: 'P02c' }),
  ...each('on a court order', 'onCourtOrder', {
    blocks: 'P03a',
    exceptional: 'P03d',
    looks: 'P03b',
    too: 'P03c',
  }),
  ...each(
    'managed as prolific',
    'iomManaged',
    { blocks: 'P04', exceptional: 'P04d', looks: 'P04b', too: 'P04c' },
    'iom',
  ),
  [
    'a wanted person in West Midlands, which has said nothing: a sergeant looks, nothing is closed',
    { ...barFight, wanted: true },
    {
      recommended: cc,
      says: [
        [cc, 'needs-authority', 'sergeant', 'P01c'],
        [cr, 'needs-authority', 'sergeant', 'P01b'],
      ],
    },
  ],
  [
    'a person managed as prolific in West Midlands: serial recidivists are left out, so only as an exception',
    { ...barFight, iomManaged: true },
    {
      handOver: 'iom',
      says: [
        [cc, 'exceptional-only', 'sergeant', 'P04d'],
        [cr, 'exceptional-only', 'sergeant', 'P04d'],
      ],
    },
  ],
];
