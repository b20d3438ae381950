import { outcomeOutOfTime } from '../domain/assessment/outcomeCode.ts';
import type { Filing, FrozenRecord, Undertaking } from '../domain/case/case.ts';
import type { Command } from '../domain/case/command.ts';
import { freeze } from '../domain/case/freeze.ts';
import type { Facts } from '../law/facts.ts';
import type { Walk } from './flow.ts';
import {
  agreedConditions,
  agreedRequired,
  agreedSupport,
  asUndertaking,
  deadlineRange,
} from './state/agreed.ts';
import { isAgreed } from './state/agreement.ts';
import { assessWithLastWord, factsWithLastWord } from './state/assessWithVictimAndConsent.ts';
import { basisOf } from './state/basis.ts';
import { diversionOfChild } from './state/childDiversion.ts';
import type { Understanding } from './state/dialogueState.ts';
import { withFactorTitles } from './state/gravityFactors.ts';
import { serviceOf } from './steps/handOver/handOver.ts';
import { helpTaken, takenOf } from './steps/help.ts';
import { sentByLaw } from './steps/requiredByLaw.ts';
import { isSessionGone, withPlace } from './steps/sessionChoice.ts';
import { missingPlaces } from './steps/sessionsOffered.ts';
import type { Verb } from './view/view.ts';
import { factLines } from './words/wording.ts';

/**
 * What a button means beyond the answers on its card, once those are in: filing, asking for authority, handing over.
 * Undefined when there is nothing more to do, or when the answers lead elsewhere (a person who refuses is not filed).
 */
export function followUp({ understanding: u, current }: Walk, verb: Verb, now: string): Command | undefined {
  const record = (): FrozenRecord => frozen(u);
  switch (verb) {
    case 'answer':
      return current.name === 'assessment' ? askAuthority(u) : undefined;
    case 'file':
      return current.name === 'file' && isAgreed(u) && !isSessionGone(u)
        ? { type: 'file', filing: filingOf(u, now), record: record() }
        : undefined;
    case 'hand-over': {
      const service = serviceOf(u);
      if (current.name !== 'hand-over' || service === undefined) return undefined;
      if (u.facts.appropriateAdult === undefined) return undefined;
      const help = takenOf(u, diversionOfChild(u), now);
      return { type: 'hand-over', provider: service.provider, record: record(), ...taken(help) };
    }
    case 'record-undiverted':
      return current.name === 'refusal'
        ? {
            type: 'record-undiverted',
            record: record(),
            ...gapsOf(u),
            ...taken(helpTaken(u, now)),
            ...outcomeOf(u),
          }
        : undefined;
    default:
      return undefined;
  }
}

function askAuthority(u: Understanding): Command | undefined {
  const { chosen, authorised, facts, force, today, theCase } = u;
  if (chosen === undefined || authorised || chosen.authority === null) return undefined;
  const { disposal, authority } = chosen;
  const allInPlay = theCase.answers.wantsOtherOptions === true;
  const basis = basisOf(disposal, facts, { force, decisionDay: today, allInPlay }, theCase);
  return { type: 'ask-authority', disposal, authority, basis };
}

function filingOf(u: Understanding, now: string): Filing {
  if (u.chosen === undefined) throw new RangeError('A case is filed with a disposal');
  return {
    at: now,
    disposal: u.chosen.disposal,
    required: agreedRequired(u).map((row) => withPlace(u, row, now)),
    support: [...agreedSupport(u), ...sentByLaw(u).map(asUndertaking)].map((row) => withPlace(u, row, now)),
    conditions: agreedConditions(u),
    ...gapsOf(u),
    ...chargeBy(u),
  };
}

function gapsOf(u: Understanding): Pick<Filing, 'gaps'> {
  const gaps = [...u.gaps, ...missingPlaces(u)];
  return gaps.length > 0 ? { gaps } : {};
}

function taken(help: readonly Undertaking[]): { readonly help?: readonly Undertaking[] } {
  return help.length > 0 ? { help } : {};
}

/** Outcome 17 where nobody can charge it any more. */
function outcomeOf({ assessment }: Understanding): { outcomeCode?: string } {
  const outcomeCode = assessment && outcomeOutOfTime(assessment);
  return outcomeCode === undefined ? {} : { outcomeCode };
}

function chargeBy(u: Understanding): Pick<Filing, 'chargeBy'> {
  const { chargeBy: by } = deadlineRange(u);
  return by === undefined ? {} : { chargeBy: by };
}

/** With what the victim and the person said, and the remedy by its title: the force's list will change. */
function readable(u: Understanding): Facts {
  const facts = withFactorTitles(factsWithLastWord(u), u);
  const remedy = u.force.remedies.find(({ id }) => id === facts.remedyChosen);
  return remedy === undefined ? facts : { ...facts, remedyChosen: remedy.title };
}

function frozen(u: Understanding): FrozenRecord {
  if (u.assessment === undefined) throw new RangeError('A decision is recorded with its assessment');
  const answers = [
    { question: 'Offence', answer: u.offence?.title ?? '' },
    ...factLines(readable(u), u.wording),
  ];
  return freeze(assessWithLastWord(u), answers, u.today, u.force.dataVersion);
}
