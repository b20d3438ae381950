import type { OffenceRow } from '../../domain/force/force.ts';
import type { FactName, Facts } from '../../law/facts.ts';
import { everyDrug } from '../../law/vocabulary.ts';
import { weighing } from './considered.ts';
import type { DialogueState } from './dialogueState.ts';
import { expectsShortPath } from './isShortPath.ts';
import { isOnTheMenu } from './offeredByPolice.ts';
import { stillAsked } from './stillAsked.ts';

/**
 * Which drug it is, and what it makes worth asking, while that could change what is offered; empty once it is said,
 * that nobody knows included, and where no drug is behind this or the offence names it.
 */
export function drugQuestions(state: DialogueState): readonly FactName[] {
  const { assessment, force, offence, facts, theCase } = state;
  const told = theCase.answers.facts;
  if (assessment === undefined || offence === undefined || expectsShortPath(state)) return [];
  if (facts.drug !== undefined || told.drug !== undefined) return [];
  const isDue = facts.needs !== undefined || stillAsked(state).length === 0;
  if (!isDue || !mayBeAboutDrugs(offence, facts)) return [];
  const inPlay = assessment.disposals.filter(
    (row) => isOnTheMenu(row.disposal, force, facts) && row.status !== 'unavailable',
  );
  const offers = (known: Facts) =>
    inPlay.map(({ disposal }) => weighing(known, { force, offence, disposal }).suggestions());
  const known = { ...told, ...facts };
  const now = offers(known);
  const then = everyDrug.map((drug) => offers({ ...known, drug }));
  const asItIs = JSON.stringify(now);
  if (then.every((one) => JSON.stringify(one) === asItIs)) return [];
  const before = now.flatMap(({ ask }) => ask);
  const more = then.flat().flatMap(({ ask }) => ask.filter((name) => !before.includes(name)));
  return [...new Set<FactName>(['drug', ...more])];
}

function mayBeAboutDrugs({ flags }: OffenceRow, { needs = [] }: Facts): boolean {
  return flags.includes('drug') || needs.includes('drugs');
}
