import type { FactWord } from '../../law/vocabulary.ts';

/** What a victim said of a disposal that was decided before: "supported it". */
export const viewThen: Record<FactWord<'victimView'>, string> = {
  supports: 'supported it',
  neutral: 'had no strong view',
  opposes: 'opposed it',
};
