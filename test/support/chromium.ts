import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import sparticuz from '@sparticuz/chromium';

export type BrowserProgram = { executablePath: string; args: string[] };

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const ARGS = ['--no-sandbox', '--disable-dev-shm-usage', '--font-render-hinting=none'];

/**
 * Finds a browser for playwright-core: CHROMIUM_PATH, then an installed Chromium or Chrome on the PATH, then
 * the one from npm (`@sparticuz/chromium`, unpacked into the temporary folder on first use, about two seconds).
 *
 * @throws Error that says what to do when there is none
 */
export async function findChromium(env: NodeJS.ProcessEnv = process.env): Promise<BrowserProgram> {
  const named = env.CHROMIUM_PATH;
  if (named !== undefined && named !== '') {
    if (await canRun(named)) return { executablePath: named, args: ARGS };
    throw new Error('CHROMIUM_PATH is set, but there is no program there that can be run. Mend or unset it.');
  }
  for (const folder of (env.PATH ?? '').split(delimiter).filter((part) => part !== '')) {
    for (const name of NAMES) {
      const installed = join(folder, name);
      if (await canRun(installed)) return { executablePath: installed, args: ARGS };
    }
  }
  try {
    return { executablePath: await sparticuz.executablePath(), args: [...ARGS, '--headless=shell'] };
  } catch (error) {
    const advice = 'Install Chromium or set CHROMIUM_PATH to one, or run npm ci again.';
    throw new Error(`There is no browser for the browser tests. ${advice}`, { cause: error });
  }
}

async function canRun(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}
