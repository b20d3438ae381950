import { isIP } from 'node:net';

export type Credentials = {
  readonly type: 'SingleTenant' | 'UserAssignedMSI';
  readonly appId: string;
  readonly tenantId: string;
  /** Empty with a managed identity, which needs none. */
  readonly password: string;
};

type Found = {
  readonly HOST?: string | undefined;
  readonly NODE_ENV?: string | undefined;
  readonly MicrosoftAppId?: string | undefined;
  readonly MicrosoftAppPassword?: string | undefined;
  readonly MicrosoftAppTenantId?: string | undefined;
  readonly MicrosoftAppType?: Credentials['type'] | undefined;
};

/** Faults that no variable of the credentials, nor of what they make possible, has by itself. */
export function faultsOfCredentials(found: Found): readonly string[] {
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

/** Who the bot is; undefined without credentials. */
export function credentialsOf(found: Found): Credentials | undefined {
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
