import { replay } from '../../domain/case/apply.ts';
import { decisionOf } from '../../domain/case/decisionOf.ts';
import type { Answered } from '../../reports/survey/countSurveys.ts';
import { type SaidPart, saidIn } from '../../reports/survey/countWords.ts';
import { readCases } from '../../store/lowdb/readCases.ts';

export type AnswersRead = {
  readonly answered: readonly Answered[];
  /** The parts of the words that were said, in every call that was logged with them. */
  readonly said: readonly SaidPart[];
  /** Files that could not be read, each with why: "case-7.json (damaged)". */
  readonly unread: readonly string[];
};

/** The answers, and the words that were said, of every case in a data folder. Rejects with a sentence when there is no such folder. */
export async function readAnswers(folder: string): Promise<AnswersRead> {
  const answered: Answered[] = [];
  const said: SaidPart[] = [];
  const unread: string[] = [];
  for await (const read of readCases(folder)) {
    if ('file' in read) {
      unread.push(`${read.file} (${read.why})`);
      continue;
    }
    const theCase = replay(read.record.events);
    const disposal = (decisionOf(theCase) ?? theCase.filed)?.disposal ?? 'not-diverted';
    for (const survey of theCase.victim?.surveys ?? [])
      answered.push({ survey, disposal, caseId: read.record.id });
    said.push(...(theCase.victim?.calls ?? []).flatMap((call) => saidIn(call, read.record.id)));
  }
  return { answered, said, unread };
}
