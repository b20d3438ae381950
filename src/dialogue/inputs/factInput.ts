import { z } from 'zod';
import { parseDay } from '../../domain/days.ts';
import { isKnownPlace, type Policed } from '../../domain/force/place.ts';
import type { FactName, Facts, Known } from '../../law/facts.ts';
import { factWords } from '../../law/vocabulary.ts';
import { needPutFirst, needsTicks, parseNeeds, toldWithNeeds } from './parseNeeds.ts';

/** Yes/no facts that are ticked in one list, so that "none of these" is one look and no tap. */
export const circumstances = [
  'supplyIndicated',
  'wanted',
  'onBail',
  'onCourtOrder',
  'iomManaged',
  'hateCrime',
  'emergencyWorkerVictim',
  'relevantForeignNational',
  'coerciveControl',
  'protectiveOrder',
  'daInLast2Years',
  'admissionInduced',
  'spouse',
  'vulnerable',
] as const satisfies readonly FactName[];

type Circumstance = (typeof circumstances)[number];

const pickOne = 'Choose one of the answers.';
const oneOf = <const V extends readonly [string, ...string[]]>(values: V) =>
  z.enum(values, { error: pickOne });
const yesOrNo = z.enum(['yes', 'no'], { error: 'Choose yes or no.' }).transform((value) => value === 'yes');

const inPounds = 'Give an amount in pounds, such as 150 or 1,200.';

/** "£1,200", "150.50" or "150" as pounds; undefined for anything else. */
function poundsOf(text: string): number | undefined {
  const digits = text.trim().replace(/^£\s*/, '').replaceAll(',', '').replaceAll(' ', '');
  return /^\d{1,9}(\.\d{1,2})?$/.test(digits) ? Number(digits) : undefined;
}

const age = z
  .string()
  .regex(/^\d{1,3}$/, { error: 'Age must be a whole number, in years.' })
  .transform(Number)
  .refine((years) => years <= 120, { error: 'Age must be between 0 and 120.' });

const convictions = z
  .string()
  .regex(/^\d{1,3}$/, { error: 'Give the number of convictions; 0 if there is none.' })
  .transform(Number);

const aDay = z
  .string()
  .refine((text) => parseDay(text) !== undefined, { error: 'Give a day that exists, such as 24/11/2026.' });

const parsers = {
  offenceDate: aDay,
  evidenceDate: aDay,
  // Left empty it says that there is none yet: the officer saw the question.
  statementDate: z.union([z.literal('').transform(() => 'none' as const), aDay]),
  age,
  sex: oneOf(factWords.sex),
  admission: oneOf(factWords.admission),
  evidence: oneOf(factWords.evidence),
  domesticAbuse: oneOf(factWords.domesticAbuse),
  dashRisk: oneOf(factWords.dashRisk),
  weapon: oneOf(factWords.weapon),
  injury: oneOf(factWords.injury),
  likelySentence: oneOf(factWords.likelySentence),
  history: oneOf(factWords.history),
  convictions,
  victim: oneOf(factWords.victim),
  risk: oneOf(factWords.risk),
  employment: oneOf(factWords.employment),
  appropriateAdult: oneOf(factWords.appropriateAdult),
  value: z
    .string()
    .transform(poundsOf)
    .pipe(z.number({ error: inPounds })),
  canPay: yesOrNo,
  canPayMoney: yesOrNo,
  digitalAccess: yesOrNo,
  drug: oneOf(factWords.drug),
  drugTest: oneOf(factWords.drugTest),
  language: z.string().regex(/^[a-z]{2,3}$/, { error: pickOne }),
} as const;

type ParsedFact = keyof typeof parsers;

/** The input that asks for a fact: what is ticked shares one list, and some facts are told within the needs. */
export function factInput(name: FactName): string {
  if (isCircumstance(name) || name === 'divertHistory') return 'circumstances';
  return name === 'alcoholPattern' || toldWithNeeds.some((told) => told === name) ? 'needs' : name;
}

