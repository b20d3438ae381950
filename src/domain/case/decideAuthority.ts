import type { Authority } from '../../law/disposal.ts';
import { done, type Result, refuse } from '../result.ts';
import type { ApprovalTerms } from './approvalTerms.ts';
import type { Case, Rank } from './case.ts';
import type { CaseEvent } from './caseEvent.ts';
import type { Command, DecisionContext, RankedStaff } from './command.ts';
import { openRequest } from './openRequest.ts';

const ranks: readonly Rank[] = ['constable', 'sergeant', 'inspector'];

/** True when this person's rank is at least the one needed. Joint, CPS and DPP decisions are no rank: always false. */
export function mayDecideAs(person: Pick<RankedStaff, 'rank'>, authority: Authority): boolean {
  if (authority === 'officer') return true;
  if (authority !== 'sergeant' && authority !== 'inspector') return false;
  return ranks.indexOf(person.rank) >= ranks.indexOf(authority);
}

/** True where somebody may not decide, whatever their rank: nobody decides on authority or a breach in their own case. */
export function isOwnCase({ officer }: Pick<Case, 'officer'>, person: { readonly id: string }): boolean {
  return person.id === officer.id;
}

/**
 * A supervisor approves or declines: once, with a reason, never in their own case, never below the rank needed. Nobody
 * approves what they have not read.
 */
export function decideAuthority(
  theCase: Case,
  command: Extract<Command, { type: 'decide-authority' }>,
  { by, now }: DecisionContext,
): Result<readonly CaseEvent[]> {
  const { state, reference } = theCase;
  const asked = openRequest(theCase);
  if (asked === undefined) {
    return refuse(
      'already-decided',
      `${reference} is no longer waiting for a decision. Nothing was changed.`,
    );
  }
  if (typeof by === 'string') return refuse('not-allowed', 'Only police staff decide this.');
  if (isOwnCase(theCase, by)) {
    return refuse('own-case', `You are the officer in ${reference}, so somebody else must decide it.`);
  }
  if (!mayDecideAs(by, asked.authority)) {
    return refuse('rank', `This needs ${withArticle(asked.authority)} or above. Nothing was changed.`);
  }
  if (command.approved && command.unread === true) {
    return refuse(
      'unread',
      command.opensHere === true
        ? 'What it rests on is open below now. Read it, then approve. Nothing was changed.'
        : 'Read what it rests on before you approve: press “Send me the detail” and read it in your own chat with me. Nothing was changed.',
    );
  }
  if (command.approved && isStoppedByCpsAlone(theCase)) return refuse('charged', chargedSince);
  if (state.status !== 'awaiting-authority') return done(withdrawalDecided(command, by.rank));
  const { disposal, basis } = state;
  const decided = { approved: command.approved, disposal, by, reason: command.reason, at: now, basis };
  const decision = { ...decided, ...termsRead(theCase, state.terms) };
  const isElsewhere = state.closed !== undefined && disposal === 'no-further-action';
  return done([
    { type: 'authority-decided', decision },
    ...(isElsewhere && command.approved
      ? [{ type: 'decided-instead', disposal, rank: by.rank } as const]
      : []),
  ]);
}

/** Asked before 30 November 2026, of a charge that was made: no rank of the police ends it. */
function isStoppedByCpsAlone({ state, decisionElsewhere }: Case): boolean {
  const isEnd = state.status === 'awaiting-authority' && state.closed !== undefined;
  return isEnd && state.disposal === 'no-further-action' && decisionElsewhere?.disposal === 'charge';
}

const chargedSince =
  'They have been charged, so only the CPS can stop it: decline, and its officer records what the CPS decides. Nothing was changed.';

/** It was filed, and goes on unless whoever is asked agrees that it ends. */
function withdrawalDecided(
  { approved, reason }: Extract<Command, { type: 'decide-authority' }>,
  rank: Rank,
): readonly CaseEvent[] {
  const decided = { type: 'withdrawal-decided', approved, reason, rank } as const;
  return approved ? [decided, { type: 'withdrawn' }] : [decided];
}

/** The victim may have been heard while it waited: the decider's card says so. */
function termsRead(
  { answers: { facts } }: Case,
  terms: ApprovalTerms | undefined,
): { readonly terms?: ApprovalTerms } {
  const { victimView } = facts;
  if (terms === undefined) return {};
  return { terms: victimView === undefined ? terms : { ...terms, victimView } };
}

function withArticle(authority: Authority): string {
  return authority === 'inspector' ? 'an inspector' : `a ${authority}`;
}
