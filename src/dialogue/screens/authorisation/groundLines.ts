import { requiredInterventions } from '../../state/conditionsOffered.ts';
import type { DialogueState } from '../../state/dialogueState.ts';
import { termsNow } from '../../state/sinceApproved.ts';
import type { Line } from '../../view/view.ts';

/**
 * Why it is asked for: the proposal, where it is that, and what speaks for each course that it may require. Once it is settled,
 * for those alone that it does: what was proposed for a course that is not required has lost that ground.
 */
export function groundLines(state: DialogueState): readonly Line[] {
  const { suggestions } = state;
  const isRequirable = requirable(state);
  const brings = suggestions
    .filter(({ as, intervention: { id } }) => as === 'condition' && isRequirable(id))
    .map(({ intervention: { title }, because: why }) => `${title}: ${why}`);
  return [...proposedFor(state, isRequirable), ...brings].map((text) => ({ text }));
}

function proposedFor(
  { assessment, chosen, theCase, force }: DialogueState,
  isRequirable: (course: string) => boolean,
): readonly string[] {
  const { recommended = null, because = '', course } = assessment ?? {};
  const isAboutIt = chosen !== undefined && (recommended === null || recommended === chosen.disposal);
  if (!isAboutIt || because === '') return [];
  // What became of a course that was declined is said already.
  if (course === undefined || isRequirable(course) || theCase.declined.includes(course)) return [because];
  const title = force.interventions.find(({ id }) => id === course)?.title ?? course;
  return [`This was proposed for ${title}, which is not required.`];
}

/** Before anything is settled an approval covers each course that is offered, afterwards what is required. */
function requirable(state: DialogueState): (course: string) => boolean {
  if (termsNow(state).conditions === undefined) return () => true;
  const required = requiredInterventions(state).map(({ id }) => id);
  return (course) => required.includes(course);
}
