import { readAuthorisation } from '../../dialogue/screens/authorisation/readAuthorisation.ts';
import type { CardStep } from '../../dialogue/view/verb.ts';
import type { View } from '../../dialogue/view/view.ts';
import type { Case } from '../../domain/case/case.ts';
import type { CaseCard } from '../../domain/case/mayView.ts';
import type { CardSlot } from '../../store/store.ts';
import type { CardAction } from '../cardAction.ts';
import type { StoredCase } from '../changeCase.ts';
import { isDetailShownTo, showAuthorisationTo, showBreach, showToOfficer } from '../showToOfficer.ts';
import type { TurnDeps } from '../turnDeps.ts';
import type { Press } from '../turns.ts';
import type { WalkedCase } from '../walkCase.ts';
import { pressBreach } from './pressBreach.ts';
import { pressCase } from './pressCase.ts';
import { pressDecision } from './pressDecision.ts';
import { pressStep } from './pressStep.ts';

/** What the pressed card of a case does, and how it looks today. */
export type PressedCard = {
  /** Which of the case's standing cards it is; absent where none of them stands. */
  readonly slot?: CardSlot;
  readonly handle: (now: WalkedCase) => CardAction;
  readonly today: (now: WalkedCase, note: string) => View;
};

/** Which card of the case a press on this step asks for; everything but the decisions is the officer's own. */
export function caseCardOf(step: CardStep): CaseCard {
  return step === 'authorisation' || step === 'breach' ? step : 'case';
}

/** The card that was pressed. Who may see it is decided before, and whether they have read what is asked rests on. */
export function cardOf(pressed: Press, theCase: Case, deps: TurnDeps, hasRead: boolean): PressedCard {
  const { by, where } = pressed;
  const isInChannel = where.kind === 'channel';
  const isOfficers = by.id === theCase.officer.id;
  switch (pressed.step) {
    case 'authorisation': {
      const today = (now: StoredCase, note: string) => showAuthorisationTo(pressed, now, deps, note);
      return {
        ...(isInChannel ? { slot: 'authorisationCard' } : {}),
        handle: (now) => {
          const opensHere = isDetailShownTo('authorisation-detail', pressed, now.theCase, deps);
          return pressDecision(readAuthorisation(pressed, hasRead, opensHere), pressed, today);
        },
        today,
      };
    }
    case 'breach': {
      const today = (now: StoredCase, note: string) => showBreach(now, pressed, deps, note);
      return {
        ...(isInChannel ? { slot: 'breachCard' } : isOfficers ? { slot: 'officerBreachCard' } : {}),
        handle: (now) => pressBreach(pressed, now, today, hasRead, deps),
        today,
      };
    }
    case 'confirm':
      if (pressed.verb === 'record-undiverted') return ofTheDialogue(pressed, deps);
      return ofTheCase(pressed, deps);
    case 'case':
    case 'withdraw':
      return ofTheCase(pressed, deps);
    default:
      return ofTheDialogue(pressed, deps);
  }
}

function ofTheCase(pressed: Press, deps: TurnDeps): PressedCard {
  return { ...ofTheOfficer(deps), handle: (now) => pressCase(pressed, now, deps) };
}

function ofTheDialogue(pressed: Press, deps: TurnDeps): PressedCard {
  return { ...ofTheOfficer(deps), handle: (now) => pressStep(pressed, now, deps) };
}

function ofTheOfficer(deps: TurnDeps): Pick<PressedCard, 'slot' | 'today'> {
  return { slot: 'officerCard', today: (now, note) => showToOfficer(now, deps, note) };
}
