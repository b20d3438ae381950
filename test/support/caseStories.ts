import { replay } from '../../src/domain/case/apply.ts';
import type { Case, Instant, Report, ReportKind } from '../../src/domain/case/case.ts';
import type { Actor, CaseEvent, LoggedEvent } from '../../src/domain/case/caseEvent.ts';
import type { Command, DecisionContext, RankedStaff } from '../../src/domain/case/command.ts';
import { decide } from '../../src/domain/case/decide.ts';
import { openRequest } from '../../src/domain/case/openRequest.ts';
import type { Force } from '../../src/domain/force/force.ts';
import type { Result } from '../../src/domain/result.ts';
import type { Policy } from '../../src/law/policy.ts';
import { filingFor, frozenRecord } from './filings.ts';
import { westMidlands } from './westMidlands.ts';

/** What happened to a case so far, and the case it makes. Only `decide` and `replay` build it. */
export type Story = { readonly events: readonly LoggedEvent[]; readonly theCase: Case };

export const officer: RankedStaff = { id: 'officer-1', name: 'PC Ash', rank: 'constable' };
export const sergeant: RankedStaff = { id: 'sergeant-1', name: 'Sgt Birch', rank: 'sergeant' };
export const inspector: RankedStaff = { id: 'inspector-1', name: 'Insp Cedar', rank: 'inspector' };
export const otherOfficer: RankedStaff = { id: 'officer-2', name: 'PC Elm', rank: 'constable' };

/** The rank of a supervisor of these stories; undefined for everybody else. */
export function supervisorsRankOf(id: string): 'sergeant' | 'inspector' | undefined {
  return id === sergeant.id ? 'sergeant' : id === inspector.id ? 'inspector' : undefined;
}

export type Circumstances = {
  readonly by?: DecisionContext['by'];
  readonly at?: Instant;
  readonly policy?: Policy;
  /** Absent: the first force as shipped. */
  readonly force?: Force;
};

/** So many minutes after the first case of these stories was opened. */
export const minute = (count: number): Instant =>
  new Date(Date.UTC(2026, 10, 20, 9, 0) + count * 60_000).toISOString();

/** A case just opened by the officer. */
export function opened(by: RankedStaff = officer, force: Force = westMidlands): Story {
  const event = {
    type: 'opened',
    caseId: 'case-1',
    reference: `${force.referencePrefix}-7Q4K-93`,
    force: force.id,
    officer: { id: by.id, name: by.name },
  } as const;
  return logged({ events: [], by, at: minute(0), event: [event] });
}

/** What the domain answers to a command at this point of the story: by the officer, a minute after the last event. */
export function attempt(
  { theCase, events }: Story,
  command: Command,
  circumstances: Circumstances = {},
): Result<readonly CaseEvent[]> {
  const { by = officer, at = minute(events.length), force = westMidlands } = circumstances;
  const { policy = force.policy } = circumstances;
  return decide(theCase, command, { now: at, by, policy, offences: force.offences });
}

/** The story with what the command makes happen. Throws with the refusal's code when it is refused. */
export function tell(story: Story, command: Command, circumstances: Circumstances = {}): Story {
  const outcome = attempt(story, command, circumstances);
  if (!outcome.ok) throw new Error(`${command.type} is refused: ${outcome.code}`);
  const { by = officer, at = minute(story.events.length) } = circumstances;
  return logged({ events: story.events, by, at, event: outcome.value });
}

/** The story once it is withdrawn: by its officer, or by whoever had to be asked and agreed. */
export function withdrawn(story: Story): Story {
  const asked = tell(story, { type: 'withdraw', reason: 'They have moved abroad.' });
  const request = openRequest(asked.theCase);
  if (request === undefined) return asked;
  const by = request.authority === 'inspector' ? inspector : sergeant;
  return tell(asked, { type: 'decide-authority', approved: true, reason: 'Agreed.' }, { by });
}

/** The code of the refusal, or the types of the events. */
export function outcomeOf(result: Result<readonly CaseEvent[]>): string {
  return result.ok ? result.value.map(({ type }) => type).join(' + ') : `refused: ${result.code}`;
}

/** A report of the story's own provider, with an id of its own, as it happened so many minutes into the story. */
export function reportOf(kind: ReportKind, happened: number, some: Partial<Report> = {}): Report {
  return { id: `${kind}-${happened}`, kind, at: minute(happened), ...some };
}

/** The story after the provider it is with reported these, each a minute after the one before. */
export function reported(story: Story, ...kinds: readonly ReportKind[]): Story {
  return kinds.reduce((told, kind) => {
    const provider = told.theCase.filed?.required[0]?.provider ?? '';
    const report = reportOf(kind, told.events.length);
    return tell(told, { type: 'report', report, provider }, { by: 'provider' });
  }, story);
}

/** The story once the officer filed it. */
export function filed(story: Story, some: Parameters<typeof filingFor>[0] = {}): Story {
  const at = minute(story.events.length);
  return tell(story, { type: 'file', filing: filingFor({ at, ...some }), record: frozenRecord }, { at });
}

/** The story after something that the clock made happen, a minute after the last event. */
export function byClock({ events }: Story, event: CaseEvent): Story {
  const logged = { at: minute(events.length), by: { kind: 'clock' }, cause: 'clock', event } as const;
  const all = [...events, logged];
  return { events: all, theCase: replay(all) };
}

function logged({
  events: before,
  by,
  at,
  event: happened,
}: {
  events: readonly LoggedEvent[];
  by: DecisionContext['by'];
  at: Instant;
  event: readonly CaseEvent[];
}): Story {
  const actor: Actor =
    typeof by === 'string'
      ? { kind: 'provider', id: 'cranstoun' }
      : { kind: 'staff', id: by.id, name: by.name };
  const cause = `cause-${before.length}`;
  const events = [...before, ...happened.map((event) => ({ at, by: actor, cause, event }))];
  return { events, theCase: replay(events) };
}
