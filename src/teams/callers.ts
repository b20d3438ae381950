import type { Incoming } from './incoming.ts';

export type Callers = {
  /** Nobody is authenticated: then everything must stay on this machine. */
  readonly anonymous: boolean;
  /** Tenant ids in lower case; empty lets every tenant in. */
  readonly allowedTenants: readonly string[];
};

const teamsHosts = [/^smba\.trafficmanager\.net$/, /^([a-z0-9-]+\.)+botframework\.com$/];
const loopbackHosts = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/**
 * Why an activity is not answered, as a code, or undefined when it is.
 * A token proves that the Bot Service sent it, not which tenant's person wrote it, and not that the address for the
 * answer is Microsoft's; both are looked at here.
 */
export function whyRefused(activity: Incoming, callers: Callers): string | undefined {
  if (activity.channelId !== 'msteams') return 'channel';
  if (!mayWriteTo(activity.serviceUrl, callers)) return 'service-url';
  const named = [activity.conversation.tenantId, activity.channelData?.tenant?.id].flatMap(
    (one) => one || [],
  );
  const tenants = new Set(named.map((one) => one.toLowerCase()));
  if (tenants.size > 1) return 'two-tenants';
  const [tenant] = tenants;
  if (!tenant) return callers.anonymous && !callers.allowedTenants.length ? undefined : 'no-tenant';
  if (callers.allowedTenants.length || !callers.anonymous)
    return callers.allowedTenants.includes(tenant) ? undefined : 'tenant';
  return undefined;
}

/** Whether messages may be sent to this address: Microsoft's connectors, or only this machine without credentials. */
export function mayWriteTo(serviceUrl: string, callers: Callers): boolean {
  if (!URL.canParse(serviceUrl)) return false;
  const { protocol, hostname, username, password } = new URL(serviceUrl);
  if (username || password) return false;
  if (callers.anonymous) return /^https?:$/.test(protocol) && loopbackHosts.test(hostname);
  return protocol === 'https:' && teamsHosts.some((host) => host.test(hostname));
}
