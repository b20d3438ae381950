import { ServerResponse } from 'node:http';
import 'restify';

/**
 * Restify, once loaded in a process, puts a `writeHead` in the place of Node's that no longer gives back the response.
 * Test files share a process: the servers that they play keep to Node's contract, whoever has loaded what before.
 */
const mark = Symbol.for('waymark.test.writeHead');
const response = ServerResponse.prototype as unknown as Record<PropertyKey, unknown>;

if (response[mark] === undefined) {
  const ofRestify = response.writeHead as (this: unknown, ...given: unknown[]) => unknown;
  response[mark] = true;
  response.writeHead = function writeHead(this: unknown, ...given: unknown[]): unknown {
    ofRestify.apply(this, given);
    return this;
  };
}
