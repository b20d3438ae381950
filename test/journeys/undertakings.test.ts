import { expect, test } from 'vitest';
import { sayAppointment } from '../../src/domain/booking/sayAppointment.ts';
import type { Session } from '../../src/domain/booking/session.ts';
import { inSomeDays, publish, sessionOnDisk } from '../support/journeys/sessions.ts';
import { story } from '../support/journeys/story.ts';
import {
  aDrinker,
  agrees,
  answerFacts,
  approve,
  arrived,
  conditionsFit,
  contact,
  inDays,
  mainButton,
  referenceOn,
} from '../support/journeys/walks.ts';
import type { World } from '../support/journeys/world.ts';
import { westMidlands } from '../support/westMidlands.ts';

const background = 'What lies behind this? Tick any that do; leave empty if none do';
/** They drink, and speak too little English for a course. Nobody was harmed. */
const aPole = {
  ...aDrinker,
  'Who is the victim?': 'No victim',
  [background]: ['Alcohol: drinking in binges', 'Needs an interpreter'],
  'Which language do they speak best?': 'Polish',
};
const titleOf = (id: string) => westMidlands.interventions.find((row) => row.id === id)?.title ?? id;
const course = titleOf('drug-alcohol-cc');
const english = titleOf('esol');

const meeting = inSomeDays(6, { intervention: 'drug-alcohol-cc', places: 2 });
const lesson = inSomeDays(8, {
  id: 'lesson',
  provider: 'esol-providers',
  intervention: 'esol',
  where: 'Library',
});

/** The choice of a session with so many places, to which an interpreter comes with them. */
const withInterpreter = (session: Session, places: string) =>
  `${sayAppointment(session)}, an interpreter is asked for in the referral: ${places}`;

/** Both are required, each is booked, and both providers have their referral. */
async function fileBoth(world: World): Promise<string> {
  const { officer, sergeant, door } = world;
  await sergeant.says('alerts here');
  await officer.says('new affray');
  await answerFacts(officer, aPole);
  await officer.presses(mainButton(officer.inHand().card));
  const reference = referenceOn(officer.inHand());
  await approve(world);
  await answerFacts(officer, aPole);
  const also = officer.inHand().card.questions.find(({ id }) => id === 'also');
  if (also === undefined) throw new Error('Nothing can be required as well');
  await officer.presses('Continue', {
    'Which intervention do you choose?': course,
    [also.label]: [english],
  });
  await officer.presses('Set these conditions', {
    ...conditionsFit,
    'When did it happen?': inDays(-2, world.clock()),
  });
  await officer.presses('File referral', {
    ...{ ...agrees, ...contact, Explained: true, Signed: true },
    [`When do they start? ${course}`]: withInterpreter(meeting, '2 places left'),
    [`When do they start? ${english}`]: withInterpreter(lesson, '1 place left'),
  });
  await arrived(() => door.knocks.length === 2);
  return reference;
}

test('a course and an English class: one referral and one place each, and completed only when both are', () =>
  story(
    async (world) => {
      await publish(world, meeting, lesson);
      await world.start();
      const { officer, door } = world;
      const reference = await fileBoth(world);

      const sent = door.knocks.map(({ body }) => JSON.parse(body));
      expect(sent).toMatchObject([
        {
          ...{ provider: 'cranstoun', intervention: { id: 'drug-alcohol-cc' } },
          conditions: [{ id: 'drug-alcohol-cc' }],
          appointment: { session: meeting.id, where: 'Digbeth' },
          person: { interpreterNeeded: 'yes' },
        },
        {
          ...{ provider: 'esol-providers', intervention: { id: 'esol' } },
          conditions: [{ id: 'esol' }],
          appointment: { session: 'lesson', where: 'Library' },
        },
      ]);
      const { lines } = officer.inHand().card;
      for (const session of [meeting, lesson])
        expect(lines).toContain(`Place booked: ${sayAppointment(session)}.`);

      expect(await world.reports('esol-providers', reference, 'completed')).toBe(200);
      const half = await officer.sees('the class is done', ({ card }) =>
        card.lines.some((line) => line.startsWith(english) && line.endsWith(': completed.')),
      );
      expect(half.card.heading, 'the course is still to be done').toBe('Filed: conditional caution');

      expect(await world.reports('cranstoun', reference, 'completed')).toBe(200);
      await officer.sees('the end', ({ card }) => card.heading.startsWith('Completed: record outcome'));

      await world.stop();
      for (const session of [meeting, lesson]) {
        const { bookings } = await sessionOnDisk(world, session);
        expect(
          bookings.map(({ state }) => state),
          session.id,
        ).toEqual(['booked']);
      }
    },
    { starts: false },
  ));
