import { expect, test } from 'vitest';
import type { Json } from '../../src/store/store.ts';
import { message } from '../../src/turns/chat/message.ts';
import { depsThatCount, headingOf } from './chat/buttons/depsOn.ts';
import { type Place, pressers, whereIs } from './chat/buttons/people.ts';

const { by } = pressers.inspector;

// The supervisors' channel is bound from the start, the liaison's is not.
test.each<[string, string, readonly Place[], readonly string[]]>([
  ['where alerts come already', 'alerts here', ['posted'], []],
  ['in another channel', 'alerts here', ['elsewhere'], ['Alerts go to another channel from now on']],
  ['for calls that went nowhere', 'calls here', ['posted'], []],
  [
    'for calls in another channel',
    'calls here',
    ['posted', 'elsewhere'],
    ['Calls go to another channel from now on'],
  ],
])('%s, the channel that had them is told: “%s”', async (_what, text, places, headings) => {
  const told: { to: Json; heading: string }[] = [];
  const deps = {
    ...(await depsThatCount()).deps,
    postTo: (to: Json, view: Parameters<typeof headingOf>[0]) => told.push({ to, heading: headingOf(view) }),
  };
  for (const place of places) await message({ id: place, text, by, where: whereIs(place, by) }, deps);
  const { address } = whereIs('posted', by);
  expect(told).toEqual(headings.map((heading) => ({ to: address, heading })));
});
