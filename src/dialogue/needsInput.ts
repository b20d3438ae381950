import { everyNeed } from '../domain/pathways/everyNeed.ts';
import type { FactName, Facts, Need } from '../law/facts.ts';

/** Told by further ticks of the needs list, and never a question of their own. */
export const toldWithNeeds = [
  'mentalHealth',
  'gangRisk',
  'caringDuties',
  'interpreterNeeded',
] as const satisfies readonly FactName[];

/** The facts that count once the needs do; which language they speak only where somebody must interpret. */
export function toldOnceNeedsAre({ interpreterNeeded }: Facts): readonly FactName[] {
  return interpreterNeeded === true ? [...toldWithNeeds, 'language'] : toldWithNeeds;
}

/** True while it is known that somebody must interpret, and not from which language. */
export function isLanguageOpen({ interpreterNeeded, language }: Facts): boolean {
  return interpreterNeeded === true && language === undefined;
}

const severe = 'health-severe';
const yesNoTicks = [
  ['gangRisk', 'gang'],
  ['caringDuties', 'caring'],
  ['interpreterNeeded', 'interpreter'],
] as const;

/** Reads the needs list. What is not ticked is not there: the officer saw it. */
export function parseNeeds(ticks: readonly string[]): Facts {
  const dependent = ticks.includes('alcohol-dependent');
  const binge = ticks.includes('alcohol-binge');
  const isTicked = (need: Need) => {
    if (need === 'alcohol') return dependent || binge;
    return ticks.includes(need) || (need === 'health' && ticks.includes(severe));
  };
  return {
    needs: everyNeed.filter(isTicked),
    alcoholPattern: dependent ? 'dependent' : binge ? 'binge' : 'none',
    mentalHealth: ticks.includes(severe) ? 'severe-enduring' : ticks.includes('health') ? 'some' : 'none',
    ...Object.fromEntries(yesNoTicks.map(([fact, tick]) => [fact, ticks.includes(tick)])),
  };
}

/** Which ticks of the needs list stand for these facts. */
export function needsTicks(facts: Facts): readonly string[] {
  const { alcoholPattern: pattern, mentalHealth, needs = [] } = facts;
  const drinking = pattern === 'binge' || pattern === 'dependent' ? [`alcohol-${pattern}`] : [];
  const others = needs.filter((need) => need !== 'alcohol');
  return [
    ...drinking,
    ...others.map((need) => (need === 'health' && mentalHealth === 'severe-enduring' ? severe : need)),
    ...yesNoTicks.flatMap(([fact, tick]) => (facts[fact] === true ? [tick] : [])),
  ];
}
