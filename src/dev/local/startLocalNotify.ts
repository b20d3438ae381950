import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { NotifyConfig } from '../../config/notifyConfig.ts';
import { type DemoNotify, startDemoNotify } from '../demoNotify/startDemoNotify.ts';
import { notifyFile } from '../demoNotify/templates.ts';

/**
 * Starts the demo of GOV.UK Notify in this process, with a key made for this run, and writes NOTIFY_FILE into the
 * folder. Rejects when the port is taken or the folder cannot be written.
 */
export async function startLocalNotify(
  port: number,
  folder: string,
  now: () => Date,
): Promise<DemoNotify & { readonly config: NotifyConfig }> {
  const file = join(folder, 'notify.json');
  await writeFile(file, `${JSON.stringify(notifyFile, null, 2)}\n`);
  const apiKey = `local-${randomUUID()}-${randomUUID()}`;
  const demo = await startDemoNotify({ port, apiKey, now });
  return { ...demo, config: { apiKey, file, url: demo.url } };
}
