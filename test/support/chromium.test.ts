import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findChromium } from './chromium.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waymark-browser-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

async function program(name: string, mode = 0o755): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, '#!/bin/sh\n');
  await chmod(path, mode);
  return path;
}

describe('findChromium', () => {
  it('takes CHROMIUM_PATH before anything installed', async () => {
    const named = await program('mine');
    await program('chromium');
    expect((await findChromium({ CHROMIUM_PATH: named, PATH: folder })).executablePath).toBe(named);
  });

  it('takes an installed browser before the one from npm', async () => {
    const installed = await program('google-chrome');
    expect((await findChromium({ PATH: folder })).executablePath).toBe(installed);
  });

  it('says what to do when CHROMIUM_PATH leads nowhere', async () => {
    await expect(findChromium({ CHROMIUM_PATH: join(folder, 'none') })).rejects.toThrow('Mend or unset it');
  });
});
