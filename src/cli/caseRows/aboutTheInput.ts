import { defaultForce } from '../../config/defaultForce.ts';
import { fieldNames } from './caseRow.ts';

/** What both tools say about their input. */
export const aboutTheInput = `The file is CSV with a header, a JSON list of objects, or JSON Lines; which one is told by its first character.
An empty cell, a null or a column that is not there is a fact not known; no fact has a default, and an unknown one is
asked for. Where records do not say whether a disposal was offered before the admission, say so in admissionInduced
(no, if that was looked into). Days are written like 2026-11-20, yes/no facts
yes or no (JSON: true or false). In CSV, needs are written like alcohol;finance and previous disposals like
2025-03-01:community-resolution:similar; 2024-01-15:conviction. The word none is an empty list; for statementDate it
says that there is no statement yet.
A reason for an exception is said of one disposal and opens no other: in JSON
{ "exceptional": { "conditional-caution": "the reason" } }, in CSV in a column exceptional.conditional-caution.
Give age in years on the day of the decision, or dateOfBirth. Without decisionDate the decision is made today.

Options
  --force NAME   folder under src/forces (${defaultForce})
  --as-of DAY    ask what the rules said on that day; a row may name its own day as rulesAsOf
  --help         these words

Names of columns and fields
${wrapped(fieldNames)}`;

function wrapped(names: readonly string[]): string {
  const lines = [''];
  for (const name of names) {
    const line = lines.at(-1) ?? '';
    if (line.length + name.length > 110) lines.push(name);
    else lines[lines.length - 1] = line === '' ? name : `${line}, ${name}`;
  }
  return lines.map((line) => `  ${line}`).join('\n');
}
