import type { Clock } from '../clock.ts';
import type { Config } from '../config.ts';
import { isToDecide } from '../domain/notices/isToDecide.ts';
import { notTheirs } from '../domain/notices/secondRoute.ts';
import type { Log } from '../log.ts';
import { victimMessages } from '../notify/victimMessages.ts';
import type { Deliver } from '../outbox/deliver.ts';
import type { ProviderDirectory } from '../providers/providerDirectory.ts';
import { providerSender } from '../providers/providerSender.ts';
import { teamsDelivery } from '../teams/teamsDelivery.ts';
import type { TeamsSender } from '../teams/teamsSender.ts';
import { reconcileSession } from '../turns/booking/reconcileSession.ts';
import { isTheirsNoMore } from '../turns/chat/isTheirsNoMore.ts';
import { noticeView } from '../turns/chat/noticeView.ts';
import { tellWhoDecides } from '../turns/chat/tellWhoDecides.ts';
import { noteMessage } from '../turns/noteMessage.ts';
import { surveyToken } from '../turns/surveyToken.ts';
import type { TurnDeps } from '../turns/turnDeps.ts';
import { dutyMailer } from './dutyMailer.ts';

type Means = {
  readonly sender: TeamsSender;
  readonly directory: ProviderDirectory;
  readonly deps: TurnDeps;
  readonly log: Log;
  readonly clock: Clock;
};

/** Brings each notice of a case where it goes: into Teams, unless it says another place. */
export async function deliverNotices(
  config: Pick<Config, 'mail' | 'notify' | 'publicUrl'>,
  { sender, directory, deps, log, clock }: Means,
): Promise<Deliver> {
  const { force, store } = deps;
  const inTeams = teamsDelivery({
    sender,
    recall: store.recall,
    log,
    viewFor: (notice, theCase, record) => noticeView(notice, theCase, record, deps),
  });
  const decider: Deliver = async (notice, theCase, record) =>
    isTheirsNoMore(notice, theCase, deps)
      ? { result: 'refused', why: notTheirs }
      : inTeams(notice, theCase, record);
  const provider = providerSender({ directory, force, now: clock });
  const sessions: Deliver = async ({ session = '' }, { id }) => {
    await reconcileSession(session, [id], deps);
    return { result: 'sent' };
  };
  const anotherWay: Deliver = async (notice, _theCase, { id }) => {
    const looked = await tellWhoDecides(notice, id, deps);
    return looked === 'done' ? { result: 'sent' } : { result: 'later', why: 'looks-again', ...looked };
  };
  const victim = await victimMessages(config, {
    force,
    tokenOf: (asked) => surveyToken(asked, deps),
    record: (...what) => noteMessage(...what, deps),
    now: clock,
    log,
  });
  const toDutyAddress = dutyMailer(config);
  const dutyMail: Deliver = async ({ id }, theCase, { reference }) => {
    if (!isToDecide(theCase)) return { result: 'sent' };
    return toDutyAddress({ id, references: [reference] });
  };
  const ways: Partial<Record<string, Deliver>> = {
    ...{ decider, provider, victim, sessions },
    ...{ 'on-duty': anotherWay, 'duty-mail': dutyMail },
  };
  return (notice, ...rest) => (ways[notice.to] ?? inTeams)(notice, ...rest);
}
