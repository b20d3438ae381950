import type { Day } from '../../law/day.ts';
import type { FactName, Facts, Known } from '../../law/facts.ts';
import { factWords } from '../../law/vocabulary.ts';

type Values = { readonly [F in FactName]?: readonly Known<F>[] };

const yesOrNo = [false, true] as const;

/**
 * The answers an officer could have given instead, by fact: every value where there are few, and for the rest those on
 * either side of a line the rules draw. The offence itself is left out, because another offence is another case; so
 * are facts that decide which service there is and not which disposal.
 */
const values: Values = {
  age: [9, 12, 15, 17, 30],
  admission: factWords.admission,
  admissionInduced: yesOrNo,
  evidence: factWords.evidence,
  consent: factWords.consent,
  consequencesExplained: yesOrNo,
  appropriateAdult: factWords.appropriateAdult,
  domesticAbuse: factWords.domesticAbuse,
  dashRisk: factWords.dashRisk,
  coerciveControl: yesOrNo,
  protectiveOrder: yesOrNo,
  daInLast2Years: yesOrNo,
  hateCrime: yesOrNo,
  supplyIndicated: yesOrNo,
  divertHistory: factWords.divertHistory,
  weapon: factWords.weapon,
  emergencyWorkerVictim: yesOrNo,
  injury: factWords.injury,
  likelySentence: factWords.likelySentence,
  history: factWords.history,
  previous: [[]],
  convictions: [0, 5],
  onCourtOrder: yesOrNo,
  onBail: yesOrNo,
  wanted: yesOrNo,
  iomManaged: yesOrNo,
  victim: factWords.victim,
  victimContacted: factWords.victimContacted,
  victimView: factWords.victimView,
  value: [50, 150, 1_000, 6_000],
  vulnerable: yesOrNo,
  spouse: yesOrNo,
  gravityFactors: [[]],
};

/** The other answers to one fact than the one given; for a day the decision day. */
export function otherAnswers(name: FactName, facts: Facts, decisionDay: Day): readonly unknown[] {
  const all: readonly unknown[] = isADay(name) ? [decisionDay] : (values[name] ?? []);
  const now = JSON.stringify(facts[name]);
  return all.filter((value) => JSON.stringify(value) !== now);
}

function isADay(name: FactName): boolean {
  return name === 'offenceDate' || name === 'statementDate' || name === 'evidenceDate';
}
