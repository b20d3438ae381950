import type { RuleInput } from '../../law/truth.ts';
import { assessDisposal } from './assessDisposal.ts';
import type { Assessment, DisposalAssessment } from './assessment.ts';
import { needsChildForm } from './ofChildren.ts';

/** Why nothing is proposed where no disposal that is open is the usual answer, and whose case it is. */
export function nothingUsual(
  notBlocked: readonly DisposalAssessment[],
  input: RuleInput,
): { readonly because: string; readonly handOver: Assessment['handOver'] } {
  const settled = notBlocked.filter(({ status }) => status !== 'cannot-say');
  if (settled.some(needsChildForm)) return { because: theirsWithForm, handOver: 'cps' };
  const exception = settled.some((one) => one.exceptional && !isForTheCps(one));
  const chargeIsTheirs = isForTheCps(assessDisposal('charge', input));
  // Where nothing else is settled, theirs it is whatever could still be said of what only they decide.
  const isAllTheirs = notBlocked.length > 0 && notBlocked.every(isForTheCps);
  if (settled.some(isForTheCps) || isAllTheirs)
    return { because: exception ? theirsButForOne : theirs, handOver: 'cps' };
  if (exception) return { because: chargeIsTheirs ? chargedByThem : charged, handOver: null };
  const missing = notBlocked.flatMap(({ reasons }) => reasons).find(({ effect }) => effect === 'cannot-say');
  const because =
    settled.length > 0 ? openOnly : missing ? `The rules cannot say yet. ${missing.text}` : unsettled;
  return { because, handOver: null };
}

const isForTheCps = ({ authority }: DisposalAssessment): boolean =>
  authority === 'cps' || authority === 'dpp';

const anException = 'Anything lighter is an exception, for a decision maker.';
const theirs = 'The police cannot decide this. Send it to the CPS.';
const theirsWithForm = 'The police cannot decide this. Send it to the CPS, with the Child Information Form.';
const theirsButForOne = `Send it to the CPS, who decide on a charge and a caution. ${anException}`;
const charged = `A charge is the usual answer here. ${anException}`;
const chargedByThem = `A charge is the usual answer here, and the CPS decides it. ${anException}`;
const openOnly = 'Something is open to a decision maker, but no source calls it the usual answer.';
const unsettled = 'The rules do not settle this. See what is missing, and speak to a supervisor.';
