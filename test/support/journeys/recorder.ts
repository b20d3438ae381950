import { subscribe, unsubscribe } from 'node:diagnostics_channel';

/** `others`: what more than one person reads in Teams. `banner`: what a locked phone shows. */
type Place = 'teams' | 'others' | 'banner' | 'log' | 'url';

type Piece = { readonly where: Place; readonly text: string };

export type Recorder = {
  readonly pieces: readonly Piece[];
  add(where: Piece['where'], text: string): void;
  /** Where one of these texts was seen, case, spaces and dashes aside: "log holds marker 2". Never the text itself. */
  find(markers: readonly string[], places?: readonly Place[]): readonly string[];
  stop(): void;
};

const requestsOfFetch = 'undici:request:create';
const requestsOfHttp = 'http.client.request.start';

/** Keeps what leaves the bot towards people, its log, and the address of every request this process makes. */
export function startRecorder(): Recorder {
  const pieces: Piece[] = [];
  const fetched = (message: unknown) => {
    const { request } = message as { request: { origin: unknown; path: string } };
    pieces.push({ where: 'url', text: `${request.origin}${request.path}` });
  };
  const requested = (message: unknown) => {
    const { request } = message as { request: { host: string; path: string } };
    pieces.push({ where: 'url', text: `${request.host}${request.path}` });
  };
  subscribe(requestsOfFetch, fetched);
  subscribe(requestsOfHttp, requested);
  return {
    pieces,
    add: (where, text) => {
      pieces.push({ where, text });
    },
    find: (markers, places) => {
      const looked = markers.map(plain);
      return pieces.flatMap(({ where, text }) => {
        if (places?.includes(where) === false) return [];
        const held = plain(text);
        return looked.flatMap((marker, index) =>
          held.includes(marker) ? [`${where} holds marker ${index}`] : [],
        );
      });
    },
    stop: () => {
      unsubscribe(requestsOfFetch, fetched);
      unsubscribe(requestsOfHttp, requested);
    },
  };
}

/** Without case, spaces and what stands between the digits of a number; percent signs read. */
function plain(text: string): string {
  const read = text.replace(/%([0-9a-f]{2})/gi, (_whole, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return read.toLowerCase().replace(/[\s().+-]/g, '');
}
