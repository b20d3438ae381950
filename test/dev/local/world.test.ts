import { describe, expect, it } from 'vitest';
import { EVERYBODY } from '../../../src/dev/local/localPerson.ts';
import {
  LIAISON_WORLD,
  OFFICER_WORLD,
  playgroundConfig,
  SUPERVISOR_WORLD,
} from '../../../src/dev/local/world.ts';

const worlds = [OFFICER_WORLD, SUPERVISOR_WORLD, LIAISON_WORLD];

describe('the worlds of local mode', () => {
  it('are one force: same tenant, same bot, everybody known in each', () => {
    expect(SUPERVISOR_WORLD.tenantId).toBe(OFFICER_WORLD.tenantId);
    expect(SUPERVISOR_WORLD.botId).toBe(OFFICER_WORLD.botId);
    for (const world of worlds) {
      for (const person of EVERYBODY) expect(playgroundConfig(world)).toContain(person.aadObjectId);
    }
  });

  it('share no conversation id, as each Playground keeps its own', () => {
    const ids = worlds.flatMap((world) => [
      world.personalChatId,
      world.groupChatId,
      world.team.channels.general,
      world.team.channels.supervisors,
    ]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('are an officer, somebody who may decide and somebody who speaks to victims', () => {
    expect(LIAISON_WORLD.me.role).toBe('liaison');
    expect(OFFICER_WORLD.me.rank).toBe('constable');
    expect(SUPERVISOR_WORLD.me.rank).toBe('sergeant');
  });

  it.each(worlds)('gives the Playground five other users ($name)', (world) => {
    const config = JSON.parse(playgroundConfig(world)) as {
      users: { id: string }[];
      currentUser: { id: string };
    };
    expect(config.users).toHaveLength(5);
    expect(config.users.map((user) => user.id)).not.toContain(config.currentUser.id);
  });
});
