import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { testClock } from '../support/clock/testClock.ts';
import { type FakeConnector, startFakeConnector } from '../support/fakeConnector.ts';
import { executed, pressData, said, TENANT } from '../support/teams/activities.ts';
import { ISSUER, startFakeIssuer } from '../support/teams/fakeIssuer.ts';
import { startBot } from '../support/teams/startBot.ts';

const appId = '00000000-0000-4000-8000-00000000cccc';
const teams = 'https://smba.trafficmanager.net/uk/';

describe('without credentials', () => {
  let connector: FakeConnector;
  let bot: Awaited<ReturnType<typeof startBot>>;
  beforeAll(async () => {
    connector = await startFakeConnector();
    bot = await startBot();
  });
  afterAll(async () => {
    await bot.close();
    await connector.close();
  });
  beforeEach(() => {
    connector.sent.length = 0;
  });

  it.each([
    ['elsewhere', 'https://evil.example/'],
    ["Microsoft's own connector", teams],
    ['a name that only looks like this machine', 'http://localhost.evil.example/'],
    ['with a user in front', 'http://127.0.0.1@evil.example/'],
    ['no address', 'nonsense'],
    ['a file', 'file:///etc/passwd'],
  ])('refuses an activity whose answer would go %s', async (_what, serviceUrl) => {
    expect((await bot.send(said(serviceUrl, 'new'))).status).toBe(403);
    expect(bot.happened.message).toEqual([]);
  });

  const whole = () => said(connector.serviceUrl, 'new');
  it.each([
    ['nothing', () => '', 400],
    ['no JSON', () => '{"type":', 400],
    ['a list', () => [], 400],
    ['text', () => '"message"', 400],
    ['null', () => 'null', 400],
    ['no type', () => ({ ...whole(), type: undefined }), 400],
    ['no sender', () => ({ ...whole(), from: undefined }), 400],
    ['a sender that is text', () => ({ ...whole(), from: 'alex' }), 400],
    ['no recipient', () => ({ ...whole(), recipient: undefined }), 400],
    ['no conversation', () => ({ ...whole(), conversation: undefined }), 400],
    ['no service address', () => ({ ...whole(), serviceUrl: undefined }), 400],
    ['text that is a number', () => ({ ...whole(), text: 7 }), 400],
    ['another channel', () => ({ ...whole(), channelId: 'emulator' }), 403],
    ['two tenants', () => ({ ...whole(), channelData: { tenant: { id: appId } } }), 403],
  ])('answers %s in plain words and does nothing', async (_what, body, status) => {
    const before = bot.happened.message.length;
    const answer = await bot.send(body());
    expect(answer.status).toBe(status);
    expect(answer.json).toEqual({ message: expect.stringMatching(/^[A-Z][a-z ]+\.$/) });
    expect(bot.happened.message).toHaveLength(before);
    expect(connector.sent).toEqual([]);
  });

  it('answers only JSON', async () => {
    expect((await bot.send(said(connector.serviceUrl, 'x'), { 'content-type': 'text/plain' })).status).toBe(
      415,
    );
  });

  it('writes nothing about the message into the log, nor onto the console', async () => {
    const spies = (['log', 'info', 'warn', 'error', 'debug'] as const).map((name) => vi.spyOn(console, name));
    await bot.send(said(connector.serviceUrl, 'Jordan Example lives here'), {
      authorization: 'Bearer abc.def.ghi',
    });
    await bot.send({ ...said(connector.serviceUrl, 'Jordan Example'), from: 'nobody' });
    const written = bot.lines.join('') + JSON.stringify(spies.map((spy) => spy.mock.calls));
    for (const spy of spies) spy.mockRestore();
    for (const secret of ['Jordan', 'Alex', 'Bearer', 'abc.def']) expect(written).not.toContain(secret);
  });
});

