import type { Case, DecidedBreach, Instant } from './case.ts';
import type { CaseEvent } from './caseEvent.ts';
import { excuseMeans } from './excuseMeans.ts';

/** How the breach that is open was decided, by whom and when; what was decided on an earlier one is kept beside it. */
export function howDecided(
  theCase: Case,
  { decision, reason, rank, failuresStand }: Extract<CaseEvent, { type: 'breach-decided' }>,
  { by, at }: { readonly by: string; readonly at: Instant },
): Pick<Case, 'breach' | 'breachesBefore'> {
  const { state, breach: before, breachesBefore = [] } = theCase;
  const since =
    state.status === 'breached'
      ? {
          since: state.since,
          ...(state.heard === undefined ? {} : { heard: state.heard }),
          ...(state.byOfficer === undefined ? {} : { byOfficer: state.byOfficer }),
        }
      : {};
  const means = decision === 'excuse' ? excuseMeans(theCase) : undefined;
  const breach: DecidedBreach = {
    ...{ decision, reason, by, ...since, at },
    ...(rank === undefined ? {} : { rank }),
    ...(failuresStand === true ? { failuresStand } : {}),
    ...(means === 'another' ? { another: true } : {}),
    ...(means === 'accept' ? { accepted: true } : {}),
  };
  return before === undefined ? { breach } : { breach, breachesBefore: [...breachesBefore, before] };
}
