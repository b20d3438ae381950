import { type SurveyQuestion, surveyQuestions } from '../../domain/victim/readSurvey.ts';
import type { Survey } from '../../domain/victim/victimEvent.ts';
import type { Disposal } from '../../law/disposal.ts';
import { smallest } from '../dipSample/foldSmall.ts';

/** One set of answers, with the disposal of its case, and which case: one victim may answer twice. */
export type Answered = {
  readonly survey: Survey;
  readonly disposal: Disposal | 'not-diverted';
  readonly caseId: string;
};

/** What answers can be kept apart by. */
export const surveyColumns = ['script', 'disposal', 'channel', 'after'] as const;
export type SurveyColumn = (typeof surveyColumns)[number];

/** Answers that share these words: how many, and how many of them were mostly or completely content, by question. */
export type SurveyRow = {
  readonly name: string;
  readonly answers: number;
  /** Of whom: a row is small by people, not by answers. */
  readonly cases: ReadonlySet<string>;
  readonly content: Readonly<Record<SurveyQuestion, number>>;
};

/** "Mostly" and "completely" count as content. */
const content = 4;

/** Adds answers up by one column, most answers first. */
export function countSurveys(all: readonly Answered[], by: SurveyColumn): readonly SurveyRow[] {
  const names = [...new Set(all.map((one) => wordOf(one, by)))];
  return names
    .map((name) =>
      sumOf(
        name,
        all.filter((one) => wordOf(one, by) === name),
      ),
    )
    .toSorted((a, b) => b.answers - a.answers || a.name.localeCompare(b.name, 'en-GB'));
}

/**
 * The rows as they may be shown: those of fewer than five people are put together, with as many of the next smallest
 * as it takes until they are five people of two rows at least; what still is too small is left out.
 */
export function withoutSmall(rows: readonly SurveyRow[]): {
  readonly rows: readonly SurveyRow[];
  readonly hidden: boolean;
} {
  const small = rows.filter(({ cases }) => cases.size < smallest);
  if (small.length === 0) return { rows, hidden: false };
  const rest = rows.filter((row) => !small.includes(row)).toSorted((a, b) => a.answers - b.answers);
  while (small.length < 2 || casesOf(small).size < smallest) {
    const next = rest.shift();
    if (next === undefined) break;
    small.push(next);
  }
  const together =
    casesOf(small).size >= smallest && small.length > 1 ? [addUp('others, put together', small)] : [];
  return { rows: [...rest.toSorted((a, b) => b.answers - a.answers), ...together], hidden: true };
}

function wordOf({ survey, disposal }: Answered, by: SurveyColumn): string {
  switch (by) {
    case 'script':
      return survey.scriptVersion === '' ? 'no words offered' : survey.scriptVersion;
    case 'disposal':
      return disposal.replaceAll('-', ' ');
    case 'channel':
      return survey.by === 'phone' ? 'by phone' : 'by link';
    case 'after':
      return survey.after === 'call' ? 'after the call' : 'after closure';
  }
}

function sumOf(name: string, some: readonly Answered[]): SurveyRow {
  return {
    name,
    answers: some.length,
    cases: new Set(some.map(({ caseId }) => caseId)),
    content: each((id) => some.filter(({ survey }) => survey[id] >= content).length),
  };
}

function addUp(name: string, rows: readonly SurveyRow[]): SurveyRow {
  return {
    name,
    answers: rows.reduce((sum, { answers }) => sum + answers, 0),
    cases: casesOf(rows),
    content: each((id) => rows.reduce((sum, row) => sum + row.content[id], 0)),
  };
}

function casesOf(rows: readonly SurveyRow[]): ReadonlySet<string> {
  return new Set(rows.flatMap(({ cases }) => [...cases]));
}

function each(count: (id: SurveyQuestion) => number): Record<SurveyQuestion, number> {
  return Object.fromEntries(surveyQuestions.map(({ id }) => [id, count(id)])) as Record<
    SurveyQuestion,
    number
  >;
}
