import { beforeEach, expect, test } from 'vitest';
import { renderCard } from '../../../src/cards/renderCard.ts';
import type { View } from '../../../src/dialogue/view/view.ts';
import type { CaseEvent } from '../../../src/domain/case/caseEvent.ts';
import type { Press } from '../../../src/turns/turns.ts';
import { filingFor, frozenRecord } from '../../support/filings.ts';
import { callOffice, harmed, nine } from './callOffice.ts';

const shop: CaseEvent = {
  ...{ type: 'answered', step: 'questions' },
  answers: { facts: { offence: 'theft-shop', victim: 'business' } },
};
const filed: CaseEvent = { type: 'filed', filing: filingFor({ at: nine }), record: frozenRecord };

let office: Awaited<ReturnType<typeof callOffice>>;
beforeEach(async () => {
  office = await callOffice();
  await office.happens('officer-1', harmed, shop, filed);
});

const wordsOn = (view: View) => JSON.stringify(renderCard(view, 'n').card);
const press = async (by: string, verb: Press['verb'], inputs: Press['inputs'] = {}) =>
  wordsOn(
    (await office.press(by, verb, { card: { conversation: `a:${by}`, activity: 'a-1' }, inputs })).view,
  );
const whom = /First ask [^"]* whom to ask for, and at which branch or site\./;

// Names stay out of Waymark: the liaison who rings for a colleague knows none, and a switchboard has nobody of that name.
test('given a shop, when the liaison takes the call, then they ask its officer first, and then for the manager', async () => {
  const card = await press('lia-1', 'take-call');
  expect(card).toMatch(whom);
  expect(card.search(whom)).toBeLessThan(card.indexOf('Officer in the case:'));
  expect(card).toContain('Hello. May I speak to the manager on duty, or to whoever is in charge?');
  expect(card).not.toMatch(/Am I speaking to|by the name you know/);
});

test('given a shop, when its officer takes the call, then nobody sends them to themselves', async () => {
  expect(await press('officer-1', 'take-call')).not.toMatch(whom);
});

// Of a shop nobody asked when it is safe: somebody else picks up there every day.
test('given a shop, when somebody else answered, then the next card asks for the manager again, and says nothing of safety', async () => {
  await press('lia-1', 'take-call');
  await press('lia-1', 'not-safe', { victimChannel: 'phone' });
  const card = await press('lia-1', 'take-call');
  expect(card).toContain(
    'somebody else answered, or they could not talk. They are still to be told: ask for whoever is in charge again, at a time they gave.',
  );
  expect(card).toContain('Somebody else, or busy: try again');
  expect(card).not.toMatch(/Not safe|route they said is safe/);
});

test('given a person, when the same happens, then they are tried at another time, or seen', async () => {
  await office.happens('officer-1', {
    ...shop,
    answers: { facts: { offence: 'common-assault', victim: 'person' } },
  } as CaseEvent);
  await press('lia-1', 'take-call');
  await press('lia-1', 'not-safe', { victimChannel: 'phone' });
  const card = await press('lia-1', 'take-call');
  expect(card).toContain('They are still to be told: try again at another time, or in person.');
  expect(card).not.toMatch(whom);
});
