import { assessWithVictimAndConsent } from '../../state/assessWithVictimAndConsent.ts';
import type { DialogueState } from '../../state/dialogueState.ts';
import { chargeLines, lastDayLines } from './chargeLines.ts';
import { asksForAdult, isPutOff } from './isPutOff.ts';
import { openBeside, sayBeside } from './openBeside.ts';
import { rowsOnTheMenu } from './rowsOnTheMenu.ts';

/** What to do where nothing is open: what to bring or whom to ask, and who may charge; each once. */
export function whatInstead(state: DialogueState): readonly string[] {
  if (needsStatement(state))
    return ['Save this for later, and look at it again once the MG11 or VRI is there.'];
  const beside = openBeside(state);
  if (beside.length > 0) return [...beside.map(sayBeside), ...chargeLines(assessWithVictimAndConsent(state))];
  const instead = new Set(rowsOnTheMenu(state).flatMap((row) => row.instead));
  const because = state.assessment?.because ?? '';
  const said = instead.size > 0 ? [...instead] : [because];
  const isChilds = state.assessment?.handOver === 'yjs';
  // What is only put off offers no charge beside: it would rest on what was said alone.
  if (isPutOff(state))
    return [...said, ...(isChilds ? [thenJointly] : []), ...lastDayLines(assessWithVictimAndConsent(state))];
  // Where nothing is open to the police, a child's case is still decided with the youth justice service (R04).
  const jointly = isChilds ? [because] : [];
  const charge = chargeLines(assessWithVictimAndConsent(state));
  if (!asksForAdult(state)) return [...new Set([...jointly, ...said]), ...charge];
  const others = said.filter((line) => line !== because);
  return [...jointly, wasOneThere, ...[...others, ...charge].map((line) => `With one there: ${line}`)];
}

const thenJointly = 'Then ask the youth justice service from this case: a child’s case is a joint decision.';
const wasOneThere =
  'Say whether an appropriate adult was there. If not, put it off and ask again with one: what they said alone does not count.';

/** True while the day of an MG11 or a VRI decides whether it can still be charged. */
export function needsStatement({ assessment }: DialogueState): boolean {
  return assessment?.timeToCharge.is === 'needs-statement';
}
