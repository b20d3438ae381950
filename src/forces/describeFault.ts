import type { z } from 'zod';
import { chosenFacts, yesNoFacts } from './intervention.ts';

const gateFacts: readonly string[] = ['age', 'needs', ...chosenFacts, ...yesNoFacts];

/** One fault of one file as a sentence: the file, the row and field, and what is wrong. `content` is the file's JSON. */
export function describeFault(file: string, issue: z.core.$ZodIssue, content: unknown): string {
  const where = placeOf(issue.path, content);
  return `${file}${where ? `, ${where}` : ''}: ${whatIsWrong(issue, valueAt(issue.path, content))}.`;
}

function whatIsWrong(issue: z.core.$ZodIssue, value: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      return value === undefined ? 'is missing' : `must be ${nameOfType(issue.expected)}`;
    case 'invalid_value':
      return `must be one of ${issue.values.map(String).join(', ')}`;
    case 'unrecognized_keys':
      return `has a field that nobody reads: ${issue.keys.join(', ')}`;
    case 'too_small':
      return issue.origin === 'array' || issue.origin === 'string'
        ? 'must not be empty'
        : `must be at least ${issue.minimum}`;
    case 'invalid_union':
      return wrongGate(value);
    default:
      return issue.message;
  }
}

function wrongGate(value: unknown): string {
  const named = isRecord(value) ? value.fact : undefined;
  if (typeof named === 'string' && !gateFacts.includes(named))
    return `names the fact "${named}", which no gate can read. Use one of ${gateFacts.join(', ')}`;
  return 'is no gate: name a fact or "offence", and what it must be (see the Gate type)';
}

function placeOf(path: readonly PropertyKey[], content: unknown): string {
  const part = (key: PropertyKey, depth: number) => {
    if (typeof key !== 'number') return String(key);
    const row = valueAt(path.slice(0, depth + 1), content);
    const id = isRecord(row) && typeof row.id === 'string' ? ` (${row.id})` : '';
    return `row ${key + 1}${id}`;
  };
  return path.map(part).join(', ');
}

function valueAt(path: readonly PropertyKey[], content: unknown): unknown {
  return path.reduce<unknown>((value, key) => (isRecord(value) ? value[String(key)] : undefined), content);
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const nameOfType = (expected: string): string =>
  ({ string: 'text', boolean: 'true or false', number: 'a number', int: 'a whole number', array: 'a list' })[
    expected
  ] ?? 'a group of fields';
