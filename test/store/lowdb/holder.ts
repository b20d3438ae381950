// A second process for the tests: opens the store, says so, and holds it until it is killed or its input ends.
import { openLowdbStore } from '../../../src/store/lowdb/openLowdbStore.ts';

const [folder = ''] = process.argv.slice(2);
try {
  const store = await openLowdbStore({ folder, log: { warn: () => undefined } });
  process.stdout.write('open\n');
  process.stdin.resume().once('end', () => void store.close());
} catch (error) {
  process.stdout.write(`${error instanceof Error ? error.message : 'unknown'}\n`);
}
