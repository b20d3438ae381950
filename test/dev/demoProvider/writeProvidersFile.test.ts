import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeProvidersFile } from '../../../src/dev/demoProvider/writeProvidersFile.ts';
import { loadDirectory } from '../../../src/providers/providerDirectory.ts';

let folder: string;
let path: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'providers-file-'));
  path = join(folder, 'local', 'providers.json');
});
afterEach(() => rm(folder, { recursive: true }));

describe('the providers file of local mode', () => {
  it('is one the product accepts, with a secret of its own for each', async () => {
    await writeProvidersFile({ path, ids: ['cranstoun', 'birmingham-yjs'], port: 4010 });
    const directory = await loadDirectory(path);
    expect([...directory.keys()]).toEqual(['cranstoun', 'birmingham-yjs']);
    expect(directory.get('cranstoun')?.url).toBe('http://127.0.0.1:4010/providers/cranstoun/referrals');
  });

  it('can be read by this account alone', async () => {
    await writeProvidersFile({ path, ids: ['cranstoun'], port: 4010 });
    expect((await stat(path)).mode & 0o077).toBe(0);
  });

  it('keeps its secrets when it is written again, with another port and one more provider', async () => {
    await writeProvidersFile({ path, ids: ['cranstoun'], port: 4010 });
    const before = await loadDirectory(path);
    await writeProvidersFile({ path, ids: ['cranstoun', 'victim-support'], port: 4020 });
    const after = await loadDirectory(path);
    expect(after.get('cranstoun')?.secrets).toEqual(before.get('cranstoun')?.secrets);
    expect(after.get('cranstoun')?.url).toContain(':4020/');
    expect(after.size).toBe(2);
  });

  it.each(['{"torn', 'null', '[]'])('is made anew from a spoilt one: %s', async (content) => {
    await writeProvidersFile({ path, ids: [], port: 4010 });
    await writeFile(path, content);
    await writeProvidersFile({ path, ids: ['cranstoun'], port: 4010 });
    expect((await loadDirectory(path)).size).toBe(1);
  });
});
