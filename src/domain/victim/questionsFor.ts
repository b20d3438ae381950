import type { VictimKind, VictimQuestionRow } from '../force/forceScripts.ts';

/** What a victim of this kind is asked besides their view, in the order of the force's file; nothing else is asked of them. */
export function questionsFor(
  victim: VictimKind,
  { questions }: { readonly questions: readonly VictimQuestionRow[] },
): readonly VictimQuestionRow[] {
  return questions.filter(({ victims }) => victims.includes(victim));
}
