import type { LoggedEvent } from '../domain/case/caseEvent.ts';
import type { StoppedText } from '../store/store.ts';

/** True once the question that a stopped text was an answer to is over: it was answered in other words, or asked anew. */
export function isTextOver(
  { by, step, at }: Pick<StoppedText, 'by' | 'step' | 'at'>,
  events: readonly LoggedEvent[],
): boolean {
  return events.some((logged) => logged.at >= at && endsIt(logged, by, step));
}

function endsIt({ by, event }: LoggedEvent, writer: string, step: string): boolean {
  if (step === 'authorisation')
    return event.type === 'authority-requested' || event.type === 'authority-decided';
  if (step === 'breach') return event.type === 'breached' || event.type === 'breach-decided';
  if (step === 'confirm') return event.type === 'authority-requested' || event.type === 'decided-instead';
  return event.type === 'answered' && event.step === step && by.kind === 'staff' && by.id === writer;
}
