/** A parent with one polite child, one that ignores SIGTERM, and one with a child of its own. */
import { endOnSignals } from '../../../../src/dev/local/endOnSignals.ts';
import { startChild } from '../../../../src/dev/local/startChild.ts';
import { startOrSayWhy } from '../../../../src/dev/local/startOrSayWhy.ts';

const POLITE = 'setInterval(() => {}, 1000); console.log("ready " + process.pid)';
const STUBBORN = `process.on("SIGTERM", () => {}); ${POLITE}`;
const WITH_CHILD = `require("node:child_process").spawn(process.execPath, ["-e", ${JSON.stringify(STUBBORN)}],
  { stdio: "inherit" }); ${POLITE}`;

endOnSignals();
const children = Object.entries({ POLITE, STUBBORN, WITH_CHILD }).map(([name, code]) =>
  startChild({ name, args: ['-e', code], output: 'prefixed' }),
);
if (process.argv[2] === 'starting') {
  // As long as local mode waits for its programs to say that they are up, that one ends is a fault.
  await startOrSayWhy(async () => {
    await Promise.race(children.map(({ ended }) => ended));
    throw new Error('A program ended.');
  });
}
// Once the test has seen all of them: on a slow machine they are not up after any fixed time.
process.once('SIGUSR2', () => {
  throw new Error('made to fail');
});
