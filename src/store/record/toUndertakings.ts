import { type Loose, looseEvents, looseOf } from './loose.ts';
import type { Upgrade } from './upgradeTo.ts';

/** What a record of version 1 said of the only intervention that could be required, as far as events say no more. */
type Told = { readonly intervention?: unknown; readonly provider?: unknown; readonly session?: unknown };

/**
 * From version 1, where a filing had one intervention, to version 2, where each thing that is undertaken stands for
 * itself. Reports then name what they are about and by whom, and what happens to a place names its session. What is not
 * shaped as expected is left as it is, for the check that follows.
 */
export const toUndertakings: Upgrade = (old) => {
  const { success, data } = looseEvents.safeParse(old);
  if (!success) return old;
  let told: Told = {};
  const events = data.events.map((logged) => {
    told = after(told, logged.event);
    return { ...logged, event: upgraded(logged.event, told) };
  });
  return { ...data, events };
};

function after(told: Told, event: Loose): Told {
  const { filing, appointment } = event;
  if (event.type === 'filed') {
    const { intervention, provider, appointment: place, waitingFor } = looseOf(filing);
    return { intervention, provider, session: looseOf(place ?? waitingFor).session };
  }
  return event.type === 'place-offered' || event.type === 'place-taken'
    ? { ...told, session: looseOf(appointment).session }
    : told;
}

function upgraded(event: Loose & { type: string }, { intervention, provider, session }: Told): object {
  switch (event.type) {
    case 'filed':
      return { ...event, filing: upgradedFiling(looseOf(event.filing)) };
    case 'reported':
      return { ...event, report: { ...looseOf(event.report), intervention }, provider };
    case 'place-left':
    case 'place-lapsed':
    case 'place-lost':
      return { ...event, session };
    default:
      return event;
  }
}

function upgradedFiling({
  intervention,
  provider,
  appointment,
  waitingFor,
  firstContactBy,
  support = [],
  ...filing
}: Loose): object {
  const begins = defined({ appointment, waitingFor, firstContactBy });
  // Without a provider nothing was sent, and who it was is not on record.
  const who = provider === null ? { provider: '' } : { provider, referred: true };
  const required = typeof intervention === 'string' ? [{ intervention, ...who, ...begins }] : [];
  return { ...filing, required, support };
}

function defined(fields: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
