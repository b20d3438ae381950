import type { Case, Undertaking } from '../../../domain/case/case.ts';
import { isWithdrawn } from '../../../domain/case/isWithdrawn.ts';
import { isFailure } from '../../../domain/case/report.ts';
import { agreedNow, isSame, reportsOn, requiredByLaw } from '../../../domain/case/undertakings.ts';
import type { Force } from '../../../domain/force/force.ts';
import type { Intervention } from '../../../domain/force/intervention.ts';
import { nextSteps } from '../../../domain/pathways/suggest.ts';
import { withProvider } from '../../state/supportLines.ts';
import type { Line } from '../../view/view.ts';
import { providerTitle } from '../namesOf.ts';

/**
 * What the law requires of them by now, whatever is decided, and what the officer does about it; empty where nothing is.
 * When and where it is stands with the other places (`placeLines.ts`).
 */
export function requiredLines(theCase: Case, force: Force): readonly Line[] {
  const { answers, filed, state } = theCase;
  const offence = force.offences.find(({ id }) => id === answers.facts.offence);
  if (offence === undefined || state.status === 'drafting' || isWithdrawn(theCase)) return [];
  const required = nextSteps(answers.facts, { force, offence, disposal: filed?.disposal ?? 'charge' });
  const sent = requiredByLaw(agreedNow(theCase)?.support ?? []);
  return required.map((intervention) => ({
    text: `Required by law, whatever is decided: ${sayRow(intervention, force)}. ${nextOf(
      theCase,
      sent.find((row) => isSame({ intervention: intervention.id, provider: intervention.provider }, row)),
    )}`,
  }));
}

function sayRow({ title, provider }: Intervention, force: Force): string {
  return withProvider(title, providerTitle(force, provider));
}

/** Time and place are told and given in writing before release, with the warning (Drugs Act 2005 ss.11, 12: to confirm). */
function nextOf(theCase: Case, sent: Undertaking | undefined): string {
  if (sent === undefined) return `You see to it. ${writing} Nothing is sent from here.`;
  const last = reportsOn(theCase.supportReports ?? [], sent).at(-1);
  if (last === undefined)
    return `The referral is sent. ${sent.appointment === undefined ? unbooked : writing} ${warning}`;
  if (isFailure(last))
    return 'They failed to attend. Without a good reason that is an offence: decide what follows.';
  return '';
}

const unbooked =
  'No time is booked yet: ring them for one, and give it and the place to the person in writing before they leave custody.';
const writing = 'Give them the time and place in writing before they leave custody.';
const warning = 'Tell them that not going without a good reason is an offence (Drugs Act 2005, to confirm).';
