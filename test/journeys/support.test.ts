import { expect, test } from 'vitest';
import { story } from '../support/journeys/story.ts';
import {
  aDrinker,
  agrees,
  answerFacts,
  approve,
  arrived,
  conditionsFit,
  contact,
  mainButton,
  referenceOn,
} from '../support/journeys/walks.ts';
import type { World } from '../support/journeys/world.ts';

const background = 'What lies behind this? Tick any that do; leave empty if none do';
const aJobSeeker = {
  ...aDrinker,
  [background]: ['Alcohol: drinking in binges', 'Education, training or work'],
};
const has = (heading: string) => (shown: { readonly card: { readonly heading: string } }) =>
  shown.card.heading === heading;

/** A course that is required and a mentor for work by choice, filed and arrived at both. */
async function fileBoth(world: World): Promise<{ reference: string; voluntary: string }> {
  const { officer, sergeant, door } = world;
  await sergeant.says('alerts here');
  await officer.says('new common assault');
  await answerFacts(officer, aJobSeeker);
  await officer.presses(mainButton(officer.inHand().card));
  const reference = referenceOn(officer.inHand());
  await approve(world);
  await answerFacts(officer, aJobSeeker);
  const wants = officer.inHand().card.questions.find(({ id }) => id === 'support');
  const mentor = wants?.choices.find(({ value }) => value === 'sova');
  if (wants === undefined || mentor === undefined) throw new Error('Nobody offers a mentor for work');
  await officer.presses('Continue', {
    'Which intervention do you choose?': 'Alcohol-Related Violence Course',
    [wants.label]: [mentor.title],
  });
  await officer.presses('Record and continue', {
    'Have you spoken to the victim?': 'Yes, I spoke to them',
    'What is their view?': 'Supports it',
  });
  await officer.presses('Record and continue');
  await officer.presses('Set these conditions', conditionsFit);
  const { lines } = officer.inHand().card;
  expect(lines).toContain('Agreed by choice, not enforceable');
  await officer.presses('File referral', { ...agrees, ...contact, Explained: true, Signed: true });
  await arrived(() => door.knocks.length === 2);
  return { reference, voluntary: mentor.title };
}

test('support by choice: a referral of its own without a condition, and no miss of it is ever a strike', () =>
  story(async (world) => {
    const { officer, sergeant, door } = world;
    const { reference, voluntary } = await fileBoth(world);
    const [first, second] = door.knocks.map(({ path, body }) => ({ path, sent: JSON.parse(body) }));
    expect(first).toMatchObject({
      path: '/providers/cranstoun/referrals',
      sent: { kind: 'referral', conditions: [{ id: 'alcohol-related-violence' }] },
    });
    expect(second).toMatchObject({
      path: '/providers/sova/referrals',
      sent: { kind: 'referral', voluntary: true, support: [{ id: 'sova' }] },
    });
    expect(JSON.stringify(second)).not.toMatch(/condition|caution|deadline/);
    expect(JSON.stringify(first)).not.toContain('sova');

    for (const kind of ['accepted', 'missed', 'missed', 'missed', 'withdrawn'])
      expect(await world.reports('sova', reference, kind)).toBe(200);
    const card = await officer.sees(
      'what was said of it',
      ({ card: { lines } }) => lines.filter((line) => line.startsWith('By choice: ')).length === 5,
    );
    expect(card.card.heading, 'the case stands where it stood').toBe('Filed: conditional caution');

    for (const kind of ['accepted', 'missed', 'missed'])
      expect(await world.reports('cranstoun', reference, kind)).toBe(200);
    const alert = await sergeant.sees('the alert', has('Breach: somebody must decide'));
    const alerted = await officer.sees(
      'the alert',
      ({ card: { heading, questions } }) =>
        heading === 'Breach: somebody must decide' && questions.length > 0,
    );
    for (const { card: breach } of [alert, alerted]) {
      expect(breach.lines.join('\n')).not.toContain(voluntary);
      expect(breach.lines.join('\n')).not.toMatch(/by choice/i);
    }
    expect(await world.providerPage()).toContain('By choice: nothing follows when they stop');
  }));
