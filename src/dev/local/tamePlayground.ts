/**
 * Preloaded (`node --import`) into the Playground, for two things it has no option for.
 *
 * It listens on every address of the machine: here a server that names only a port gets 127.0.0.1.
 *
 * Its page drops a bot's answer in a channel when that comes before the page has drawn the post it answers,
 * and ours comes within milliseconds: what the bot sends into a channel's thread waits for a moment.
 */
import { Server as HttpServer } from 'node:http';
import { Server } from 'node:net';

const THREAD = /^\/_connector\/v3\/conversations\/[^/]+(;|%3B)messageid/i;
const TIME_TO_DRAW_MS = 150;

const listenAsAsked = Server.prototype.listen;
const emit = HttpServer.prototype.emit;

Server.prototype.listen = function listenOnLoopback(this: Server, ...args: unknown[]): Server {
  const [port, ...rest] = args;
  const namesOnlyPort = typeof port === 'number' && typeof rest[0] !== 'string';
  return Reflect.apply(listenAsAsked, this, namesOnlyPort ? [port, '127.0.0.1', ...rest] : args);
};

HttpServer.prototype.emit = function emitUnhurried(this: HttpServer, ...args: unknown[]): boolean {
  const [event, request] = args;
  const handOn = (): boolean => Reflect.apply(emit, this, args);
  if (event !== 'request' || !isPostIntoThread(request)) return handOn();
  setTimeout(handOn, TIME_TO_DRAW_MS);
  return true;
};

function isPostIntoThread(request: unknown): boolean {
  const { method, url } = request as { method?: string; url?: string };
  return method === 'POST' && THREAD.test(url ?? '');
}
