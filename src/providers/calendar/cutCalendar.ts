/**
 * What of one event is needed, as unfolded lines of iCalendar with names in capitals: the event and its exceptions,
 * which share its UID. In the lines the UID is `event`, because it may be somebody's address.
 */
export type CutEvent = { readonly uid: string; readonly lines: readonly string[] };

export type Cut = {
  readonly events: readonly CutEvent[];
  /** The calendar's own definitions of time zones, as lines. */
  readonly zones: readonly string[];
  /** Events without an id or without an end. */
  readonly bad: number;
};

/**
 * What a session is made of. Everything else is dropped before anybody reads it: summaries, descriptions and attendees
 * may hold names.
 */
const needed = new Set([
  'UID',
  'SEQUENCE',
  'DTSTART',
  'DTEND',
  'DURATION',
  'RRULE',
  'RDATE',
  'EXDATE',
  'RECURRENCE-ID',
  'STATUS',
  'LOCATION',
  'CATEGORIES',
  'X-WAYMARK-PLACES',
  'X-WAYMARK-LANGUAGE',
  'X-WAYMARK-ONLY-FOR',
]);

const times = new Set(['DTSTART', 'DTEND', 'RDATE', 'EXDATE', 'RECURRENCE-ID']);

/** Cuts a calendar (RFC 5545) down to what is needed; undefined when it is none, or not whole. */
export function cutCalendar(text: string): Cut | undefined {
  const all = unfolded(text);
  if (!isMark(all[0], 'BEGIN', 'VCALENDAR') || !isMark(all.at(-1), 'END', 'VCALENDAR')) return undefined;
  const { parts, open } = blocksIn(all);
  const byUid = new Map<string, string[]>();
  let bad = open;
  for (const event of parts.filter(([first]) => isMark(first, 'BEGIN', 'VEVENT'))) {
    const kept = withoutNested(event).filter((line) => needed.has(nameOf(line)));
    const lines = kept.map(inLondon).map(plain);
    const uid = kept
      .find((line) => nameOf(line) === 'UID')
      ?.replace(/^[^:]*:/, '')
      .trim();
    if (!uid) bad += 1;
    else byUid.set(uid, [...(byUid.get(uid) ?? []), 'BEGIN:VEVENT', ...lines, 'END:VEVENT']);
  }
  return {
    events: [...byUid].map(([uid, lines]) => ({ uid, lines })),
    zones: parts.filter(([first]) => isMark(first, 'BEGIN', 'VTIMEZONE')).flat(),
    bad,
  };
}

/** Long lines are folded: a line that begins with a space or tab goes on from the one before. */
function unfolded(text: string): readonly string[] {
  const lines = text
    .replace(/\r\n?|\n/g, '\n')
    .replace(/\n[ \t]/g, '')
    .split('\n');
  return lines.map((line) => line.trimEnd()).filter((line) => line !== '');
}

/** The events and time zones, each whole; `open` counts events that began and did not end. */
function blocksIn(lines: readonly string[]): { parts: readonly (readonly string[])[]; open: number } {
  const parts: string[][] = [];
  let current: string[] | undefined;
  let kind = '';
  let open = 0;
  for (const line of lines) {
    const [, begun] = /^BEGIN:(VEVENT|VTIMEZONE)$/i.exec(line) ?? [];
    if (begun !== undefined) {
      if (current !== undefined && kind === 'VEVENT') open += 1;
      current = [];
      kind = begun.toUpperCase();
    }
    current?.push(line);
    if (current !== undefined && isMark(line, 'END', kind)) {
      parts.push(current);
      current = undefined;
    }
  }
  return { parts, open: current !== undefined && kind === 'VEVENT' ? open + 1 : open };
}

/** The event's own lines: its alarms have dates and durations of their own. */
function withoutNested(event: readonly string[]): readonly string[] {
  let depth = 0;
  return event.filter((line) => {
    const name = nameOf(line);
    if (name === 'BEGIN') depth += 1;
    if (name === 'END') depth -= 1;
    return name !== 'BEGIN' && name !== 'END' && depth === 1;
  });
}

/** A time without a zone is "wherever you are" (RFC 5545, 3.3.5): every session is where London's time holds. */
function inLondon(line: string): string {
  if (!times.has(nameOf(line)) || /[;:]\s*TZID=/i.test(line)) return line;
  const isLocal = /:\s*\d{8}T\d{6}(,\d{8}T\d{6})*$/.test(line);
  return isLocal ? line.replace(':', ';TZID=Europe/London:') : line;
}

function plain(line: string): string {
  const name = nameOf(line);
  return name === 'UID' ? 'UID:event' : `${name}${line.slice(name.length)}`;
}

function nameOf(line: string): string {
  return (/^[\w-]+/.exec(line)?.[0] ?? '').toUpperCase();
}

function isMark(line: string | undefined, mark: 'BEGIN' | 'END', what: string): boolean {
  return line?.toUpperCase() === `${mark}:${what}`;
}
