import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type RunningChild, startChild } from './startChild.ts';
import { playgroundConfig, type World } from './world.ts';

export type RunningPlayground = { url: string; stop(): Promise<void> };

export type PlaygroundOptions = {
  /** Where its configuration and log go; made when missing, overwritten when there. */
  folder: string;
  port: number;
  /** The bot's messaging endpoint, `http://127.0.0.1:3978/api/messages` say. */
  botEndpoint: string;
  world: World;
};

const TAMED = new URL('./tamePlayground.ts', import.meta.url).href;
const CONFIG_FILE = '.m365agentsplayground.yml';
const LOG_FILE = 'playground.log';
const PATIENCE_MS = 20_000;

/**
 * Starts one Microsoft 365 Agents Playground that plays the person of `world`: on loopback only, without
 * telemetry, without opening a browser. Resolves when it answers at `url`.
 *
 * @throws Error with the Playground's own words when it ends instead, when it takes another port because
 *   this one is taken, or when it says nothing for 20 seconds
 */
export async function startPlayground(options: PlaygroundOptions): Promise<RunningPlayground> {
  const { folder, port, botEndpoint, world } = options;
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, CONFIG_FILE), playgroundConfig(world));
  let heard: (port: number) => void = () => {};
  const listening = new Promise<number>((resolve) => {
    heard = resolve;
  });
  const child = startChild({
    name: `playground ${world.name}`,
    args: ['--import', TAMED, program(), ...flags(port, botEndpoint)],
    cwd: folder,
    env: environment(folder),
    output: 'silent',
    onLine: (line) => {
      const [, number] = /^Listening on (\d+)/.exec(line) ?? [];
      if (number !== undefined) heard(Number(number));
    },
  });
  const url = `http://127.0.0.1:${port}`;
  try {
    await Promise.race([
      listening.then((at) => answers(at, port, url, world)),
      endedEarly(child, folder),
      silence(),
    ]);
  } catch (error) {
    await child.stop();
    throw error;
  }
  return { url, stop: () => child.stop() };
}

/** The Playground is an application, not a library: its package exports nothing but its own description. */
function program(): string {
  const description = createRequire(import.meta.url).resolve('@microsoft/m365agentsplayground/package.json');
  return join(dirname(description), 'cli.js');
}

function flags(port: number, botEndpoint: string): string[] {
  return ['start', '-e', botEndpoint, '-c', 'msteams', '-p', String(port), '--dt'].concat(
    '--su',
    `http://127.0.0.1:${port}/_connector`,
  );
}

/** The flag --dt leaves its telemetry library's heartbeat and "statsbeat" running: these end them. */
const TELEMETRY_OFF = {
  APPLICATION_INSIGHTS_NO_STATSBEAT: '1',
  APPLICATIONINSIGHTS_CONFIGURATION_CONTENT: JSON.stringify({
    disableAppInsights: true,
    disableStatsbeat: true,
    enableAutoCollectHeartbeat: false,
  }),
};

function environment(folder: string): Record<string, string> {
  return {
    ...TELEMETRY_OFF,
    TEAMSAPPTESTER_BROWSER: 'none',
    M365_AGENTS_PLAYGROUND_CONFIG_PATH: join(folder, CONFIG_FILE),
    M365_AGENTS_PLAYGROUND_LOGFILE: join(folder, LOG_FILE),
    NO_PROXY: '127.0.0.1,localhost',
  };
}

/** It says "Listening" before it has read its configuration, so only an answer about this world counts. */
async function answers(at: number, port: number, url: string, world: World): Promise<void> {
  if (at !== port) throw new Error(`The Playground could not have port ${port}: something else uses it.`);
  const members = `${url}/_connector/v3/conversations/${encodeURIComponent(world.personalChatId)}/members`;
  for (;;) {
    const response = await fetch(members).catch(() => undefined);
    if (response?.ok === true) return;
    await sleep(50);
  }
}

async function endedEarly(child: RunningChild, folder: string): Promise<never> {
  const { code } = await child.ended;
  const log = await readFile(join(folder, LOG_FILE), 'utf8').catch(() => '');
  const reason =
    log
      .split('\n')
      .filter((line) => line.startsWith('error '))
      .join('\n') || log.trim();
  throw new Error(`The Playground ended with status ${code}. ${reason}`);
}

async function silence(): Promise<never> {
  await sleep(PATIENCE_MS, undefined, { ref: false });
  throw new Error(`The Playground did not answer within ${PATIENCE_MS / 1_000} seconds.`);
}
