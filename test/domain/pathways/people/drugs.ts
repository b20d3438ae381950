import { possession } from '../../../support/westMidlands.ts';
import { behind, cc, cr, type Person, thief } from './person.ts';

/** Drugs: Divert at the scene first, treatment by choice. */
export const drugs: readonly Person[] = [
  ['possession at the scene goes to Divert alone', possession, cr, ['divert'], ['drug-alcohol-cc', 'kikit']],
  [
    'a woman found with cannabis goes to Divert like a man',
    { ...possession, sex: 'female' },
    cr,
    ['divert'],
    ['new-chance-anawim'],
  ],
  [
    'low risk and cannabis: Divert is brief enough',
    { ...possession, risk: 'low' },
    cr,
    ['divert'],
    ['drug-treatment'],
  ],
  [
    'sent to Divert before and took part: again',
    { ...possession, divertHistory: 'engaged' },
    cr,
    ['divert'],
    [],
  ],
  [
    'sent to Divert before and did not take part: what helps by choice',
    { ...possession, divertHistory: 'not-engaged' },
    cr,
    ['drug-treatment (by choice)', 'kikit (by choice)'],
    ['divert'],
  ],
  [
    'possession with housing trouble told: Divert, and support for the rest',
    { ...possession, needs: ['accommodation'] },
    cr,
    ['divert', 'no-wrong-door (by choice)', 'accommodation-support (by choice)'],
    ['kikit'],
  ],
  [
    'possession by somebody who lives elsewhere: the service there',
    { ...possession, borough: 'outside' },
    cr,
    ['substance-misuse-elsewhere (by choice)'],
    ['divert', 'drug-treatment'],
  ],
  [
    'signs of supply close Divert',
    { ...possession, supplyIndicated: true },
    cr,
    ['drug-treatment (by choice)', 'kikit (by choice)'],
    ['divert'],
  ],
  [
    'theft to pay for drugs: the drug course, treatment by choice',
    { ...thief, borough: 'walsall', ...behind('drugs') },
    cc,
    ['drug-alcohol-cc', 'drug-treatment (by choice)'],
    ['divert'],
  ],
  [
    'theft to pay for drugs, settled at once: treatment by choice only',
    { ...thief, borough: 'walsall', ...behind('drugs') },
    cr,
    ['drug-treatment (by choice)'],
    ['drug-alcohol-cc'],
  ],
  [
    'first cannabis use behind a theft: the cannabis group, and no second course for drugs',
    { ...thief, borough: 'walsall', drug: 'cannabis', divertHistory: 'none', ...behind('drugs') },
    cc,
    ['cannabis-group', 'drug-treatment (by choice)'],
    ['nps-education', 'drug-alcohol-cc'],
  ],
  [
    'new substances behind a theft: education about them',
    { ...thief, borough: 'walsall', drug: 'nps', divertHistory: 'none', ...behind('drugs') },
    cr,
    ['nps-education', 'drug-treatment (by choice)'],
    ['cannabis-group'],
  ],
  [
    'a family in Solihull that lives with drugs: their own service',
    { ...thief, borough: 'solihull', ...behind('drugs', 'family') },
    cr,
    ['drug-treatment (by choice)', 'sias (by choice)', 'family-support (by choice)'],
    ['kikit', 'no-wrong-door'],
  ],
  [
    'a family in Birmingham that lives with drugs',
    { ...thief, ...behind('drugs', 'family') },
    cr,
    [
      'drug-treatment (by choice)',
      'kikit (by choice)',
      'no-wrong-door (by choice)',
      'family-support (by choice)',
    ],
    ['sias'],
  ],
];