/** True for a yes/no fact of the list to tick. */
export function isCircumstance(name: string): name is Circumstance {
  return circumstances.some((fact) => fact === name);
}

/**
 * Reads what was typed or chosen for the facts asked; a place must be one of the force’s. A tick list left empty says "none of these": the officer saw it.
 * @returns the facts that are right, and one sentence for each input that is not.
 */
export function parseFacts(
  asked: readonly FactName[],
  inputs: Readonly<Record<string, string>>,
  force: Policed,
): { facts: Facts; errors: Record<string, string> } {
  const facts: Record<string, unknown> = {};
  const errors: Record<string, string> = {};
  for (const name of asked) {
    const input = factInput(name);
    const typed = inputs[input] ?? '';
    if (isCircumstance(name)) {
      facts[name] = ticked(typed).includes(name);
    } else if (name === 'divertHistory') {
      facts[name] = parseDivertHistory(ticked(typed));
    } else if (name === 'borough') {
      if (isKnownPlace(typed, force)) facts[name] = typed;
      else errors[input] = typed === '' ? pickOne : whichPlaces(force);
    } else if (name === 'gravityFactors') {
      facts[name] = ticked(typed).filter((id) => id !== '');
    } else if (input === 'needs') {
      const most = inputs.needsFirst ?? '';
      const told = parseNeeds(ticked(typed), most);
      Object.assign(facts, told);
      if (most !== '' && told.needs?.[0] !== most)
        errors.needsFirst = 'Tick it in the list above as well, or choose another.';
    } else if (name in parsers) {
      const parsed = parsers[name as ParsedFact].safeParse(typed);
      if (parsed.success) facts[name] = parsed.data;
      else errors[input] = typed === '' ? missing(name) : (parsed.error.issues[0]?.message ?? pickOne);
    }
  }
  return { facts: facts as Facts, errors };
}

/** What stands in an input for the facts known so far; empty when they are not. */
export function inputValue(input: string, facts: Facts): string {
  if (input === 'circumstances') {
    const { divertHistory = 'none' } = facts;
    const diverted = divertHistory === 'none' ? [] : [`divert-${divertHistory}`];
    return [...circumstances.filter((name) => facts[name] === true), ...diverted].join(',');
  }
  if (input === 'needs') return needsTicks(facts).join(',');
  if (input === 'needsFirst') return needPutFirst(facts);
  if (input === 'statementDate' && facts.statementDate === 'none') return '';
  const value: unknown = facts[input as FactName];
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return value === undefined ? '' : String(value);
}

/** Which ticks of the shared list stand for these facts. */
export function ticksFor(asked: readonly FactName[]): readonly string[] {
  const diverted = asked.includes('divertHistory') ? ['divert-engaged', 'divert-not-engaged'] : [];
  return [...asked.filter(isCircumstance), ...diverted];
}

// Never sent there is neither tick; not taking part outweighs having taken part once.
function parseDivertHistory(values: readonly string[]): Known<'divertHistory'> {
  if (values.includes('divert-not-engaged')) return 'not-engaged';
  return values.includes('divert-engaged') ? 'engaged' : 'none';
}

function ticked(typed: string): string[] {
  return typed.split(',').map((value) => value.trim());
}

function missing(name: FactName): string {
  if (name === 'age') return 'Give the person’s age in years; a good estimate will do at the scene.';
  if (name === 'offenceDate') return 'Give the day it happened. For several acts, give the last.';
  if (name === 'evidenceDate') return 'Give the day on which there was enough evidence to charge.';
  if (name === 'value') return 'Say what it is worth in pounds; a good estimate will do.';
  if (name === 'convictions') return 'Give the number of convictions; 0 if there is none.';
  return pickOne;
}

/** "Choose where they live: Ashford, Dale or outside the force area." */
function whichPlaces({ places }: Policed): string {
  return `Choose where they live: ${places.map(({ title }) => title).join(', ')} or outside the force area.`;
}
