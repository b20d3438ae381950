import { lastScriptVersion, mayBeAsked, type SurveyAnswers } from '../domain/victim/survey.ts';
import { changeCase, type Decision, type StoredCase, storedCase } from './changeCase.ts';
import { decideAll } from './decideAll.ts';
import { type RememberedSurvey, surveyBehind } from './surveyLink.ts';
import type { TurnDeps } from './turnDeps.ts';

/** What stands behind a link: questions to answer, answers already given, or nothing any more. */
export type SurveyDoor = 'open' | 'answered' | 'gone';

/** Looks behind a link, without a word about the case. */
export async function surveyDoor(token: string, deps: TurnDeps): Promise<SurveyDoor> {
  const asked = await surveyBehind(token, deps);
  return asked === undefined ? 'gone' : doorOf(storedCase(await deps.store.load(asked.caseId)), asked);
}

/** Keeps what somebody answered by link; a second time changes nothing. */
export async function takeSurvey(token: string, answers: SurveyAnswers, deps: TurnDeps): Promise<SurveyDoor> {
  const asked = await surveyBehind(token, deps);
  if (asked === undefined) return 'gone';
  return changeCase(asked.caseId, (found) => decideOn(found, asked, answers, deps), deps);
}

function decideOn(
  found: StoredCase | undefined,
  asked: RememberedSurvey,
  answers: SurveyAnswers,
  deps: TurnDeps,
): Decision<SurveyDoor> {
  const door = doorOf(found, asked);
  if (door !== 'open' || found === undefined) return { answer: door };
  const { after } = asked;
  const scriptVersion = lastScriptVersion(found.theCase.victim);
  const survey = { after, by: 'link', scriptVersion, ...answers } as const;
  const { events } = decideAll(found.theCase, [() => ({ type: 'record-survey', survey })], 'victim', deps);
  if (events.length === 0) return { answer: 'answered' };
  return {
    change: { events, by: { kind: 'victim' }, cause: `survey:${after}` },
    answer: () => 'answered',
  };
}

function doorOf(found: StoredCase | undefined, { after }: RememberedSurvey): SurveyDoor {
  if (found === undefined) return 'gone';
  const { victim, state } = found.theCase;
  if (victim?.surveys.some((one) => one.after === after)) return 'answered';
  return mayBeAsked(victim, after, state.status === 'closed') ? 'open' : 'gone';
}
