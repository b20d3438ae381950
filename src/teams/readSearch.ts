import { z } from 'zod';
import type { Search } from '../turns/turns.ts';

/** What the compose box sends while somebody types, as far as it is looked at. */
const query = z.object({
  commandId: z.literal('script'),
  parameters: z
    .array(z.object({ name: z.string().max(100), value: z.unknown() }))
    .max(10)
    .nullish(),
});

const longestSearch = 200;

/** The typed reference; empty when the box was only opened. Undefined for a search that is not ours. */
export function readSearch(value: unknown): Pick<Search, 'text'> | undefined {
  const read = query.safeParse(value);
  if (!read.success) return undefined;
  const typed = read.data.parameters?.find(({ name }) => name === 'reference')?.value;
  return { text: typeof typed === 'string' ? typed.trim().slice(0, longestSearch) : '' };
}
