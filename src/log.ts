import { pino } from 'pino';

/** What a line of the log may carry: ids, codes and counts, flat; and an error, of which only its kind is kept. */
export type LogFields = {
  readonly err?: unknown;
  readonly [key: string]: unknown;
};

type Write = (fields: LogFields, what: string) => void;

/** Takes a line: its codes and what happened in a few words that hold nothing about people. */
export type Log = {
  readonly debug: Write;
  readonly info: Write;
  readonly warn: Write;
  readonly error: Write;
};

export type LogLevel = 'debug' | 'info' | 'warn' | 'error' | 'silent';

const removed = '[removed]';
const longestValue = 200;
const longestList = 100;
const codeOf = /^[\w.:;@/+\-[\]]*$/;
const mayHoldPeopleOrSecrets =
  /(name|phone|mobile|email|address|birth|dob|text|words|summary|note|reason|input|body|headers?|authorization|cookie|token|password|secret|signature|value|data|person|victim|carer)$/i;
const looksLikeOne = [
  /[^\s@]+@[^\s@]+\.[a-z]{2,}/i,
  /(?:\+44|\b0)[\s\-()]*\d(?:[\s\-()]*\d){8,9}\b/,
  /\b(?:Bearer\s|whsec_|eyJ[\w-]{10})/,
];

/**
 * The service's log: one JSON object a line.
 * Ids and codes only is the rule for whoever writes; here is the net below it: keys that name people, typed words or
 * secrets lose their value, and so do values that are no codes or look like an e-mail address, a phone number or a
 * token. Of an error only kind, code and where it was thrown remain, because messages quote what they complain about.
 * `destination` is standard output unless a test hands in another.
 */
export function createLog(level: LogLevel, destination?: { write(line: string): void }): Log {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
  };
  const logger = destination ? pino(options, destination) : pino(options);
  const writer =
    (at: 'debug' | 'info' | 'warn' | 'error'): Write =>
    (fields, what) =>
      logger[at](onlyCodes(fields), what);
  return { debug: writer('debug'), info: writer('info'), warn: writer('warn'), error: writer('error') };
}

function onlyCodes(fields: LogFields): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([key, value]) => [
      key,
      key === 'err' ? codesOfError(value) : mayHoldPeopleOrSecrets.test(key) ? removed : onlyCode(value),
    ]),
  );
}

function onlyCode(value: unknown): unknown {
  if (value === undefined || value === null || typeof value === 'boolean') return value;
  if (typeof value === 'number') return value;
  if (Array.isArray(value)) return value.slice(0, longestList).map(onlyCode);
  if (typeof value !== 'string' || value.length > longestValue || !codeOf.test(value)) return removed;
  return looksLikeOne.some((pattern) => pattern.test(value)) ? removed : value;
}

function codesOfError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { kind: typeof error };
  const { code, statusCode } = error as { code?: unknown; statusCode?: unknown };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    kind: onlyCode(error.name),
    ...(code === undefined ? {} : { code: onlyCode(code) }),
    ...(statusCode === undefined ? {} : { status: onlyCode(statusCode) }),
    at: frames.slice(0, 6).map((line) => line.trim().slice(3, 3 + longestValue)),
    ...(error.cause === undefined ? {} : { cause: codesOfError(error.cause) }),
  };
}
