import { describe, expect, test } from 'vitest';
import { typed } from '../support/journeys/markers.ts';
import type { Shown } from '../support/journeys/screens.ts';
import { story } from '../support/journeys/story.ts';

const list = 'In the force’s catalogue';
const nothing = 'Nothing in the catalogue fits those words';
const titles = ({ card }: Shown) => card.questions[0]?.choices.map(({ title }) => title) ?? [];
const firstOf = (shown: Shown) => titles(shown)[0] ?? '';

describe('find', () => {
  test('lists what the catalogue offers by need and place, and opens one card for one intervention', () =>
    story(async ({ officer }) => {
      const found = await officer.says('find alcohol violence dudley');
      expect(found.card.heading).toBe(list);
      expect(titles(found).length).toBeLessThanOrEqual(8);
      const course = titles(found).find((title) => title.startsWith('Alcohol-Related Violence Course')) ?? '';
      expect(course).toContain('Cranstoun · the whole force area');

      const { card } = await officer.presses('Show it', { 'Which one?': course });
      expect(card.heading).toBe('Alcohol-Related Violence Course');
      const text = card.lines.join('\n');
      for (const words of [
        'Run by Cranstoun',
        'Who it is for',
        'Aged 18 or over.',
        'Where they live: the whole force area.',
        'Evidence',
        '6.9',
        'How to refer',
        'Waymark sends the referral',
        'What it costs',
        'free to the person',
        'How long the wait is now',
      ])
        expect(text).toContain(words);
      // Local mode's demo provider may have published sessions; without any it is the provider's own promise.
      expect(text).toMatch(
        /No session is published\. Cranstoun is to make first contact within \d+ hours|Next session: /,
      );
    }));

  test('what else was found can be opened from there, without typing again', () =>
    story(async ({ officer }) => {
      const found = await officer.says('find cranstoun');
      const [one = '', another = ''] = titles(found);
      await officer.presses('Show it', { 'Which one?': one });
      const shown = officer.inHand();
      expect(titles(shown)).toContain(another);
      expect(titles(shown)).not.toContain(one);
      const { card } = await officer.presses('Show it', { 'Also found': another });
      expect(another.startsWith(card.heading)).toBe(true);
      expect(titles(officer.inHand())).toContain(one);
    }));

  test.each([
    ['find alcahol', 'alcohol'],
    ['FIND women coventry', 'New Chance with Accord'],
    ['find cranston', 'Cranstoun'],
  ])('“%s” is understood', (says, words) =>
    story(async ({ officer }) => {
      const found = await officer.says(says);
      expect(found.card.heading).toBe(list);
      expect(firstOf(found).toLowerCase()).toContain(words.toLowerCase());
      expect(found.card.lines.join('\n')).not.toContain('Nothing meets all');
    }),
  );

  test('half an answer says that it is half of one', () =>
    story(async ({ officer }) => {
      const { card } = await officer.says('find xyzzy dudley');
      expect(card.heading).toBe(list);
      expect(card.lines.join('\n')).toContain('Nothing meets all of your words.');
    }));

  test.each(['find', 'find xyzzy', 'find 🚓', 'find !!!'])('“%s” finds nothing, and shows how', (says) =>
    story(async ({ officer }) => {
      const { card } = await officer.says(says);
      expect(card.heading).toBe(nothing);
      const text = card.lines.join('\n');
      expect(text).toContain('find alcohol Dudley');
      expect(text).toContain('find women coventry');
    }),
  );

  test('never repeats what was typed', () =>
    story(async ({ officer }) => {
      await officer.says(`find ${typed.name} ${typed.phone}`);
      await officer.says(`find a course for ${typed.name} in Dudley`);
      await officer.presses('Show it', { 'Which one?': firstOf(officer.inHand()) });
    }));

  test('works in a channel as well: no case and no person is on it', () =>
    story(async ({ sergeant, officer }) => {
      await officer.says('new weed');
      const found = await sergeant.says('find divert');
      expect(found.card.heading).toBe(list);
      const { card } = await sergeant.presses('Show it', { 'Which one?': firstOf(found) });
      expect(card.heading).toBe('Divert');
      expect(JSON.stringify(card)).not.toMatch(/WM-\w{4}-\w{2}/);
    }));

  test('what no card of ours offers opens nothing', () =>
    story(async ({ officer }) => {
      const found = await officer.says('find cara');
      const press = officer.pressOn(found, 'Show it', { 'Which one?': firstOf(found) });
      const value = press.value as { action: { data: object } };
      const forged = {
        ...value.action,
        data: { ...value.action.data, chosenIntervention: '../x~__proto__' },
      };
      const { card } = await officer.deliverPress({ ...press, value: { action: forged } });
      expect(card.heading).toBe(nothing);
    }));

  test('help tells of it', () =>
    story(async ({ officer }) => {
      const text = (await officer.says('help')).card.lines.join('\n');
      expect(text).toContain('find alcohol Dudley');
      expect(text).toContain('alerts');
    }));
});
