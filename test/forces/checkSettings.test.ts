import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { checkSettings } from '../../src/forces/checkSettings.ts';
import { files } from '../../src/forces/forceFiles.ts';

const shipped = files['force.json'].parse(
  JSON.parse(
    readFileSync(
      fileURLToPath(new URL('../../src/forces/west-midlands/force.json', import.meta.url)),
      'utf8',
    ),
  ),
);
type ForceFile = typeof shipped;
type Policy = ForceFile['policy'];

const withPolicy = (choice: Partial<Policy>, more: Partial<ForceFile> = {}): ForceFile => ({
  ...shipped,
  ...more,
  policy: { ...shipped.policy, ...choice },
});
const gates = (choice: Partial<Policy['schemeGates']>): Partial<Policy> => ({
  schemeGates: { ...shipped.policy.schemeGates, ...choice },
});
const without = (...names: readonly string[]) => shipped.toConfirm.filter((name) => !names.includes(name));

describe('given the settings of a force, when they are checked, then', () => {
  test('those of the first force are in order', () => {
    expect(checkSettings(shipped)).toEqual([]);
  });

  test.each<[string, ForceFile, RegExp]>([
    [
      'a setting that nobody gave a source or calls open',
      { ...shipped, toConfirm: without('strikes'), sources: {} },
      /policy, strikes: say in sources where it comes from, or list it in toConfirm/,
    ],
    [
      'a source for a setting there is not',
      { ...shipped, sources: { ...shipped.sources, stikes: 'A paper' } },
      /sources: "stikes" is no setting/,
    ],
    [
      'a setting to confirm that there is not',
      { ...shipped, toConfirm: [...shipped.toConfirm, 'schemeGates.bail'] },
      /toConfirm: "schemeGates\.bail" is no setting/,
    ],
    [
      'the wanted, closed while it is to confirm',
      withPolicy(gates({ wanted: 'blocks' })),
      /schemeGates\.wanted: blocks, but no law says so.*take it off toConfirm/,
    ],
    [
      'people on bail, closed while it is to confirm',
      withPolicy(gates({ onBail: 'blocks' })),
      /schemeGates\.onBail: blocks/,
    ],
    [
      'people on an order, closed while it is to confirm',
      withPolicy(gates({ onCourtOrder: 'blocks' })),
      /schemeGates\.onCourtOrder: blocks/,
    ],
    [
      'people managed, closed while it is to confirm',
      withPolicy(gates({ iomManaged: 'blocks' })),
      /schemeGates\.iomManaged: blocks/,
    ],
    [
      'closed without a source',
      withPolicy(gates({ wanted: 'blocks' }), { toConfirm: without('schemeGates') }),
      /schemeGates\.wanted: blocks.*name its source/,
    ],
    [
      'driving, closed while it is to confirm',
      withPolicy({ adultDriving: 'excluded' }),
      /adultDriving: is excluded, but no law says so/,
    ],
    [
      'more than the 20 weeks that are known of, to confirm',
      withPolicy({ deadlineWeeks: { usual: 16, longest: 21 } }),
      /deadlineWeeks: is longer than the 20 weeks.*R30/,
    ],
  ])('%s is a fault', (_, file, sentence) => {
    expect(checkSettings(file)).toEqual(expect.arrayContaining([expect.stringMatching(sentence)]));
  });

  test.each<[string, ForceFile]>([
    ['20 weeks, to confirm', withPolicy({ deadlineWeeks: { usual: 16, longest: 20 } })],
    [
      '24 weeks, which the force has confirmed',
      withPolicy({ deadlineWeeks: { usual: 16, longest: 24 } }, { toConfirm: without('deadlineWeeks') }),
    ],
    ['a gate that is off', withPolicy(gates({ wanted: 'off', iomManaged: 'off' }))],
    ['an exception, to confirm', withPolicy(gates({ onCourtOrder: 'exceptional' }))],
    [
      'closed, confirmed and with its source',
      withPolicy(gates({ wanted: 'blocks' }), {
        toConfirm: [...without('schemeGates'), 'schemeGates.onBail'],
        sources: { ...shipped.sources, 'schemeGates.wanted': 'Policy on diversion, 2 March 2027' },
      }),
    ],
    [
      'driving closed, confirmed',
      withPolicy({ adultDriving: 'excluded' }, { toConfirm: without('adultDriving') }),
    ],
  ])('%s is in order', (_, file) => {
    expect(checkSettings(file)).toEqual([]);
  });
});
