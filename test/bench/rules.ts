import { Engine } from 'json-rules-engine';
import { assess, ruleInputOf } from '../../src/domain/assessment/assess.ts';
import type { Facts } from '../../src/law/facts.ts';
import { ruleById } from '../../src/law/rules/ruleBook.ts';
import type { RuleInput } from '../../src/law/truth.ts';
import { barFight, context, partnerAssault, possession, shopChild } from '../support/westMidlands.ts';
import { at, durations } from './measure.ts';
import { engineRules, sameRules } from './sameRules.ts';

const clear = { admissionInduced: false, consent: 'agrees' } as const;
const cases: readonly (Facts & { readonly offence: string })[] = [
  { ...barFight, ...clear },
  { ...partnerAssault, ...clear, consent: 'refuses' },
  { ...possession, ...clear, admission: 'denies', wanted: true },
  { ...shopChild, ...clear, age: 9, evidence: 'insufficient' },
];
/** Cases in one round, so that a round is long against the clock. */
const inARound = 200;

/** Assessments a second on this one core, and twenty rules of the book against the same twenty in json-rules-engine. */
export async function benchRules(): Promise<readonly string[]> {
  const engine = new Engine(engineRules);
  const twenty = Object.keys(sameRules).map(ruleById);
  const situations = cases.map((facts) => ruleInputOf(facts, context));
  const ours = (situation: RuleInput) => twenty.filter((rule) => rule.when(situation).is === 'yes');
  const theirs = async (facts: Facts) => (await engine.run({ ...facts })).events;
  for (const [place, situation] of situations.entries()) {
    const mine = ours(situation).map(({ id }) => id);
    // As they were told: the facts of a situation have what the offence settles behind them, which no copy keeps.
    const other = (await theirs(cases[place] ?? {})).map(typeOf);
    if (mine.join() !== other.sort(byPlaceIn(mine)).join())
      throw new Error(`The twenty rules differ: ${mine.join(', ')} against ${other.join(', ')}`);
  }

  const assessed = await durations(() => repeat((place) => assess(cases[place] ?? {}, context)), 30);
  const held = await durations(() => repeat((place) => situations[place] && ours(situations[place])), 30);
  const run = await durations(async () => {
    for (let turn = 0; turn < inARound; turn += 1) await theirs(cases[turn % cases.length] ?? {});
  }, 30);
  const ratio = at(run, 0.5) / at(held, 0.5);
  if (ratio < 20) process.exitCode = 1;
  const aSecond = (inARound * 1_000) / at(assessed, 0.5);
  return [
    `${'assessments, every rule'.padEnd(34)} ${Math.round(aSecond).toLocaleString('en-GB')} a second on one core`,
    `${'twenty rules of the book'.padEnd(34)} ${`${ratio.toFixed(0)} ×`.padStart(9)} faster than the same twenty in json-rules-engine${ratio < 20 ? ' (at least 20 × is asked)' : ''}`,
  ];
}

function repeat(work: (place: number) => unknown): void {
  for (let turn = 0; turn < inARound; turn += 1) work(turn % cases.length);
}

const typeOf = ({ type }: { readonly type: string }): string => type;
const byPlaceIn = (order: readonly string[]) => (a: string, b: string) => order.indexOf(a) - order.indexOf(b);
