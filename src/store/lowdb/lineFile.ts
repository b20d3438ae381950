import { open, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { codeOf } from './diskFault.ts';
import { syncFolder } from './makeFolder.ts';

/** A file that grows by whole lines. */
export type LineFile = {
  /** Resolves when the line would survive a power cut. Rejects with the file system's error. */
  append(line: string): Promise<void>;
  /** Every whole line; what a crash cut off was never acknowledged and is left out. Empty when there is no file. */
  lines(): Promise<readonly string[]>;
};

/** The file at `path`, for one user at a time; it is made with the first line, for its owner's eyes alone. */
export function lineFile(path: string): LineFile {
  return {
    append: async (line) => {
      const file = await open(path, 'a+', 0o600);
      try {
        const isNew = (await file.stat()).size === 0;
        await dropCutLine(file);
        await file.appendFile(`${line}\n`);
        await file.sync();
        if (isNew) await syncFolder(dirname(path));
      } finally {
        await file.close();
      }
    },
    lines: async () => {
      const text = await readText(path);
      return wholeLines(text).split('\n').slice(0, -1);
    },
  };
}

/** What a crash, or a full disk, left of a line that was never acknowledged must not be taken for part of the next. */
async function dropCutLine(file: Awaited<ReturnType<typeof open>>): Promise<void> {
  const { size } = await file.stat();
  if (size === 0) return;
  const { buffer } = await file.read(Buffer.alloc(1), 0, 1, size - 1);
  if (buffer.toString() === '\n') return;
  const content = Buffer.alloc(size);
  await file.read(content, 0, size, 0);
  await file.truncate(content.lastIndexOf('\n') + 1);
}

function wholeLines(text: string): string {
  return text.slice(0, text.lastIndexOf('\n') + 1);
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return '';
    throw error;
  }
}
