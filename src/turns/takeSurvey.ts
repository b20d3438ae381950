import { replay } from '../domain/case/apply.ts';
import { decide } from '../domain/case/decide.ts';
import { lastScriptVersion, mayBeAsked, type SurveyAnswers } from '../domain/victim/survey.ts';
import type { TurnDeps } from './deps.ts';
import { extend, untilCommitted } from './ledger.ts';
import { surveyBehind } from './surveyLink.ts';

/** What stands behind a link: questions to answer, answers already given, or nothing any more. */
export type SurveyDoor = 'open' | 'answered' | 'gone';

/** Looks behind a link, without a word about the case. */
export async function surveyDoor(token: string, deps: TurnDeps): Promise<SurveyDoor> {
  const asked = await surveyBehind(token, deps);
  const record = asked === undefined ? undefined : await deps.store.load(asked.caseId);
  if (asked === undefined || record === undefined) return 'gone';
  const { victim, state } = replay(record.events);
  if (victim?.surveys.some(({ after }) => after === asked.after)) return 'answered';
  return mayBeAsked(victim, asked.after, state.status === 'closed') ? 'open' : 'gone';
}

/** Keeps what somebody answered by link; a second time changes nothing. */
export function takeSurvey(token: string, answers: SurveyAnswers, deps: TurnDeps): Promise<SurveyDoor> {
  return untilCommitted<SurveyDoor>(async () => {
    const door = await surveyDoor(token, deps);
    const asked = await surveyBehind(token, deps);
    if (door !== 'open' || asked === undefined) return door;
    const record = await deps.store.load(asked.caseId);
    if (record === undefined) return 'gone';
    const theCase = replay(record.events);
    const { after } = asked;
    const scriptVersion = lastScriptVersion(theCase.victim);
    const survey = { after, by: 'link', scriptVersion, ...answers } as const;
    const { policy, offences } = deps.force;
    const context = { now: deps.now(), by: 'victim', policy, offences } as const;
    const outcome = decide(theCase, { type: 'record-survey', survey }, context);
    if (!outcome.ok) return 'answered';
    const cause = `survey:${after}`;
    const { record: next } = extend(record, { events: outcome.value, by: { kind: 'victim' }, cause }, deps);
    return (await deps.store.commit(next)) === 'conflict' ? 'conflict' : 'answered';
  });
}
