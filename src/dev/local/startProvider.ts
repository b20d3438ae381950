import { fileURLToPath } from 'node:url';
import { startChild } from './startChild.ts';

/** Starts the demo provider as a program of its own. Resolves with its address; rejects when it ends instead. */
export async function startProvider(options: {
  readonly port: number;
  readonly botPort: number;
  readonly providersFile: string;
  readonly coursesFile: string;
  readonly dataDir: string;
}): Promise<{ url: string }> {
  let heard: (url: string) => void = () => {};
  const listening = new Promise<{ url: string }>((resolve) => {
    heard = (url) => resolve({ url });
  });
  const child = startChild({
    name: 'demo provider',
    args: [fileURLToPath(new URL('../demoProvider/main.ts', import.meta.url))],
    env: {
      PORT: String(options.port),
      WAYMARK_URL: `http://127.0.0.1:${options.botPort}`,
      PROVIDERS_FILE: options.providersFile,
      COURSES_FILE: options.coursesFile,
      DATA_DIR: options.dataDir,
    },
    output: 'prefixed',
    onLine: (line) => {
      const [, url] = /^Demo provider: (\S+)/.exec(line) ?? [];
      if (url !== undefined) heard(url);
    },
  });
  const ended = child.ended.then(() => {
    throw new Error('The demo provider ended; its own message stands above.');
  });
  return Promise.race([listening, ended]);
}
