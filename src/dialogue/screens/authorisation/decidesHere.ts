import type { Case } from '../../../domain/case/case.ts';
import { field } from '../../inputs/field.ts';
import { aimedAt } from '../../view/verb.ts';
import type { View } from '../../view/view.ts';

type Part = Pick<Extract<View, { card: 'authorisation' }>, 'fields' | 'verbs' | 'target'>;

/**
 * Field and buttons of whoever decides a request: a reason, and approve or decline; and where it is read without its detail, how
 * to get that. Nothing once it is decided, or for somebody who only reads it.
 */
export function decidesHere(theCase: Case, isOpen: boolean, isForOthers: boolean): Part {
  return {
    fields: isOpen ? { reason: field() } : {},
    ...aimedAt('authorisation', theCase, [
      ...(isOpen ? (['approve', 'decline'] as const) : []),
      ...(isOpen && isForOthers ? (['send-detail'] as const) : []),
    ]),
  };
}
