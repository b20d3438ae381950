import { z } from 'zod';

const loose = z.looseObject({});

/** What an earlier program kept, of which an upgrade knows a part. */
export type Loose = z.infer<typeof loose>;

/** A record of which nothing is known but that events happened in it. */
export const looseEvents = z.looseObject({
  events: z.array(z.looseObject({ event: z.looseObject({ type: z.string() }) })),
});

/** The value as an object, and an empty one where it is none. */
export function looseOf(value: unknown): Loose {
  return loose.safeParse(value).data ?? {};
}
