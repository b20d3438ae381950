import { randomUUID } from 'node:crypto';
import { deliverNotices } from './app/deliverNotices.ts';
import { deliverTogether } from './app/deliverTogether.ts';
import { renderCard } from './cards/renderCard.ts';
import { wording } from './cards/wording.ts';
import type { Clock } from './clock.ts';
import type { Config } from './config.ts';
import { placeChoices } from './dialogue/inputs/placeChoices.ts';
import { interventionFinder } from './dialogue/text/interventionFinder.ts';
import { offenceFinder } from './dialogue/text/offenceFinder.ts';
import { londonDay } from './domain/days.ts';
import type { Force } from './domain/force/force.ts';
import { holidaysRunOut } from './domain/force/holidaysRunOut.ts';
import { assertCodeBegan } from './forces/checkVictimsCode.ts';
import { forceFolder } from './forces/forceFolder.ts';
import { loadForce } from './forces/loadForce.ts';
import { createServer } from './http.ts';
import { nationalLaw } from './law/nationalLaw.ts';
import { otherOffences } from './law/otherOffences.ts';
import type { Log } from './log.ts';
import { alertQueue } from './outbox/alertQueue.ts';
import { caseQueue } from './outbox/caseQueue.ts';
import { type Outbox, startOutbox } from './outbox/outbox.ts';
import { calendarFeeds } from './providers/calendar/calendarFeeds.ts';
import { type Calendars, startCalendars } from './providers/calendar/startCalendars.ts';
import { drugAlertRoutes, earlyWarningSystems } from './providers/drugAlertRoutes.ts';
import { drugAlertSender } from './providers/drugAlertSender.ts';
import { loadDirectory } from './providers/providerDirectory.ts';
import { providerReports } from './providers/providerReports.ts';
import { providerRoutes } from './providers/providerRoutes.ts';
import { providerSessions } from './providers/providerSessions.ts';
import { warnOfProviders } from './providers/warnOfProviders.ts';
import { openLowdbStore } from './store/lowdb/openLowdbStore.ts';
import type { CaseRecord } from './store/store.ts';
import { surveyRoutes } from './survey/surveyRoutes.ts';
import { createAdapter } from './teams/createAdapter.ts';
import { createBot } from './teams/createBot.ts';
import { loadPeople } from './teams/people.ts';
import type { RateLimit } from './teams/rateLimit.ts';
import { teamsRoutes } from './teams/teamsRoutes.ts';
import { teamsSender } from './teams/teamsSender.ts';
import { updateOrPost } from './teams/updateOrPost.ts';
import { alertNotice } from './turns/alerts/alertCard.ts';
import { postAlert } from './turns/alerts/postAlert.ts';
import { readersOf } from './turns/alerts/readersOf.ts';
import { reconcileSession } from './turns/booking/reconcileSession.ts';
import { sessionPublisher } from './turns/booking/sessionPublisher.ts';
import { type Sweep, startSweep } from './turns/booking/startSweep.ts';
import { createTurns } from './turns/chat/createTurns.ts';
import { keyedIds } from './turns/keyedIds.ts';
import { listedNow } from './turns/listedNow.ts';
import { report } from './turns/report.ts';
import { surveyState, takeSurvey } from './turns/takeSurvey.ts';
import type { TurnDeps } from './turns/turnDeps.ts';

export type App = { readonly port: number; stop(): Promise<void> };

/** What whoever starts it has already. */
export type Brought = {
  /** The force of the configuration, read and checked; its folder is read where it is left out. */
  readonly force?: Force;
  /** When the next request may go to Teams; left out, Teams' own limits hold. */
  readonly limit?: RateLimit;
};

/** How often the outbox looks by itself and held places are looked up; milliseconds. */
const outboxEvery = 1_000;
const sweepEvery = 5_000;

/**
 * Wires the house from its configuration and opens the door; `clock` says what time it is in all of it. Rejects with a
 * plain sentence when it cannot.
 */
