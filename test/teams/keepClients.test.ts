import {
  ConfigurationBotFrameworkAuthentication,
  ConfigurationServiceClientCredentialFactory,
} from 'botbuilder';
import { ClaimsIdentity } from 'botframework-connector';
import { describe, expect, it } from 'vitest';
import { keepClients } from '../../src/teams/keepClients.ts';

const teams = 'https://smba.trafficmanager.net/uk/';
const audience = 'https://api.botframework.com';
const app = '00000000-0000-4000-8000-00000000cccc';
const identity = (aud: string) => new ClaimsIdentity([{ type: 'aud', value: aud }], true);

function authentication() {
  const credentials = new ConfigurationServiceClientCredentialFactory({
    MicrosoftAppType: 'MultiTenant',
    MicrosoftAppId: app,
    MicrosoftAppPassword: 'a password for tests',
  });
  return keepClients(new ConfigurationBotFrameworkAuthentication({}, credentials));
}

describe('clients of the connector', () => {
  const made = authentication();
  const client = (aud: string, url: string, to: string) =>
    made.createConnectorFactory(identity(aud)).create(url, to);

  it('are made once for an app, an address and an audience', async () => {
    expect(await client(app, teams, audience)).toBe(await client(app, teams, audience));
  });

  it.each([
    ['address', () => client(app, 'https://smba.trafficmanager.net/emea/', audience)],
    ['audience', () => client(app, teams, 'https://api.botframework.us')],
  ])('are others for another %s', async (_what, other) => {
    expect(await other()).not.toBe(await client(app, teams, audience));
  });

  it('are refused again to an app that is not ours, whoever was answered before', async () => {
    const stranger = '00000000-0000-4000-8000-00000000dddd';
    await expect(client(stranger, teams, audience)).rejects.toThrow('Invalid appId.');
    await client(app, teams, audience);
    await expect(client(stranger, teams, audience)).rejects.toThrow('Invalid appId.');
  });

  it('do not pile up: after fifty other addresses one is made anew', async () => {
    const first = await client(app, teams, audience);
    for (let at = 0; at < 50; at += 1) await client(app, `${teams}${at}/`, audience);
    expect(await client(app, teams, audience)).not.toBe(first);
  });
});

it('makes the client for signing people in once for an app', async () => {
  const made = authentication();
  const [one, other] = [identity(app), identity(app)];
  expect(await made.createUserTokenClient(one)).toBe(await made.createUserTokenClient(other));
});
