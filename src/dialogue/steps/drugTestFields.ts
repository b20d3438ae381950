import { isTestedOnAuthority, mayHaveBeenTested } from '../../domain/alerts/mayHaveBeenTested.ts';
import type { Facts } from '../../law/facts.ts';
import { parseFacts } from '../inputs/factInput.ts';
import { field, isTicked } from '../inputs/field.ts';
import type { DialogueState } from '../state/dialogueState.ts';
import type { Fields } from '../view/view.ts';

/**
 * The test on arrest, where it may have been taken: of an adult in custody, after an offence that allows it, or with
 * drugs behind it. Where nobody has said yet whether they were in custody, that is asked instead: at the scene nobody
 * is tested.
 */
export function drugTestFields(state: DialogueState): Fields {
  if (!mayHaveBeenTested(told(state))) return {};
  const { drugTest, inCustody } = told(state);
  const custody = asksCustody(state) ? { custody: field(inCustody === true ? 'true' : '') } : {};
  if (!asksTest(state)) return custody;
  const label = isTestedOnAuthority(told(state)) ? { label: onAuthority } : {};
  return { ...custody, drugTest: { ...field(drugTest), ...label } };
}

/** PACE 1984 s.63B: the offence by itself allows no test. */
const onAuthority =
  'Were they tested for drugs in custody? For this offence an inspector must have authorised it (to confirm)';

/** Reads both. Where the card that was pressed did not ask for the test yet, it comes back with it. */
export function readDrugTest(
  state: DialogueState,
  inputs: Readonly<Record<string, string>>,
): { readonly facts: Facts; readonly errors: Readonly<Record<string, string>> } {
  if (!mayHaveBeenTested(told(state))) return { facts: {}, errors: {} };
  const custody = asksCustody(state) ? { inCustody: isTicked(inputs, 'custody') } : {};
  const then = withDrugTest(state, custody);
  if (!asksTest(then)) return { facts: custody, errors: {} };
  if (inputs.drugTest === undefined) return { facts: custody, errors: { drugTest: unanswered } };
  const test = parseFacts(['drugTest'], inputs, state.force);
  return { facts: { ...custody, ...test.facts }, errors: test.errors };
}

const unanswered = 'They were in custody: say whether they were tested, then press again.';

/** As things stand with that answer. */
export function withDrugTest(state: DialogueState, answered: Facts): DialogueState {
  const { answers } = state.theCase;
  return {
    ...state,
    theCase: { ...state.theCase, answers: { ...answers, facts: { ...answers.facts, ...answered } } },
  };
}

const told = ({ theCase }: DialogueState): Facts => theCase.answers.facts;

/** Whoever was asked for the needs was asked for custody among them. */
const asksCustody = (state: DialogueState): boolean => told(state).needs === undefined;

/** A test that was told shows that they were in custody. */
function asksTest(state: DialogueState): boolean {
  const { drugTest = 'not-tested', inCustody } = told(state);
  return inCustody === true || drugTest !== 'not-tested';
}
