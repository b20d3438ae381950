import type { Assessment, DisposalAssessment } from '../../domain/assessment/assessment.ts';
import { factsSettledBy, withoutRuledOut } from '../../domain/assessment/factsSettledBy.ts';
import { inPlay } from '../../domain/assessment/inPlay.ts';
import { lateAnswers } from '../../domain/assessment/lateAnswers.ts';
import type { SessionRecord } from '../../domain/booking/session.ts';
import type { Case } from '../../domain/case/case.ts';
import type { Force, OffenceRow } from '../../domain/force/force.ts';
import type { FindOffences } from '../../domain/force/foundOffences.ts';
import { inAskingOrder } from '../../domain/inAskingOrder.ts';
import type { Instant } from '../../domain/instant.ts';
import type { Suggestions } from '../../domain/pathways/suggest.ts';
import { hasVictim as somebodyWasHarmed } from '../../domain/victim/hasVictim.ts';
import type { Day } from '../../law/day.ts';
import type { FactName, Facts } from '../../law/facts.ts';
import { factsOfOffence, toldOfThem, toldOnceNeedsAre } from '../inputs/parseNeeds.ts';
import type { Wording } from '../words/wording.ts';
import { withRefusals } from './afterRefusal.ts';
import { countBeside } from './askedBeside.ts';
import { approvalStands } from './basisOf.ts';
import { type Considered, considered, weighing } from './considered.ts';
import { reasonsFor, withoutUnanswered } from './exceptionAsked.ts';
import { askedForException, exceptionSought } from './exceptionSought.ts';
import { offencesIn } from './offencesIn.ts';
import { isOpen, isOpenToReason, offeredByPolice } from './offeredByPolice.ts';
import { withoutDeclined } from './withoutDeclined.ts';

/** What the dialogue needs besides the case: the force's data, its offence search, and which day it is in London, and when. */
export type DialogueContext = {
  readonly force: Force;
  readonly findOffences: FindOffences;
  readonly today: Day;
  /** The moment itself: whether it is safe to ring somebody. It changes what cards say and record, and no step. */
  readonly now: Instant;
  readonly wording: Wording;
  /** Sessions of the chosen interventions that were coming up when it was looked; read for the card that offers them. */
  readonly published?: Published;
};

export type Published = { readonly at: Instant; readonly sessions: readonly SessionRecord[] };

/** A case as the dialogue sees it today: the answers that count, and what follows from them. */
export type DialogueState = DialogueContext & {
  readonly theCase: Case;
  /** Offences the typed words find, best first. */
  readonly found: readonly OffenceRow[];
  /** Which of them they name, surely enough to be marked; absent where none is. */
  readonly match?: OffenceRow;
  /** An offence they name that the list does not have, by its title. */
  readonly notListed?: string;
  /** The row the officer confirmed; before that, the nearest. */
  readonly offence?: OffenceRow;
  readonly offenceConfirmed: boolean;
  /** Only the facts some rule still asks for, and those of later steps. */
  readonly facts: Facts;
  readonly assessment?: Assessment;
  /** Disposals the police may decide here, with the authority each needs. */
  readonly open: readonly DisposalAssessment[];
  /** Disposals that only exceptional circumstances open: by name, with a written reason. */
  readonly exceptions: readonly DisposalAssessment[];
  /** The one of them that the officer wants weighed, while nothing else is left open: its reason is still to come. */
  readonly sought?: DisposalAssessment;
  readonly chosen?: DisposalAssessment;
  readonly authorised: boolean;
} & Pick<Suggestions, 'suggestions' | 'notSuggested' | 'gaps'>;

/** Facts that later steps gather; they count whenever they are there. What the victim and the person say is heard last: `assessWithVictimAndConsent.ts`. */
export const gatheredLater: readonly FactName[] = [
  'offenceDate',
  'consequencesExplained',
  'appropriateAdult',
  'victimContacted',
  'victimEnhanced',
  'remedyChosen',
  'canPay',
  'canPayMoney',
  'employment',
  'drugTest',
];

