import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { onTheSameDay } from '../clock/testClock.ts';
import type { World } from './world.ts';

export type BotProcess = {
  readonly process: ChildProcess;
  /** Ends it as a power cut would, and resolves when it is gone. */
  kill(): Promise<void>;
};

const { PATH, NODE_COMPILE_CACHE } = process.env;
const keepCompiled = new URL('keepCompiled.mjs', import.meta.url).href;
const program = fileURLToPath(new URL('../../../src/index.ts', import.meta.url));

/** Starts the bot as a program of its own on the world's folder. Resolves when it listens; rejects when it ends first. */
export async function startBotProcess(world: World): Promise<BotProcess> {
  const child = spawn(process.execPath, ['--import', keepCompiled, program], {
    env: { PATH, TZ: 'Europe/London', NODE_COMPILE_CACHE, ...onTheSameDay(), ...world.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'close');
  let said = '';
  const port = await new Promise<number>((resolve, reject) => {
    const hear = (text: string) => {
      said += text;
      world.recorder.add('log', text);
      const [, heard] = /"port":(\d+),"msg":"listening"/.exec(said) ?? [];
      if (heard !== undefined) resolve(Number(heard));
    };
    child.stdout.setEncoding('utf8').on('data', hear);
    child.stderr.setEncoding('utf8').on('data', hear);
    ended.then(() => reject(new Error(`The bot ended before it listened: ${said}`)), reject);
  });
  world.botIsAt(`http://127.0.0.1:${port}`);
  return {
    process: child,
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
