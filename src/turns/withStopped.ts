import type { Instant } from '../domain/case/case.ts';
import type { CaseRecord, StoppedText } from '../store/store.ts';
import { isTextOver } from './isTextOver.ts';
import type { Press } from './turns.ts';

/**
 * Everything that was stopped in this case, with what this press adds; undefined when it adds nothing. The same text is
 * kept once, however often it is pressed, until the question is asked anew: then it stands in the writer's form again.
 */
export function withStopped(
  { stopped = [], events }: Pick<CaseRecord, 'stopped' | 'events'>,
  { by, step }: Pick<Press, 'by' | 'step'>,
  typed: Readonly<Record<string, string>> = {},
  at: Instant,
): CaseRecord['stopped'] {
  const added = Object.entries(typed)
    .filter(([, text]) => text !== '')
    .map(([field, text]): StoppedText => ({ at, by: by.id, step, field, text }))
    .filter((one) => !stopped.some((known) => isSame(known, one) && !isTextOver(known, events)));
  return added.length === 0 ? undefined : [...stopped, ...added];
}

function isSame(a: StoppedText, b: StoppedText): boolean {
  return a.by === b.by && a.step === b.step && a.field === b.field && a.text === b.text;
}
