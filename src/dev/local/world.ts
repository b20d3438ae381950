import {
  ALEX_CARTER,
  BOT_ID,
  EVERYBODY,
  LEE_MORGAN,
  type LocalPerson,
  SAM_PATEL,
  TENANT_ID,
} from './localPerson.ts';

/** What one Playground instance shows: one person, their chat with the bot, and the team. */
export type World = {
  name: string;
  me: LocalPerson;
  tenantId: string;
  botId: string;
  personalChatId: string;
  groupChatId: string;
  team: { id: string; aadGroupId: string; name: string; channels: { general: string; supervisors: string } };
  /** Name of the channel beside General; the Playground shows one. */
  channel: string;
};

const TEAM_NAME = 'Waymark pilot';

/** PC Alex Carter's client. */
export const OFFICER_WORLD = worldOf('officer', ALEX_CARTER, 1);

/** Sergeant Sam Patel's client. */
export const SUPERVISOR_WORLD = worldOf('supervisor', SAM_PATEL, 2);

/** The client of Lee Morgan, the victims' liaison. */
export const LIAISON_WORLD = worldOf('liaison', LEE_MORGAN, 3, 'Victims’ liaison');

/**
 * The world as the Playground's configuration file (version 0.1.1) wants it: YAML, of which JSON is a part.
 * The Playground insists on exactly five users beside the current one, and calls the General channel by the
 * team's id.
 */
export function playgroundConfig(world: World): string {
  const others = EVERYBODY.filter((person) => person !== world.me).slice(0, 5);
  return JSON.stringify(
    {
      version: '0.1.1',
      tenantId: world.tenantId,
      bot: { id: world.botId, name: 'Waymark' },
      currentUser: user(world.me),
      users: others.map(user),
      personalChat: { id: world.personalChatId },
      groupChat: { id: world.groupChatId, name: 'Response team' },
      team: {
        id: world.team.id,
        name: world.team.name,
        aadGroupId: world.team.aadGroupId,
        channels: [{ id: world.team.channels.supervisors, name: world.channel }],
      },
    },
    null,
    2,
  );
}

/**
 * Conversation ids differ between the worlds: each Playground keeps its own conversations at its own service
 * URL, and one id at two service URLs would make the bot speak to whichever it heard from last.
 */
function worldOf(name: string, me: LocalPerson, number: number, channel = 'Supervisors'): World {
  const general = `19:waymark-local-${name}-general@thread.tacv2`;
  return {
    name,
    me,
    channel,
    tenantId: TENANT_ID,
    botId: BOT_ID,
    personalChatId: `a:waymark-local-${name}-personal`,
    groupChatId: `19:waymark-local-${name}-group@thread.v2`,
    team: {
      id: general,
      aadGroupId: `00000000-0000-4000-8000-00000000bbb${number}`,
      name: TEAM_NAME,
      channels: { general, supervisors: `19:waymark-local-${name}-supervisors@thread.tacv2` },
    },
  };
}

function user(person: LocalPerson): Record<string, string> {
  const address = `${person.givenName}.${person.surname}@waymark.example`.toLowerCase();
  return {
    id: person.id,
    name: `${person.givenName} ${person.surname}`,
    userPrincipleName: address,
    aadObjectId: person.aadObjectId,
    givenName: person.givenName,
    surname: person.surname,
    email: address,
  };
}
