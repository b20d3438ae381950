import { expect, test } from 'vitest';
import { story } from '../support/journeys/story.ts';
import { anAdult, answerFacts, answersTo, inDays, reads, referenceOn } from '../support/journeys/walks.ts';

const when = 'When did it happen?';

// Common assault is summary only: six months to charge it (MCA 1980 s.127(1)), and eleven have passed.
test('a sergeant who will not close a punch for its time, as the day is wrong: the officer puts it right and can divert it', () =>
  story(async (world) => {
    const { officer, sergeant } = world;
    await sergeant.says('alerts here');
    await officer.says('new punched');
    await answerFacts(officer, { ...anAdult, [when]: inDays(-330, world.clock()) });
    await officer.presses('Ask a sergeant to close it: outcome 17');
    const reference = referenceOn(officer.inHand());
    const request = await sergeant.sees('the request', ({ card }) =>
      card.heading.startsWith('Statute-barred: a sergeant or above closes it'),
    );
    sergeant.take(request);
    await reads(world, sergeant, reference);
    await sergeant.presses('Decline', { 'Your reason, without names': 'The day is wrong' });
    officer.take(
      await officer.sees('that nobody closed it', ({ card }) =>
        card.heading.startsWith('Statute-barred: somebody must close it'),
      ),
    );
    await officer.presses('Correct the offence or the day');
    const { card } = officer.inHand();
    await officer.presses('Continue', answersTo(card, { ...anAdult, [when]: inDays(-2, world.clock()) }));
    await answerFacts(officer, anAdult);
    // A first, low-level offence that is admitted is the officer's to settle; what was declined is lighter.
    const result = officer.inHand().card;
    expect(result.heading).toBe('Community resolution: you may decide');
    expect(result.lines.join('\n')).toContain('Declined: no further action, by Sam Patel, sergeant');
  }));
