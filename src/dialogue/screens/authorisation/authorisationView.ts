import type { DisposalAssessment, Reason } from '../../../domain/assessment/assessment.ts';
import { isOfLowerRank } from '../../../domain/assessment/isOfLowerRank.ts';
import type { AuthorityDecision, Case } from '../../../domain/case/case.ts';
import { wasOutOfTime } from '../../../domain/case/decisionOf.ts';
import { isWithdrawn } from '../../../domain/case/isWithdrawn.ts';
import type { Disposal } from '../../../law/disposal.ts';
import type { Facts } from '../../../law/facts.ts';
import { namedRules } from '../../../law/namedRules.ts';
import { type DialogueContext, type DialogueState, dialogueStateOf } from '../../state/dialogueState.ts';
import { withFactorTitles } from '../../state/gravityChoices.ts';
import { aboutCase } from '../../steps/aboutCase.ts';
import type { ReasonLine, View } from '../../view/view.ts';
import { capital, reasonLine, sayADisposal, sayAuthority, sayDisposal } from '../../words/sayDisposal.ts';
import { sayRankOrAbove } from '../../words/sayRank.ts';
import { sayRefusal } from '../../words/sayRefusal.ts';
import { factLines } from '../../words/wording.ts';
import { decidesHere } from './decidesHere.ts';
import { groundLines } from './groundLines.ts';
import { rankOfBefore } from './rankOfBefore.ts';
import { reasonsForOthers } from './reasonsForOthers.ts';
import { restsElsewhere } from './restsElsewhere.ts';
import { endsItElsewhere, termLines } from './termLines.ts';
import { withdrawalAsked } from './withdrawalAsked.ts';
import { withdrawalView } from './withdrawalView.ts';
import { withHowReached } from './withHowReached.ts';

export type AuthorisationShown = {
  /** One plain sentence above the content. */
  readonly note?: string;
  /** For the decider alone, in their own chat: what it rests on as well. Otherwise others may read it. */
  readonly isForDecider?: boolean;
  /** It stands in somebody's own chat, where the detail is opened in its place. */
  readonly isInOwnChat?: boolean;
  /** Whoever reads it alone may not decide it: they have nothing to press. */
  readonly isToReadOnly?: boolean;
};

/**
 * For the decision maker: the rule that needs them, and the two decisions. What it rests on is told in general words
 * where others may read it, and in full to the decider alone. Nothing names the person.
 */
export function authorisationView(
  theCase: Case,
  context: DialogueContext,
  { note = '', isForDecider = false, isInOwnChat = false, isToReadOnly = false }: AuthorisationShown = {},
): View {
  const state = dialogueStateOf(theCase, context);
  const withdrawal = withdrawalAsked(theCase);
  if (withdrawal !== undefined)
    return withdrawalView(state, withdrawal, { note, isForDecider, isInOwnChat, isToReadOnly });
  const { state: stands, authority, unanswered } = theCase;
  const asked = stands.status === 'awaiting-authority' ? stands : undefined;
  const disposal = unanswered ?? authority?.disposal ?? 'conditional-caution';
  const row = state.assessment?.disposals.find((candidate) => candidate.disposal === disposal);
  const facts = asked === undefined ? {} : state.facts;
  const assessing = { force: context.force, decisionDay: context.today };
  const isOfDisposal = asked !== undefined && !endsItElsewhere(state);
  const noteOfOfficer = (isOfDisposal ? theCase.answers.requestNote : asked?.reason) ?? '';
  const refusals = asked === undefined ? [] : (theCase.refusals ?? []);
  const parts = [
    'the facts of the case',
    'what is known of the person',
    ...(refusals.length > 0 ? ['why it was declined before'] : []),
    ...(noteOfOfficer === '' ? [] : ['a note from the officer']),
  ];
  const isForOthers = asked !== undefined && !isForDecider;
  const isOpen = asked !== undefined && !isToReadOnly;
  const ofTime = asked !== undefined && wasOutOfTime(theCase) ? timeReasons(state) : [];
  const isClosing = ofTime.length > 0;
  const spoken: readonly Spoken[] = isClosing ? ofTime : [[disposal, openReasons(row)]];
  const reasons = (asked === undefined ? [] : spoken)
    .flatMap(([about, said]) =>
      isForDecider ? said : reasonsForOthers(said, { disposal: about, facts }, assessing),
    )
    .filter((reason) => asked === undefined || !isOfLowerRank(reason, asked.authority, context.force.policy));
  const isOfRank = (reason: Reason) =>
    reason.effect === 'authority' &&
    asked !== undefined &&
    !isOfLowerRank(reason, asked.authority, context.force.policy);
  const saysRank = spoken.some(([, said]) => said.some(isOfRank));
  const isHeldBack = isForOthers && saysRank && !reasons.some(isOfRank);
  return {
    card: 'authorisation',
    data: {
      about: aboutCase(state),
      heading:
        asked === undefined
          ? `Decision on ${sayADisposal(disposal)}`
          : isClosing
            ? `Statute-barred: ${sayRankOrAbove(asked.authority)} closes it`
            : `${capital(sayDisposal(disposal))}: ${sayAuthority(asked.authority)}`,
      officer: theCase.officer.name,
      facts: [
        ...refusals.map((refused) => declinedBefore(refused, isForDecider)),
        ...(asked === undefined ? [] : termLines(state, isForDecider)),
        ...(isForDecider
          ? withHowReached(
              factLines(withFactorTitles(saidHere(facts, endsItElsewhere(state)), state), context.wording),
              theCase,
              context.wording,
            )
          : []),
      ],
      restsOn: isOfDisposal && isForDecider ? groundLines(state) : [],
      elsewhere: isForOthers ? restsElsewhere(parts, { isInOwnChat, isToReadOnly }) : '',
      reasons: [
        ...reasons.map(reasonLine),
        ...(isHeldBack ? [rankHeldBack] : []),
        ...(saysRank ? [] : rankOfBefore(theCase)),
      ],
      note: isForDecider ? noteOfOfficer : '',
      open: isOpen,
      outcome: outcomeOf(theCase),
    },
    note,
    ...decidesHere(theCase, isOpen, isForOthers),
  };
}

