import { mkdir, open, readdir, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

/** How the temp files of `replaceFile` are named; nothing else in the data folder is. */
const temporaryFile = /^\..+\.tmp$/;

/** Makes what happened to the names inside a folder survive a power cut. Rejects with the file system's error. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Makes a folder that only its owner may enter, with those above it; durable when it resolves. One that stands stays as it is. */
export async function makeFolder(folder: string): Promise<void> {
  const first = await mkdir(folder, { recursive: true, mode: 0o700 });
  if (first === undefined) return;
  const top = dirname(resolve(first));
  for (let at = dirname(resolve(folder)); ; at = dirname(at)) {
    await syncFolder(at);
    if (at === top) return;
  }
}

/** Removes what a crash left of writes that never finished. Nothing of them was ever acknowledged. */
export async function removeTemporaryFiles(folder: string): Promise<void> {
  const names = await readdir(folder);
  await Promise.all(
    names.filter((name) => temporaryFile.test(name)).map((name) => rm(join(folder, name), { force: true })),
  );
}
