/**
 * Preloaded (`node --import`) into every child of the process tree. Descriptor 3 is one end of a pipe whose
 * other end only the parent holds, so the kernel closes it however the parent dies, `kill -9` included.
 * The child and what it started then get a SIGTERM, and when the child ends or the grace is over, whatever
 * is left gets a SIGKILL. (The child leads a process group of its own, see processTree.ts.)
 */
import { Socket } from 'node:net';

const PARENT_PIPE = 3;
const GRACE_MS = 1_500;
let ending = false;

new Socket({ fd: PARENT_PIPE, readable: true, writable: false })
  .on('error', endMyGroup)
  .once('close', endMyGroup)
  .resume()
  .unref();

function endMyGroup(): void {
  if (ending) return;
  ending = true;
  // Without a listener SIGTERM would end this process at once, and nobody would see to the stubborn ones.
  process.on('SIGTERM', () => {});
  process.on('exit', killMyGroup);
  setTimeout(killMyGroup, GRACE_MS);
  process.kill(-process.pid, 'SIGTERM');
}

function killMyGroup(): void {
  process.kill(-process.pid, 'SIGKILL');
}
