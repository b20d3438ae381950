import type { Case } from '../../../domain/case/case.ts';
import type { NewsWords } from '../reportWords.ts';

/** What is to be done for a child under ten has not been ticked: to its officer, and then to the supervisors. */
export function childTasks(news: 'child-tasks-due' | 'child-tasks-overdue', { officer }: Case): NewsWords {
  return news === 'child-tasks-due'
    ? {
        heading: 'what is yours to do has not been ticked as done',
        next: 'Open the case, do what it says today, and tick it there.',
      }
    : {
        heading: 'what was to be done at once has not been ticked as done',
        next: `Ring ${officer.name}, have it done now, and have it ticked on the case’s card.`,
      };
}
