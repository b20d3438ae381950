import type { Day } from '../../law/day.ts';
import type { Case } from '../case/case.ts';
import type { Force } from '../force/force.ts';
import type { ClockName } from '../force/victimsCode.ts';
import { isDomesticCase } from '../victim/isDomestic.ts';
import { codeInForce } from './runningClocks.ts';

/** A service to which a victim is referred: what it does, who runs it, and whether the force has said so. */
export type VictimService = { readonly title: string; readonly by: string; readonly isToConfirm: boolean };

/** Where a victim is referred to for what is due, as the force names it; undefined where it names nobody. */
export function serviceOf(
  theCase: Pick<Case, 'answers' | 'openedAt'>,
  name: ClockName,
  since: Day,
  { victimsCode, interventions, providers, offences }: Force,
): VictimService | undefined {
  const setting = codeInForce(victimsCode, since).clocks[name];
  if (!('service' in setting)) return undefined;
  const { service, serviceAfterAbuse = service } = setting;
  const id = isDomesticCase(theCase, offences) ? serviceAfterAbuse : service;
  const row = interventions.find((one) => one.id === id);
  const by = providers.find((one) => one.id === row?.provider)?.title;
  return row === undefined || by === undefined
    ? undefined
    : { title: row.title, by, isToConfirm: row.standing === 'to-confirm' };
}
