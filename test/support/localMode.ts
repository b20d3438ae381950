import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { startChild } from '../../src/dev/local/startChild.ts';
import { freePort, isFree } from './freePort.ts';

export type Ports = { readonly bot: number; readonly playground: number; readonly provider: number };

/** `npm start`, running: the addresses as it printed them. */
export type LocalMode = {
  readonly officer: string;
  readonly supervisor: string;
  readonly liaison: string;
  readonly provider: string;
  readonly bot: string;
  readonly ports: Ports;
  /** From the start of the process until the addresses were printed. */
  readonly seconds: number;
  /** What the bot logged so far: at its level in local mode these are warnings and errors. */
  complaints(): readonly string[];
  /** Ends it as Ctrl-C does. Rejects when anything still answers afterwards. */
  stop(): Promise<void>;
};

const PROGRAM = fileURLToPath(new URL('../../src/dev/local.ts', import.meta.url));
const PATIENCE_MS = 30_000;

/** Ports that were free a moment ago; the supervisor's and the liaison's Playgrounds are on the two after the officer's, the demo of Notify on the one after the provider's. */
export async function freePorts(): Promise<Ports> {
  for (;;) {
    const [bot, playground, provider] = await Promise.all([freePort(), freePort(), freePort()]);
    const after = [playground + 1, playground + 2, provider + 1];
    const all = new Set([bot, playground, provider, ...after]);
    const free = await Promise.all(after.map(isFree));
    if (all.size === 6 && free.every((one) => one)) return { bot, playground, provider };
  }
}

/**
 * Starts local mode as a person does, as a process of its own, on this data folder. It ends with this process,
 * however that ends.
 *
 * @throws Error with what it printed when it ends or says nothing for half a minute
 */
export async function startLocalMode(dataDir: string, ports: Ports): Promise<LocalMode> {
  const started = performance.now();
  const lines: string[] = [];
  let heard: () => void = () => {};
  const printed = new Promise<void>((resolve) => {
    heard = resolve;
  });
  const child = startChild({
    name: 'local mode',
    args: [PROGRAM],
    env: {
      PORT: String(ports.bot),
      PLAYGROUND_PORT: String(ports.playground),
      PROVIDER_PORT: String(ports.provider),
      DATA_DIR: dataDir,
    },
    output: 'silent',
    onLine: (line) => {
      lines.push(line);
      if (line.includes('Ctrl-C ends everything')) heard();
    },
  });
  const fail = (why: string): never => {
    throw new Error(`Local mode ${why}. It printed:\n${lines.join('\n')}`);
  };
  try {
    await Promise.race([
      printed,
      child.ended.then(() => fail('ended')),
      sleep(PATIENCE_MS, undefined, { ref: false }).then(() => fail('said nothing')),
    ]);
  } catch (error) {
    await child.stop();
    throw error;
  }
  const address = (name: string): string =>
    /http:\/\/\S+/.exec(lines.find((line) => line.trimStart().startsWith(name)) ?? '')?.[0] ??
    fail(`did not print the address of ${name}`);
  const addresses = {
    officer: address('PC Alex Carter'),
    supervisor: address('Sgt Sam Patel'),
    liaison: address('Lee Morgan'),
    provider: address('Demo provider'),
    bot: address('Bot'),
  };
  return {
    ...addresses,
    ports,
    complaints: () => lines.filter((line) => line.startsWith('{')),
    seconds: (performance.now() - started) / 1_000,
    stop: async () => {
      await child.stop(10_000);
      for (const [name, url] of Object.entries(addresses))
        if (!(await isSilent(url))) throw new Error(`Local mode has ended, but its ${name} still answers.`);
    },
  };
}

function isSilent(url: string): Promise<boolean> {
  return fetch(url).then(
    () => false,
    () => true,
  );
}
