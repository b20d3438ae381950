import { conditionsNow } from '../../../domain/case/conditionsNow.ts';
import type { Withdrawal } from '../../../domain/case/withdrawal.ts';
import { londonDay, sayDay } from '../../../domain/days.ts';
import { type DialogueState, hasVictim } from '../../state/dialogueState.ts';
import { withFactorTitles } from '../../state/gravityChoices.ts';
import { sayConditionNow } from '../../state/sayConditionNow.ts';
import { aboutCase } from '../../steps/aboutCase.ts';
import type { View } from '../../view/view.ts';
import { capital, sayADisposal, sayAuthority } from '../../words/sayDisposal.ts';
import { factLines } from '../../words/wording.ts';
import { historyLines } from '../case/historyLines.ts';
import { fellAway } from '../fellAway.ts';
import { decidesHere } from './decidesHere.ts';
import { restsElsewhere } from './restsElsewhere.ts';
import { withHowReached } from './withHowReached.ts';

type Shown = {
  readonly note: string;
  readonly isForDecider: boolean;
  readonly isInOwnChat: boolean;
  readonly isToReadOnly: boolean;
};
type FactLine = { readonly question: string; readonly answer: string };

/**
 * For whoever may decide that a case that was filed is withdrawn: what happens either way, and for them alone why its
 * officer asks, what was agreed and reported, and the facts. Others read none of that.
 */
export function withdrawalView(
  state: DialogueState,
  asked: Withdrawal,
  { note, isForDecider, isInOwnChat, isToReadOnly }: Shown,
): View {
  const { theCase } = state;
  const isOpen = asked.came === undefined;
  const isForOthers = isOpen && !isForDecider;
  const isToDecide = isOpen && !isToReadOnly;
  const what = sayADisposal(theCase.filed?.disposal ?? 'conditional-caution');
  const parts = ['why its officer asks', 'what was agreed and reported', 'the facts of the case'];
  return {
    card: 'authorisation',
    data: {
      about: aboutCase(state),
      heading: isOpen
        ? `Withdraw ${what}: ${sayAuthority(asked.authority)}`
        : `Decision on withdrawing ${what}`,
      officer: theCase.officer.name,
      facts: isOpen
        ? [
            ...declinedBefore(state, isForDecider),
            ...eitherWay(state, isForDecider),
            ...(isForDecider ? factsOf(state) : []),
          ]
        : [],
      restsOn: isOpen && isForDecider ? agreedAndReported(state) : [],
      elsewhere: isForOthers ? restsElsewhere(parts, { isInOwnChat, isToReadOnly }) : '',
      reasons: [],
      note: isOpen && isForDecider ? asked.reason : '',
      open: isToDecide,
      outcome: outcomeOf(asked),
    },
    note,
    ...decidesHere(theCase, isToDecide, isForOthers),
  };
}

/** Nothing takes a withdrawal back, so its consequence stands beside the buttons; that somebody was harmed, for the decider alone. */
function eitherWay(state: DialogueState, isForDecider: boolean): readonly FactLine[] {
  const victim = isForDecider && hasVictim(state) ? ' So is the victim, where they know of it.' : '';
  return [
    {
      question: 'If you approve',
      answer: `The case ends, and nothing takes that back. Whoever was sent a referral is told.${victim}`,
    },
    {
      question: 'Until then, or if you decline',
      answer: 'It goes on as it is: what is reported counts, and so does each deadline.',
    },
  ];
}

function declinedBefore({ theCase }: DialogueState, isForDecider: boolean): readonly FactLine[] {
  return (theCase.withdrawals ?? []).flatMap(({ came }) => {
    if (came?.what !== 'declined') return [];
    const answer = `by ${came.by}, ${came.rank}, on ${sayDay(londonDay(came.at))}`;
    return [
      { question: 'Declined before', answer: capital(isForDecider ? `${answer}: ${came.reason}` : answer) },
    ];
  });
}

function agreedAndReported({ theCase }: DialogueState) {
  const { filed } = theCase;
  const conditions = filed === undefined ? [] : conditionsNow(filed);
  const agreed = conditions.map((one) => ({ text: `Agreed: ${sayConditionNow(one, theCase)}` }));
  const reported = historyLines(theCase);
  return [...agreed, ...(reported.length === 0 ? [{ text: 'Nothing was reported yet.' }] : reported)];
}

/** What the victim chose stands among what was agreed, by its title. */
function factsOf(state: DialogueState): readonly FactLine[] {
  const { remedyChosen: _chosen, ...facts } = state.facts;
  return withHowReached(
    factLines(withFactorTitles(facts, state), state.wording),
    state.theCase,
    state.wording,
  );
}

function outcomeOf(asked: Withdrawal): string {
  const { came } = asked;
  switch (came?.what) {
    case undefined:
      return '';
    case 'taken-back':
      return 'The officer took the question back.';
    case 'fell-away':
      return fellAway(asked);
    case 'approved':
      return `Withdrawn: approved by ${came.by}, ${came.rank}. The officer has the reason; it is kept with the case.`;
    case 'declined':
      return `Declined by ${came.by}, ${came.rank}. The case goes on as it is. The officer has the reason; it is kept with the case.`;
  }
}
