import type { Day } from './day.ts';

/**
 * The day on which PCSC Act 2022 Part 6 (diversionary and community cautions) begins, as the commencement regulations
 * say. Null while none has been made. It is the law of the land, so it stands here and in no force's data; once it is
 * set, a force may put the two cautions on its list.
 */
export const part6CommencedOn: Day | null = null;
