import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { findChromium } from './chromium.ts';
import { freePorts, type LocalMode, type Ports, startLocalMode } from './localMode.ts';
import { type Chat, openChat, type Viewport } from './playground/chat.ts';
import { type PressTimes, pressTimes } from './pressTimes.ts';
import { openProviderPage, type ProviderPage } from './providerPage.ts';

/** Local mode with its windows: the officer's phone, the demo provider's page and, once asked for, the supervisor's and the liaison's. */
export type Stage = {
  readonly officer: Chat;
  /** Opens the supervisor's Playground at desktop width. */
  openSupervisor(): Promise<Chat>;
  /** Opens the Playground of the victims' liaison at phone width. */
  openLiaison(): Promise<Chat>;
  readonly provider: ProviderPage;
  readonly presses: PressTimes;
  /** Ends local mode and starts it again on the same data folder and ports, with the windows opened anew. */
  restart(): Promise<Stage>;
};

type Raised = { readonly stage: Omit<Stage, 'restart'>; readonly local: LocalMode; lower(): Promise<void> };

/**
 * Starts everything on a data folder of its own, lets `story` happen and ends everything again. Prints how long the
 * start took, and whatever the bot had to warn of.
 */
export async function onStage(story: (stage: Stage) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'waymark-browser-'));
  const ports = await freePorts();
  const browser = await chromium.launch(await findChromium());
  let raised: Raised | undefined;
  const raiseAgain = async (): Promise<Stage> => {
    await raised?.lower();
    raised = undefined;
    raised = await raise(browser, folder, ports);
    return { ...raised.stage, restart: raiseAgain };
  };
  try {
    await story(await raiseAgain());
  } finally {
    await raised?.lower();
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function raise(browser: Browser, folder: string, ports: Ports): Promise<Raised> {
  const local = await startLocalMode(folder, ports);
  console.log(`Local mode printed its addresses after ${local.seconds.toFixed(1)} s.`);
  const [officer, provider] = await Promise.all([
    openChat(browser, local.officer, 'phone'),
    openProviderPage(browser, local.provider),
  ]);
  const windows: { close(): Promise<void> }[] = [officer, provider];
  const open = async (...window: [url: string, viewport: Viewport]): Promise<Chat> => {
    const chat = await openChat(browser, ...window);
    windows.push(chat);
    return chat;
  };
  const openSupervisor = () => open(local.supervisor, 'desktop');
  const openLiaison = () => open(local.liaison, 'phone');
  return {
    stage: { officer, openSupervisor, openLiaison, provider, presses: pressTimes(officer.page) },
    local,
    lower: async () => {
      await Promise.all(windows.map((window) => window.close()));
      for (const complaint of local.complaints()) console.log(complaint);
      await local.stop();
    },
  };
}
