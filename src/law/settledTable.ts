import type { Settled, SettledRow } from './settledRow.ts';
import { settledVictims } from './settledVictims.ts';

const connected = ['intimate-partner', 'family'] as const;
/** At the decision they may have had a birthday since. */
const under18Then = Array.from({ length: 19 }, (_, years) => years);
const someHarm = {
  oneOf: ['minor', 'serious'],
  because: 'bodily harm is some injury (OAPA 1861 s.47)',
} as const;
const gravestHarm = (because: string): Settled => ({ injury: { oneOf: ['serious'], because } });

/** A later row says it more closely than an earlier one. */
export const settledTable: readonly SettledRow[] = [
  {
    ids: 'fireworks-child',
    settles: {
      age: {
        oneOf: under18Then,
        because: 'only somebody under 18 commits it (Fireworks Regulations 2004 reg.4)',
        refusesOthers: true,
      },
    },
  },
  {
    ids: 'air-weapon-child',
    settles: {
      age: {
        oneOf: under18Then,
        because: 'only somebody under 18 commits it (Firearms Act 1968 s.22(4))',
        refusesOthers: true,
      },
    },
  },
  {
    ids: 'coercive-control',
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
    ids: 'breach-non-molestation',
    settles: {
      domesticAbuse: {
        oneOf: connected,
        because: 'a non-molestation order is made between people who are associated (FLA 1996 s.42)',
        refusesOthers: true,
      },
    },
  },
  {
    ids: 'breach-da-protection-order',
    settles: {
      domesticAbuse: {
        oneOf: connected,
        because: 'the order protects from somebody personally connected (Domestic Abuse Act 2021 Part 3)',
        refusesOthers: true,
      },
    },
  },
  {
    ids: 'breach-non-molestation breach-restraining-order breach-da-protection-order breach-stalking-order',
    settles: { protectiveOrder: { oneOf: [true], because: 'the offence is the breach of one' } },
  },
  {
    flags: ['weapon'],
    settles: {
      weapon: { oneOf: ['possessed', 'threatened', 'used'], because: 'the offence is about a weapon' },
    },
  },
  {
    ids: 'threatening-blade threatening-offensive-weapon',
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

  { ids: 'abh racially-aggravated-abh', settles: { injury: someHarm } },
  {
    ids: 'gbh gbh-intent',
    settles: gravestHarm('it takes a wound or really serious harm (OAPA 1861 ss.18 and 20)'),
  },
  {
    ids: 'serious-injury-careless serious-injury-dangerous',
    settles: gravestHarm('it takes a serious injury (RTA 1988 ss.1A and 2C)'),
  },
  { ids: 'death-careless death-dangerous', settles: gravestHarm('somebody died (RTA 1988 ss.1 and 2B)') },

  {
    ids: 'possession-cannabis cultivate-cannabis',
    settles: { drug: { oneOf: ['cannabis'], because: 'the offence names the drug' } },
  },
  {
    ids: 'possession-class-a pwits-class-a supply-class-a production-class-a',
    settles: {
      drug: {
        oneOf: ['unknown', 'cocaine', 'crack', 'heroin', 'mdma', 'nps', 'other'],
        because: 'cannabis and ketamine are no class A drugs (MDA 1971 Schedule 2)',
      },
    },
  },
  {
    ids: 'pwits-class-b supply-class-b production-class-b',
    settles: {
      drug: {
        oneOf: ['unknown', 'cannabis', 'ketamine', 'nps', 'other'],
        because: 'cocaine, heroin and MDMA are no class B drugs (MDA 1971 Schedule 2)',
      },
    },
  },
  {
    ids: 'possession-class-b',
    settles: {
      drug: {
        oneOf: ['unknown', 'ketamine', 'nps', 'other'],
        because: 'it is a class B drug other than cannabis (MDA 1971 Schedule 2)',
      },
    },
  },
  {
    ids: 'possession-class-c pwits-class-c supply-class-c',
    settles: {
      drug: {
        oneOf: ['unknown', 'nps', 'other'],
        because: 'none of the drugs that are named is in class C (MDA 1971 Schedule 2)',
      },
    },
  },
  {
    ids: 'supply-psychoactive',
    settles: {
      drug: {
        oneOf: ['unknown', 'nps', 'other'],
        because: 'controlled drugs are exempt (Psychoactive Substances Act 2016 Schedule 1)',
      },
    },
  },
  ...settledVictims,
];
