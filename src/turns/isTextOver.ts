import type { CaseEvent, LoggedEvent } from '../domain/case/caseEvent.ts';
import type { StoppedText } from '../store/store.ts';

/** True once the question that a stopped text was an answer to is over: it was answered in other words, or asked anew. */
export function isTextOver(
  { by, step, at }: Pick<StoppedText, 'by' | 'step' | 'at'>,
  events: readonly LoggedEvent[],
): boolean {
  return events.some((logged) => logged.at >= at && endsIt(logged, by, step));
}

const asking: readonly CaseEvent['type'][] = ['authority-requested', 'withdrawal-requested'];
const decided: readonly CaseEvent['type'][] = ['authority-decided', 'withdrawal-decided'];

function endsIt({ by, event }: LoggedEvent, writer: string, step: string): boolean {
  if (step === 'authorisation') return asking.includes(event.type) || decided.includes(event.type);
  if (step === 'breach') return event.type === 'breached' || event.type === 'breach-decided';
  if (step === 'confirm') return asking.includes(event.type) || event.type === 'decided-instead';
  return event.type === 'answered' && event.step === step && by.kind === 'staff' && by.id === writer;
}
