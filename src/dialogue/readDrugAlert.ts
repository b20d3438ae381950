import { type DrugAlert, longestName, longestText, mostDays, usualDays } from '../domain/alerts/drugAlert.ts';
import { drugsNamed } from '../domain/alerts/drugsNamed.ts';
import { boroughsOfForce, sayBorough } from '../domain/sayBorough.ts';
import type { Borough } from '../law/facts.ts';

/** What a lead wrote: the alert, and for how many days; or a sentence for each thing that is missing or wrong. */
export type ReadAlert =
  | {
      readonly ok: true;
      readonly alert: Pick<DrugAlert, 'drug' | 'named' | 'area' | 'text'>;
      readonly days: number;
    }
  | { readonly ok: false; readonly faults: readonly string[] };

/** How an alert is written, to be shown beside what is missing. */
export const exampleAlert =
  'alert drug heroin in Dudley for 7 days: nitazenes found in brown powder; carry naloxone';

/**
 * Reads what stands after "alert drug": the drug, "in" with boroughs (else the whole force area), "for" with days (else
 * seven), and after the first colon what was found and what to do.
 */
export function readDrugAlert(typed: string): ReadAlert {
  const colon = typed.indexOf(':');
  const head = (colon < 0 ? typed : typed.slice(0, colon)).toLowerCase().replace(/\s+/g, ' ').trim();
  const text = colon < 0 ? '' : typed.slice(colon + 1).trim();
  const [, what = ''] = /^(.*?)(?=$|(?:^| )(?:in|for) )/.exec(head) ?? [];
  const [, where] = /(?:^| )in (.+?)(?= for |$)/.exec(head) ?? [];
  const [, long] = /(?:^| )for (.+?)(?= in |$)/.exec(head) ?? [];

  const drug = readDrug(what.replace(/ (everywhere|force-wide)$/, ''));
  const area = readArea(where);
  const days = readDays(long);
  const faults = [drug, area, days].filter((one) => typeof one === 'string');
  const fault = faultOfText(text);
  if (typeof drug === 'string' || typeof area === 'string' || typeof days === 'string' || fault !== '')
    return { ok: false, faults: [...faults, ...(fault === '' ? [] : [fault])] };
  return { ok: true, alert: { ...drug, area, text }, days };
}

function faultOfText(text: string): string {
  if (text === '') return 'After a colon, say what was found and what to do.';
  return text.length > longestText
    ? `The text has ${text.length} characters. Shorten it to ${longestText} at most.`
    : '';
}

/** The drug a text names, with its own words where they say more than the list does. A sentence when none is named. */
function readDrug(named: string): Pick<DrugAlert, 'drug' | 'named'> | string {
  const words = named.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  if (words.length === 0) return 'Name the drug, such as heroin or ketamine.';
  if (boroughsOfForce.some((borough) => words.some((word) => isNamed(borough, word))))
    return 'Write “in” before the place, as in “heroin in Dudley”.';
  if (named.length > longestName) return `Name the drug in ${longestName} characters at most.`;
  const [drug, another] = drugsNamed(named);
  if (another !== undefined) return 'Name one drug at a time: write an alert for each.';
  if (drug === undefined) return { drug: 'other', named };
  return words.length === 1 ? { drug } : { drug, named };
}

const everywhere = /^(the )?(whole )?(of the )?(force|force area|force-wide|west midlands|everywhere|all)$/;

/** The boroughs of a text; none for the whole force area. A sentence when one is not known. */
function readArea(where: string | undefined): readonly Borough[] | string {
  if (where === undefined || everywhere.test(where)) return [];
  const names = where.split(/,| and | & /).map((name) => name.trim());
  const found = names
    .filter((name) => name !== '')
    .map((name) => boroughsOfForce.find((borough) => isNamed(borough, name)));
  if (found.length === 0 || found.includes(undefined)) {
    const list = boroughsOfForce.map(sayBorough).join(', ');
    return `Say where with names of boroughs (${list}), or leave “in” out for the whole force area.`;
  }
  return [...new Set(found)].filter((borough) => borough !== undefined);
}

const shortNames: Partial<Record<Borough, string>> = { birmingham: 'brum', wolverhampton: 'wolves' };

function isNamed(borough: Borough, name: string): boolean {
  return borough === name || shortNames[borough] === name;
}

const numbers: Readonly<Record<string, number>> = { a: 1, one: 1, two: 2, three: 3, four: 4 };

const daysIn: Readonly<Record<string, number>> = { week: 7, fortnight: 14 };

/** Days, or a sentence when they cannot be read or are too many. */
function readDays(long: string | undefined): number | string {
  if (long === undefined) return usualDays;
  const [, count = '', unit] = /^(\d{1,4}|[a-z]+) (day|week|fortnight)s?$/.exec(long) ?? [];
  const counted = numbers[count] ?? (/^\d+$/.test(count) ? Number(count) : 0);
  const days = counted * (daysIn[unit ?? ''] ?? 1);
  return days >= 1 && days <= mostDays
    ? days
    : `Say for how long as “for 7 days”, from 1 to ${mostDays} days; ${usualDays} when you leave it out.`;
}
