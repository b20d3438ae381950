import { join } from 'node:path';
import { expect, test } from 'vitest';
import { testClock } from '../support/clock/testClock.ts';
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
} from '../support/journeys/walks.ts';
import { runTool } from '../support/runTool.ts';

/** Drink behind it, which a course answers, and nowhere to live in a borough where nobody helps with that. */
const homelessInWalsall = {
  ...aDrinker,
  'Where do they live?': 'Walsall',
  'What lies behind this? Tick any that do; leave empty if none do': [
    'Alcohol: drinking in binges',
    'Housing',
  ],
};

test('a need that nothing serves: the card says so, and it is counted while the bot runs', () =>
  story(async (world) => {
    const { officer, sergeant, door, folder } = world;
    await sergeant.says('alerts here');
    await officer.says('new common assault');
    await answerFacts(officer, homelessInWalsall);
    await officer.presses(mainButton(officer.inHand().card));
    await approve(world);
    const choice = officer.inHand();
    expect(choice.card.heading).toBe('What would stop this happening again?');
    expect(choice.card.lines.join('\n')).toMatch(/housing/i);

    await officer.presses('Continue', {
      'Which intervention do you choose?': 'Alcohol-Related Violence Course',
    });
    await officer.presses('Record and continue', {
      'Have you spoken to the victim?': 'Yes, I spoke to them',
      'What is their view?': 'Supports it',
    });
    await officer.presses('Record and continue');
    await officer.presses('Set these conditions', conditionsFit);
    const before = await runTool('gaps', ['--data', join(folder, 'data')]);
    expect(before.out).toContain('No gap in');

    await officer.presses('File referral', { ...agrees, ...contact, Explained: true, Signed: true });
    await arrived(() => door.knocks.length > 0);
    const { status, out, err } = await runTool('gaps', ['--data', join(folder, 'data'), '--csv']);
    expect([status, err]).toEqual([0, '']);
    const month = testClock().toISOString().slice(0, 7);
    expect(out.trim().split(/\r?\n/)).toEqual([
      'Month,Need,Borough,Language,Why,Gaps',
      expect.stringMatching(new RegExp(`^${month},\\w+,Walsall,.*,1$`)),
    ]);
  }));
