import type { Case } from '../../../domain/case/case.ts';
import type { Force } from '../../../domain/force/force.ts';
import { needsReader } from '../../view/needsReader.ts';
import { caseView } from './caseView.ts';

/** True while the officer of a case has something to do in it: a draft to carry on with, or a button on its card that does something. */
export function hasNextStep(theCase: Case, force: Force): boolean {
  if (theCase.state.status === 'drafting') return true;
  return needsReader(caseView(theCase, force));
}
