import type { Force } from '../domain/force/force.ts';
import type { Instant } from '../domain/instant.ts';
import type { Drug, PlaceId } from '../law/facts.ts';
import type { AlertRecord } from '../store/store.ts';

/** A drug alert as a provider gets it; `schemas/referral.v1.json` says the same. It belongs to no case. */
export type DrugAlertMessage = {
  readonly schemaVersion: 1;
  readonly kind: 'drug-alert';
  readonly provider: string;
  readonly force: { readonly id: string; readonly title: string };
  readonly alert: {
    readonly id: string;
    readonly drug: Drug;
    readonly drugName?: string;
    readonly boroughs: readonly PlaceId[];
    readonly text: string;
    readonly sentAt: Instant;
    readonly expiresAt: Instant;
  };
};

/** The message of an alert that was sent. Who sent it stays in the house. */
export function drugAlertMessage(
  { id, alert, events }: AlertRecord,
  force: Force,
  provider: string,
): DrugAlertMessage {
  const { drug, named, area, text, expiresAt } = alert;
  const sentAt = events.findLast(({ what }) => what === 'sent')?.at ?? '';
  return {
    schemaVersion: 1,
    kind: 'drug-alert',
    provider,
    force: { id: force.id, title: force.title },
    alert: {
      id,
      drug,
      ...(named === undefined ? {} : { drugName: named }),
      boroughs: area,
      text,
      sentAt,
      expiresAt,
    },
  };
}
