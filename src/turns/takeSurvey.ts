import { asItStands } from '../domain/case/asItStands.ts';
import { lastScriptVersion, mayBeAsked, type SurveyAnswers } from '../domain/victim/readSurvey.ts';
import { changeCase, type Decision, type StoredCase, storedCase } from './changeCase.ts';
import { decideAll } from './decideAll.ts';
import { type RememberedSurvey, surveyBehind } from './surveyToken.ts';
import type { TurnDeps } from './turnDeps.ts';

/** What stands behind a link: questions to answer, answers already given, or nothing any more. */
export type SurveyState = 'open' | 'answered' | 'gone';

/** Looks behind a link, without a word about the case. */
export async function surveyState(token: string, deps: TurnDeps): Promise<SurveyState> {
  const asked = await surveyBehind(token, deps);
  return asked === undefined ? 'gone' : stateOf(storedCase(await deps.store.load(asked.caseId)), asked);
}

/** Keeps what somebody answered by link; a second time changes nothing. */
export async function takeSurvey(
  token: string,
  answers: SurveyAnswers,
  deps: TurnDeps,
): Promise<SurveyState> {
  const asked = await surveyBehind(token, deps);
  if (asked === undefined) return 'gone';
  return changeCase(asked.caseId, (found) => decideOn(found, asked, answers, deps), deps);
}

function decideOn(
  found: StoredCase | undefined,
  asked: RememberedSurvey,
  answers: SurveyAnswers,
  deps: TurnDeps,
): Decision<SurveyState> {
  const state = stateOf(found, asked);
  if (state !== 'open' || found === undefined) return { answer: state };
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

function stateOf(found: StoredCase | undefined, { after }: RememberedSurvey): SurveyState {
  if (found === undefined) return 'gone';
  const { victim } = found.theCase;
  if (victim?.surveys.some((one) => one.after === after)) return 'answered';
  return mayBeAsked(victim, after, asItStands(found.theCase).status === 'closed') ? 'open' : 'gone';
}
