import { breachRank } from '../../../domain/case/breachRank.ts';
import { breachRules } from '../../../domain/case/breachRules.ts';
import type { Case, Rank } from '../../../domain/case/case.ts';
import { mayDecideAs } from '../../../domain/case/decideAuthority.ts';
import { type OpenDecision, openBreachDecisions } from '../../../domain/case/decideBreach.ts';
import { decisionAfterBreach } from '../../../domain/case/decisionOf.ts';
import { type ExcuseMeans, excuseMeans } from '../../../domain/case/excuseMeans.ts';
import type { Force } from '../../../domain/force/force.ts';
import { everybodyReached } from '../../../domain/notices/notReached.ts';
import type { Authority } from '../../../law/disposal.ts';
import { namedRules } from '../../../law/namedRules.ts';
import type { Rule } from '../../../law/rule.ts';
import { field } from '../../inputs/field.ts';
import type { DialogueContext } from '../../state/dialogueState.ts';
import { aimedAt } from '../../view/verb.ts';
import type { Fields, ReasonLine, View } from '../../view/view.ts';
import { asSentence } from '../../words/asSentence.ts';
import { ruleLine } from '../../words/sayDisposal.ts';
import { quietAbout } from '../case/caseView.ts';
import { nextStep } from '../case/nextStep.ts';
import { caseHeading, headingForOthers } from '../caseHeading.ts';
import { decidedForOthers, decidedTitle, decisionTitle, titleForOthers } from '../sayDecided.ts';
import { sayElsewhere } from '../sayElsewhere.ts';
import { breachLines, mayVary } from './breachLines.ts';
import type { BreachReader } from './breachReader.ts';
import { factsOfBreach } from './detailLines.ts';

/**
 * The alert with the decisions open to this reader and the rules they rest on, or how it was decided.
 *
 * @param rank of a supervisor who reads it alone; absent for a channel, which has every rank
 */
export function breachView(
  theCase: Case,
  { force, today }: Pick<DialogueContext, 'force' | 'today'>,
  reader: BreachReader,
  note = '',
  rank?: Rank,
): View {
  const isOpen = theCase.state.status === 'breached';
  const { offences, policy, interventions } = force;
  const law = { offences, policy, interventions, today };
  const decisions = openBreachDecisions(theCase, law);
  const isRanked = reader !== 'officer' && (rank === undefined || mayDecideAs({ rank }, breachRank(theCase)));
  const mayTake = (by: Authority) => by === 'officer' || rank === undefined || mayDecideAs({ rank }, by);
  const mine =
    reader === 'officer'
      ? decisions.filter(({ by }) => by === 'officer')
      : decisions.filter(({ by }) => isRanked && mayTake(by));
  const others = decisions.filter((row) => !mine.includes(row));
  const isOpenToThem = isOpen && mine.length > 0;
  return {
    card: 'breach',
    data: {
      about: { ...quietAbout(theCase, force), offenceTitle: offenceFor(reader, theCase, force) },
      heading: isOpen ? `Breach: ${whoDecides(theCase, reader)} must decide` : 'Breach: decided',
      lines: isOpen ? breachLines(theCase, { force, today }, reader, [mine, others]) : [],
      facts: isOpen && reader === 'decider' ? factsOfBreach(theCase) : [],
      reasons: isOpen ? rulesFor(reader, breachRules(theCase, law)) : [],
      open: isOpenToThem,
      outcome: isOpen ? '' : outcomeOf(theCase, force, reader),
    },
    fields: isOpenToThem ? fieldsFor(mine, reader, excuseMeans(theCase)) : {},
    note,
    ...aimedAt('breach', theCase, [
      ...(isOpenToThem ? (['decide-breach'] as const) : []),
      ...(isOpenToThem && reader === 'supervisors' ? (['send-detail'] as const) : []),
    ]),
  };
}

function whoDecides(theCase: Case, reader: BreachReader): string {
  return reader !== 'officer' && breachRank(theCase) === 'inspector' ? 'an inspector' : 'somebody';
}

/** Whoever decides alone has to know what it was about; a channel is told the class alone. */
function offenceFor(reader: BreachReader, { answers: { facts } }: Case, { offences }: Force): string {
  return reader === 'decider' ? (offences.find(({ id }) => id === facts.offence)?.title ?? '') : '';
}

/**
 * A channel is not told that somebody was sent to drug diversion, nor that only the CPS may charge: that would tell of abuse
 * at home, or of whom they hate.
 */
function rulesFor(reader: BreachReader, rules: readonly Rule[]): readonly ReasonLine[] {
  if (reader !== 'supervisors') return rules.map(ruleLine);
  return rules
    .filter((rule) => rule.id !== namedRules.breachOfDrugDiversion && !isForTheCps(rule))
    .map(ruleLine);
}

function isForTheCps({ id, effect }: Rule): boolean {
  return id === namedRules.breachForTheCps || ('authority' in effect && effect.authority === 'cps');
}

function fieldsFor(mine: readonly OpenDecision[], reader: BreachReader, means: ExcuseMeans): Fields {
  const titleOfOne = reader === 'supervisors' ? titleForOthers : decisionTitle;
  const choices = mine.map(({ decision }) => ({ title: titleOfOne(decision, means), value: decision }));
  const only = choices.length === 1 ? choices[0]?.value : undefined;
  return {
    decision: field(only, { choices }),
    reason: field(),
    ...(mayVary(mine) ? { deadline: field() } : {}),
  };
}

/** The reason is for the officer where somebody else gave it: nobody reads on a card again what they typed themselves. */
function outcomeOf(theCase: Case, force: Force, reader: BreachReader): string {
  const { breach, officer } = theCase;
  if (reader === 'supervisors') return outcomeForOthers(theCase);
  // Whoever decides reads of no step of the officer’s: it may tell which course it was.
  const next = reader === 'officer' ? nextStep(theCase, force, everybodyReached) : '';
  const now = `Now: ${caseHeading(theCase)}${next === '' ? '' : `. Next: ${next}`}`;
  if (breach === undefined) return now;
  const isForThem = reader === 'officer' && breach.by !== officer.name;
  const reason = isForThem ? `: ${asSentence(breach.reason)}` : `. ${keptReason}`;
  const since = decisionAfterBreach(theCase);
  const then = since === undefined ? '' : `Since then: ${sayElsewhere(since)}. `;
  return `${decidedTitle(breach)}, decided by ${breach.by}${reason} ${then}${now}`;
}

/** Who recorded or approved what came of a charge would tell whose it was to decide, so a channel reads what came of it alone. */
function outcomeForOthers(theCase: Case): string {
  const { breach } = theCase;
  const now = `Now: ${headingForOthers(theCase)}`;
  if (breach === undefined) return now;
  return `${decidedForOthers(breach)}, decided by ${breach.by}. ${keptReason} ${now}`;
}

const keptReason = 'The reason is kept with the case.';
