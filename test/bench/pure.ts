import { renderCard } from '../../src/cards/render.ts';
import { messageView } from '../../src/dialogue/views/plain.ts';
import { assess } from '../../src/domain/assessment/assess.ts';
import { barFight, context } from '../support/westMidlands.ts';
import { compare, durations, type Row } from './measure.ts';

/** One assessment and one card, against reading the case's facts from JSON. */
export async function benchPure(): Promise<readonly Row[]> {
  const text = JSON.stringify(barFight);
  const parse = await durations(() => JSON.parse(text) as unknown);
  const view = messageView('WM-7Q4K-93: completed', ['Nothing is left to do.']);
  const against = 'JSON.parse of its facts';
  return [
    compare('one assessment, every rule', await durations(() => assess(barFight, context)), against, parse),
    compare('one message card drawn', await durations(() => renderCard(view, 'n')), against, parse),
  ];
}
