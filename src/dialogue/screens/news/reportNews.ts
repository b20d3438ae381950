import type { Case } from '../../../domain/case/case.ts';
import { isChargeDue } from '../../../domain/case/isChargeDue.ts';
import type { ReportNews } from '../../../domain/case/report.ts';
import { sinceBreach } from '../../../domain/case/sinceBreach.ts';
import type { Force } from '../../../domain/force/force.ts';
import { tellPerson } from '../case/tellPerson.ts';
import { caseHeading } from '../caseHeading.ts';
import { type NewsWords, reportWords } from '../reportWords.ts';

/**
 * What the officer reads of a report. While a breach is open, or a charge is to be decided after one, it is for whoever
 * decides.
 */
export function reportNews(news: ReportNews, theCase: Case, force: Force): NewsWords {
  const words = reportWords[news].news(theCase, force);
  if (sinceBreach(theCase).length === 0)
    return news === 'declined'
      ? {
          ...words,
          next: `${tellPerson(theCase, force)} that nobody will phone them about it. ${words.next}`,
        }
      : words;
  // What they are to ask of an appointment does not wait for the decision.
  if (news === 'attended' && words.next !== '') return { ...words, next: `${words.next} ${onAlert}` };
  return {
    ...words,
    next: isChargeDue(theCase)
      ? `${caseHeading(theCase)}. Tell the charging decision maker, or the CPS if it has the case.`
      : `${onAlert} Nothing else follows from it until then.`,
  };
}

const onAlert = 'It stands on the breach alert, for the decision maker.';
