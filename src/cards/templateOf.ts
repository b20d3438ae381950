import { readFileSync } from 'node:fs';
import { cardContracts } from '../dialogue/view/cardContracts.ts';
import type { CardName } from '../dialogue/view/view.ts';
import type { Json } from './element.ts';

/** The names of all cards. */
export const cardNames = Object.keys(cardContracts) as readonly CardName[];

function readTemplate(card: CardName): Json {
  return JSON.parse(readFileSync(new URL(`../../cards/${card}.json`, import.meta.url), 'utf8'));
}

const templates = new Map<CardName, Json>(cardNames.map((card) => [card, readTemplate(card)]));

/** The template of a card, as it stands in `cards/<card>.json`; read once, when the process starts. */
export function templateOf(card: CardName): Json {
  const template = templates.get(card);
  if (template === undefined) throw new RangeError(`There is no card named ${card}.`);
  return template;
}
