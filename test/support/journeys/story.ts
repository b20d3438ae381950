import { expect } from 'vitest';
import { until } from '../playground/until.ts';
import { type Options, startWorld, type World } from './world.ts';

/**
 * Tells one story in a world of its own. However it goes, the world ends; and when it went well, nothing that was
 * typed about a person may have got into Teams, the log or an address on the way.
 */
export async function story(tell: (world: World) => Promise<void>, options: Options = {}): Promise<void> {
  const world = await startWorld(options);
  try {
    await tell(world);
    expect(world.leaks(), 'what was typed about a person').toEqual([]);
    await standsRightly(world);
    expect(world.recorder.pieces.length, 'pieces that were searched').toBeGreaterThan(3);
  } catch (error) {
    const faults = world.recorder.pieces.filter(
      ({ where, text }) => where === 'log' && text.includes('"error"'),
    );
    if (error instanceof Error && faults.length > 0)
      error.message += `\nThe log says:\n${faults.map(({ text }) => text).join('')}`;
    throw error;
  } finally {
    await world.close();
  }
}

/** What is to be drawn anew may still be on its way as a story ends. */
async function standsRightly(world: World): Promise<void> {
  const looked = async () => ((await world.standsWrongly()).length === 0 ? true : undefined);
  await until(looked, async () => (await world.standsWrongly()).join('; '), 5000);
}
