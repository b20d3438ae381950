import { join } from 'node:path';
import type { Store } from '../store.ts';
import { alertFiles, openAlerts } from './alerts.ts';
import { openAudit } from './audit.ts';
import { type BroughtUpToDate, caseFiles } from './caseFiles.ts';
import { openCases } from './cases.ts';
import { openDamagedFolder, type StoreLog } from './damagedFolder.ts';
import { codeOf, diskFault } from './diskFault.ts';
import { lockFolder } from './folderLock.ts';
import { makeFolder, removeTemporaryFiles } from './makeFolder.ts';
import { openIdSecret } from './openIdSecret.ts';
import { openRemembered } from './openRemembered.ts';
import { sessionFiles } from './sessionFiles.ts';
import { openSessions } from './sessions.ts';

type OpenedWith = {
  readonly folder: string;
  readonly log: StoreLog;
  /** Asked of every case as it is read. */
  readonly upToDate?: BroughtUpToDate;
};

/**
 * Opens the embedded store: `cases/<id>.json`, `sessions/<key>.json`, `alerts/<id>.json`, `audit/<id>.jsonl`,
 * `remembered/<key>.json`, `id-secret.json`, `damaged/` and a lock, all inside `folder`, which is made when it is missing.
 * For one process; several instances need the PostgreSQL store.
 *
 * @throws Error with a sentence for people: the folder is in use, cannot be read or written, or holds data of a newer
 *   version. Damaged files are no error: they are set aside, named in the log and in `damaged`.
 */
export async function openLowdbStore({ folder, log, upToDate }: OpenedWith): Promise<Store> {
  await makeFolder(folder).catch(failToOpen);
  const lock = lockFolder(folder);
  try {
    return await openLocked({ folder, log, ...(upToDate && { upToDate }) }, lock.release);
  } catch (error) {
    lock.release();
    return failToOpen(error);
  }
}

async function openLocked({ folder, log, upToDate }: OpenedWith, release: () => void): Promise<Store> {
  const inCases = join(folder, 'cases');
  const inSessions = join(folder, 'sessions');
  const inAlerts = join(folder, 'alerts');
  const inAudit = join(folder, 'audit');
  const inRemembered = join(folder, 'remembered');
  for (const inside of [inCases, inSessions, inAlerts, inAudit, inRemembered]) await makeFolder(inside);
  for (const swept of [folder, inCases, inSessions, inAlerts, inRemembered])
    await removeTemporaryFiles(swept);
  const damaged = await openDamagedFolder(join(folder, 'damaged'), log);
  const cases = await openCases(caseFiles(inCases, damaged, upToDate));
  const sessions = await openSessions(sessionFiles(inSessions, damaged), damaged);
  const alerts = await openAlerts(alertFiles(inAlerts, damaged));
  const audit = openAudit(inAudit);
  const remembered = await openRemembered(folder, damaged);
  const idSecret = await openIdSecret(join(folder, 'id-secret.json'), damaged);

  let closing: Promise<void> | undefined;
  const close = async () => {
    await Promise.all([cases.idle(), sessions.idle(), alerts.idle(), audit.idle(), remembered.idle()]);
    release();
  };
  const whileOpen = <In extends readonly unknown[], Out>(use: (...given: In) => Promise<Out>) => {
    return async (...given: In): Promise<Out> => {
      if (closing !== undefined) throw new Error('The store is closed: Waymark is stopping.');
      return use(...given);
    };
  };

  return {
    load: whileOpen(cases.load),
    findByReference: whileOpen(cases.findByReference),
    commit: whileOpen(cases.commit),
    openCasesOf: whileOpen(cases.openCasesOf),
    due: whileOpen(cases.due),
    heldAt: whileOpen(cases.heldAt),
    openCalls: whileOpen(cases.openCalls),
    touchedSince: whileOpen(cases.touchedSince),
    remember: whileOpen(remembered.remember),
    recall: whileOpen(remembered.recall),
    sessions: {
      load: whileOpen(sessions.load),
      commit: whileOpen(sessions.commit),
      comingUp: whileOpen(sessions.comingUp),
      lapsed: whileOpen(sessions.lapsed),
    },
    alerts: {
      load: whileOpen(alerts.load),
      commit: whileOpen(alerts.commit),
      inForce: whileOpen(alerts.inForce),
      due: whileOpen(alerts.due),
    },
    audit: { append: whileOpen(audit.append), viewsOf: whileOpen(audit.viewsOf) },
    idSecret,
    get damaged() {
      return [...damaged.names];
    },
    close: () => {
      closing ??= close();
      return closing;
    },
  };
}

/** Errors of the file system become sentences; those that already are one pass as they are. */
function failToOpen(error: unknown): never {
  const isRaw = codeOf(error) !== undefined && error instanceof Error && 'syscall' in error;
  throw isRaw ? diskFault('The data folder could not be opened.', error) : error;
}
