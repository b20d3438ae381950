import { dirname } from 'node:path';
import { startApp } from '../app.ts';
import { systemClock } from '../clock.ts';
import { readConfig } from '../config.ts';
import { forceFolder } from '../forces/forceFolder.ts';
import { loadForce } from '../forces/loadForce.ts';
import { nationalLaw } from '../law/nationalLaw.ts';
import { createLog } from '../log.ts';
import { assertPortFree } from './local/assertPortFree.ts';
import { endOnSignals } from './local/endOnSignals.ts';
import { startLocalMail } from './local/startLocalMail.ts';
import { startLocalNotify } from './local/startLocalNotify.ts';
import { startOrSayWhy } from './local/startOrSayWhy.ts';
import { startPlayground } from './local/startPlayground.ts';
import { startProvider } from './local/startProvider.ts';
import { LIAISON_WORLD, OFFICER_WORLD, SUPERVISOR_WORLD } from './local/world.ts';
import { writeLocalFiles } from './local/writeLocalFiles.ts';

/** `npm start`: the bot, three people's Playgrounds, a demo provider and a demo of GOV.UK Notify, in one process tree. */
async function main(): Promise<void> {
  const wanted = readConfig(localEnvironment());
  const { port, playgroundPort, providerPort, dataDir } = wanted;
  await assertPortFree(port, 'PORT');
  await assertPortFree(playgroundPort, 'PLAYGROUND_PORT');
  await assertPortFree(playgroundPort + 1, 'PLAYGROUND_PORT');
  await assertPortFree(playgroundPort + 2, 'PLAYGROUND_PORT');
  await assertPortFree(providerPort, 'PROVIDER_PORT');
  await assertPortFree(providerPort + 1, 'PROVIDER_PORT');

  const force = loadForce(forceFolder(wanted), nationalLaw);
  const files = await writeLocalFiles({ folder: dataDir, force, providerPort });
  const log = createLog(wanted.logLevel);
  const notify = await startLocalNotify(providerPort + 1, dirname(files.people), systemClock);
  const mail = await startLocalMail((text) => {
    const [, subject = ''] = /^Subject: (.*)$/im.exec(text) ?? [];
    process.stdout.write(`A mail came to the duty address: ${subject.trim()}\n`);
  });
  const app = await startApp(
    {
      ...wanted,
      peopleFile: files.people,
      providersFile: files.providers,
      notify: notify.config,
      mail: mail.config,
      publicUrl: `http://127.0.0.1:${port}`,
    },
    log,
    systemClock,
    { force },
  );
  endOnSignals(async () => {
    await app.stop();
    await notify.close();
    await mail.close();
  });

  const botEndpoint = `http://127.0.0.1:${app.port}/api/messages`;
  const provider = startProvider({
    port: providerPort,
    botPort: app.port,
    providersFile: files.providers,
    coursesFile: files.courses,
    dataDir,
  });
  const [officer, supervisor, liaison, demo] = await Promise.all([
    startPlayground({
      folder: files.folderOf('officer'),
      port: playgroundPort,
      botEndpoint,
      world: OFFICER_WORLD,
    }),
    startPlayground({
      folder: files.folderOf('supervisor'),
      port: playgroundPort + 1,
      botEndpoint,
      world: SUPERVISOR_WORLD,
    }),
    startPlayground({
      folder: files.folderOf('liaison'),
      port: playgroundPort + 2,
      botEndpoint,
      world: LIAISON_WORLD,
    }),
    provider,
  ]);

  process.stdout.write(`
Waymark is running on this machine only. Nobody is authenticated: use no real data.

  PC Alex Carter     ${officer.url}   type  new
  Sgt Sam Patel      ${supervisor.url}   in the Supervisors channel type  @Waymark alerts here
  Lee Morgan         ${liaison.url}   victims’ liaison: type  calls
  Demo provider      ${demo.url}
  Demo of Notify     ${notify.url}   texts and e-mails to victims; nothing is sent
  Bot                http://127.0.0.1:${app.port}

Cases are kept in ${dataDir}. Ctrl-C ends everything.
`);
}

/** Local mode is for trying: it never takes on a real bot's identity, whatever the environment holds. */
function localEnvironment(): NodeJS.ProcessEnv {
  const { PORT, PLAYGROUND_PORT, PROVIDER_PORT, DATA_DIR, FORCE, LOG_LEVEL = 'warn' } = process.env;
  return { PORT, PLAYGROUND_PORT, PROVIDER_PORT, DATA_DIR, FORCE, LOG_LEVEL };
}

await startOrSayWhy(main);
