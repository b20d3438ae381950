import { type SurveyQuestion, surveyQuestions } from '../../domain/victim/readSurvey.ts';
import { smallest } from '../dipSample/foldSmall.ts';
import {
  type Answered,
  countSurveys,
  type SurveyColumn,
  type SurveyRow,
  withoutSmall,
} from './countSurveys.ts';
import { differenceOf, percent, type ShareInterval, sayShare, shareOf } from './shareInterval.ts';

const titles: Record<SurveyColumn, string> = {
  script: 'Version of the words',
  disposal: 'Disposal',
  channel: 'Answered',
  after: 'When',
};

const heads: Record<SurveyQuestion, string> = {
  understood: 'Understood why',
  heard: 'Felt heard',
  fair: 'Treated fairly',
  satisfied: 'Satisfied',
};

/** The head and the rows of one table: per question "72 % (64 to 79)". Small numbers are not in it. */
export function surveyCells(all: readonly Answered[], by: SurveyColumn): readonly (readonly string[])[] {
  const { rows } = withoutSmall(countSurveys(all, by));
  return [
    [titles[by], 'Answers', ...surveyQuestions.map(({ id }) => heads[id])],
    ...rows.map((row) => [
      row.name,
      String(row.answers),
      ...surveyQuestions.map(({ id }) => sayShare(row.content[id], row.answers)),
    ]),
  ];
}

/** What is said below it: what counts as content, what was hidden, and whether two versions differ by more than chance. */
export function belowSurvey(all: readonly Answered[], by: SurveyColumn): string {
  const { rows, hidden } = withoutSmall(countSurveys(all, by));
  return [
    'Share of those who answered “mostly” or “completely”, with its 95 % interval.',
    ...(hidden
      ? [
          `Rows of fewer than ${smallest} people are put together or left out: so few people could be recognised.`,
        ]
      : []),
    ...(by === 'script' ? compare(rows.filter(({ name }) => !name.startsWith('others'))) : []),
  ].join('\n');
}

/** The newest version against the one before it, on whether people are satisfied. */
function compare(rows: readonly SurveyRow[]): readonly string[] {
  const [newest, before] = rows.toSorted((a, b) => b.name.localeCompare(a.name, 'en-GB', { numeric: true }));
  if (newest === undefined || before === undefined) return [];
  const { share, low, high } = differenceOf(satisfied(newest), satisfied(before));
  const points = `${newest.name} against ${before.name}, satisfied: ${sign(share)} points (${sign(low)} to ${sign(high)}).`;
  return [
    low <= 0 && high >= 0 ? `${points} That could be chance.` : `${points} More than chance would explain.`,
  ];
}

function satisfied({ content, answers }: SurveyRow): ShareInterval {
  return shareOf(content.satisfied, answers);
}

function sign(share: number): string {
  const points = percent(share);
  return points > 0 ? `+${points}` : String(points).replace('-', '−');
}