describe('with credentials', () => {
  let issuer: Awaited<ReturnType<typeof startFakeIssuer>>;
  let bot: Awaited<ReturnType<typeof startBot>>;
  const now = () => Math.floor(testClock().getTime() / 1000);
  const claims = (more: object = {}) => ({
    iss: ISSUER,
    aud: appId,
    serviceurl: teams,
    nbf: now() - 60,
    exp: now() + 3600,
    ...more,
  });
  const press = (more: Record<string, unknown> = {}) => executed(teams, pressData, 'answer', more);

  beforeAll(async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    issuer = await startFakeIssuer();
    bot = await startBot({
      credentials: { type: 'SingleTenant', appId, tenantId: TENANT, password: 'a password for tests' },
      allowedTenants: [TENANT],
      cloud: cloud(issuer.metadataUrl),
    });
  });
  afterAll(async () => {
    vi.restoreAllMocks();
    await bot.close();
    await issuer.close();
  });
  afterEach(() => {
    bot.happened.press.length = 0;
  });

  it('answers a press that the Bot Service signed', async () => {
    const { status, json } = await bot.send(press(), { authorization: issuer.bearer(claims()) });
    expect([status, json.statusCode]).toEqual([200, 200]);
    expect(bot.happened.press).toHaveLength(1);
  });

  it.each([
    ['no token', () => ''],
    ['an empty token', () => 'Bearer '],
    ['nonsense', () => 'Bearer nonsense'],
    ['another scheme', () => 'Basic YTpi'],
    ["somebody else's signature", () => issuer.bearer(claims(), 'stranger')],
    ['another issuer', () => issuer.bearer(claims({ iss: 'https://evil.example' }))],
    ['a token for another bot', () => issuer.bearer(claims({ aud: TENANT }))],
    ['an expired token', () => issuer.bearer(claims({ exp: now() - 3600 }))],
    [
      'a token for another service address',
      () => issuer.bearer(claims({ serviceurl: 'https://evil.example/' })),
    ],
    ['a token without an algorithm', () => `Bearer ${unsigned(claims())}`],
  ])('refuses %s, without saying why', async (_what, authorization) => {
    const { status, json } = await bot.send(press(), { authorization: authorization() });
    expect([status, json]).toEqual([401, { message: 'The caller could not be identified.' }]);
    expect(bot.happened.press).toEqual([]);
  });

  const other = '00000000-0000-4000-8000-00000000dddd';
  it.each([
    ['of another tenant', { conversation: { id: 'a:alex', tenantId: other }, channelData: null }, 403],
    ['of no tenant', { conversation: { id: 'a:alex' }, channelData: null }, 403],
    ['of two tenants', { channelData: { tenant: { id: other } } }, 403],
    // The signing key is endorsed for Teams alone.
    ['of another channel', { channelId: 'directline' }, 401],
  ])('refuses a signed press %s', async (_what, more, expected) => {
    const { status } = await bot.send(press(more), { authorization: issuer.bearer(claims()) });
    expect(status).toBe(expected);
    expect(bot.happened.press).toEqual([]);
  });

  it.each([
    ['elsewhere', 'https://evil.example/'],
    ['on this machine', 'http://127.0.0.1:9/'],
    ['unencrypted', 'http://smba.trafficmanager.net/uk/'],
    ['at a lookalike', 'https://smba.trafficmanager.net.evil.example/'],
  ])('refuses a signed press whose answer would go %s', async (_what, serviceUrl) => {
    const authorization = issuer.bearer(claims({ serviceurl: serviceUrl }));
    expect((await bot.send({ ...press(), serviceUrl }, { authorization })).status).toBe(403);
  });

  it.each(['appId', 'tenantId', 'password'] as const)('cannot be made with a blank %s', async (blank) => {
    const credentials = {
      type: 'SingleTenant',
      appId,
      tenantId: TENANT,
      password: 'x',
      [blank]: '',
    } as const;
    await expect(startBot({ credentials, allowedTenants: [TENANT] })).rejects.toThrow(
      'required for SingleTenant',
    );
  });

  it('says that the keys cannot be reached, rather than that the caller is wrong', async () => {
    const lost = await startBot({
      credentials: { type: 'SingleTenant', appId, tenantId: TENANT, password: 'a password for tests' },
      allowedTenants: [TENANT],
      cloud: cloud('http://127.0.0.1:9/openid'),
    });
    expect((await lost.send(press(), { authorization: issuer.bearer(claims()) })).status).toBe(503);
    await lost.close();
  });
});

function cloud(metadataUrl: string) {
  return {
    ToChannelFromBotLoginUrl: 'https://login.microsoftonline.com/botframework.com',
    ToChannelFromBotOAuthScope: ISSUER,
    ToBotFromChannelTokenIssuer: ISSUER,
    OAuthUrl: ISSUER,
    ToBotFromChannelOpenIdMetadataUrl: metadataUrl,
    ToBotFromEmulatorOpenIdMetadataUrl: metadataUrl,
  };
}

function unsigned(claims: object): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'none', kid: 'key-1' })}.${part(claims)}.`;
}
