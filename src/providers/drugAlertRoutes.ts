import type { Server } from 'restify';
import type { DrugAlert } from '../domain/alerts/drugAlert.ts';
import type { Force } from '../domain/force/force.ts';
import type { Policed } from '../domain/force/place.ts';
import type { Log } from '../log.ts';
import type { PostedAlert } from '../turns/alerts/postAlert.ts';
import { alertFrom, drugAlertBody } from './drugAlertBody.ts';
import { jsonRoute } from './jsonRoute.ts';
import { invalid, openSigned, type ProviderAnswer, type ProviderRequest, simple } from './openSigned.ts';
import { problemsIn } from './problemsIn.ts';
import type { ProviderDirectory } from './providerDirectory.ts';

type Means = {
  readonly directory: ProviderDirectory;
  /** Whose places an alert may name. */
  readonly force: Policed;
  /** Ids of the entries that may post drug alerts: no provider of an intervention may alarm the whole force. */
  readonly systems: readonly string[];
  readonly takeAlert: (system: string, webhookId: string, alert: DrugAlert) => Promise<PostedAlert>;
  readonly log: Pick<Log, 'info' | 'warn' | 'error'>;
  readonly now: () => Date;
};

/** Bytes. An alert has five hundred characters of text. */
const largestAlert = 16 * 1024;

/** Mounts `POST /api/alerts/drugs`: JSON only, 16 KB at most, every answer JSON. */
export function drugAlertRoutes(means: Means): (server: Server) => void {
  const handle = receiveDrugAlert(means);
  return (server) => {
    const { log } = means;
    server.post('/api/alerts/drugs', jsonRoute({ handle, what: 'drug alert', largest: largestAlert, log }));
  };
}

const notSetUp = simple(404, 'not-set-up', 'No early-warning system is set up here.');

/** The ids an early-warning system signs under: those who run a row of the catalogue that only warns. */
export function earlyWarningSystems({ interventions }: Pick<Force, 'interventions'>): readonly string[] {
  return [...new Set(interventions.filter(({ use }) => use === 'alert').map(({ provider }) => provider))];
}

/**
 * Takes in an alert of the early-warning system: its signature (every active secret), then JSON, then the fields. Never
 * throws; each refusal is logged in codes, without the body.
 */
function receiveDrugAlert(means: Means): (request: ProviderRequest) => Promise<ProviderAnswer> {
  const refused = (code: string, answer: ProviderAnswer): ProviderAnswer => {
    means.log.warn({ code, status: answer.status }, 'drug-alert-refused');
    return answer;
  };
  return async (request) => {
    const opened = openedBy(request);
    if (!opened.ok) return refused(opened.code, opened.answer);
    const now = means.now();
    const checked = drugAlertBody(means.force, now).safeParse(opened.json, { reportInput: true });
    if (!checked.success) return refused('invalid', invalid(problemsIn(checked.error, 'a drug alert')));
    try {
      const taken = await means.takeAlert(opened.system, opened.id, alertFrom(checked.data, now));
      means.log.info({ alert: taken.alert, result: taken.result }, 'drug-alert-taken');
      return { status: 200, body: taken };
    } catch (error) {
      means.log.error({ err: error }, 'drug-alert-failed');
      return simple(500, 'failed', 'It was not recorded. Send it again later with the same webhook-id.');
    }
  };

  /** The address names no system: whoever signed it is known by the secret. */
  function openedBy(request: ProviderRequest) {
    const looked = means.systems
      .filter((system) => means.directory.has(system))
      .map((system) => ({ system, ...openSigned({ ...request, provider: system }, means.directory) }));
    const nobody = { ok: false, code: 'no-system', answer: notSetUp } as const;
    return looked.find(({ ok }) => ok) ?? looked[0] ?? nobody;
  }
}
