import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { flow } from '../dialogue/flow.ts';
import { diagram } from './flow/diagram.ts';
import { withDiagram } from './flow/withDiagram.ts';

const readme = join(import.meta.dirname, '../../README.md');

if (process.argv.includes('--write')) {
  const before = readFileSync(readme, 'utf8');
  const after = withDiagram(before, diagram(flow));
  if (after !== before) writeFileSync(readme, after);
  console.log(
    after === before ? 'The diagram in README.md is up to date.' : 'Wrote the diagram to README.md.',
  );
} else {
  console.log(diagram(flow));
}
