import { drugsOfCase } from '../../domain/alerts/drugsOfCase.ts';
import type { OffenceRow } from '../../domain/force/force.ts';
import type { FactName, Facts, Need } from '../../law/facts.ts';
import { everyNeed } from '../../law/vocabulary.ts';

/** Told by further ticks of the needs list, and never a question of their own. */
export const toldWithNeeds = [
  'mentalHealth',
  'gangRisk',
  'caringDuties',
  'inCustody',
  'interpreterNeeded',
] as const satisfies readonly FactName[];

/** The facts that count once the needs do; the language only where somebody must interpret, the drug where there is one. */
export function toldOnceNeedsAre({ interpreterNeeded, needs = [] }: Facts): readonly FactName[] {
  return [
    ...toldWithNeeds,
    ...(interpreterNeeded === true ? (['language'] as const) : []),
    ...(needs.includes('drugs') ? (['drug'] as const) : []),
  ];
}

/** What was told of the person, whichever question it answered: it counts for what they are offered. */
export function toldOfThem(given: Facts): readonly FactName[] {
  const always = ['sex', 'risk'] as const;
  return given.needs === undefined ? always : [...always, 'needs', ...toldOnceNeedsAre(given)];
}

/** What the offence says by itself: which it is, and the drug it names; where it names none, the one the officer told. */
export function factsOfOffence({ id, flags }: OffenceRow, { drug }: Facts): Facts {
  const { drugs, isKnown } = drugsOfCase({ facts: { offence: id } });
  const named = isKnown ? drugs[0] : undefined;
  const which = named ?? (flags.includes('drug') ? drug : undefined);
  return which === undefined ? { offence: id } : { offence: id, drug: which };
}

/** True while it is known that somebody must interpret, and not from which language. */
export function isLanguageOpen({ interpreterNeeded, language }: Facts): boolean {
  return interpreterNeeded === true && language === undefined;
}

const severe = 'health-severe';
const yesNoTicks = [
  ['gangRisk', 'gang'],
  ['caringDuties', 'caring'],
  ['inCustody', 'custody'],
  ['interpreterNeeded', 'interpreter'],
] as const;

/**
 * Reads the needs list. What is not ticked is not there: the officer saw it. Ticks come in the order of the list, so
 * what led to the offence most is a choice of its own.
 *
 * @param most the need that stands first, where it is ticked; empty when nobody said
 */
export function parseNeeds(ticks: readonly string[], most = ''): Facts {
  const dependent = ticks.includes('alcohol-dependent');
  const binge = ticks.includes('alcohol-binge');
  const isTicked = (need: Need) => {
    if (need === 'alcohol') return dependent || binge;
    return ticks.includes(need) || (need === 'health' && ticks.includes(severe));
  };
  const needs = everyNeed.filter(isTicked);
  return {
    needs: [...needs.filter((need) => need === most), ...needs.filter((need) => need !== most)],
    alcoholPattern: dependent ? 'dependent' : binge ? 'binge' : 'none',
    mentalHealth: ticks.includes(severe) ? 'severe-enduring' : ticks.includes('health') ? 'some' : 'none',
    ...Object.fromEntries(yesNoTicks.map(([fact, tick]) => [fact, ticks.includes(tick)])),
  };
}

/** The need that somebody put first; empty where they stand in the order of the list. */
export function needPutFirst({ needs = [] }: Facts): string {
  const [first = ''] = needs;
  return first === everyNeed.find((need) => needs.includes(need)) ? '' : first;
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
