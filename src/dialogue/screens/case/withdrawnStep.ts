import type { Case } from '../../../domain/case/case.ts';
import { agreedNow, requiredByLaw, undertakings } from '../../../domain/case/undertakings.ts';
import { concernedByEnd } from '../../../domain/case/whoIsTold.ts';
import type { NotReached } from '../../../domain/notices/notReached.ts';
import { whoIsPhoned } from './placeLines.ts';

/** What the person is told once it is off: of what a provider runs, and of what they had to do themselves. */
const nobodyComes = 'that nobody will phone or see them about it, and that any appointment is off.';
const tellCarer = 'Tell the parent or carer, too: it was they who were to be phoned.';
const nothingAsked = 'that nothing of what was agreed is asked of them any more';

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
  const off = whatIsOff(theCase);
  const isCarers = off.endsWith(nobodyComes) && whoIsPhoned(theCase) !== 'the person';
  return [told, off === '' ? '' : `${tell} ${off}`, isCarers ? tellCarer : '']
    .filter((part) => part !== '')
    .join(' ');
}

/** Empty where nothing was agreed, or some of it is what the law requires: from that nobody is let off. */
function whatIsOff(theCase: Case): string {
  const agreed = agreedNow(theCase);
  const rows = agreed === undefined ? [] : undertakings(agreed);
  if (requiredByLaw(rows).length > 0) return '';
  const isRun = rows.some(({ provider }) => provider !== '');
  const isTheirs = theCase.filed?.conditions.some(({ from }) => from !== 'intervention') === true;
  if (!isTheirs) return isRun ? nobodyComes : '';
  return isRun ? `${nothingAsked}, ${nobodyComes}` : `${nothingAsked}.`;
}
