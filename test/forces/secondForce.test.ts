import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { renderCard } from '../../src/cards/renderCard.ts';
import { wording } from '../../src/cards/wording.ts';
import { placeChoices } from '../../src/dialogue/inputs/placeChoices.ts';
import { breachView } from '../../src/dialogue/screens/breach/breachView.ts';
import { caseView } from '../../src/dialogue/screens/case/caseView.ts';
import { foundView } from '../../src/dialogue/screens/found/foundView.ts';
import { helpView } from '../../src/dialogue/screens/messageView.ts';
import { newsView } from '../../src/dialogue/screens/news/newsView.ts';
import { interventionFinder } from '../../src/dialogue/text/interventionFinder.ts';
import { offenceFinder } from '../../src/dialogue/text/offenceFinder.ts';
import type { View } from '../../src/dialogue/view/view.ts';
import { londonDay } from '../../src/domain/days.ts';
import { otherOffences } from '../../src/law/otherOffences.ts';
import { diceOf, type Moment, randomDialogue } from '../dialogue/randomAnswers.ts';
import { deps, type Sitting, sitDown, walkThrough } from '../dialogue/sitting.ts';
import { askedFacts } from '../dialogue/typing.ts';
import { minute, opened, reportOf, type Story, tell } from '../support/caseStories.ts';
import { barFight, possession, westMidlands } from '../support/westMidlands.ts';
import { secondForce } from './second/second.ts';

const context = {
  ...deps,
  force: secondForce,
  findOffences: offenceFinder(secondForce.offences, otherOffences),
  findInterventions: interventionFinder(secondForce),
  wording: wording({ borough: placeChoices(secondForce) }),
};
const begin = (): Sitting => sitDown(opened(undefined, secondForce), context);

/** What only the first force says: its places and their nicknames, its name, its schemes and who runs them. CARA is not among it: the law names it. */
const ofTheFirst = [
  ...westMidlands.places.flatMap(({ id, title, nicknames }) => [id, title, ...nicknames]),
  'West Midlands',
  'WM',
  'Divert',
  'Cranstoun',
  'New Chance',
];
// “To divert somebody” is everybody’s word; with a capital it is the first force’s scheme.
const named = new RegExp(`\\b(${ofTheFirst.join('|')})\\b`);
// The law's own sources keep their names: the practice page, the scrutiny panels.
const cited = /College of Policing practice page[^"]*|West Midlands PCC[^"]*/g;

const wordsOn = (view: View): string =>
  JSON.stringify(renderCard(view, 'n').card).replace(/"nonce":"[^"]*"/g, '');
const strangeIn = (words: string): string | undefined => named.exec(words.replaceAll(cited, ''))?.[0];
const strangeOn = (view: View): string | undefined => strangeIn(wordsOn(view));

const dialogues: (readonly Moment[])[] = [];
/** An officer of the second force who answers at random; the same each time. */
const dialogueOf = (who: number): readonly Moment[] =>
  (dialogues[who] ??= randomDialogue(diceOf(who), 30, begin()));

test('its folder names nothing of the first force', () => {
  const folder = new URL('./second/', import.meta.url);
  for (const name of readdirSync(folder).filter((one) => one.endsWith('.json')))
    expect(named.exec(readFileSync(new URL(name, folder), 'utf8'))?.[0], name).toBeUndefined();
});

