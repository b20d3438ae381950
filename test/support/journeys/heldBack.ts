import { wording } from '../../../src/cards/wording.ts';
import { aboutOf, type FactName, factNames } from '../../../src/law/facts.ts';
import { everyNeed, factWords } from '../../../src/law/vocabulary.ts';

/** The facts that tell of somebody's record, of what lies behind it, or why theirs is an exception. */
export const heldBackFacts: readonly FactName[] = factNames.filter((name) => aboutOf(name) !== 'case');

/** How people would say it, beside how the cards word it. A fact that has neither is found by its row missing. */
const said: Readonly<Partial<Record<FactName, RegExp>>> = {
  needs: /alcohol|drink|binge|addict|homeless|housing|debt|gambl|mental|ill health|sex work/i,
  daInLast2Years: /cautioned for domestic/i,
  divertHistory: /diversion before|did not (engage|take part)/i,
  history: /something similar|last two years|in trouble/i,
  previous: /earlier (caution|conviction)|had a similar/i,
  convictions: /conviction/i,
  onCourtOrder: /court order|suspended sentence/i,
  onBail: /\bbail\b/i,
  wanted: /\bwanted for\b|are wanted/i,
  iomManaged: /\biom\b|offender management/i,
  relevantForeignNational: /leave to|immigration/i,
  exceptional: /why is a .* as an exception/i,
  vulnerable: /not understand|confused|mental/i,
  drugTest: /drug test|tested (positive|negative)|opiate/i,
  alcoholPattern: /drink|binge|dependent/i,
  risk: /offend again/i,
  employment: /out of work|in work/i,
  canPay: /course fee|can pay|cannot pay/i,
  canPayMoney: /can they pay|cannot pay/i,
  digitalAccess: /get online/i,
  interpreterNeeded: /interpreter/i,
  language: /language/i,
  drug: /cannabis|cocaine|heroin|ketamine|mdma|\bcrack\b/i,
  mentalHealth: /mental|illness/i,
  gangRisk: /\bgang\b|exploit/i,
  careExperienced: /in care|care leaver/i,
  caringDuties: /look after|looks after/i,
  inCustody: /in custody/i,
};

const words: Readonly<Partial<Record<FactName, readonly unknown[]>>> = {
  ...factWords,
  needs: everyNeed.map((need) => [need]),
};

const { question, answer } = wording();

/** The question and the answers of a fact as the cards word them, in small letters, as far as they can mean nothing else. */
const worded: ReadonlyMap<FactName, readonly string[]> = new Map(
  heldBackFacts.map((name) => {
    const answers = (words[name] ?? []).map((value) => answer(name, value));
    const phrases = [question(name), ...answers].filter((phrase) => / .* /.test(phrase));
    return [name, phrases.map((phrase) => phrase.toLowerCase())];
  }),
);

/** Of which of the facts that others may not read a text tells; their names alone. */
export function heldBackToldBy(text: string): readonly FactName[] {
  const low = text.toLowerCase();
  return heldBackFacts.filter(
    (name) => said[name]?.test(text) || worded.get(name)?.some((phrase) => low.includes(phrase)),
  );
}

/** Facts for which this search has no words of its own. */
export const withoutWords = (): readonly FactName[] =>
  heldBackFacts.filter((name) => said[name] === undefined);
