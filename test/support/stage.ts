import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from './chromium.ts';
import { freePorts, type LocalMode, startLocalMode } from './localMode.ts';
import { type Chat, openChat } from './playground/chat.ts';
import { openProviderPage, type ProviderPage } from './providerPage.ts';
import { type PressTimes, pressTimes } from './pressTimes.ts';

/** Local mode with its three windows open: the officer's phone, the supervisor's desk, the demo provider's page. */
export type Stage = {
  readonly officer: Chat;
  readonly supervisor: Chat;
  readonly provider: ProviderPage;
  readonly presses: PressTimes;
  /** Ends local mode, starts it again on the same data folder and ports, and opens the windows anew. */
  restart(): Promise<Stage>;
  close(): Promise<void>;
};

/** Starts everything in a data folder of its own and prints how long `npm start` took. */
export async function openStage(): Promise<Stage> {
  const folder = await mkdtemp(join(tmpdir(), 'waymark-journey-'));
  const ports = await freePorts();
  const browser = await chromium.launch(await findChromium());
  await mkdir('.tmp/screens', { recursive: true });
  return raise(await startLocalMode(folder, ports));

  async function raise(local: LocalMode): Promise<Stage> {
    console.log(`Local mode printed its addresses after ${local.seconds.toFixed(1)} s.`);
    const [officer, supervisor, provider] = await Promise.all([
      openChat(browser, local.officer, 'phone'),
      openChat(browser, local.supervisor, 'desktop'),
      openProviderPage(browser, local.provider),
    ]);
    const windows = [officer, supervisor, provider];
    const lower = async (): Promise<void> => {
      await Promise.all(windows.map((window) => window.close()));
      if (process.env.DEBUGSTAGE) console.log(local.output());
      await local.stop();
    };
    return {
      officer,
      supervisor,
      provider,
      presses: pressTimes(officer.page),
      restart: async () => {
        await lower();
        return raise(await startLocalMode(folder, ports));
      },
      close: async () => {
        await lower();
        await browser.close();
        await rm(folder, { recursive: true, force: true });
      },
    };
  }
}
