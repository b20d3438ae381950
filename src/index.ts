import { startApp } from './app.ts';
import { systemClock } from './clock.ts';
import { readEnvFile } from './config/readEnvFile.ts';
import { describe, readConfig } from './config.ts';
import { createLog } from './log.ts';

/** Starts the bot and stops it in order; a fault at start is a sentence and exit status 1. */
async function main(): Promise<void> {
  readEnvFile();
  const config = readConfig(process.env);
  const log = createLog(config.logLevel);
  log.info(describe(config), 'starting');
  const app = await startApp(config, log, systemClock);
  log.info({ port: app.port }, 'listening');
  const end = (signal: string) => {
    log.info({ signal }, 'stopping');
    void app.stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
}

main().catch((error: unknown) => {
  process.stderr.write(
    `Waymark could not start. ${error instanceof Error ? error.message : 'The reason is not known.'}\n`,
  );
  process.exit(1);
});