describe('given an officer of a second force, when cases go their way from its folder alone, then', () => {
  const at = { ...possession, borough: 'saltmarsh' };

  test('a possession is asked for its places and comes to its own scheme, with an & in its name', () => {
    const asked = walkThrough([{ words: 'weed' }], begin());
    expect(asked.view.fields.borough?.choices?.map(({ title }) => title)).toEqual([
      'Fell & Dale',
      'Saltmarsh',
      'Outside the force area',
    ]);
    expect(wordsOn(asked.view)).toContain('FM-7Q4K-93');
    const shown = askedFacts(asked, at);
    expect(wordsOn(shown.view)).toContain('Clear Path');
    expect(strangeOn(shown.view)).toBeUndefined();
  });

  test('a fight is for whoever its settings say', () => {
    const result = askedFacts(walkThrough([{ words: 'punched' }], begin()), {
      ...barFight,
      borough: 'fell-and-dale',
      sex: 'male',
    });
    expect(result.view.card).toBe('assessment');
    expect(wordsOn(result.view)).toMatch(/sergeant|inspector/i);
    expect(strangeOn(result.view)).toBeUndefined();
  });

  test('the search finds by its places, and shows how with one of them', () => {
    expect(context.findInterventions('drugs high fell').rows.map(({ id }) => id)).toContain('clear-path');
    expect(wordsOn(foundView({ rows: [], all: false }, secondForce))).toContain('find alcohol Fell & Dale');
  });

  test('the list of commands shows how with its own reference and place', () => {
    const help = helpView(secondForce);
    expect(wordsOn(help)).toContain('case FM-7Q4K-93');
    expect(wordsOn(help)).toContain('alert drug heroin in Fell & Dale for 7 days');
    expect(strangeOn(help)).toBeUndefined();
  });

  test('no card that anybody comes to by chance says anything of the first force', () => {
    let cards = 0;
    let itsWords = 0;
    for (let who = 0; who < 60; who += 1)
      for (const { after } of dialogueOf(who)) {
        const words = wordsOn(after.view);
        cards += 1;
        if (words.includes('this can be put right without a court.')) itsWords += 1;
        expect(strangeIn(words), `${who}: ${after.view.card}`).toBeUndefined();
      }
    expect(cards).toBeGreaterThan(300);
    expect(itsWords, 'cards with its own words for a victim').toBeGreaterThan(0);
  });
});

describe('given a filed case of a force that counts three, when appointments are missed, then', () => {
  const filed = firstFiled();
  const missedTimes = (times: number): Story => {
    if (filed === undefined) throw new Error('Nobody filed a case');
    const provider = filed.theCase.filed?.required[0]?.provider ?? '';
    return Array.from({ length: times }).reduce<Story>((told) => {
      const report = reportOf('missed', told.events.length);
      return tell(told, { type: 'report', report, provider }, { by: 'provider', force: secondForce });
    }, filed);
  };

  test.each([
    [1, 'in-progress', 'Two more are a breach.'],
    [2, 'in-progress', 'One more is a breach.'],
  ])('after %i the case is %s: “%s”', (times, status, words) => {
    const { theCase } = missedTimes(times);
    expect(theCase.state.status).toBe(status);
    const news = newsView('missed', theCase, secondForce);
    expect(wordsOn(news)).toContain(words);
    expect(strangeOn(news)).toBeUndefined();
  });

  test('the third is the breach, and its cards name nothing of the first force', () => {
    const { theCase } = missedTimes(3);
    expect(theCase.state.status).toBe('breached');
    const today = londonDay(minute(60));
    for (const reader of ['officer', 'supervisors'] as const) {
      const alert = breachView(theCase, { force: secondForce, today }, reader);
      expect(wordsOn(alert)).toContain('Failed to attend 3 times, with no good reason known.');
      expect(wordsOn(alert)).not.toContain('intelligence log');
      expect(strangeOn(alert)).toBeUndefined();
    }
    expect(strangeOn(caseView(theCase, secondForce))).toBeUndefined();
  });
});

/** The case of the first officer answering at random who files one with something to attend. */
function firstFiled(): Story | undefined {
  for (let who = 0; who < 200; who += 1) {
    const story = dialogueOf(who).at(-1)?.after.story;
    const { state, filed } = story?.theCase ?? {};
    if (state?.status === 'in-progress' && (filed?.required.length ?? 0) > 0) return story;
  }
  return undefined;
}
