import { breachRank } from '../../../domain/case/breachRank.ts';
import { breachRules } from '../../../domain/case/breachRules.ts';
import type { Case, CaseCondition, Filing, Rank } from '../../../domain/case/case.ts';
import { mayDecideAs } from '../../../domain/case/decideAuthority.ts';
import { latestDeadline, type OpenDecision, openBreachDecisions } from '../../../domain/case/decideBreach.ts';
import { leavesALog } from '../../../domain/case/leavesALog.ts';
import type { ReportKind } from '../../../domain/case/report.ts';
import { reportedOn } from '../../../domain/case/undertakings.ts';
import { sayDay, sayMoment } from '../../../domain/days.ts';
import type { Force } from '../../../domain/force/force.ts';
import type { Authority } from '../../../law/disposal.ts';
import { namedRules } from '../../../law/namedRules.ts';
import type { Rule } from '../../../law/rule.ts';
import { field } from '../../inputs/field.ts';
import { sayCondition } from '../../state/agreedConditions.ts';
import type { DialogueContext } from '../../state/dialogueState.ts';
import { aimedAt } from '../../view/verb.ts';
import type { Fields, Line, View } from '../../view/view.ts';
import { asSentence } from '../../words/asSentence.ts';
import { capital, ruleLine, titleOf } from '../../words/sayDisposal.ts';
import { sayNames } from '../../words/sayNames.ts';
import { sayRank } from '../../words/sayRank.ts';
import { quietAbout } from '../case/caseView.ts';
import { caseHeading } from '../caseHeading.ts';
import { decisionTitles, inSentence, onceDecided } from '../sayDecided.ts';

/** The officer; a supervisor alone, in their own chat; or a channel, which reads the least. */
export type BreachReader = 'officer' | 'decider' | 'supervisors';

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
      lines: isOpen ? openLines(theCase, force, reader, [mine, others]) : [],
      reasons: isOpen ? rulesFor(reader, breachRules(theCase, law)).map(ruleLine) : [],
      open: isOpenToThem,
      outcome: isOpen ? '' : outcomeOf(theCase, reader),
    },
    fields: isOpenToThem ? fieldsFor(mine) : {},
    note,
    ...aimedAt('breach', theCase, isOpenToThem ? ['decide-breach'] : []),
  };
}

function whoDecides(theCase: Case, reader: BreachReader): string {
  return reader !== 'officer' && breachRank(theCase) === 'inspector' ? 'an inspector' : 'somebody';
}

/** Whoever decides alone has to know what it was about; a channel is told the class alone. */
function offenceFor(reader: BreachReader, { answers: { facts } }: Case, { offences }: Force): string {
  return reader === 'decider' ? (offences.find(({ id }) => id === facts.offence)?.title ?? '') : '';
}

/** A channel is not told that somebody was sent to drug diversion. */
function rulesFor(reader: BreachReader, rules: readonly Rule[]): readonly Rule[] {
  return reader !== 'supervisors' ? rules : rules.filter(({ id }) => id !== namedRules.breachOfDrugDiversion);
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
  reader: BreachReader,
  [mine, others]: readonly [readonly OpenDecision[], readonly OpenDecision[]],
): readonly Line[] {
  if (filed === undefined) return [];
  const why = whyBreached(reports.at(-1)?.kind, strikes);
  const latest = latestDeadline(filed, force.policy);
  return [
    `${titleOf(filed.disposal)}: ${why}`,
    ...agreedLines(filed, reader),
    ...(reader === 'decider' ? missedLines(reports) : []),
    `Ask ${reportedOn(filed).length > 0 ? 'the provider and the person' : 'the person'} for the reason first; a quick call often settles it.`,
    ...(mayVary(mine) ? [`A new deadline can be no later than ${sayDay(latest)}.`] : []),
    ...restLines(others),
    // Only a course about drugs is logged: a channel would learn which it was.
    ...(reader !== 'supervisors' && filed.required.some(leavesALog(force))
      ? ['No further action here means an intelligence log.']
      : []),
  ].map((text) => ({ text }));
}

/** Who decides on what is not for this reader: mostly one rank, and after a refusal by an inspector two. */
function restLines(others: readonly OpenDecision[]): readonly string[] {
  const ranks = [...new Set(others.map(({ by }) => by))];
  return ranks.map((rank) => {
    const named = others.filter(({ by }) => by === rank).map(({ decision }) => decisionTitles[decision]);
    return `${capital(sayRank(rank))} decides on ${ranks.length === 1 ? 'the rest: ' : ''}${named.map(inSentence).join(', ')}.`;
  });
}

/** Where the provider ended it, that is not yet somebody who failed to do it. */
function whyBreached(last: ReportKind | undefined, strikes: number): string {
  if (last === 'missed') return failedToAttend(strikes);
  return last === 'withdrawn' ? 'The provider ended it.' : 'It was not completed.';
}

const failedToAttend = (times: number): string =>
  `Failed to attend ${times === 1 ? 'once' : `${times} times`} without a good reason.`;

/** What a breach can be about: conditions only. A channel is not told which, because that may tell how somebody is. */
function agreedLines({ conditions }: Filing, reader: BreachReader): readonly string[] {
  if (reader === 'officer') return conditions.map((one) => `What was agreed: ${sayCondition(one)}`);
  const last = conditions
    .flatMap(({ deadline }) => deadline ?? [])
    .sort()
    .at(-1);
  const by = last === undefined ? '' : `, to be done by ${sayDay(last)}`;
  const count = conditions.length === 1 ? 'one thing' : `${conditions.length} things`;
  if (conditions.length === 0) return [];
  return [`What was agreed: ${count}${by}.`, ...(reader === 'decider' ? kindLines(conditions) : [])];
}

/** Of what kind it was, in words that say nothing of a need or a record. */
function kindLines(conditions: Filing['conditions']): readonly string[] {
  const of = (kind: (one: CaseCondition) => boolean, say: string) => (conditions.some(kind) ? [say] : []);
  const kinds = [
    ...of(({ from }) => from === 'intervention', 'a course or sessions with a provider'),
    ...of(({ from }) => from === 'victim', 'what the victim chose'),
    ...of(({ from }) => from === 'officer', 'what the officer added'),
  ];
  return kinds.length === 0 ? [] : [`Among it: ${sayNames(kinds)}.`];
}

/** What was missed, and when, as the provider reported it. */
function missedLines(reports: Case['reports']): readonly string[] {
  return reports
    .filter(({ kind, excused }) => kind === 'missed' && excused !== true)
    .map(({ at, appointment }) =>
      appointment === undefined
        ? `Missed: an appointment, reported ${sayMoment(at)}.`
        : `Missed: the appointment of ${sayMoment(appointment)}, reported ${sayMoment(at)}.`,
    );
}

/** The reason is for the officer where somebody else gave it: nobody reads on a card again what they typed themselves. */
function outcomeOf(theCase: Case, reader: BreachReader): string {
  const { breach, officer } = theCase;
  const now = `Now: ${caseHeading(theCase)}`;
  if (breach === undefined) return now;
  const decided = onceDecided[breach.decision] ?? decisionTitles[breach.decision];
  const isForThem = reader === 'officer' && breach.by !== officer.name;
  const reason = isForThem ? `: ${asSentence(breach.reason)}` : '. The reason is kept with the case.';
  return `${decided}, decided by ${breach.by}${reason} ${now}`;
}

function mayVary(mine: readonly OpenDecision[]): boolean {
  return mine.some(({ decision }) => decision === 'vary');
}
