import type { Reporter, TestModule } from 'vitest/node';

const shown = 10;

/** At the end of a run of many files: which took longest, loading them and what they make before the first test included. */
export const slowestFiles: Reporter = {
  onTestRunEnd(modules) {
    if (modules.length <= shown) return;
    const slowest = [...modules].sort((one, other) => spent(other) - spent(one)).slice(0, shown);
    console.log(`The ${shown} slowest files:`);
    for (const module of slowest) console.log(`${seconds(spent(module))}  ${module.relativeModuleId}`);
  },
};

/** Milliseconds. */
function spent(module: TestModule): number {
  const { setupDuration, collectDuration, duration } = module.diagnostic();
  return setupDuration + collectDuration + duration;
}

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`.padStart(8);
