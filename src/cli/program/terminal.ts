import type { Readable } from 'node:stream';

/** What a tool of the command line is handed, and where it speaks. */
export type Terminal = {
  /** The words after its name. */
  readonly words: readonly string[];
  readonly input: Readable;
  /** Prints a line of its answer; settles once there is room for the next. */
  readonly print: (line: string) => Promise<void>;
  /** Says what is wrong, beside the answer. */
  readonly complain: (line: string) => void;
};

/**
 * Does its work and gives back its exit status: 0, 1 where something of it failed, 2 where it could not be done. Rejects with
 * a sentence for whoever runs it (`attempt.ts`).
 */
export type Tool = (terminal: Terminal) => Promise<number>;
