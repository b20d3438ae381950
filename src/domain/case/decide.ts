import { done, type Refusal, type Result, refuse } from '../result.ts';
import { isCaseWithVictim } from '../victim/hasVictim.ts';
import { isTriedNow } from '../victim/victimFile.ts';
import { apply } from './apply.ts';
import { asItStands } from './asItStands.ts';
import type { Case } from './case.ts';
import type { CaseEvent } from './caseEvent.ts';
import type { Command, DecisionContext } from './command.ts';
import { cpsPart } from './cpsPart.ts';
import { decideAuthority } from './decideAuthority.ts';
import { decideBreach } from './decideBreach.ts';
import { decideOfficerAction, isOfficerCommand } from './decideOfficerAction.ts';
import { leavePlace, takePlace } from './decidePlace.ts';
import { decideReport, markDone, markNotDone } from './decideReport.ts';
import { callEvents, decideVictim, isVictimCommand } from './decideVictim.ts';
import { decisionsOpen, endedByAge, endedByTime, rankToDecide } from './decisionOf.ts';
import { giveUp } from './giveUp.ts';
import { isChargeDue } from './isChargeDue.ts';
import { openRequest } from './openRequest.ts';
import { rankToWithdraw } from './rankToWithdraw.ts';

/** What a command makes happen, or why it may not. Changes nothing; time and people are handed in. */
export function decide(
  theCase: Case,
  command: Command,
  context: DecisionContext,
): Result<readonly CaseEvent[]> {
  if (isVictimCommand(command)) return decideVictim(theCase, command, context);
  if (isOfficerCommand(command))
    return isTheOfficer(theCase, context) ? decideOfficerAction(theCase, command.type) : notYours(theCase);
  switch (command.type) {
    case 'answer':
      return whileDrafting(theCase, context, () => [
        { type: 'answered', step: command.step, answers: command.answers },
        ...(command.person === undefined
          ? []
          : [{ type: 'person-recorded', person: command.person } as const]),
        ...(command.victim === undefined ? [] : callEvents(command.victim)),
      ]);
    case 'ask-authority': {
      return whileDrafting(theCase, context, () => {
        const { type: _asked, ...given } = command;
        return [{ type: 'authority-requested', ...given }];
      });
    }
    case 'decide-authority':
      return decideAuthority(theCase, command, context);
    case 'file':
      return unlessUnheard(theCase, context, [
        { type: 'filed', filing: command.filing, record: command.record },
      ]);
    case 'record-undiverted':
      return whileDrafting(theCase, context, () => {
        const { type: _asked, ...given } = command;
        return withClosing(theCase, { type: 'not-diverted', ...given }, context);
      });
    case 'decide-instead':
      if (!isTheOfficer(theCase, context)) return notYours(theCase);
      if (!decisionsOpen(theCase, context.offences).includes(command.disposal))
        return refuse('not-open', `${theCase.reference} does not wait for this. Nothing was changed.`);
      return recordElsewhere(theCase, command, context);
    case 'hand-over':
      return whileDrafting(theCase, context, () => {
        const { type: _asked, ...given } = command;
        return [{ type: 'joint-decision-requested', ...given }];
      });
    case 'report':
      return decideReport(theCase, command, context);
    case 'decide-breach':
      return decideBreach(theCase, command, context);
    case 'give-up':
      return isTheOfficer(theCase, context) ? giveUp(theCase, command.undertakings) : notYours(theCase);
    case 'take-place':
      return isTheOfficer(theCase, context) ? takePlace(theCase, context.now) : notYours(theCase);
    case 'leave-place':
      return isTheOfficer(theCase, context) ? leavePlace(theCase) : notYours(theCase);
    case 'mark-done':
      return isTheOfficer(theCase, context) ? markDone(theCase, context) : notYours(theCase);
    case 'mark-not-done':
      return isTheOfficer(theCase, context) ? markNotDone(theCase) : notYours(theCase);
    case 'withdraw':
      if (!isTheOfficer(theCase, context)) return notYours(theCase);
      // Whoever is older than was typed was ended by no law: a case of their own follows.
      if (endedByAge(theCase)) return done([{ type: 'withdrawn', why: 'wrong-age' }]);
      if (asItStands(theCase).status === 'closed') return alreadyClosed(theCase);
      if (theCase.state.status === 'breached') return breachComesFirst(theCase);
      return withdraw(theCase, command.reason);
  }
}

