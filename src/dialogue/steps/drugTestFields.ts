import { isTestedOnAuthority, mayHaveBeenTested } from '../../domain/alerts/mayHaveBeenTested.ts';
import type { Facts } from '../../law/facts.ts';
import { parseFacts } from '../inputs/factInput.ts';
import { field } from '../inputs/field.ts';
import type { DialogueState } from '../state/dialogueState.ts';
import type { Fields } from '../view/view.ts';

/** Whoever was not in custody was not tested: that is marked until somebody says otherwise. */
const untested = 'not-tested';

/** The test on arrest, where it may have been taken: of an adult, after an offence that allows it, or with drugs behind it. */
export function drugTestFields(state: DialogueState): Fields {
  if (!isAsked(state)) return {};
  const { facts } = state.theCase.answers;
  const label = isTestedOnAuthority(facts) ? { label: onAuthority } : {};
  return { drugTest: { ...field(facts.drugTest ?? untested), ...label } };
}

/** PACE 1984 s.63B: the offence by itself allows no test. */
const onAuthority =
  'Were they tested for drugs in custody? For this offence an inspector must have authorised it (to confirm)';

/** Reads it; left as it stands it says that there was none. */
export function readDrugTest(
  state: DialogueState,
  inputs: Readonly<Record<string, string>>,
): { readonly facts: Facts; readonly errors: Readonly<Record<string, string>> } {
  if (!isAsked(state)) return { facts: {}, errors: {} };
  return parseFacts(['drugTest'], { drugTest: untested, ...inputs }, state.force);
}

/** As things stand with that answer. */
export function withDrugTest(state: DialogueState, told: Facts): DialogueState {
  const { answers } = state.theCase;
  return {
    ...state,
    theCase: { ...state.theCase, answers: { ...answers, facts: { ...answers.facts, ...told } } },
  };
}

const isAsked = ({ theCase }: DialogueState): boolean => mayHaveBeenTested(theCase.answers.facts);
