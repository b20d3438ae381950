import type { Drug } from '../../law/facts.ts';
import type { OffenceFlag } from '../../law/offence.ts';
import type { Case } from '../case/case.ts';
import type { LoggedEvent } from '../case/caseEvent.ts';
import type { Force } from '../force/force.ts';
import type { CatalogueUse } from '../force/vocabulary.ts';
import type { Instant } from '../instant.ts';
import { type DrugAlert, daysLater, lookBackDays } from './drugAlert.ts';
import { namesAnOpioid } from './drugsNamed.ts';
import { drugsOfCase } from './drugsOfCase.ts';

const moreThanPossession: readonly OffenceFlag[] = ['supply', 'production'];

/**
 * Whether the officer of this case is to hear of the alert: they referred somebody who lives in its area, in the ninety
 * days before it was sent, for that drug, for what it may be sold as, or for possession of a drug that may be it.
 */
export function concernsCase(
  alert: DrugAlert,
  sentAt: Instant,
  { theCase, events }: { readonly theCase: Case; readonly events: readonly LoggedEvent[] },
  { offences }: Pick<Force, 'offences'>,
): boolean {
  const { facts } = theCase.answers;
  if (!isWithin(events, sentAt)) return false;
  if (alert.area.length > 0 && !alert.area.some((place) => place === facts.borough)) return false;
  const flags = offences.find(({ id }) => id === facts.offence)?.flags ?? [];
  // Of an offence that is not about drugs, only a drug that somebody named tells anything.
  if (!flags.includes('drug') && (facts.drug ?? 'unknown') === 'unknown') return false;
  const { drugs, isKnown } = drugsOfCase(theCase.answers);
  if (drugs.length > 0 && !mayBeIn(alert).some((drug) => drugs.includes(drug))) return false;
  return isKnown || !moreThanPossession.some((flag) => flags.includes(flag));
}

/** What the drug of an alert may be sold as: an opioid that is not on the list is cut into heroin. */
function mayBeIn({ drug, named = '' }: DrugAlert): readonly Drug[] {
  return drug === 'other' && namesAnOpioid(named) ? ['other', 'heroin'] : [drug];
}

/** Somebody was referred, or youth justice asked to decide together, in the days that count. */
function isWithin(events: readonly LoggedEvent[], sentAt: Instant): boolean {
  const from = Date.parse(daysLater(sentAt, -lookBackDays));
  return events.some(({ at, event }) => refersSomebody(event) && Date.parse(at) >= from);
}

function refersSomebody(event: LoggedEvent['event']): boolean {
  if (event.type === 'not-diverted') return event.help !== undefined;
  return event.type === 'filed' || event.type === 'joint-decision-requested';
}

/** Those who work with people who take drugs; a scheme that only passes warnings on is none of them. */
const working: readonly CatalogueUse[] = [
  'referral',
  'signpost',
  'joint-decision',
  'next-step',
  'in-custody',
  'hand-over',
];

/** The providers, by id, that work with drugs in the alert's area; each once, in the order of the catalogue. */
export function providersConcerned(
  { area }: Pick<DrugAlert, 'area'>,
  { interventions, youthJustice, places }: Pick<Force, 'interventions' | 'youthJustice' | 'places'>,
): readonly string[] {
  // The row for youth justice as such stands for all the services: they are told, each by its own name.
  const isAService = (provider: string) => youthJustice.some((row) => row.provider === provider);
  const where = area.length === 0 ? places.map(({ id }) => id) : area;
  const rows = interventions.filter(
    ({ use, pathways, boroughs, provider }) =>
      working.includes(use) &&
      (use !== 'joint-decision' || isAService(provider)) &&
      pathways.includes('drugs') &&
      boroughs.some((borough) => where.includes(borough)),
  );
  return [...new Set(rows.map(({ provider }) => provider))];
}
