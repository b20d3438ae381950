import { type Policed, sayPlaces } from '../force/place.ts';
import { sayDrug } from '../pathways/sayGate.ts';
import type { AlertDelivery, AlertSender, DrugAlert } from './drugAlert.ts';

/** "heroin", "brown heroin", "ketamine (blue tablets)", "nitazenes" */
export function sayAlertDrug({ drug, named }: Pick<DrugAlert, 'drug' | 'named'>): string {
  if (named === undefined) return sayDrug(drug);
  const saysItAll = drug === 'other' || named.includes(sayDrug(drug));
  return saysItAll ? named : `${sayDrug(drug)} (${named})`;
}

/** "Birmingham and Dudley", "the whole force area" */
export function sayArea({ area }: Pick<DrugAlert, 'area'>, force: Policed): string {
  return area.length === 0 ? 'the whole force area' : sayPlaces(area, force);
}

/** The sender's name, or what the system is. */
export function saySender(by: AlertSender): string {
  if (by.kind === 'system') return 'the drugs early-warning system';
  return by.name === '' ? 'a supervisor' : by.name;
}

/** "2 officers and 5 providers": those who have it by now. */
export function sayReached(deliveries: readonly AlertDelivery[]): string {
  const sent = (to: AlertDelivery['to']) =>
    deliveries.filter((one) => one.to === to && one.state === 'sent').length;
  return `${counted(sent('officer'), 'officer')} and ${counted(sent('provider'), 'provider')}`;
}

function counted(count: number, what: string): string {
  if (count === 0) return `no ${what}`;
  return count === 1 ? `1 ${what}` : `${count} ${what}s`;
}
