import type { Request, Response, Server } from 'restify';
import { readSurvey, type SurveyAnswers, surveyQuestions } from '../domain/victim/readSurvey.ts';
import type { Log } from '../log.ts';
import { failedPage, gonePage, questionsPage, thanksPage } from './questionsPage.ts';
import { style } from './style.ts';

type SurveyState = 'open' | 'answered' | 'gone';

export type SurveyMeans = {
  /** The force's name as it stands in its data. */
  readonly force: string;
  /** What stands behind a link. */
  readonly look: (token: string) => Promise<SurveyState>;
  readonly take: (token: string, answers: SurveyAnswers) => Promise<SurveyState>;
  readonly log: Pick<Log, 'info' | 'warn' | 'error'>;
};

/** Bytes: the four answers are under a hundred. */
const largestForm = 2 * 1024;

/**
 * Mounts the survey a victim opens from a message: `GET` and `POST /survey/:token`, without cookies or scripts. Nothing
 * on the pages is about a case, and neither token nor answers are ever logged.
 */
export function surveyRoutes({ force, look, take, log }: SurveyMeans): (server: Server) => void {
  const show = (state: SurveyState, res: Response): void => {
    if (state === 'gone') page(res, 404, gonePage(force));
    else if (state === 'answered') page(res, 200, thanksPage(force));
    else page(res, 200, questionsPage(force, { chosen: {}, open: [] }));
  };
  const safely = async (res: Response, answer: () => Promise<void>): Promise<void> => {
    try {
      await answer();
    } catch (err) {
      log.error({ err }, 'survey-failed');
      page(res, 500, failedPage(force));
    }
  };

  return (server) => {
    server.get('/survey.css', async (_req: Request, res: Response) => send(res, 200, 'text/css', style));
    server.get('/survey/:token', async (req: Request, res: Response) => {
      await safely(res, async () => show(await look(String(req.params.token)), res));
    });
    server.post('/survey/:token', async (req: Request, res: Response) => {
      await safely(res, async () => {
        const token = String(req.params.token);
        const body = typeof req.rawBody === 'string' ? req.rawBody : '';
        if (Buffer.byteLength(body) > largestForm) return page(res, 413, gonePage(force));
        const typed = new URLSearchParams(body);
        const chosen = Object.fromEntries(surveyQuestions.map(({ id }) => [id, typed.get(id) ?? undefined]));
        const read = readSurvey(chosen);
        if ('answers' in read) {
          const state = await take(token, read.answers);
          log.info({ result: state }, 'survey');
          return show(state, res);
        }
        const state = await look(token);
        if (state !== 'open') return show(state, res);
        page(res, 400, questionsPage(force, { chosen: Object.fromEntries(given(chosen)), open: read.open }));
      });
    });
  };
}

function given(chosen: Readonly<Record<string, string | undefined>>): readonly (readonly [string, string])[] {
  return Object.entries(chosen).flatMap(([id, value]) => (value === undefined ? [] : [[id, value] as const]));
}

function page(res: Response, status: number, words: string): void {
  send(res, status, 'text/html', words);
}

function send(res: Response, status: number, type: string, body: string): void {
  res.setHeader('Content-Type', `${type}; charset=utf-8`);
  res.setHeader(
    'Content-Security-Policy',
    "default-src 'none'; style-src 'self'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  );
  res.setHeader('Referrer-Policy', 'no-referrer');
  res.sendRaw(status, body);
}
