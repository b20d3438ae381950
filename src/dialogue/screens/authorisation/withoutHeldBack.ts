import type { FactName, Facts } from '../../../law/facts.ts';

type Kind = 'record' | 'background';

/**
 * What a card that others may read does not tell: what is on record of a person, and what lies behind it, their health
 * and their means among that. A new fact does not compile until it is said here whether it may be told.
 */
const kinds: Readonly<Record<FactName, Kind | 'told'>> = {
  offence: 'told',
  offenceDate: 'told',
  age: 'told',
  sex: 'told',
  admission: 'told',
  evidence: 'told',
  admissionInduced: 'told',
  consent: 'told',
  consequencesExplained: 'told',
  appropriateAdult: 'told',
  domesticAbuse: 'told',
  dashRisk: 'told',
  coerciveControl: 'told',
  protectiveOrder: 'told',
  daInLast2Years: 'record',
  hateCrime: 'told',
  supplyIndicated: 'told',
  divertHistory: 'record',
  weapon: 'told',
  emergencyWorkerVictim: 'told',
  injury: 'told',
  likelySentence: 'told',
  history: 'record',
  previous: 'record',
  convictions: 'record',
  onCourtOrder: 'record',
  onBail: 'record',
  wanted: 'record',
  iomManaged: 'record',
  relevantForeignNational: 'record',
  victim: 'told',
  victimContacted: 'told',
  victimView: 'told',
  victimEnhanced: 'told',
  remedyChosen: 'told',
  exceptional: 'told',
  value: 'told',
  vulnerable: 'background',
  drugTest: 'background',
  spouse: 'told',
  statementDate: 'told',
  evidenceDate: 'told',
  gravityFactors: 'told',
  borough: 'told',
  needs: 'background',
  alcoholPattern: 'background',
  risk: 'background',
  employment: 'background',
  canPay: 'background',
  digitalAccess: 'background',
  interpreterNeeded: 'background',
  language: 'background',
  drug: 'background',
  mentalHealth: 'background',
  gangRisk: 'background',
  careExperienced: 'background',
  caringDuties: 'background',
  inCustody: 'background',
};

const words: Readonly<Record<Kind, string>> = {
  background: 'what lies behind it',
  record: 'what is on record',
};

/** The facts that may be read by others. */
export function withoutHeldBack(facts: Facts): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([name]) => kinds[name as FactName] === 'told'));
}

/** What was held back of these, in general words; empty when nothing was that says anything. */
export function heldBackIn(facts: Facts): readonly string[] {
  const known = Object.entries(facts).filter(([, value]) => saysSomething(value));
  return (['background', 'record'] as const)
    .filter((kind) => known.some(([name]) => kinds[name as FactName] === kind))
    .map((kind) => words[kind]);
}

const saysNothing: readonly unknown[] = [false, 'none', 'not-tested', 'unknown'];

function saysSomething(value: unknown): boolean {
  return !saysNothing.includes(value) && !(Array.isArray(value) && value.length === 0);
}
