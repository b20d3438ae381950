import type { z } from 'zod';
import { wrongFor } from '../../domain/assessment/factsSettledBy.ts';
import type { Force } from '../../domain/force/force.ts';
import { isKnownPlace, outside } from '../../domain/force/place.ts';
import type { Day } from '../../law/day.ts';
import type { Facts } from '../../law/facts.ts';
import { ageOn } from './ageOn.ts';
import { exceptionalColumns, withColumns } from './exceptionalField.ts';
import { factFields } from './factFields.ts';
import { otherFields } from './otherFields.ts';
import { fieldReader } from './readField.ts';

/** A row as it came: field names and values, text from CSV, anything from JSON. */
export type Fields = Readonly<Record<string, unknown>>;

export type CaseRow = {
  readonly id: string | null;
  readonly facts: Facts;
  /** When it was decided: its record and its deadlines are counted from here. */
  readonly decisionDay: Day;
  /** The rules in force on this day are asked. */
  readonly rulesAsOf: Day;
  /** For figures alone: no rule and no suggestion is ever handed this. */
  readonly ethnicity: { readonly self?: string; readonly observed?: string };
};

/** What is wrong with a row: the field, and why as a sentence. It never repeats the value: a cell may hold a name. */
export type RowFault = { readonly field: string; readonly message: string };

export type RowContext = {
  readonly force: Force;
  /** The day in London; decisions without a date are made today. */
  readonly today: Day;
  /** Asks what the rules said on this day, unless a row names its own. */
  readonly asOf?: Day;
};

const fields = { ...factFields, ...exceptionalColumns, ...otherFields };

type Others = { readonly [F in keyof typeof otherFields]?: z.output<(typeof otherFields)[F]> };

const readField = fieldReader(fields);

/** Every name a row may use. */
export const fieldNames: readonly string[] = Object.keys(fields);

/** Reads one row. An empty cell or a null is a fact not known. The first fault found is the one that is told. */
export function readCaseRow(
  given: Fields,
  context: RowContext,
): { readonly row: CaseRow } | { readonly fault: RowFault } {
  const facts: Record<string, unknown> = {};
  const others: Record<string, unknown> = {};
  for (const name in given) {
    const value = given[name];
    if (isBlank(value)) continue;
    const result = readField(name, value);
    if ('message' in result) return { fault: { field: name, message: result.message } };
    if (name in factFields) facts[name] = result.value;
    else others[name] = result.value;
  }
  return understand(withColumns(facts as Facts, others), others as Others, context);
}

function understand(
  given: Facts,
  { id, decisionDate, dateOfBirth, rulesAsOf, ethnicitySelf, ethnicityObserved }: Others,
  context: RowContext,
): { readonly row: CaseRow } | { readonly fault: RowFault } {
  const decisionDay = decisionDate ?? context.today;
  const fault = contradictionIn(given, dateOfBirth, decisionDay, context);
  if (fault) return { fault };
  const facts = dateOfBirth === undefined ? given : { ...given, age: ageOn(dateOfBirth, decisionDay) };
  return {
    row: {
      id: id ?? null,
      facts,
      decisionDay,
      rulesAsOf: rulesAsOf ?? context.asOf ?? decisionDay,
      ethnicity: {
        ...(ethnicitySelf !== undefined && { self: ethnicitySelf }),
        ...(ethnicityObserved !== undefined && { observed: ethnicityObserved }),
      },
    },
  };
}

/** The caller's reference of a row that may be faulty in any other way; null when there is none to read. */
export function idOf(given: Fields): string | null {
  const id = otherFields.id.safeParse(given.id);
  return id.success ? id.data : null;
}

function contradictionIn(
  facts: Facts,
  dateOfBirth: Day | undefined,
  decisionDay: Day,
  { force }: RowContext,
): RowFault | undefined {
  const { offence, offenceDate, age, borough, remedyChosen } = facts;
  if (offence === undefined)
    return { field: 'offence', message: 'is missing: nothing can be assessed without it' };
  const row = force.offences.find(({ id }) => id === offence);
  if (row === undefined)
    return { field: 'offence', message: `is no id of the offence list of ${force.title}` };
  const wrong = wrongFor(facts, row);
  if (wrong !== undefined) return { field: wrong.fact, message: `cannot be so: ${wrong.because}` };
  if (offenceDate !== undefined && offenceDate > decisionDay)
    return { field: 'offenceDate', message: 'is after the decision' };
  if (dateOfBirth !== undefined && dateOfBirth > (offenceDate ?? decisionDay))
    return { field: 'dateOfBirth', message: 'is after the offence or the decision' };
  const years = dateOfBirth === undefined ? undefined : ageOn(dateOfBirth, decisionDay);
  if (years !== undefined && years > 120)
    return { field: 'dateOfBirth', message: 'makes the person older than 120 years' };
  if (years !== undefined && age !== undefined && years !== age)
    return { field: 'age', message: 'is not the age that dateOfBirth gives on the day of the decision' };
  if (borough !== undefined && !isKnownPlace(borough, force))
    return {
      field: 'borough',
      message: `must be one of ${[...force.places.map(({ id }) => id), outside].join(', ')}`,
    };
  if (remedyChosen !== undefined && !force.remedies.some(({ id }) => id === remedyChosen))
    return { field: 'remedyChosen', message: `is no id of the community remedy list of ${force.title}` };
  return undefined;
}

function isBlank(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
}
