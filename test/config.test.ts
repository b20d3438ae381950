import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseEnv } from 'node:util';
import { describe, expect, it } from 'vitest';
import { describe as describeConfig, readConfig } from '../src/config.ts';

const appId = '00000000-0000-4000-8000-0000000000AA';
const tenant = '00000000-0000-4000-8000-0000000000BB';
const secret = 'Tr0ub4dor&3-secret';
const full = { MicrosoftAppId: appId, MicrosoftAppTenantId: tenant, MicrosoftAppPassword: secret };

function faultsOf(env: Record<string, string>): string {
  try {
    readConfig(env);
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}

describe('the configuration', () => {
  it('needs nothing to try it on one machine, and then stays on that machine', () => {
    expect(readConfig({})).toEqual({
      host: '127.0.0.1',
      port: 3978,
      dataDir: './data',
      force: 'west-midlands',
      allowedTenants: [],
      logLevel: 'info',
      production: false,
      playgroundPort: 56150,
      providerPort: 4010,
    });
  });

  it('finds the forces of somebody else’s in a folder of their own', () => {
    expect(readConfig({ FORCE: 'second', FORCES_DIR: '/srv/forces' })).toMatchObject({
      force: 'second',
      forcesDir: '/srv/forces',
    });
  });

  it('with credentials listens to the outside and lets in its own tenant alone', () => {
    const config = readConfig({ ...full, NODE_ENV: 'production' });
    expect(config).toMatchObject({
      host: '0.0.0.0',
      production: true,
      allowedTenants: [tenant.toLowerCase()],
      credentials: { type: 'SingleTenant', appId: appId.toLowerCase(), password: secret },
    });
  });

  it('with a managed identity needs no password', () => {
    const { MicrosoftAppPassword: _none, ...managed } = { ...full, MicrosoftAppType: 'UserAssignedMSI' };
    expect(readConfig({ ...managed, NODE_ENV: 'production' }).credentials).toMatchObject({
      type: 'UserAssignedMSI',
      password: '',
    });
  });

  it('takes blank variables for unset, and tenants with commas between them', () => {
    const list = ` ${tenant} , ${appId},`;
    expect(readConfig({ ...full, PORT: ' ', HOST: '', ALLOWED_TENANTS: list })).toMatchObject({
      port: 3978,
      allowedTenants: [tenant.toLowerCase(), appId.toLowerCase()],
    });
  });

  it.each([
    ['a port in words', { PORT: 'http' }, 'PORT must be a port number'],
    ['a port too high', { PORT: '70000' }, 'PORT must be a port number'],
    ['a force with a path in it', { FORCE: '../elsewhere' }, "FORCE must be the name of a force's folder"],
    ['an app id that is none', { ...full, MicrosoftAppId: 'waymark' }, 'MicrosoftAppId must be an id'],
    [
      'the type that lets everybody in',
      { ...full, MicrosoftAppType: 'MultiTenant' },
      'MicrosoftAppType must be',
    ],
    ['tenants that are none', { ...full, ALLOWED_TENANTS: 'police' }, 'ALLOWED_TENANTS must be tenant ids'],
    ['an unknown log level', { LOG_LEVEL: 'loud' }, 'LOG_LEVEL must be'],
    ['an id alone', { MicrosoftAppId: appId }, 'MicrosoftAppTenantId must be set together'],
    [
      'no password',
      { MicrosoftAppId: appId, MicrosoftAppTenantId: tenant },
      'MicrosoftAppPassword must be set',
    ],
    ['a password alone', { MicrosoftAppPassword: secret }, 'MicrosoftAppId must be set together'],
    [
      'a managed identity alone',
      { MicrosoftAppType: 'UserAssignedMSI' },
      'MicrosoftAppId must be set together',
    ],
    ['a managed identity with password', { ...full, MicrosoftAppType: 'UserAssignedMSI' }, 'must not be set'],
    ['the outside without credentials', { HOST: '0.0.0.0' }, 'HOST must be 127.0.0.1'],
    ['every IPv6 address without credentials', { HOST: '::' }, 'HOST must be 127.0.0.1'],
    ['a name like an address of this machine', { HOST: '127.0.0.1.evil.example' }, 'HOST must be 127.0.0.1'],
    ['a secret that can be guessed', { ID_SECRET: 'x'.repeat(31) }, 'ID_SECRET must be at least 32'],
    ['a secret with a gap', { ID_SECRET: `${'x'.repeat(40)} y` }, 'ID_SECRET must be at least 32'],
    ['a duty address that is none', { DUTY_EMAIL: 'duty' }, 'DUTY_EMAIL must be an e-mail address'],
    ['a duty address alone', { DUTY_EMAIL: 'a@b.example' }, 'DUTY_EMAIL, MAIL_FROM and SMTP_URL must be set'],
    [
      'a mail server that is none',
      { SMTP_URL: 'https://mail.example' },
      'SMTP_URL must be smtp:// or smtps://',
    ],
    [
      'a mail server with something that takes its checks away',
      { SMTP_URL: 'smtps://mail.example/?tls.rejectUnauthorized=false' },
      'SMTP_URL must be smtp:// or smtps://',
    ],
    ['production without credentials', { NODE_ENV: 'production' }, 'NODE_ENV is production'],
  ])('refuses %s, in words', (_what, env, says) => {
    const message = faultsOf(env);
    expect(message).toContain(says);
    expect(message).not.toContain(secret);
  });

  it.each(['127.0.0.1', '127.1.2.3', '::1', 'localhost'])(
    'lets %s be listened on without credentials',
    (host) => {
      expect(readConfig({ HOST: host }).host).toBe(host);
    },
  );

  it('names every fault at once', () => {
    const message = faultsOf({ PORT: 'x', PROVIDER_PORT: 'y', LOG_LEVEL: 'z', MicrosoftAppPassword: secret });
    for (const name of ['PORT', 'PROVIDER_PORT', 'LOG_LEVEL', 'MicrosoftAppId', 'MicrosoftAppTenantId'])
      expect(message).toContain(`- ${name} `);
  });

  it('is described without its secrets', () => {
    const idSecret = '0123456789abcdef'.repeat(2);
    const mail = {
      DUTY_EMAIL: 'd@b.example',
      MAIL_FROM: 'w@b.example',
      SMTP_URL: `smtps://w:${secret}@b.example`,
    };
    const config = readConfig({ ...full, ID_SECRET: idSecret, ...mail });
    expect(config.mail).toEqual({ to: 'd@b.example', from: 'w@b.example', url: mail.SMTP_URL });
    expect(config.idSecret).toBe(idSecret);
    const described = JSON.stringify(describeConfig(config));
    expect(described).not.toContain(idSecret);
    expect(describeConfig(config)).toMatchObject({ idSecret: true });
    expect(described).toContain('SingleTenant');
    expect(described).not.toContain(secret);
    expect(describeConfig(readConfig({}))).toMatchObject({ authentication: 'off', thisMachineOnly: true });
  });
});

describe('.env.example', () => {
  const text = readFileSync(`${dirname(import.meta.dirname)}/.env.example`, 'utf8');

  it('is a configuration that works as it stands', () => {
    expect(readConfig(parseEnv(text))).toEqual(readConfig({}));
  });

  it('names and explains every variable that is read', () => {
    const sources = [
      'src/config.ts',
      'src/config/notifyConfig.ts',
      'src/config/mailConfig.ts',
      'src/cli/packageApp/appDetails.ts',
    ].map((path) => readFileSync(`${dirname(import.meta.dirname)}/${path}`, 'utf8'));
    const named = sources.flatMap((source) => [...source.matchAll(/^ {2}([A-Z][A-Za-z_]+): [a-z]/gm)]);
    // The package takes the app's id by the bot's own name for it.
    const read = [...new Set(named.map(([, name]) => name))].filter((name) => name !== 'MICROSOFT_APP_ID');
    expect(read.length).toBeGreaterThan(14);
    expect(Object.keys(parseEnv(text)).sort()).toEqual(read.sort());
  });
});
