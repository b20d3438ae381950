import type { ClockName } from '../force/victimsCode.ts';

/** What is said to them as news, because they were promised to hear, or as a letter has no answer; the rest is offered, or asked. */
const telling: readonly ClockName[] = ['views', 'disposal', 'breach', 'completion', 'promised', 'answer'];

/** True where somebody rings to say it, and not only offers or asks it in a conversation. */
export function isTelling(name: ClockName): boolean {
  return telling.includes(name);
}