export async function startApp(config: Config, log: Log, clock: Clock, brought: Brought = {}): Promise<App> {
  const { force = loadForce(forceFolder(config), nationalLaw), limit } = brought;
  if (holidaysRunOut(force, clock().toISOString())) log.warn({}, 'bank-holidays-run-out');
  assertCodeBegan(force.victimsCode, londonDay(clock().toISOString()));
  const today = () => londonDay(clock().toISOString());
  const people = loadPeople({ path: config.peopleFile, today, now: clock, log });
  const directory = await loadDirectory(config.providersFile);
  warnOfProviders(directory, force, log);
  const isLocal = config.credentials === undefined;
  const feeds = calendarFeeds(directory, force.interventions, isLocal);
  const upToDate = (record: CaseRecord) => listedNow(record, { force });
  const store = await openLowdbStore({ folder: config.dataDir, log, upToDate });
  const { allowedTenants, credentials } = config;
  const registered = credentials === undefined ? {} : { credentials };
  const adapter = createAdapter({ allowedTenants, log, now: clock, ...registered, ...(limit && { limit }) });
  const draw = (view: Parameters<typeof renderCard>[0]) => renderCard(view, randomUUID());

  let outbox: Outbox | undefined;
  let sweep: Sweep | undefined;
  let calendars: Calendars | undefined;
  const deps: TurnDeps = {
    store,
    force,
    findOffences: offenceFinder(force.offences, otherOffences),
    findInterventions: interventionFinder(force),
    wording: wording({ borough: placeChoices(force) }),
    rankOf: (id) => people(id)?.rank,
    inToday: people.in,
    hasDutyMail: config.mail !== undefined,
    isLiaison: (id) => people(id)?.roles.includes('liaison') === true,
    hasAddress: (provider) => directory.has(provider),
    now: () => clock().toISOString(),
    idFor: keyedIds(config.idSecret ?? store.idSecret),
    newId: randomUUID,
    random: Math.random,
    wake: () => outbox?.wake(),
    returned: (address) => outbox?.returned(address),
    postTo: (address, view) => void sender.post(address, view),
  };
  const turns = createTurns(deps);
  const sender = teamsSender({ adapter, draw, log, now: clock });
  const alertToProvider = drugAlertSender({ directory, force, now: clock });
  const deliver = await deliverNotices(config, { sender, directory, deps, log, clock });

  const receive = providerReports({
    directory,
    takeReport: (provider, reference, given) => report(provider, reference, given, deps),
    log,
    now: clock,
  });
  const drugAlerts = drugAlertRoutes({
    directory,
    force,
    systems: earlyWarningSystems(force),
    takeAlert: (system, id, alert) => postAlert(system, id, alert, deps),
    log,
    now: clock,
  });
  const alertFailed = (err: unknown) => log.error({ err }, 'drug-alert-failed');
  const publishSessions = sessionPublisher({ ...deps, reconcile: (key) => reconcileSession(key, [], deps) });
  const publish = providerSessions({
    directory,
    interventions: force.interventions,
    publish: publishSessions,
    log,
    now: clock,
  });
  const survey = surveyRoutes({
    force: force.title,
    look: (token) => surveyState(token, deps),
    take: (token, answers) => takeSurvey(token, answers, deps),
    log,
  });
  const bot = createBot({ turns, draw, log, anonymous: adapter.anonymous, now: clock });
  const server = createServer({
    log,
    mount: [teamsRoutes(adapter, bot), providerRoutes({ receive, publish, log }), drugAlerts, survey],
  });
  try {
    const port = await server.listen(config.host, config.port);
    const cases = caseQueue({
      store,
      force,
      deliver,
      ...deliverTogether(config, { sender, deps }),
      now: deps.now,
      random: deps.random,
      report: (attempt) => log.info(attempt, 'notice'),
      failed: (err) => log.error({ err }, 'outbox-failed'),
    });
    const alerts = alertQueue({
      alerts: store.alerts,
      address: (record) => readersOf(record, { ...deps, failed: alertFailed }),
      deliver: async (delivery, record) => {
        if (delivery.to === 'provider') return alertToProvider(delivery, record);
        const notice = alertNotice(delivery, record, deps);
        if (notice === undefined) return { result: 'later', why: 'expired' };
        return updateOrPost(notice, { sender, recall: store.recall });
      },
      now: deps.now,
      random: deps.random,
      report: (attempt) => log.info(attempt, 'drug-alert'),
      failed: alertFailed,
    });
    outbox = startOutbox([cases, alerts], { now: deps.now, random: deps.random, every: outboxEvery });
    calendars = startCalendars({ feeds, publish: publishSessions, log, now: clock, loopback: isLocal });
    sweep = startSweep(deps, sweepEvery, (err) => log.error({ err }, 'sweep-failed'));
    return { port, stop };
  } catch (error) {
    await store.close();
    throw error;
  }

  async function stop(): Promise<void> {
    await server.close();
    await calendars?.stop();
    await sweep?.stop();
    await outbox?.stop();
    await store.close();
  }
}
