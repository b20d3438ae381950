import { expect, test } from 'vitest';
import { typed } from '../support/journeys/markers.ts';
import { story } from '../support/journeys/story.ts';
import { anAdult, answerFacts, arrived, referenceOn } from '../support/journeys/walks.ts';

const aWoman = { ...anAdult, 'What is their sex?': 'Female' };
const herYes = {
  'What help do they say yes to? It is voluntary: nothing happens if they say no or stop.': [
    'New Chance with Anawim',
  ],
  'Their consent': true,
  'Name of the person': typed.name,
  'A safe phone number': typed.phone,
};

test('a woman refuses what is offered, and is referred to her own service on her own yes', () =>
  story(async (world) => {
    const { officer, door } = world;
    await officer.says('new weed');
    await answerFacts(officer, aWoman);
    const refusal = await officer.presses('File referral', { 'Do they agree to it?': 'No, they refuse' });
    expect(refusal.card.heading).toBe('They do not agree to the community resolution');

    const receipt = await officer.presses('Record as not diverted', herYes);
    expect(receipt.card.heading).toBe('Recorded: not diverted');
    const words = receipt.card.lines.join('\n');
    expect(words).toContain('New Chance with Anawim.');
    expect(words).toMatch(/Anawim contacts the person by \w+day/);
    expect(words).not.toContain(typed.name);

    await arrived(() => door.knocks.length === 1);
    const [knock] = door.knocks;
    expect(knock?.path).toBe('/providers/anawim/referrals');
    expect(JSON.parse(knock?.body ?? '')).toMatchObject({
      ...{ kind: 'referral', voluntary: true, reference: referenceOn(receipt) },
      support: [{ id: 'new-chance-anawim' }],
      person: { name: typed.name },
    });
    expect(knock?.body).not.toMatch(/cannabis|possession|divert|refus|disposal/i);

    const reference = referenceOn(receipt);
    for (const kind of ['accepted', 'missed', 'missed', 'missed'])
      expect(await world.reports('anawim', reference, kind)).toBe(200);
    const card = await officer.sees(
      'what was said of it',
      ({ card: { lines } }) => lines.filter((line) => line.startsWith('By choice: ')).length === 4,
    );
    expect(card.card.heading, 'nothing moves').toBe('Recorded: not diverted');
    expect(await world.reports('cranstoun', reference, 'attended'), 'nobody else has it').toBe(404);
  }));
