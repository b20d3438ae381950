import { heldBackToldBy } from './heldBack.ts';
import { pieces } from './markers.ts';
import type { Activity } from './person.ts';
import type { Recorder } from './recorder.ts';

/** What a phone shows of a message, of the first one of a thread too. */
export function bannersOf({ summary, activity }: Readonly<Record<string, unknown>>): readonly string[] {
  const ofThread = (activity as { summary?: unknown } | undefined)?.summary;
  return [summary, ofThread].filter((text) => typeof text === 'string');
}

/** The path of a message to one person's own chat; every other is read by others. */
export const isOwnChat = (path: string): boolean => path.includes('/conversations/a:');

/** True for what somebody does in a channel or a group chat. */
export function isBeforeOthers(activity: Activity | string): boolean {
  const { conversation } = (typeof activity === 'string' ? {} : activity) as {
    conversation?: { conversationType?: string };
  };
  return conversation !== undefined && conversation.conversationType !== 'personal';
}

/** An answer to a press without what stands in its fields: it is drawn for whoever pressed, with what they typed. */
export function withoutFields(answer: unknown): unknown {
  if (Array.isArray(answer)) return answer.map(withoutFields);
  if (typeof answer !== 'object' || answer === null) return answer;
  const isField = 'type' in answer && String(answer.type).startsWith('Input.');
  const kept = Object.entries(answer).filter(([key]) => !(isField && key === 'value'));
  return Object.fromEntries(kept.map(([key, value]) => [key, withoutFields(value)]));
}

/** The one number that a card may show: that of the victim, to whoever has the call, as the answer to their own press. */
export function withoutNumberToRing(answer: string): string {
  return answer
    .replaceAll(/(Number to ring: )[\d +]+/g, '$1')
    .replaceAll(/(Address to write to: )[^"]+/g, '$1')
    .replaceAll(/(Safe to see them: )[^"]+/g, '$1');
}

/** What got where it may not be: typed details anywhere; where others read, any free text, and any fact held back. */
export function leaksIn(recorder: Recorder, freeTexts: Iterable<string>): readonly string[] {
  return [
    ...recorder.find(pieces),
    ...recorder
      .find([...freeTexts], ['others', 'banner', 'log', 'url'])
      .map((found) => `${found} of what was typed`),
    ...recorder.pieces
      .filter(
        ({ where, text }) =>
          where === 'banner' || where === 'log' || (where === 'others' && hasReference(text)),
      )
      .flatMap(({ where, text }) => heldBackToldBy(text).map((fact) => `${where} tells of ${fact}`)),
  ];
}

/** A post about a case carries its reference; a warning about a drug, or the catalogue, is about nobody. */
const hasReference = (text: string): boolean => /\b[A-Z]{2}-[0-9A-Z]{4}-[0-9A-Z]{2}\b/.test(text);
