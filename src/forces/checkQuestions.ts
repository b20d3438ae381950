import type { ForceScripts, VictimKind } from '../domain/force/forceScripts.ts';
import { type VictimQuestion, victimQuestions } from '../domain/force/vocabulary.ts';
import { victimKinds } from './victimScripts.ts';

const file = 'victimScripts.json';

/** What the Victims' Code offers to everybody who was harmed, a business among them: support, a statement, compensation. */
const ofEverybody: readonly VictimQuestion[] = ['support', 'statement', 'compensation'];

/** What no single row can show: something that a kind of victim is never asked though all are, or is asked twice. */
export function checkQuestions({ questions }: Pick<ForceScripts, 'questions'>): readonly string[] {
  return victimKinds.flatMap((kind) => victimQuestions.flatMap((id) => faultOf(kind, id, questions)));
}

function faultOf(
  kind: VictimKind,
  id: VictimQuestion,
  questions: ForceScripts['questions'],
): readonly string[] {
  const times = questions.filter((row) => row.id === id && row.victims.includes(kind)).length;
  if (times > 1) return [`${file}, questions: "${id}" is asked ${times} times when ${kind}.`];
  return times === 0 && ofEverybody.includes(id)
    ? [`${file}, questions: nobody asks "${id}" when ${kind}.`]
    : [];
}
