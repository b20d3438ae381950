import { day } from '../day.ts';
import type { Facts } from '../facts.ts';
import { intimatePartner } from '../kinds.ts';
import type { Rule } from '../rule.ts';
import { npccCommunityResolution2017 } from './furtherSources.ts';

const noResolution = {
  text: 'The victim is a partner or ex-partner. A community resolution is not allowed for that.',
  source: npccCommunityResolution2017,
};
const route = 'Look at the domestic abuse route to a conditional caution, or a charge.';
const onlyException = 'Look at a charge. The domestic abuse route is only an exception here.';

/** A caution needs a full admission (R06), so that without one nobody is sent to that route. */
const isRouteOver = (admission: Facts['admission']): boolean =>
  admission !== undefined && admission !== 'full';

/** R16a: no community resolution after abuse by a partner, and what is left then. */
export const resolutionForPartner: Rule = {
  id: 'R16a',
  disposals: ['community-resolution'],
  effect: { kind: 'blocks' },
  text: noResolution.text,
  instead: route,
  inThisCase: ({ facts: { admission, victimView } }) => ({
    ...noResolution,
    instead: isRouteOver(admission) ? 'Look at a charge.' : victimView === 'opposes' ? onlyException : route,
  }),
  source: npccCommunityResolution2017,
  restsOn: 'A resolution may be used for every kind of case except domestic abuse by an intimate partner.',
  standing: 'confirmed',
  inForce: { from: day('2018-07-01') },
  when: intimatePartner,
};
