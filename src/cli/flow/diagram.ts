import type { Step } from '../../dialogue/steps/step.ts';

/** The table of steps as a Mermaid flow chart: a box for each step, a round one for each end, an arrow for each `leadsTo`. */
export function diagram(steps: readonly Step[]): string {
  const names = new Set<string>(steps.map(({ name }) => name));
  const ends = new Set(steps.flatMap(({ leadsTo }) => leadsTo.filter((next) => !names.has(next))));
  const lines = [
    ...steps.map(({ name }) => `${name}[${sayName(name)}]`),
    ...[...ends].map((name) => `${name}([${sayName(name)}])`),
    ...steps.flatMap(({ name, leadsTo }) => leadsTo.map((next) => `${name} --> ${next}`)),
  ];
  return ['flowchart TD', ...lines.map((line) => `  ${line}`)].join('\n');
}

function sayName(name: string): string {
  const words = name.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
