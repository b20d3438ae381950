import type { Case } from '../../../domain/case/case.ts';
import { reportKinds } from '../../../domain/case/report.ts';
import { asSentence } from '../../words/asSentence.ts';
import { caseHeading } from '../caseHeading.ts';
import { fellAway } from '../fellAway.ts';
import { type NewsWords, reportWords } from '../reportWords.ts';
import { sayDecided } from '../sayDecided.ts';

/** What a decision maker reads in their own chat of a case that they decide, or decided, on. */
export type DecisionMakerNews = 'reported-since' | 'withdrawal-idle' | 'breach-of-approved';

/** True for such news. */
export function isForDecisionMaker(news: string): news is DecisionMakerNews {
  return Object.hasOwn(words, news);
}

/** True where its reader has something to do: whoever decides a breach that is open reads what came since. */
export function asksToRead(news: string, { state }: Pick<Case, 'state'>): boolean {
  return news === 'reported-since' && state.status === 'breached';
}

/** The words of such news; the last report of the case is the one that it tells of. */
export function decisionMakerWords(news: DecisionMakerNews, theCase: Case): NewsWords {
  return words[news](theCase);
}

const words: Readonly<Record<DecisionMakerNews, (theCase: Case) => NewsWords>> = {
  'reported-since': (theCase) => {
    const { state, reports, reference } = theCase;
    const last = reports.at(-1);
    const what =
      last === undefined ? 'something' : reportWords[reportKinds[last.kind].news].event.toLowerCase();
    return {
      heading: `reported since the breach: ${what}`,
      next:
        state.status === 'breached'
          ? `Read it before you decide: write ${reference} to me here.`
          : 'You decided before that came. Its officer is told to say so to the charging decision maker.',
    };
  },
  'withdrawal-idle': ({ withdrawals }) => ({
    heading: 'you need not decide any more whether it is withdrawn',
    next: fellAway(withdrawals?.at(-1)),
  }),
  'breach-of-approved': (theCase) => {
    const { breach, officer } = theCase;
    const what = breach === undefined ? '' : `: ${sayDecided(breach)}`;
    return {
      heading: `its officer, ${officer.name}, decided the breach of what you approved${what}`,
      next: `${breach === undefined ? '' : `${asSentence(breach.reason)} `}Now: ${caseHeading(theCase)}.`,
    };
  },
};
