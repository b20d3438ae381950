import { everyNeed } from '../../../src/law/vocabulary.ts';

/** Columns of the made file, in order: everything a force's record would hold for a charged case. */
const columns = [
  ...['id', 'offence', 'offenceDate', 'decisionDate', 'age', 'sex', 'admission', 'admissionInduced'],
  ...['evidence', 'consent'],
  ...['domesticAbuse', 'dashRisk', 'coerciveControl', 'protectiveOrder', 'daInLast2Years', 'hateCrime'],
  ...['supplyIndicated', 'drug', 'divertHistory', 'weapon', 'emergencyWorkerVictim', 'injury'],
  ...['likelySentence', 'previous', 'onCourtOrder', 'onBail', 'wanted', 'iomManaged', 'victim', 'borough'],
  ...['needs', 'alcoholPattern', 'risk', 'employment', 'ethnicitySelf', 'ethnicityObserved'],
] as const;

const boroughs = [
  'birmingham',
  'coventry',
  'dudley',
  'sandwell',
  'solihull',
  'walsall',
  'wolverhampton',
  'outside',
];

/**
 * CSV of as many made-up charged cases as asked, the same for the same seed: no person stands behind them. Yields text
 * in pieces, header first.
 */
export function* madeCases(count: number, offences: readonly string[], seed = 20_261_120): Generator<string> {
  const random = mulberry32(seed);
  const chance = (part: number) => (random() < part ? 'yes' : 'no');
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
  yield `${columns.join(',')}\n`;
  for (let row = 1; row <= count; row += 1) {
    const somebody = pick(['none', 'none', 'none', 'none', 'intimate-partner', 'family']);
    const offence = pick(offences);
    const domestic = alwaysDomestic.includes(offence) && somebody === 'none' ? 'intimate-partner' : somebody;
    const month = String(1 + Math.floor(random() * 9)).padStart(2, '0');
    const cells: Readonly<Record<(typeof columns)[number], string>> = {
      id: `made-${row}`,
      offence,
      offenceDate: `2026-${month}-${String(1 + Math.floor(random() * 28)).padStart(2, '0')}`,
      decisionDate: '2026-10-15',
      age: String(Math.min(12 + Math.floor(random() * 45), onlyByChildren.includes(offence) ? 17 : 99)),
      sex: pick(['male', 'male', 'male', 'female']),
      admission: pick(['full', 'full', 'accepts-responsibility', 'no-reply', 'denies']),
      admissionInduced: row % 50 === 0 ? 'yes' : 'no',
      evidence: pick(['charge-standard', 'charge-standard', 'charge-standard', 'reasonable-suspicion']),
      consent: pick(['agrees', '', '']),
      domesticAbuse: domestic,
      dashRisk: domestic === 'none' ? '' : pick(['standard', 'standard', 'medium', 'high']),
      coerciveControl: domestic === 'none' ? '' : chance(0.2),
      protectiveOrder: domestic === 'none' ? '' : chance(0.1),
      daInLast2Years: domestic === 'none' ? '' : chance(0.3),
      hateCrime: chance(0.03),
      supplyIndicated: chance(0.1),
      drug: pick(['', '', 'cannabis', 'cocaine']),
      divertHistory: pick(['none', 'none', 'engaged', 'not-engaged']),
      weapon: pick(['none', 'none', 'none', 'possessed', 'used']),
      emergencyWorkerVictim: chance(0.05),
      injury: pick(['none', 'none', 'minor', 'serious']),
      likelySentence: pick([
        'fine-or-discharge',
        'low-community',
        'low-community',
        'high-community',
        'custody',
      ]),
      previous: pick([
        'none',
        'none',
        '2025-03-01:community-resolution:similar',
        '2024-11-02:conviction; 2023-01-05:simple-caution',
      ]),
      onCourtOrder: chance(0.12),
      onBail: chance(0.12),
      wanted: chance(0.03),
      iomManaged: chance(0.03),
      victim: pick(['none', 'person', 'person', 'business', 'police']),
      borough: pick(boroughs),
      needs: pick(['none', 'alcohol', 'drugs', 'ete;finance', `${pick(everyNeed)}`]),
      alcoholPattern: pick(['none', 'binge', 'dependent']),
      risk: pick(['low', 'medium', 'high']),
      employment: pick(['working', 'out-of-work', 'education']),
      ethnicitySelf: pick(['W1', 'W1', 'W1', 'W9', 'A1', 'A2', 'B1', 'B2', 'M1', 'O9', 'NS', '']),
      ethnicityObserved: pick(['IC1', 'IC1', 'IC2', 'IC3', 'IC4', 'IC6', 'IC9']),
    };
    yield `${columns.map((name) => cells[name]).join(',')}\n`;
  }
}

/** By what they are these are domestic abuse, so no file can say that they were not. */
const alwaysDomestic = ['coercive-control', 'breach-non-molestation', 'breach-da-protection-order'];

/** Only somebody under 18 commits these. */
const onlyByChildren = ['fireworks-child', 'air-weapon-child'];

/** A small random generator with a fixed seed; numbers from 0 up to 1. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
