import { renderCard } from '../../src/cards/renderCard.ts';
import { messageView } from '../../src/dialogue/screens/messageView.ts';
import { assess } from '../../src/domain/assessment/assess.ts';
import { suggest } from '../../src/domain/pathways/suggest.ts';
import type { Facts } from '../../src/law/facts.ts';
import { everyNeed } from '../../src/law/vocabulary.ts';
import { barFight, context } from '../support/westMidlands.ts';
import { compare, durations, type Row } from './measure.ts';

/** Somebody who needs help with everything: every row of the catalogue is looked at to its end. */
const needsAll: Facts = { ...barFight, sex: 'female', needs: everyNeed, digitalAccess: true };

/** One assessment, one suggestion over the whole catalogue and one card, against reading the facts from JSON. */
export async function benchPure(): Promise<readonly Row[]> {
  const text = JSON.stringify(barFight);
  const parse = await durations(() => JSON.parse(text) as unknown);
  const view = messageView('WM-7Q4K-93: completed', ['Nothing is left to do.']);
  const { force } = context;
  const offence = force.offences.find(({ id }) => id === needsAll.offence);
  if (!offence) throw new Error(`${needsAll.offence} is not on the force’s list`);
  const suggestOnce = () => suggest(needsAll, { force, offence, disposal: 'conditional-caution' });
  const rows = force.interventions.length;
  const against = 'JSON.parse of its facts';
  return [
    compare('one assessment, every rule', await durations(() => assess(barFight, context)), against, parse),
    {
      ...compare(`a suggestion, ${rows} rows (< 1 ms)`, await durations(suggestOnce), against, parse),
      atMost: 1,
    },
    compare('one message card drawn', await durations(() => renderCard(view, 'n')), against, parse),
  ];
}