/** Walks the answers from the first: an answer counts only while something asks for it. */
export function dialogueStateOf(theCase: Case, context: DialogueContext): DialogueState {
  const { answers } = theCase;
  const { rows: found, confirmed, ...sure } = offencesIn(theCase, context);
  const offence = confirmed ?? found[0];
  const unsuggested = { suggestions: [], notSuggested: [], gaps: [] };
  const nothing = { open: [], exceptions: [], authorised: false, ...unsuggested };
  const start = { ...context, ...sure, theCase, found, offenceConfirmed: confirmed !== undefined };
  if (offence === undefined) return { ...start, ...nothing, facts: {} };

  const assessing = {
    force: context.force,
    decisionDay: context.today,
    allInPlay: answers.wantsOtherOptions === true,
  };
  const told = withoutRuledOut(answers.facts, offence);
  const begin = {
    ...pick(told, [...gatheredLater, ...countBeside(offence, told)]),
    ...reasonsFor(offence, theCase),
    ...factsOfOffence(offence, told),
    ...factsSettledBy(offence),
  };
  const { force } = context;
  const { declined } = theCase;
  const wanted = exceptionSought(offence, theCase);
  const forException = ({ input }: Considered, known: Facts) =>
    wanted === undefined
      ? []
      : askedForException(input, known, { force, offence, disposal: wanted, declined });
  const { facts: answered, result } = answerWhatIsAsked(begin, told, (known) => {
    const found = considered(known, assessing);
    return { ask: [...found.ask(), ...forException(found, known)], found };
  });
  const first = result.found.assessment();
  const kept = { ...lateAnswers(told, first), ...answered };
  const facts = withoutUnanswered(kept, theCase, first);
  const isAsAssessed = Object.keys(kept).length === Object.keys(answered).length && isSame(facts, answered);
  const assessed = isAsAssessed ? first : considered(facts, assessing).assessment();
  const decidable = withoutDeclined(withRefusals(assessed, theCase), theCase, force);
  const more = forException(considered(facts, assessing), facts);
  const assessment =
    more.length === 0 ? decidable : { ...decidable, ask: inAskingOrder([...decidable.ask, ...more]) };
  const offered = assessment.ask.length === 0 ? offeredByPolice(assessment.disposals, force, facts) : [];
  const open = offered.filter(isOpen);
  const openToReason = offered.filter(isOpenToReason);
  const played =
    openToReason.length === 0 ? [] : inPlay(considered(facts, assessing).input, assessing.allInPlay);
  const exceptions = openToReason.filter(({ disposal }) => played.includes(disposal));
  const chosen = choose(theCase, open, exceptions);
  if (chosen === undefined) {
    const sought = open.length > 0 ? undefined : exceptions.find((row) => row.disposal === wanted);
    return {
      ...{ ...start, ...nothing, offence, facts, assessment, open, exceptions },
      ...(sought === undefined ? {} : { sought }),
    };
  }

  const { disposal } = chosen;
  const known = { ...facts, ...pick(told, toldOfThem(told)) };
  const fit = { force, offence, disposal, declined };
  const { facts: fitting, result: weighed } = answerWhatIsAsked(known, told, (more) => weighing(more, fit));
  const { suggestions, notSuggested, gaps } = weighed.suggestions();
  return {
    ...start,
    offence,
    facts: fitting,
    assessment,
    open,
    exceptions,
    chosen,
    authorised: chosen.authority === 'officer' || approvalStands(theCase, chosen, facts),
    suggestions,
    notSuggested,
    gaps,
  };
}

/** True when somebody was harmed and must be asked. */
export function hasVictim({ offence, facts }: DialogueState): boolean {
  return somebodyWasHarmed(offence, facts);
}

/** Begins with these facts, and adds of what was given whatever is asked, until nothing of it is asked any more. */
function answerWhatIsAsked<R extends { readonly ask: readonly FactName[] }>(
  begin: Facts,
  given: Facts,
  consider: (facts: Facts) => R,
): { readonly facts: Facts; readonly result: R } {
  let facts = begin;
  for (;;) {
    const result = consider(facts);
    const answered = result.ask.filter((name) => given[name] !== undefined && facts[name] === undefined);
    if (answered.length === 0) return { facts, result };
    const told = answered.includes('needs') ? toldOnceNeedsAre(given) : [];
    facts = { ...facts, ...pick(given, [...answered, ...told]) };
  }
}

const isSame = ({ exceptional }: Facts, before: Facts): boolean =>
  JSON.stringify(exceptional) === JSON.stringify(before.exceptional);

function choose(
  { answers }: Case,
  open: readonly DisposalAssessment[],
  exceptions: readonly DisposalAssessment[],
): DisposalAssessment | undefined {
  const [only, another] = open;
  const isObvious =
    another === undefined &&
    exceptions.length === 0 &&
    only?.authority === 'officer' &&
    answers.wantsOtherOptions !== true;
  return open.find((row) => row.disposal === answers.disposal) ?? (isObvious ? only : undefined);
}

function pick(facts: Facts, names: readonly FactName[]): Facts {
  return Object.fromEntries(
    names.flatMap((name) => (facts[name] === undefined ? [] : [[name, facts[name]]])),
  );
}
