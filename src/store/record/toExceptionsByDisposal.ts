import { z } from 'zod';
import { type Loose, looseEvents, looseOf } from './loose.ts';
import type { Upgrade } from './upgradeTo.ts';

/**
 * From version 2, where one reason opened every disposal that was exceptional, to version 3, where it belongs to the
 * disposal it was given for: the one that was chosen with it or next, and where none was, the caution for the person's
 * age. A reason to depart from the gravity score becomes one like any other. What an approval names as its basis
 * changes alike, so that the approval stands. What is not shaped as expected is left for the check that follows.
 */
export const toExceptionsByDisposal: Upgrade = (old) => {
  const { success, data } = looseEvents.safeParse(old);
  if (!success) return old;
  let reasons: Readonly<Record<string, unknown>> = {};
  const events = data.events.map((logged, place) => {
    const { event } = logged;
    if (event.type !== 'answered') return { ...logged, event: withBasis(event) };
    const answers = looseOf(event.answers);
    const { exceptional, gravityDeviation, ...facts } = looseOf(answers.facts);
    const { exceptionalFor, ...others } = answers;
    const reason = exceptional ?? gravityDeviation;
    if (typeof reason !== 'string') return logged;
    const disposal = chosenFrom(data.events.slice(place)) ?? cautionFor(data.events);
    reasons = { ...reasons, [disposal]: reason };
    return {
      ...logged,
      event: {
        ...event,
        answers: {
          ...others,
          facts: { ...facts, exceptional: reasons },
          exceptionalFor: { [disposal]: { offence: exceptionalFor } },
        },
      },
    };
  });
  return { ...data, events };
};

/** The first disposal that is named from here on. */
function chosenFrom(events: z.infer<typeof looseEvents>['events']): string | undefined {
  for (const { event } of events) {
    const named = looseOf(event.answers).disposal ?? event.disposal ?? looseOf(event.filing).disposal;
    if (typeof named === 'string') return named;
  }
  return undefined;
}

function cautionFor(events: z.infer<typeof looseEvents>['events']): string {
  const ages = events.flatMap(({ event }) => looseOf(looseOf(event.answers).facts).age ?? []);
  const age = ages.at(-1);
  return typeof age === 'number' && age < 18 ? 'youth-conditional-caution' : 'conditional-caution';
}

function withBasis(event: Loose & { type: string }): object {
  if (event.type === 'authority-requested') return { ...event, basis: upgradedBasis(event.basis) };
  if (event.type !== 'authority-decided') return event;
  const decision = looseOf(event.decision);
  return { ...event, decision: { ...decision, basis: upgradedBasis(decision.basis) } };
}

const entries = z.tuple([z.string(), z.array(z.tuple([z.string(), z.unknown()]))]);

function upgradedBasis(basis: unknown): unknown {
  if (typeof basis !== 'string') return basis;
  const { success, data } = entries.safeParse(jsonOf(basis));
  if (!success) return basis;
  const [disposal, facts] = data;
  const reason = facts.find(([name, value]) => reasonNames.includes(name) && typeof value === 'string');
  if (reason === undefined) return basis;
  const others = facts.filter(([name]) => !reasonNames.includes(name));
  const all = [...others, ['exceptional', { [disposal]: reason[1] }] as const];
  return JSON.stringify([disposal, all.sort(([a], [b]) => a.localeCompare(b))]);
}

const reasonNames = ['exceptional', 'gravityDeviation'];

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