/** Where each rule that asks for the rank would tell others of whoever was harmed. */
const rankHeldBack: ReasonLine = {
  mark: 'Decision maker',
  text: 'The rule that asks for this rank stands in the detail alone.',
  source: 'Waymark rule book',
};

/** Of a disposal what the rules say of it: others read what of that holds for them. */
type Spoken = readonly [Disposal, readonly Reason[]];

/** What is only a step on the way, or only allows it, is no reason to need somebody; the course that opens it must be known. */
function openReasons(row: DisposalAssessment | undefined): readonly Reason[] {
  return (row?.reasons ?? []).filter(
    ({ effect, rule }) => (effect !== 'allows' && effect !== 'step') || rule === namedRules.courseForPartner,
  );
}

/** Why it can no longer be charged, with the last day on which it could (R50a), and whether a graver offence may fit (R50i). */
function timeReasons({ assessment }: DialogueState): readonly Spoken[] {
  const saidOf = (about: Disposal, rule: string): readonly Spoken[] => {
    const row = assessment?.disposals.find(({ disposal }) => disposal === about);
    const said = row?.reasons.filter((reason) => reason.rule === rule) ?? [];
    return said.length === 0 ? [] : [[about, said]];
  };
  const late = saidOf('charge', namedRules.outOfTime);
  return late.length === 0 ? [] : [...late, ...saidOf('no-further-action', namedRules.graverMayFit)];
}

/** What the victim chose stands among what they must do, by its title; what was said of a disposal that is over is not of this one. */
function saidHere({ remedyChosen: _chosen, ...facts }: Facts, isOver: boolean): Facts {
  if (!isOver) return facts;
  const {
    consent: _consent,
    consequencesExplained: _explained,
    victimContacted: _reached,
    ...lasting
  } = facts;
  return lasting;
}

/** Whoever is asked sees what was declined in this case, and by whom; why, alone. */
function declinedBefore(refused: AuthorityDecision, isForDecider: boolean) {
  const answer = sayRefusal(refused);
  return { question: 'Declined before', answer: isForDecider ? `${answer}: ${refused.reason}` : answer };
}

/** Of the last question alone: an earlier one was answered on a post of its own. */
function outcomeOf(theCase: Case): string {
  const { state, authority, unanswered, reference } = theCase;
  if (state.status === 'awaiting-authority') return '';
  if (isWithdrawn(theCase)) return `${reference} was withdrawn by the officer.`;
  if (authority === undefined || unanswered !== undefined) return 'The officer took the question back.';
  const decided = authority.approved ? 'Approved' : 'Declined';
  return `${decided} by ${authority.by.name}, ${authority.by.rank}. The officer has the reason; it is kept with the case.`;
}
