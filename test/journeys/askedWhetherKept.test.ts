import { expect, test } from 'vitest';
import { LEE_MORGAN } from '../../src/dev/local/localPerson.ts';
import { testClock } from '../support/clock/testClock.ts';
import { aPartnerHit } from '../support/journeys/plots.ts';
import type { Shown } from '../support/journeys/screens.ts';
import { story } from '../support/journeys/story.ts';
import { arrived, conditionsFit, inDays, mainButton, opens, stepOf } from '../support/journeys/walks.ts';
import type { World } from '../support/journeys/world.ts';

const noContact = { 'Anything else they must do?': 'No contact with the victim', ...conditionsFit };
const days = 60;

/** After abuse by a partner: no contact for sixty days, and a course. Filed, and she has heard it. */
async function filedWithNoContact(world: World): Promise<string> {
  const { officer } = world;
  const reference = await opens(world, aPartnerHit);
  const before = world.door.knocks.length;
  for (let goesOn = true; goesOn; ) {
    const { card } = officer.inHand();
    const isConditions = card.heading === 'What must they do, and by when?';
    if (isConditions) await officer.presses('Set these conditions', { ...noContact, Deadline: inDays(days) });
    else if (card.heading.startsWith('Not what was approved')) await officer.presses(mainButton(card));
    else goesOn = await stepOf(world, aPartnerHit);
  }
  await arrived(() => world.door.knocks.length > before);
  await officer.says('calls');
  await officer.presses('Open the call');
  await officer.presses('Told them');
  return reference;
}

/** Its provider says that the course is done, and its officer has heard it. */
async function courseIsDone(world: World, reference: string): Promise<void> {
  for (const report of ['accepted', 'completed']) await world.reports('cranstoun', reference, report);
  await world.officer.sees('that it is done', ({ card }) => /course completed/.test(card.heading));
}

/** The case in hand: news may come at any moment, and is not the card that was asked for. */
async function opensCase(officer: World['officer'], reference: string): Promise<void> {
  await officer.says(`case ${reference}`);
  const isCase = ({ card }: Shown) => card.buttons.some(({ title }) => title === 'Mark as completed');
  officer.take(await officer.sees('the case', isCase));
}

/** The button of whoever spoke to them, whatever else is due on that day. */
function spokenTo({ card }: Shown): string {
  const found = card.buttons.find(({ title }) => title === 'Told them' || title === 'Spoke to them');
  if (found === undefined) throw new Error(`Nobody can say on “${card.heading}” that they spoke to them`);
  return found.title;
}

const isOver = /is over by which it was to be done/;
const first = 'The victim is to be asked first whether it was kept';

// Whoever harmed them may have come back, and nobody else knows (R36): “The officer asks the victim once the last day is over.”
test.each([
  ['they are asked', undefined],
  ['they are tried, and not reached', 'No answer'],
])(
  'given no contact after abuse by a partner, when its last day is over and %s, then it is completed, and not before',
  (_what, button) => {
    let passed = 0;
    return story(
      async (world) => {
        const { officer } = world;
        const reference = await filedWithNoContact(world);
        await courseIsDone(world, reference);
        await officer.says('calls');
        expect(officer.inHand().card.lines.join(' ')).not.toContain('Ask whether it was kept');

        passed = days + 1;
        await world.restart();
        await officer.sees('that its day is over', ({ card }) => isOver.test(card.heading));
        await opensCase(officer, reference);
        await officer.presses('Mark as completed');
        expect(officer.inHand().card.lines.join(' ')).toContain(first);

        officer.take(await officer.sees('that its day is over', ({ card }) => isOver.test(card.heading)));
        await officer.presses('Open it');
        const { heading, lines } = officer.inHand().card;
        expect(heading).toBe('Ask whether it was kept');
        const said = lines.join(' ');
        expect(said).toContain('They said: only in person where and when they said.');
        expect(said).toMatch(/No contact with you, which was until .+ Was it kept\?/);
        expect(said).toContain(
          'If they say it was not kept: tick that below; then mark the case as not completed today.',
        );
        await officer.presses(button ?? spokenTo(officer.inHand()));

        await opensCase(officer, reference);
        await officer.presses('Mark as completed');
        await officer.presses('Mark as completed');
        expect(officer.inHand().card.heading).toContain('Completed');
      },
      { clock: () => new Date(testClock().getTime() + passed * 86_400_000) },
    );
  },
);

test('given no contact that was not kept, when she says so to the liaison, then its officer is told to mark it', () => {
  let passed = 0;
  return story(
    async (world) => {
      const { officer } = world;
      const liaison = world.person(LEE_MORGAN);
      const reference = await filedWithNoContact(world);
      await courseIsDone(world, reference);
      passed = days + 1;
      await world.restart();
      await liaison.says('calls');
      await liaison.presses('Open the call');
      expect(liaison.inHand().card.heading).toBe('Ask whether it was kept');
      await liaison.presses(spokenTo(liaison.inHand()), {
        'What was done': ['They say that it was not kept'],
      });

      const isSo = /the victim says that it was not kept/;
      const news = await officer.sees('what she said', ({ card }) => isSo.test(card.heading));
      expect(news.card.lines.join(' ')).toContain('Press “Mark as not completed” on the case today');
      await opensCase(officer, reference);
      expect(officer.inHand().card.lines.join(' ')).toMatch(
        /asked whether it was kept on .+, and says that it was not/,
      );
      await officer.presses('Mark as completed');
      expect(officer.inHand().card.lines.join(' ')).toContain(
        'The victim says that it was not kept. Is everything',
      );
      await opensCase(officer, reference);
      await officer.presses('Mark as not completed');
      await officer.presses('Mark as not completed');
      expect(officer.inHand().card.lines.join(' ')).toContain('See the breach alert');
    },
    { clock: () => new Date(testClock().getTime() + passed * 86_400_000) },
  );
});
