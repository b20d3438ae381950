import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { diagram } from '../../../src/cli/flow/diagram.ts';
import { withDiagram } from '../../../src/cli/flow/withDiagram.ts';
import { flow } from '../../../src/dialogue/flow.ts';

const howToMake = 'The diagram in README.md is not today’s. Make it with: npm run -s flow -- --write';

describe('the flow diagram', () => {
  test('README.md holds the one made from the table of steps', () => {
    const readme = readFileSync(join(import.meta.dirname, '../../../README.md'), 'utf8');
    expect(withDiagram(readme, diagram(flow)) === readme, howToMake).toBe(true);
  });

  test('it has a box for every step and an arrow for everything a step leads to', () => {
    const lines = diagram(flow).split('\n');
    expect(lines[0]).toBe('flowchart TD');
    for (const { name, leadsTo } of flow) {
      expect(lines.some((line) => line.startsWith(`  ${name}[`))).toBe(true);
      for (const next of leadsTo) {
        expect(lines).toContain(`  ${name} --> ${next}`);
        expect(lines.some((line) => line.startsWith(`  ${next}[`) || line.startsWith(`  ${next}([`))).toBe(
          true,
        );
      }
    }
  });

  test('only what stands between the markers is replaced, and a README without them is refused', () => {
    const before = 'a\n<!-- flow -->\nold\n<!-- /flow -->\nb\n';
    const after = 'a\n<!-- flow -->\n```mermaid\nnew\n```\n<!-- /flow -->\nb\n';
    expect(withDiagram(before, 'new')).toBe(after);
    expect(withDiagram(after, 'new')).toBe(after);
    expect(() => withDiagram('nothing', 'new')).toThrow('no place');
  });
});
