import type { BreachDecision, Case } from '../../../domain/case/case.ts';
import { logAfter } from '../../../domain/case/logAfter.ts';
import { isAllDoneSince } from '../../../domain/case/sinceBreach.ts';
import type { Force } from '../../../domain/force/force.ts';
import { isCaseWithVictim } from '../../../domain/victim/hasVictim.ts';
import { aimedAt } from '../../view/verb.ts';
import type { View } from '../../view/view.ts';
import type { BreachReader } from './breachReader.ts';

type FinalDecision = Exclude<BreachDecision, 'vary' | 'decide-again'>;

/**
 * True for a decision on a breach that nothing takes back: the others let the case go on, but for one that accepts what was
 * done since, where nothing is left.
 */
export function isFinalDecision(
  decision: BreachDecision,
  theCase: Pick<Case, 'state' | 'filed' | 'reports' | 'breach'>,
): decision is FinalDecision {
  return Object.hasOwn(questions, decision) && (decision !== 'excuse' || isAllDoneSince(theCase));
}

/** The breach's card with the one question whether it is meant so: what was chosen is all there is to choose. */
export function confirmBreachView(
  view: View,
  theCase: Case,
  force: Force,
  { decision, reader }: { readonly decision: FinalDecision; readonly reader: BreachReader },
): View {
  const { deadline: _deadline, decision: asked, ...rest } = view.fields;
  const choices = asked?.choices?.filter(({ value }) => value === decision) ?? [];
  const victim = isCaseWithVictim(theCase, force.offences) ? ' The victim is due to be told.' : '';
  const ending = decision === 'no-further-action' ? ` ${closing(theCase, force, reader)}` : '';
  return {
    ...view,
    fields: { ...(asked === undefined ? {} : { decision: { ...asked, choices } }), ...rest },
    note: `${questionFor(decision, reader)}${ending}${victim} This cannot be undone. Press “Record the decision” again to do it, or “Back to the choices” to leave it open.`,
    ...aimedAt('breach', theCase, ['confirm-breach', 'open']),
  };
}

/** Where others read it the same is asked of every charge: whose it is to decide would tell of abuse or hate. */
function questionFor(decision: FinalDecision, reader: BreachReader): string {
  const isOfCharge = decision === 'charge' || decision === 'refer-cps';
  return reader === 'supervisors' && isOfCharge ? putForward : questions[decision];
}

const putForward =
  'Put it forward for a charging decision? The officer then puts it before the charging decision maker. The case stays on the officer’s list until what they decide is recorded.';

/** Of decisions that end the breach: each is asked about once, with what comes of it. What leads to a charge stays open. */
const questions: Readonly<Record<FinalDecision, string>> = {
  excuse: 'Accept it as completed? The case then ends as completed.',
  charge: putForward,
  'refer-cps':
    'Send it to the CPS for a charging decision? The officer sends the file. The case stays on the officer’s list until what the CPS decides is recorded.',
  'prosecution-stands':
    'Does the decision to prosecute stand? The case then goes to court. It stays on the officer’s list until the charge is recorded.',
  'no-further-action': 'Take no further action?',
};

/** What no further action leaves to do. Only a course about drugs is logged: a channel reads the same of every case. */
function closing(theCase: Case, force: Force, reader: BreachReader): string {
  if (reader === 'supervisors') return 'The case then closes here.';
  const log = logAfter(theCase, force);
  if (log === undefined) return 'The case then closes, and nothing more follows from the breach.';
  const submits = reader === 'officer' ? 'you submit' : 'the officer submits';
  return `The case then closes, and ${submits} an intelligence log${log === 'owed' ? '' : ', but only if the person did not engage'}.`;
}