/** Taken back by its officer; or, once it was filed on somebody's decision, by whoever may decide that. */
function withdraw(theCase: Case, reason = ''): Result<readonly CaseEvent[]> {
  const authority = rankToWithdraw(theCase);
  if (authority === undefined) return done([{ type: 'withdrawn' }]);
  if (openRequest(theCase) === undefined) return done([{ type: 'withdrawal-requested', authority, reason }]);
  return refuse(
    'already-asked',
    `Somebody is being asked about ${theCase.reference} already: wait, or take that question back first. Nothing was changed.`,
  );
}

/** How it goes on elsewhere: of the CPS with its answer, and asked of nobody here. */
function recordElsewhere(
  theCase: Case,
  command: Extract<Command, { type: 'decide-instead' }>,
  context: DecisionContext,
): Result<readonly CaseEvent[]> {
  const { cps, ...own } = command;
  const part = cpsPart(theCase, command.disposal, context);
  if (part === 'decides' && cps === undefined)
    return refuse(
      'cps-unsaid',
      `The CPS decides ${theCase.reference}: give its reference and the day with what it decided. Nothing was changed.`,
    );
  return done([decidedInstead(theCase, part === 'none' ? own : command)]);
}

/** What was declined is taken no further by the rank that declined it, or above, and by no officer alone. */
function decidedInstead(
  theCase: Case,
  { disposal, reason, cps }: Omit<Extract<Command, { type: 'decide-instead' }>, 'type'>,
): CaseEvent {
  const authority = cps === undefined ? rankToDecide(theCase, disposal) : undefined;
  return authority === undefined
    ? { type: 'decided-instead', disposal, ...cps }
    : {
        type: 'authority-requested',
        ...{ disposal, authority, basis: '' },
        ...(reason === undefined ? {} : { reason }),
      };
}

/** What ends because its time is over is put at once to whoever closes it (R50). */
function withClosing(theCase: Case, event: CaseEvent, { now: at }: DecisionContext): readonly CaseEvent[] {
  const by = { kind: 'staff', ...theCase.officer } as const;
  const recorded = apply(theCase, { event, at, by, cause: '' });
  return [
    event,
    ...(endedByTime(recorded) ? [decidedInstead(recorded, { disposal: 'no-further-action' })] : []),
  ];
}

function whileDrafting(
  theCase: Case,
  context: DecisionContext,
  events: () => readonly CaseEvent[],
): Result<readonly CaseEvent[]> {
  if (!isTheOfficer(theCase, context)) return notYours(theCase);
  if (theCase.state.status === 'drafting') return done(events());
  return refuse('not-drafting', `${theCase.reference} has moved on. Here is where it stands now.`);
}

function isTheOfficer(theCase: Case, { by }: DecisionContext): boolean {
  return typeof by !== 'string' && by.id === theCase.officer.id;
}

/** Nothing is filed over the head of somebody who was harmed and whom nobody has tried to hear. */
function unlessUnheard(
  theCase: Case,
  context: DecisionContext,
  events: readonly CaseEvent[],
): Result<readonly CaseEvent[]> {
  const outcome = whileDrafting(theCase, context, () => events);
  return outcome.ok && isUnheard(theCase, context) ? victimFirst(theCase) : outcome;
}

/** Somebody was harmed, and nobody has tried to hear them about what is decided now (R25). */
function isUnheard(theCase: Case, { offences }: DecisionContext): boolean {
  return isCaseWithVictim(theCase, offences) && !isTriedNow(theCase);
}

function victimFirst({ reference }: Case): Refusal {
  const sentence = `Nobody has tried to speak to the victim of ${reference}. Go back, try, and record it. Nothing was filed.`;
  return refuse('victim-not-heard', sentence);
}

function notYours(theCase: Case): Refusal {
  return refuse('not-yours', `${theCase.reference} belongs to another officer. Nothing was changed.`);
}

function breachComesFirst(theCase: Case): Refusal {
  return refuse('breached', `The breach of ${theCase.reference} must be decided first. Nothing was changed.`);
}

function alreadyClosed(theCase: Case): Refusal {
  if (isChargeDue(theCase) && theCase.decisionElsewhere === undefined)
    return refuse(
      'closed',
      `${theCase.reference} waits for what comes of the charge: record that here. Nothing was changed.`,
    );
  return refuse('closed', `${theCase.reference} is closed. Nothing was changed.`);
}
