import type { Request, Response, Server } from 'restify';
import type { TeamsAdapter, Turn } from './createAdapter.ts';

/** Mounts `POST /api/messages`, where the Bot Service (or the Playground) delivers activities. */
export function teamsRoutes(adapter: TeamsAdapter, turn: Turn): (server: Server) => void {
  return (server) => {
    server.post('/api/messages', async (req: Request, res: Response) => {
      if (!/^application\/json\b/i.test(req.headers['content-type'] ?? '')) {
        res.send(415, { message: 'The body must be JSON.' });
        return;
      }
      const { status, body } = await adapter.receive(
        req.headers.authorization ?? '',
        parse(req.rawBody),
        turn,
      );
      if (body) res.send(status, body);
      else res.send(status);
    });
  };
}

function parse(text: unknown): unknown {
  try {
    return JSON.parse(String(text));
  } catch {
    return undefined;
  }
}
