import {
  type DrugAlert,
  longestName,
  longestText,
  mostDays,
  usualDays,
} from '../../domain/alerts/drugAlert.ts';
import { drugsNamed } from '../../domain/alerts/drugsNamed.ts';
import type { Force } from '../../domain/force/force.ts';
import type { Place } from '../../domain/force/place.ts';
import type { PlaceId } from '../../law/facts.ts';
import { examplePlace } from '../inputs/placeChoices.ts';
import { whyNotInAlert } from './detailsInAlert.ts';

/** What a lead wrote: the alert, and for how many days; or a sentence for each thing that is missing or wrong. */
export type ReadAlert =
  | {
      readonly ok: true;
      readonly alert: Pick<DrugAlert, 'drug' | 'named' | 'area' | 'text'>;
      readonly days: number;
    }
  | { readonly ok: false; readonly faults: readonly string[] };

type Area = Pick<Force, 'places' | 'providers' | 'title'>;

/** How an alert is written, to be shown beside what is missing. */
export function exampleAlert(force: Area): string {
  const place = examplePlace(force, 2);
  return `alert drug heroin in ${place} for 7 days: nitazenes found in brown powder; carry naloxone`;
}

/**
 * Reads what stands after "alert drug": the drug, "in" with places (else the whole force area), "for" with days (else
 * seven), and after the first colon what was found and what to do.
 */
export function readDrugAlert(typed: string, force: Area): ReadAlert {
  const colon = typed.indexOf(':');
  const head = (colon < 0 ? typed : typed.slice(0, colon)).toLowerCase().replace(/\s+/g, ' ').trim();
  const text = colon < 0 ? '' : typed.slice(colon + 1).trim();
  const [, what = ''] = /^(.*?)(?=$|(?:^| )(?:in|for) )/.exec(head) ?? [];
  const [, where] = /(?:^| )in (.+?)(?= for |$)/.exec(head) ?? [];
  const [, long] = /(?:^| )for (.+?)(?= in |$)/.exec(head) ?? [];

  const drug = readDrug(what.replace(/ (everywhere|force-wide)$/, ''), force);
  const area = readArea(where, force);
  const days = readDays(long);
  const faults = [drug, area, days].filter((one) => typeof one === 'string');
  const fault = faultOfText(text, typed, force);
  if (typeof drug === 'string' || typeof area === 'string' || typeof days === 'string' || fault !== '')
    return { ok: false, faults: [...faults, ...(fault === '' ? [] : [fault])] };
  return { ok: true, alert: { ...drug, area, text }, days };
}

/** What stands before the colon goes out as well, as the name of the drug. */
function faultOfText(text: string, whole: string, force: Area): string {
  if (text === '') return 'After a colon, say what was found and what to do.';
  return text.length > longestText
    ? `The text has ${text.length} characters. Shorten it to ${longestText} at most.`
    : whyNotInAlert(whole, force);
}

/** The drug a text names, with its own words where they say more than the list does. A sentence when none is named. */
function readDrug(named: string, force: Area): Pick<DrugAlert, 'drug' | 'named'> | string {
  const words = named.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  if (words.length === 0) return 'Name the drug, such as heroin or ketamine.';
  if (
    force.places.some((place) => namesOf(place).some((name) => ` ${words.join(' ')} `.includes(` ${name} `)))
  )
    return `Write “in” before the place, as in “heroin in ${examplePlace(force, 2)}”.`;
  if (named.length > longestName) return `Name the drug in ${longestName} characters at most.`;
  const [drug, another] = drugsNamed(named);
  if (another !== undefined) return 'Name one drug at a time: write an alert for each.';
  if (drug === undefined) return { drug: 'other', named };
  return words.length === 1 ? { drug } : { drug, named };
}

const everywhere = ['force', 'force area', 'force-wide', 'everywhere', 'all'];

/** "the whole force", "the west midlands" */
function isEverywhere(where: string, { title }: Area): boolean {
  const area = where.replace(/^(the )?(whole )?(of the )?/, '');
  const own = title.toLowerCase();
  return [...everywhere, own, own.replace(/ (police|constabulary)$/, '')].includes(area);
}

/** The places of a text, in its order; none for the whole force area. A sentence when one is not known. */
function readArea(where: string | undefined, force: Area): readonly PlaceId[] | string {
  if (where === undefined || isEverywhere(where, force)) return [];
  const found = placesIn(where.trim(), force);
  if (found.length > 0) return [...new Set(found)];
  const list = force.places.map(({ title }) => title).join(', ');
  return `Say where with names of places (${list}), or leave “in” out for the whole force area.`;
}

/** The places a text names one after the other, and nothing else; "and" may itself be part of a name. */
function placesIn(text: string, force: Area): readonly PlaceId[] {
  for (const { id, name } of force.places.flatMap((place) =>
    namesOf(place).map((name) => ({ id: place.id, name })),
  )) {
    if (text === name) return [id];
    const [between] = (text.startsWith(name) && separator.exec(text.slice(name.length))) || [];
    const others = between === undefined ? [] : placesIn(text.slice(name.length + between.length), force);
    if (others.length > 0) return [id, ...others];
  }
  return [];
}

/** What stands between two names. */
const separator = /^(\s*,\s*(and\s+)?|\s+and\s+|\s*&\s*)/;

const namesOf = ({ id, title, nicknames }: Place): readonly string[] => [
  ...new Set([title.toLowerCase(), id, ...nicknames]),
];

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
