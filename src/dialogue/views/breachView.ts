import type { BreachDecision, Case } from '../../domain/case/case.ts';
import { latestDeadline, type OpenDecision, openBreachDecisions } from '../../domain/case/decideBreach.ts';
import { sayDay } from '../../domain/days.ts';
import type { Force } from '../../domain/force.ts';
import { field } from '../fields.ts';
import { titleOf } from '../say.ts';
import type { Fields, Line, View } from '../view.ts';
import { headingOf, quietAbout } from './caseView.ts';

const decisionTitles: Record<BreachDecision, string> = {
  excuse: 'Excuse and rebook',
  vary: 'Give a new deadline',
  charge: 'Charge the original offence',
  'no-further-action': 'No further action',
};

/** "excuse and rebook", as it is said in a sentence. */
export function sayDecision(decision: BreachDecision): string {
  return decisionTitles[decision].toLowerCase();
}

/** The alert with the decisions that are open to this reader, or how it was decided. */
export function breachView(theCase: Case, force: Force, reader: 'officer' | 'supervisors', note = ''): View {
  const isOpen = theCase.state.status === 'breached';
  const decisions = openBreachDecisions(theCase);
  const mine = decisions.filter(({ by }) => reader === 'supervisors' || by === 'officer');
  const others = decisions.filter((row) => !mine.includes(row));
  return {
    card: 'breach',
    data: {
      about: quietAbout(theCase, force),
      heading: isOpen ? 'Breach: somebody must decide' : 'Breach: decided',
      lines: isOpen ? openLines(theCase, force, mine, others) : [],
      open: isOpen,
      outcome: isOpen ? '' : outcomeOf(theCase),
    },
    fields: isOpen ? fieldsFor(mine) : {},
    target: { caseId: theCase.id, step: 'breach', revision: theCase.revision },
    note,
    verbs: isOpen ? ['decide-breach'] : [],
  };
}

function fieldsFor(mine: readonly OpenDecision[]): Fields {
  const choices = mine.map(({ decision }) => ({ title: decisionTitles[decision], value: decision }));
  const only = choices.length === 1 ? choices[0]?.value : undefined;
  return {
    decision: field(only, { choices }),
    reason: field(),
    ...(mayVary(mine) ? { deadline: field() } : {}),
  };
}

function openLines(
  { filed, strikes, reports }: Case,
  force: Force,
  mine: readonly OpenDecision[],
  others: readonly OpenDecision[],
): readonly Line[] {
  if (filed === undefined) return [];
  const isMissed = reports.at(-1)?.kind === 'missed';
  const why = isMissed ? `${strikes} appointments missed without a good reason.` : 'It was not completed.';
  const latest = latestDeadline(filed, force.policy.deadlineWeeks.longest);
  const rest = others.map(({ decision }) => sayDecision(decision)).join(', ');
  return [
    `${titleOf(filed.disposal)}: ${why}`,
    'Ask the provider and the person for the reason first; a quick call often settles it.',
    ...(mayVary(mine) ? [`A new deadline can be no later than ${sayDay(latest)}.`] : []),
    ...(rest === '' ? [] : [`A sergeant decides on the rest: ${rest}.`]),
    ...(filed.intervention === 'divert'
      ? ['No further action here means an intelligence log, and Divert is not offered again.']
      : []),
  ].map((text) => ({ text }));
}

function outcomeOf(theCase: Case): string {
  const { breach } = theCase;
  const now = `Now: ${headingOf(theCase)}`;
  if (breach === undefined) return now;
  return `${decisionTitles[breach.decision]}, decided by ${breach.by}: ${breach.reason} ${now}`;
}

function mayVary(mine: readonly OpenDecision[]): boolean {
  return mine.some(({ decision }) => decision === 'vary');
}
