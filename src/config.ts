import { isIP } from 'node:net';
import { z } from 'zod';
import { faultsOfNotify, type NotifyConfig, notifyOf, notifyVariables } from './config/notify.ts';

export type Credentials = {
  readonly type: 'SingleTenant' | 'UserAssignedMSI';
  readonly appId: string;
  readonly tenantId: string;
  /** Empty with a managed identity, which needs none. */
  readonly password: string;
};

/** Everything the process takes from its environment. */
export type Config = {
  readonly host: string;
  readonly port: number;
  readonly dataDir: string;
  readonly force: string;
  /** Without them nobody is authenticated, and the server listens on this machine only. */
  readonly credentials?: Credentials;
  /** Microsoft 365 tenants whose people are answered; empty only without credentials: then all are. */
  readonly allowedTenants: readonly string[];
  readonly providersFile?: string;
  readonly peopleFile?: string;
  readonly notify?: NotifyConfig;
  /** Where people outside reach the service; in links to the questions for victims. */
  readonly publicUrl?: string;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  readonly production: boolean;
  readonly playgroundPort: number;
  readonly providerPort: number;
};

type Env = Readonly<Record<string, string | undefined>>;

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const port = (otherwise: number) =>
  z
    .string()
    .regex(/^\d{1,5}$/, 'must be a port number from 0 to 65535.')
    .default(String(otherwise))
    .transform(Number)
    .refine((number) => number <= 65_535, 'must be a port number from 0 to 65535.');
const id = z.string().regex(guid, 'must be an id like 00000000-0000-0000-0000-000000000000.').optional();

const variables = z.object({
  PORT: port(3978),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/, 'must be a host name or an IP address.')
    .optional(),
  DATA_DIR: z.string().default('./data'),
  FORCE: z
    .string()
    .regex(/^[a-z][a-z0-9-]*$/, "must be the name of a force's folder, such as west-midlands.")
    .default('west-midlands'),
  MicrosoftAppId: id,
  MicrosoftAppPassword: z.string().optional(),
  MicrosoftAppTenantId: id,
  MicrosoftAppType: z
    .enum(['SingleTenant', 'UserAssignedMSI'], 'must be SingleTenant or UserAssignedMSI.')
    .optional(),
  ALLOWED_TENANTS: z
    .string()
    .default('')
    .transform((list) => list.split(',').flatMap((one) => one.trim().toLowerCase() || []))
    .refine((ids) => ids.every((one) => guid.test(one)), 'must be tenant ids with commas between them.'),
  PROVIDERS_FILE: z.string().optional(),
  PEOPLE_FILE: z.string().optional(),
  ...notifyVariables,
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'], 'must be debug, info, warn, error or silent.')
    .default('info'),
  NODE_ENV: z.string().optional(),
  PLAYGROUND_PORT: port(56150),
  PROVIDER_PORT: port(4010),
});

type Variables = z.infer<typeof variables>;

/**
 * Reads the configuration from the environment, once. A blank variable counts as not set.
 * Throws an Error that names every fault at once, a sentence each, by variable and without any value.
 */
export function readConfig(env: Env): Config {
  const set = Object.entries(env).flatMap(([name, value]) => (value?.trim() ? [[name, value.trim()]] : []));
  const read = variables.safeParse(Object.fromEntries(set));
  if (!read.success) {
    const faults = read.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
    const raw = Object.fromEntries(set);
    throw new Error(sentences([...faults, ...faultsTogether(raw), ...faultsOfNotify(raw)]));
  }
  const found = read.data;
  const faults = [...faultsTogether(found), ...faultsOfNotify(found)];
  if (faults.length) throw new Error(sentences(faults));

  const credentials = credentialsOf(found);
  return {
    host: found.HOST ?? (credentials ? '0.0.0.0' : '127.0.0.1'),
    port: found.PORT,
    dataDir: found.DATA_DIR,
    force: found.FORCE,
    ...(credentials ? { credentials } : {}),
    allowedTenants:
      found.ALLOWED_TENANTS.length || !credentials ? found.ALLOWED_TENANTS : [credentials.tenantId],
    ...(found.PROVIDERS_FILE ? { providersFile: found.PROVIDERS_FILE } : {}),
    ...(found.PEOPLE_FILE ? { peopleFile: found.PEOPLE_FILE } : {}),
    ...notifyOf(found),
    logLevel: found.LOG_LEVEL,
    production: found.NODE_ENV === 'production',
    playgroundPort: found.PLAYGROUND_PORT,
    providerPort: found.PROVIDER_PORT,
  };
}

/** What the log says about a configuration: every value but the secrets, of which only that they are there. */
export function describe(config: Config): Readonly<Record<string, string | number | boolean>> {
  const { credentials } = config;
  return {
    host: config.host,
    port: config.port,
    force: config.force,
    authentication: credentials ? credentials.type : 'off',
    thisMachineOnly: !credentials,
    appId: credentials?.appId ?? 'none',
    tenants: config.allowedTenants.length || 'any',
    providersFile: config.providersFile !== undefined,
    peopleFile: config.peopleFile !== undefined,
    notify: config.notify !== undefined,
    publicUrl: config.publicUrl !== undefined,
    production: config.production,
  };
}

type Together = Partial<
  Pick<
    Variables,
    | 'HOST'
    | 'NODE_ENV'
    | 'MicrosoftAppId'
    | 'MicrosoftAppPassword'
    | 'MicrosoftAppTenantId'
    | 'MicrosoftAppType'
  >
>;

/** Faults that no variable has by itself. */
function faultsTogether(found: Together): readonly string[] {
  const managed = found.MicrosoftAppType === 'UserAssignedMSI';
  const { MicrosoftAppId, MicrosoftAppPassword, MicrosoftAppTenantId } = found;
  const production = found.NODE_ENV === 'production';
  if (!MicrosoftAppId && !MicrosoftAppPassword && !MicrosoftAppTenantId && !managed)
    return [
      ...(production
        ? [
            'NODE_ENV is production: then MicrosoftAppId, MicrosoftAppTenantId and MicrosoftAppPassword must be set.',
          ]
        : []),
      ...(found.HOST && !isLoopback(found.HOST)
        ? [
            'HOST must be 127.0.0.1, ::1 or localhost as long as MicrosoftAppId is not set: nobody is authenticated.',
          ]
        : []),
    ];
  return [
    ...(MicrosoftAppId ? [] : ['MicrosoftAppId must be set together with the other MicrosoftApp variables.']),
    ...(MicrosoftAppTenantId ? [] : ['MicrosoftAppTenantId must be set together with MicrosoftAppId.']),
    ...(managed || MicrosoftAppPassword
      ? []
      : [
          'MicrosoftAppPassword must be set, or MicrosoftAppType be UserAssignedMSI, which needs no password.',
        ]),
    ...(managed && MicrosoftAppPassword
      ? ['MicrosoftAppPassword must not be set when MicrosoftAppType is UserAssignedMSI.']
      : []),
  ];
}

function credentialsOf(found: Variables): Credentials | undefined {
  if (!found.MicrosoftAppId || !found.MicrosoftAppTenantId) return undefined;
  return {
    type: found.MicrosoftAppType ?? 'SingleTenant',
    appId: found.MicrosoftAppId.toLowerCase(),
    tenantId: found.MicrosoftAppTenantId.toLowerCase(),
    password: found.MicrosoftAppPassword ?? '',
  };
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));
}

function sentences(faults: readonly string[]): string {
  return ['The configuration cannot be used:', ...new Set(faults)].join('\n- ');
}
