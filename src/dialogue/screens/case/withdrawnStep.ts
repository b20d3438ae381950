import type { Case } from '../../../domain/case/case.ts';
import { agreedNow, requiredByLaw, undertakings } from '../../../domain/case/undertakings.ts';
import { concernedByEnd } from '../../../domain/case/whoIsTold.ts';
import type { NotReached } from '../../../domain/notices/notReached.ts';

/** What the person is told of what was agreed, once it is off. */
const nobodyComes = 'that nobody will phone or see them about it, and that any appointment is off.';

/**
 * Who has heard that the case was withdrawn, who is about to, and what its officer tells the person.
 *
 * @param tell "Tell the person", or after whom
 */
export function withdrawnStep(
  theCase: Case,
  tell: string,
  { providers, untold, beingTold = [] }: NotReached,
): string {
  const concerned = [...new Set(concernedByEnd(theCase).map(({ provider }) => provider))];
  const open = concerned.filter((id) => !providers.includes(id) && !untold.includes(id));
  const waits = open.filter((id) => beingTold.includes(id));
  const provider = concerned.length > 1 ? 'Each provider' : 'The provider';
  const told =
    waits.length > 0
      ? `${provider} is being told.`
      : open.length === 0
        ? ''
        : open.length === concerned.length
          ? `${provider} has been told.`
          : 'The others have been told.';
  return [told, isOff(theCase) ? `${tell} ${nobodyComes}` : ''].filter((part) => part !== '').join(' ');
}

/** Something was agreed, and none of it is what the law requires: from that nobody is let off. */
function isOff(theCase: Case): boolean {
  const agreed = agreedNow(theCase);
  const rows = agreed === undefined ? [] : undertakings(agreed);
  return rows.some(({ provider }) => provider !== '') && requiredByLaw(rows).length === 0;
}
