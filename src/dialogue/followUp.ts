import { isUnderTen, outcomeByLaw } from '../domain/assessment/outcomeCodeOf.ts';
import type { Case, Filing, FrozenRecord, Undertaking } from '../domain/case/case.ts';
import type { Command } from '../domain/case/command.ts';
import { freeze } from '../domain/case/freeze.ts';
import { addDays, addWeeks } from '../domain/days.ts';
import type { Facts } from '../law/facts.ts';
import type { Walk } from './flow.ts';
import { adviceGiven } from './state/adviceGiven.ts';
import {
  agreedConditions,
  agreedRequired,
  agreedSupport,
  asUndertaking,
  deadlineRange,
  sayCondition,
} from './state/agreedConditions.ts';
import { isAgreed } from './state/agreementOf.ts';
import { assessWithVictimAndConsent, factsWithVictimAndConsent } from './state/assessWithVictimAndConsent.ts';
import { basisOf } from './state/basisOf.ts';
import type { DialogueState } from './state/dialogueState.ts';
import { diversionOfChild } from './state/diversionOfChild.ts';
import { withFactorTitles } from './state/gravityChoices.ts';
import { termsNow } from './state/sinceApproved.ts';
import { mayGoOnUndiverted } from './steps/assessment/mayGoOnUndiverted.ts';
import { serviceOf } from './steps/handOver/handOverStep.ts';
import { helpTaken, takenOf } from './steps/helpData.ts';
import { isPutOff } from './steps/refusal/isPutOff.ts';
import { sentByLaw } from './steps/requiredByLaw.ts';
import { isSessionGone, withPlace } from './steps/sessionFields.ts';
import { missingPlaces } from './steps/sessionsFor.ts';
import type { Verb } from './view/view.ts';
import { decisionLines } from './words/sayRefusal.ts';
import { factLines } from './words/wording.ts';

/**
 * What a button means beyond the answers on its card, once those are in: filing, asking for authority, handing over.
 * Undefined when there is nothing more to do, or when the answers lead elsewhere (a person who refuses is not filed).
 */
export function followUp({ state, current }: Walk, verb: Verb, now: string): Command | undefined {
  const record = (): FrozenRecord => frozen(state);
  switch (verb) {
    case 'answer':
      return askAuthority(state, current.name);
    case 'file':
      return current.name === 'file' && isAgreed(state) && !isSessionGone(state)
        ? { type: 'file', filing: filingOf(state, now), record: frozen(state, agreedLines(state)) }
        : undefined;
    case 'hand-over': {
      const service = serviceOf(state);
      if (current.name !== 'hand-over' || service === undefined) return undefined;
      if (state.facts.appropriateAdult === undefined) return undefined;
      const help = takenOf(state, diversionOfChild(state), now);
      return { type: 'hand-over', provider: service.provider, record: record(), ...taken(help) };
    }
    case 'record-undiverted':
      return (current.name === 'refusal' && !isPutOff(state)) || mayGoOnUndiverted(state)
        ? {
            type: 'record-undiverted',
            record: record(),
            ...gapsOf(state),
            ...taken(helpTaken(state, now)),
            ...outcomeOf(state),
          }
        : undefined;
    default:
      return undefined;
  }
}

/** At the result, and once more where what would be filed is not what was approved. */
function askAuthority(state: DialogueState, step: Walk['current']['name']): Command | undefined {
  const { chosen, authorised, facts, force, today, theCase } = state;
  const isAsked = step === 'assessment' ? !authorised : step === 'approval';
  if (chosen === undefined || !isAsked || chosen.authority === null) return undefined;
  const { disposal, authority } = chosen;
  const allInPlay = theCase.answers.wantsOtherOptions === true;
  const basis = basisOf(disposal, facts, { force, decisionDay: today, allInPlay }, theCase);
  return { type: 'ask-authority', disposal, authority, basis, terms: termsNow(state) };
}

function filingOf(state: DialogueState, now: string): Filing {
  if (state.chosen === undefined) throw new RangeError('A case is filed with a disposal');
  return {
    at: now,
    disposal: state.chosen.disposal,
    required: agreedRequired(state).map((row) => withPlace(state, row, now)),
    support: [...agreedSupport(state), ...sentByLaw(state).map(asUndertaking)].map((row) =>
      withPlace(state, row, now),
    ),
    conditions: agreedConditions(state),
    ...lookBy(state),
    ...(adviceGiven(state) ? { wordsOfAdvice: true } : {}),
    ...gapsOf(state),
    ...chargeBy(state),
  };
}

function gapsOf(state: DialogueState): Pick<Filing, 'gaps'> {
  const gaps = [...state.gaps, ...missingPlaces(state)];
  return gaps.length > 0 ? { gaps } : {};
}

function taken(help: readonly Undertaking[]): { readonly help?: readonly Undertaking[] } {
  return help.length > 0 ? { help } : {};
}

/** Outcome 11 where the person is too young, 17 where nobody can charge it any more. */
function outcomeOf({ assessment }: DialogueState): { outcomeCode?: string } {
  const outcomeCode = assessment && outcomeByLaw(assessment);
  return outcomeCode === undefined ? {} : { outcomeCode };
}

/** What nothing enforces has no day of its own: somebody looks all the same, as the victim is told that they hear. */
function lookBy({ today, force: { policy } }: DialogueState): Pick<Filing, 'confirmBy' | 'reportBy'> {
  return {
    confirmBy: addDays(today, policy.confirmWithinDays),
    reportBy: addWeeks(today, policy.deadlineWeeks.usual),
  };
}

function chargeBy(state: DialogueState): Pick<Filing, 'chargeBy'> {
  const { chargeBy: by } = deadlineRange(state);
  return by === undefined ? {} : { chargeBy: by };
}

/** With what the victim and the person said, and the remedy by its title: the force's list will change. */
function readable(state: DialogueState): Facts {
  const facts = withFactorTitles(factsWithVictimAndConsent(state), state);
  const remedy = state.force.remedies.find(({ id }) => id === facts.remedyChosen);
  return remedy === undefined ? facts : { ...facts, remedyChosen: remedy.title };
}

/** The approval on which it is filed; undefined where the officer decides alone, or nobody has approved this. */
function approvalOf({ chosen, authorised, theCase }: DialogueState): Case['authority'] {
  return authorised && chosen?.authority !== 'officer' ? theCase.authority : undefined;
}

function agedOnly({ facts: { age } }: DialogueState): Facts {
  return age === undefined ? {} : { age };
}

/** What the person agreed to, as it was read to them; nothing of a caution in which nothing is agreed. */
function agreedLines(state: DialogueState): FrozenRecord['answers'] {
  const agreed = agreedConditions(state).map(sayCondition).join(' ');
  const answer = adviceGiven(state) ? 'Words of advice.' : agreed;
  return answer === '' ? [] : [{ question: 'What was agreed', answer }];
}

function frozen(state: DialogueState, agreed: FrozenRecord['answers'] = []): FrozenRecord {
  if (state.assessment === undefined) throw new RangeError('A decision is recorded with its assessment');
  const answers = [
    { question: 'Offence', answer: state.offence?.title ?? '' },
    // What was asked before their age was known is nothing that may be kept against a child under ten.
    ...factLines(isUnderTen(state.assessment) ? agedOnly(state) : readable(state), state.wording),
    ...agreed,
    ...decisionLines(state.theCase.refusals ?? [], approvalOf(state)),
  ];
  return freeze(assessWithVictimAndConsent(state), answers, state.today, state.force.dataVersion);
}
