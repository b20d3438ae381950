import { describe, expect, test } from 'vitest';
import { story } from '../support/journeys/story.ts';
import { askSergeant, fileViolence, reads } from '../support/journeys/walks.ts';
import type { World } from '../support/journeys/world.ts';

// Every button is an Action.Submit too, for clients that do not know Action.Execute: what answers it stands on the one
// card that everybody in the channel reads. Each story ends with a search for what was typed in what others read.

const why = 'Your reason, without names';
const decides = 'What do you decide?';
const named = 'Spoke to Mr Zebedee Quillfeather on 07700 900461 about it';
const plain = 'He told me of the heroin again';

/** What stands in the fields of every card of the channel. */
const standing = ({ sergeant }: World) =>
  sergeant.messages().flatMap(({ card }) => card.questions.map(({ value }) => value));
const words = ({ sergeant }: World) => sergeant.messages().flatMap(({ card }) => card.lines);

async function breachAlert(world: World) {
  const reference = await fileViolence(world);
  for (const report of ['accepted', 'missed', 'missed']) await world.reports('cranstoun', reference, report);
  return world.sergeant.sees('the alert', ({ card }) => card.heading.startsWith('Breach'));
}

describe('given a card in the channel, when it is pressed by a client that knows Submit alone', () => {
  test.each(['Approve', 'Decline'])(
    'then %s with a reason that names somebody is told why, and no more',
    (title) =>
      story(async (world) => {
        const { sergeant } = world;
        const { asked, reference } = await askSergeant(world);
        await reads(world, sergeant, reference);
        await sergeant.deliverPress(sergeant.pressOn(asked, title, { [why]: named }, { as: 'Submit' }));
        expect(words(world).some((line) => line.startsWith('Error: '))).toBe(true);
        expect(standing(world).filter((value) => value !== '')).toEqual([]);
      }),
  );

  test.each(['Approve', 'Decline'])(
    'then %s by a constable is refused, and their words do not stand there',
    (title) =>
      story(async (world) => {
        const { sergeant, otherOfficer } = world;
        const { asked } = await askSergeant(world);
        const press = sergeant.pressOn(asked, title, { [why]: plain }, { as: 'Submit' });
        await otherOfficer.deliverPress({ ...press, from: otherOfficer.activity({}).from });
        expect(words(world).join('\n')).toContain('This needs a sergeant or above');
        expect(standing(world).filter((value) => value !== '')).toEqual([]);
      }),
  );

  test.each([
    ['a reason that names somebody', { [decides]: 'Excuse and rebook', [why]: named }],
    ['no decision chosen', { [why]: plain }],
  ])('then Record the decision with %s says what is wrong, and no more', (_what, filling) =>
    story(async (world) => {
      const { sergeant } = world;
      const alert = await breachAlert(world);
      const press = sergeant.pressOn(alert, 'Record the decision', filling, { as: 'Submit' });
      await sergeant.deliverPress(press);
      expect(words(world).some((line) => line.startsWith('Error: '))).toBe(true);
      expect(standing(world).filter((value) => value !== '')).toEqual([]);
    }),
  );

  test('then the decision that is taken stands there without its reason', () =>
    story(async (world) => {
      const { sergeant } = world;
      const { asked, reference } = await askSergeant(world);
      await reads(world, sergeant, reference);
      await sergeant.deliverPress(sergeant.pressOn(asked, 'Approve', { [why]: plain }, { as: 'Submit' }));
      expect(words(world).join('\n')).toContain('Approved by Sam Patel, sergeant.');
      expect(JSON.stringify(sergeant.messages().map(({ json }) => json))).not.toContain('heroin');
    }));
});

test('in their own chat a reason that is stopped stays in its writer’s field, by Submit too', () =>
  story(async (world) => {
    const { sergeant } = world;
    const { reference } = await askSergeant(world);
    const own = world.person(sergeant.who);
    await own.says(reference);
    const after = await own.presses('Approve', { [why]: 'Ring me on 0121 496 0999' }, { as: 'Submit' });
    expect(after.card.questions.map(({ value }) => value)).toContain('Ring me on 0121 496 0999');
  }));
