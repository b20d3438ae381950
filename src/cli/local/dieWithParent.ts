/**
 * Preloaded (`node --import`) into every child of the process tree. Descriptor 3 is one end of a pipe whose
 * other end only the parent holds, so the kernel closes it however the parent dies, `kill -9` included.
 * The child and what it started then get a SIGTERM and after a grace a SIGKILL (the child leads a process
 * group of its own, see processTree.ts).
 */
import { Socket } from 'node:net';

const PARENT_PIPE = 3;
const GRACE_MS = 1_500;
let ending = false;

new Socket({ fd: PARENT_PIPE, readable: true, writable: false })
  .on('error', endMyself)
  .once('close', endMyself)
  .resume()
  .unref();

function endMyself(): void {
  if (ending) return;
  ending = true;
  setTimeout(() => process.kill(-process.pid, 'SIGKILL'), GRACE_MS).unref();
  process.kill(-process.pid, 'SIGTERM');
}
