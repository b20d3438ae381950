import type { Case, Filing, Report, Support } from './case.ts';

type Agreed = Pick<Filing, 'intervention' | 'provider' | 'support'>;

/** True for a provider that runs something of this filing: what is required, or what is taken up by choice. */
export function isWith({ provider, support = [] }: Agreed, asked: string): boolean {
  return provider === asked || support.some((row) => row.provider === asked);
}

/**
 * Whether a report is about what was required or about support by choice. A provider that runs both must say which;
 * what cannot be told apart is `unclear`, so that nothing taken up by choice ever counts as a strike.
 */
export function aboutWhat(
  { intervention, provider, support = [] }: Agreed,
  report: Report,
  from: string,
): 'condition' | 'support' | 'unclear' {
  const theirs = support.filter((row) => row.provider === from);
  if (theirs.length === 0) return 'condition';
  if (provider !== from || theirs.some((row) => row.intervention === report.intervention)) return 'support';
  return report.intervention === intervention ? 'condition' : 'unclear';
}

/** Support whose provider got a referral of this case. */
export function supportReferred({ filed }: Pick<Case, 'filed'>): readonly Support[] {
  return (filed?.support ?? []).filter(({ referred }) => referred === true);
}

/** Support whose provider is to be told of this filing: not what an earlier filing of the case told them already. */
export function supportToRefer({ support = [] }: Agreed, before: Case): readonly Support[] {
  const told = supportReferred(before);
  return support.filter(
    ({ intervention, provider, referred }) =>
      referred === true &&
      !told.some((row) => row.intervention === intervention && row.provider === provider),
  );
}
