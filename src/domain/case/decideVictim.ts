import type { Instant } from '../instant.ts';
import { done, type Result, refuse } from '../result.ts';
import { callTakenBy } from '../victim/callTakenBy.ts';
import { mayBeAsked } from '../victim/readSurvey.ts';
import type { VictimEvent } from '../victim/victimEvent.ts';
import { asItStands } from './asItStands.ts';
import type { Case, Staff } from './case.ts';
import type { CaseEvent } from './caseEvent.ts';
import type { CallEntry, VictimCommand } from './victimCommand.ts';

export type VictimContext = {
  readonly now: Instant;
  readonly by: Staff | 'provider' | 'victim' | 'clock';
  /** Whether `by` is of the victims' liaison. */
  readonly isLiaison?: boolean;
};

/** The kinds of command that this file decides. */
export function isVictimCommand(command: { readonly type: string }): command is VictimCommand {
  return Object.hasOwn(kinds, command.type);
}

const kinds: Readonly<Record<VictimCommand['type'], true>> = {
  'log-victim-call': true,
  'hand-to-liaison': true,
  'take-back-call': true,
  'take-call': true,
  'leave-call': true,
  'record-survey': true,
  'note-message': true,
  'end-message': true,
};

/** What a command about the victim makes happen, or why it may not. One call is with one person, never with two. */
export function decideVictim(
  theCase: Case,
  command: VictimCommand,
  context: VictimContext,
): Result<readonly CaseEvent[]> {
  const { victim, state, officer } = theCase;
  const by = staffOf(context);
  switch (command.type) {
    case 'record-survey': {
      const isAsking = by !== undefined && (context.isLiaison === true || by.id === officer.id);
      if (context.by !== 'victim' && !isAsking) return notYours;
      if (!mayBeAsked(victim, command.survey.after, asItStands(theCase).status === 'closed'))
        return refuse('not-asked', 'These questions are not open for this case. Nothing was changed.');
      return done([{ type: 'victim-surveyed', survey: command.survey }]);
    }
    case 'note-message': {
      if (context.by !== 'clock') return notYours;
      const { type: _type, ...sent } = command;
      return done([{ type: 'victim-messaged', ...sent }]);
    }
    case 'end-message': {
      if (context.by !== 'clock') return notYours;
      const { type: _type, ...ended } = command;
      const isOpen = victim?.messages.some((one) => one.notifyId === ended.notifyId && !one.ended) ?? false;
      return done(isOpen ? [{ type: 'victim-message-ended', ...ended }] : []);
    }
    case 'hand-to-liaison':
      if (by?.id !== officer.id || state.status !== 'drafting') return notYours;
      return done(victim?.handedOverAt === undefined ? [{ type: 'victim-handed-over' }] : []);
    case 'take-back-call':
      if (by?.id !== officer.id) return notYours;
      return isFree(theCase, by, context) ? done(takeBack(theCase)) : taken(theCase);
    case 'take-call':
      if (by === undefined || !(context.isLiaison === true || by.id === officer.id)) return notYours;
      if (!isFree(theCase, by, context)) return taken(theCase);
      return done(callTakenBy(victim, context.now) === undefined ? [{ type: 'victim-call-taken' }] : []);
    case 'leave-call':
      return done(by !== undefined && victim?.takenBy?.id === by.id ? [{ type: 'victim-call-left' }] : []);
    case 'log-victim-call': {
      if (by === undefined || !mayLog(theCase, by, context)) return notYours;
      if (!isFree(theCase, by, context)) return taken(theCase);
      const { answers } = command;
      if (answers === undefined) return done(callEvents(command));
      // While it waits for a decision, too: the decider's card says what the victim said.
      const { status } = asItStands(theCase);
      if (status !== 'drafting' && status !== 'awaiting-authority')
        return refuse('not-a-draft', 'The case has gone on meanwhile. Nothing was recorded.');
      return done([{ type: 'answered', step: 'views', answers }, ...callEvents(command)]);
    }
  }
}

/** What is kept of a call: the words offered and what came of it, what the victim wants, how to reach them. */
export function callEvents({ call, wishes, details }: CallEntry): readonly VictimEvent[] {
  return [
    ...(call === undefined ? [] : [{ type: 'victim-called', call } as const]),
    ...(wishes === undefined ? [] : [{ type: 'victim-wishes', wishes } as const]),
    ...(details === undefined ? [] : [{ type: 'victim-recorded', details } as const]),
  ];
}

function staffOf({ by }: VictimContext): Staff | undefined {
  return typeof by === 'string' ? undefined : by;
}

function isFree({ victim }: Case, by: Staff, { now }: VictimContext): boolean {
  return (callTakenBy(victim, now)?.id ?? by.id) === by.id;
}

/** The liaison; the officer unless the call was handed over, and even then once they have taken it. */
function mayLog({ victim, officer }: Case, by: Staff, { isLiaison }: VictimContext): boolean {
  const isTheirs = victim?.handedOverAt === undefined || victim.takenBy?.id === by.id;
  return isLiaison === true || (by.id === officer.id && isTheirs);
}

function takeBack({ victim }: Case): readonly VictimEvent[] {
  return victim?.handedOverAt === undefined ? [] : [{ type: 'victim-taken-back' }];
}

const notYours = refuse('not-yours', 'This call is not yours to make. Nothing was changed.');

function taken({ victim }: Case): Result<never> {
  return refuse(
    'taken',
    `${victim?.takenBy?.name ?? 'Somebody'} has this call already. Nothing was changed.`,
  );
}
