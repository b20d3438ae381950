import type { CaseCard } from '../domain/case/mayView.ts';

/** What a request, or a breach, rests on: called the same where it is sent, drawn, and written down as read. */
export type DetailCard = Extract<CaseCard, 'authorisation-detail' | 'breach-detail'>;

const details: Readonly<Partial<Record<string, DetailCard>>> = {
  authorisation: 'authorisation-detail',
  breach: 'breach-detail',
};

/** What a decision on this step rests on; undefined where no step of others' decisions is of that name. */
export function detailCardOf(step: string): DetailCard | undefined {
  return details[step];
}
