/** The parser looks a zone up in the calendar's own definitions only when its name begins like this, as Outlook's do. */
const lookedUp = 'Customized Time Zone';

/**
 * The lines of a calendar with its own time zones under names by which the parser finds their definitions. Names of
 * IANA's stay: they need none.
 *
 * @param lines of an event
 * @param definitions the calendar's own time zones, as lines
 */
export function withFoundZones(
  lines: readonly string[],
  definitions: readonly string[],
): { readonly lines: readonly string[]; readonly definitions: readonly string[] } {
  const defined = definitions.flatMap((line) => /^TZID[^:]*:(.+)$/i.exec(line)?.[1] ?? []);
  const found = new Map(
    defined.filter((name) => !isZone(name)).map((name, at) => [name, `${lookedUp} ${at + 1}`]),
  );
  return {
    lines: lines.map((line) =>
      line.replace(/;TZID=("[^"]*"|[^":;]+)/i, (all, name: string) => {
        const known = found.get(name.replaceAll('"', ''));
        return known === undefined ? all : `;TZID=${known}`;
      }),
    ),
    definitions: definitions.map((line) => {
      const [, name = ''] = /^TZID[^:]*:(.+)$/i.exec(line) ?? [];
      return found.has(name) ? `TZID:${found.get(name)}` : line;
    }),
  };
}

/**
 * Whether the zones an event names were understood: each is one of IANA's, or the parser took one it knows. It reads a
 * name nobody knows as UTC, an hour off all summer.
 *
 * @param taken the zone the parser took; undefined where the time needs none
 */
export function zoneIsUnderstood(lines: readonly string[], taken: string | undefined): boolean {
  if (taken !== undefined && !isZone(taken)) return false;
  const named = lines.flatMap((line) => /^DTSTART[^:]*;TZID="?([^":;]+)/i.exec(line)?.[1] ?? []);
  return named.every((name) => isZone(name) || (taken !== undefined && !isUtc(taken)));
}

function isUtc(zone: string): boolean {
  return /^(Etc\/)?(UTC|GMT)$/i.test(zone);
}

function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en-GB', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
