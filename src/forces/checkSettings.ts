import type { ForceFiles } from './forceFiles.ts';

type ForceFile = NonNullable<ForceFiles['force.json']>;

/**
 * Every setting says where it comes from, or that the force must still confirm it; and what is only to confirm closes
 * nothing for good. One sentence for each fault. A name may reach into a setting: "schemeGates.wanted".
 */
export function checkSettings({ policy, sources, toConfirm }: ForceFile): readonly string[] {
  const named = (names: readonly string[], setting: string) =>
    names.some(
      (name) => name === setting || name.startsWith(`${setting}.`) || setting.startsWith(`${name}.`),
    );
  const settings = Object.keys(policy);
  const known = [
    ...settings,
    'youthJustice',
    ...Object.keys(policy.schemeGates).map((gate) => `schemeGates.${gate}`),
  ];
  const unsettled = (setting: string) => named(toConfirm, setting) || !named(Object.keys(sources), setting);
  const strict: readonly (readonly [boolean, string, string])[] = [
    ...Object.entries(policy.schemeGates).map(
      ([gate, value]) =>
        [value === 'blocks', `schemeGates.${gate}`, 'blocks, but no law says so. Use "supervisor"'] as const,
    ),
    [
      policy.adultDriving === 'excluded',
      'adultDriving',
      'is excluded, but no law says so. Use "not-confirmed"',
    ],
    [
      policy.deadlineWeeks.longest > 20,
      'deadlineWeeks',
      'is longer than the 20 weeks that are reported as the most (R30). Use 20 at most',
    ],
  ];
  return [
    ...Object.keys(sources).flatMap((name) => (known.includes(name) ? [] : [nobodyReads('sources', name)])),
    ...toConfirm.flatMap((name) => (known.includes(name) ? [] : [nobodyReads('toConfirm', name)])),
    ...settings
      .filter((setting) => !named(Object.keys(sources), setting) && !named(toConfirm, setting))
      .map(
        (setting) =>
          `force.json, policy, ${setting}: say in sources where it comes from, or list it in toConfirm.`,
      ),
    ...strict
      .filter(([isStrict, setting]) => isStrict && unsettled(setting))
      .map(
        ([, setting, what]) =>
          `force.json, policy, ${setting}: ${what} until the force has confirmed it: take it off toConfirm and name its source.`,
      ),
  ];
}

const nobodyReads = (list: string, name: string): string =>
  `force.json, ${list}: "${name}" is no setting. Mend the name or remove it.`;
