import type { Case } from '../../domain/case/case.ts';
import { openBreachDecisions } from '../../domain/case/decideBreach.ts';
import type { BreachDecision } from '../../domain/case/event.ts';
import { addWeeks, londonDay, sayDay } from '../../domain/days.ts';
import type { Force } from '../../domain/force.ts';
import { field } from '../fields.ts';
import { titleOf } from '../say.ts';
import type { View } from '../view.ts';
import { headingOf, quietAbout } from './caseView.ts';

const decisionTitles: Record<BreachDecision, string> = {
  excuse: 'Excuse and rebook',
  vary: 'Vary: give a new deadline',
  charge: 'Charge the original offence',
  'no-further-action': 'No further action',
};

/** The alert with the decisions that are open to this reader, or how it was decided. */
export function breachView(theCase: Case, force: Force, reader: 'officer' | 'supervisors', note = ''): View {
  const isOpen = theCase.state.status === 'breached';
  const decisions = openBreachDecisions(theCase);
  const mine = decisions.filter(({ by }) => reader === 'supervisors' || by === 'officer');
  const choices = mine.map(({ decision }) => ({ title: decisionTitles[decision], value: decision }));
  return {
    card: 'breach',
    data: {
      about: quietAbout(theCase, force),
      heading: isOpen ? 'Breach: somebody must decide' : 'Breach: decided',
      lines: isOpen ? openLines(theCase, reader) : [],
      open: isOpen,
      outcome: isOpen ? '' : `Now: ${headingOf(theCase)}`,
    },
    fields: isOpen ? { decision: field('', { choices }), reason: field(), deadline: field() } : {},
    target: { caseId: theCase.id, step: 'breach', revision: theCase.revision },
    note,
    verbs: isOpen ? ['decide-breach'] : [],
  };

  function openLines(breached: Case, who: 'officer' | 'supervisors') {
    const { filed, strikes, reports } = breached;
    const disposal = filed === undefined ? '' : titleOf(filed.disposal);
    const why =
      reports.at(-1)?.kind === 'missed'
        ? `${strikes} appointments missed without a good reason.`
        : 'It was not completed.';
    const latest = addWeeks(londonDay(filed?.at ?? breached.openedAt), force.policy.deadlineWeeks.longest);
    const others = decisions.filter(({ by }) => who === 'officer' && by === 'sergeant');
    return [
      { text: `${disposal}: ${why}` },
      { text: 'Ask the provider and the person for the reason first; a quick call often settles it.' },
      { text: `A new deadline can be no later than ${sayDay(latest)}.` },
      ...(others.length === 0
        ? []
        : [
            {
              text: `A sergeant decides the rest: ${others.map(({ decision }) => decisionTitles[decision].toLowerCase()).join(', ')}.`,
            },
          ]),
      ...(filed?.intervention === 'divert'
        ? [{ text: 'No further action here means an intelligence log, and Divert is not offered again.' }]
        : []),
    ];
  }
}
