import { z } from 'zod';
import { type Credentials, credentialsOf, faultsOfCredentials } from './config/credentials.ts';
import { defaultForce } from './config/defaultForce.ts';
import { faultsOfMail, type MailConfig, mailOf, mailVariables } from './config/mailConfig.ts';
import { faultsOfNotify, type NotifyConfig, notifyOf, notifyVariables } from './config/notifyConfig.ts';

/** Everything the process takes from its environment. */
export type Config = {
  readonly host: string;
  readonly port: number;
  readonly dataDir: string;
  readonly force: string;
  /** The folder with the forces' folders, when they are not the ones shipped. */
  readonly forcesDir?: string;
  /** Without them nobody is authenticated, and the server listens on this machine only. */
  readonly credentials?: Credentials;
  /** Microsoft 365 tenants whose people are answered; empty only without credentials: then all are. */
  readonly allowedTenants: readonly string[];
  readonly providersFile?: string;
  readonly peopleFile?: string;
  /** With it ids are worked out; the store's own otherwise. */
  readonly idSecret?: string;
  readonly notify?: NotifyConfig;
  /** The force’s duty address, written to when Teams reaches nobody who decides. */
  readonly mail?: MailConfig;
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
    .default(defaultForce),
  FORCES_DIR: z.string().optional(),
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
  ID_SECRET: z
    .string()
    .regex(/^\S{32,}$/, 'must be at least 32 characters without a space among them.')
    .optional(),
  ...notifyVariables,
  ...mailVariables,
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'], 'must be debug, info, warn, error or silent.')
    .default('info'),
  NODE_ENV: z.string().optional(),
  PLAYGROUND_PORT: port(56150),
  PROVIDER_PORT: port(4010),
});

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
    throw new Error(
      sentences([...faults, ...faultsOfCredentials(raw), ...faultsOfNotify(raw), ...faultsOfMail(raw)]),
    );
  }
  const found = read.data;
  const faults = [...faultsOfCredentials(found), ...faultsOfNotify(found), ...faultsOfMail(found)];
  if (faults.length) throw new Error(sentences(faults));

  const credentials = credentialsOf(found);
  return {
    host: found.HOST ?? (credentials ? '0.0.0.0' : '127.0.0.1'),
    port: found.PORT,
    dataDir: found.DATA_DIR,
    force: found.FORCE,
    ...(found.FORCES_DIR ? { forcesDir: found.FORCES_DIR } : {}),
    ...(credentials ? { credentials } : {}),
    allowedTenants:
      found.ALLOWED_TENANTS.length || !credentials ? found.ALLOWED_TENANTS : [credentials.tenantId],
    ...(found.PROVIDERS_FILE ? { providersFile: found.PROVIDERS_FILE } : {}),
    ...(found.PEOPLE_FILE ? { peopleFile: found.PEOPLE_FILE } : {}),
    ...(found.ID_SECRET ? { idSecret: found.ID_SECRET } : {}),
    ...notifyOf(found),
    ...mailOf(found),
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
    idSecret: config.idSecret !== undefined,
    notify: config.notify !== undefined,
    mail: config.mail !== undefined,
    publicUrl: config.publicUrl !== undefined,
    production: config.production,
  };
}

function sentences(faults: readonly string[]): string {
  return ['The configuration cannot be used:', ...new Set(faults)].join('\n- ');
}
