import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dipSampleChart } from '../../reports/dipSample/dipSampleChart.ts';
import { dipSampleReport } from '../../reports/dipSample/dipSampleReport.ts';
import type { Tally } from '../../reports/dipSample/tally.ts';
import type { Fault } from './countBatch.ts';
import { contextOf, type Task } from './task.ts';

/** Writes `report.md` and `chart.svg` into the folder. */
export async function writeReport(
  folder: string,
  task: Task,
  { tally, faults }: { readonly tally: Tally; readonly faults: readonly Fault[] },
): Promise<void> {
  const { force } = contextOf(task);
  const report = dipSampleReport({
    tally,
    force,
    faults,
    titles: Object.fromEntries(force.offences.map(({ id, title }) => [id, title])),
    madeOn: task.today,
    rulesOf: task.asOf === undefined ? 'those in force on the day of each decision' : `those of ${task.asOf}`,
  });
  await writeFile(join(folder, 'report.md'), report);
  await writeFile(join(folder, 'chart.svg'), dipSampleChart(tally));
}
