import type { OffenceRow } from '../../domain/force/force.ts';
import type { OtherOffence } from '../../law/otherOffences.ts';
import { withoutAges } from './ageIn.ts';
import { offenceTerms } from './offenceTerms.ts';
import { offenceVocabulary } from './offenceVocabulary.ts';

/** One way to call an offence, of the list or not on it. */
type Name = {
  readonly terms: readonly string[];
  readonly of: OffenceRow | OtherOffence;
  /** It leads there among others, and names nothing. */
  readonly isHint?: true;
};

type Named = {
  /** The row the words name, and no other. */
  readonly match?: OffenceRow;
  /** Rows that have the words as a name of their own, as they stand. */
  readonly owners: readonly OffenceRow[];
  /** Rows of which a name is said among the words, best first. */
  readonly told: readonly OffenceRow[];
  /** The title of an offence that they name, and that no row of the list stands for. */
  readonly notListed?: string;
};

/** The least part of what the words say, by weight, that an offence has to account for. */
const enough = 0.62;
/** What a word weighs that no name of an offence has: it may be anything. */
const unknown = 0.6;
/** How much better than the next it has to be. */
const clearly = 1.15;

/** What makes it another offence whatever else is said: a name without such a word is never marked for words with it. */
const changes = new Set(
  offenceTerms(
    'aggravated racially religiously racist death dead killed penetration penetrative armed intent endangered emergency constable manslaughter murder incite terrorism homophobic transphobic hate supply supplied production produce cultivate selling dealing pwits import threat threatening attempt conspiracy permit prohibited conspire conspired attempted',
  ),
);

/** Who was there, where and when: it says little about which offence it was. */
const scenery = new Set(
  offenceTerms(
    'man woman male female lad boy girl friend mate neighbour brother sister mum dad partner wife husband girlfriend boyfriend ex stranger someone outside inside pub bar club street road park house home flat car bus train station town city night morning evening today yesterday last drunk argument people person another two three shop store school work phone small little bit time found caught suspect admits',
  ),
);

const attempt = /\battempt(?:s|ed|ing)?\b(?: to\b)?(?: commit\b)?/g;
const conspiracy = /\bconspir(?:e|es|ed|ing|acy)\b(?: (?:with others )?to\b)?(?: commit\b)?/g;

/**
 * The search for the offence that words name. A name counts where all of it is said, in any order, a slip of the pen
 * forgiven; it is a match where it accounts for what was said and no other does it nearly as well. An attempt is what was
 * attempted, but never of a summary offence (Criminal Attempts Act 1981 s.1(4)); a conspiracy is tried on indictment only.
 */
export function offenceNames(
  rows: readonly OffenceRow[],
  others: readonly OtherOffence[],
): (words: string) => Named {
  const names: readonly Name[] = [
    ...rows.flatMap((of) => waysToSay(of).map((way) => ({ of, terms: offenceTerms(way) }))),
    ...others.flatMap((of) => [of.title, ...of.synonyms].map((way) => ({ of, terms: offenceTerms(way) }))),
    ...rows.flatMap((of) =>
      (of.alsoFoundBy ?? []).map((way) => ({ of, terms: offenceTerms(way), isHint: true as const })),
    ),
  ].filter(({ terms }) => terms.length > 0);
  const byName = Map.groupBy(
    rows.flatMap((row) => waysToSay(row).map((way) => ({ row, way: runTogether(way) }))),
    ({ way }) => way,
  );
  const byTitle = Map.groupBy(rows, ({ title }) => runTogether(title));
  const termsOf = new Map(
    [...Map.groupBy(names, ({ of }) => of)].map(([of, all]) => [
      of,
      new Set(all.flatMap(({ terms }) => terms)),
    ]),
  );
  const { weigh, spell } = offenceVocabulary([...termsOf.values()], scenery);

  /** The offences of which a name is said, best first, and whether what else is said leaves it the one that is meant. */
  const told = (words: string) => {
    const typed = offenceTerms(withoutAges(words));
    const asked = new Set(typed.flatMap((term) => spell(term) ?? []));
    const strange = typed.filter((term) => spell(term) === undefined && !scenery.has(term)).length;
    const said = names.filter(({ terms }) => terms.every((term) => asked.has(term)));
    const tells = said.filter(({ terms }) => !terms.every((term) => scenery.has(term)));
    const each = [...Map.groupBy(said.filter(isName), ({ of }) => of)].map(([of, all]) => ({
      of,
      named: new Set(all.flatMap(({ terms }) => terms)),
      best: Math.max(...all.map(({ terms }) => weigh(terms))),
    }));
    return each
      .map(({ of, named, best }) => {
        const others = tells.filter((other) => other.of !== of && !isWithin(other.terms, named));
        const lighter = others.filter((other) => isName(other) && gravityOf(other.of) < gravityOf(of));
        const known = new Set([...(termsOf.get(of) ?? []), ...lighter.flatMap(({ terms }) => terms)]);
        const left = [...asked].filter((term) => !known.has(term) && !isDenied(term));
        const met = weigh([...asked].filter((term) => known.has(term)));
        const seen = 0.25 * weigh(left.filter((term) => scenery.has(term)));
        const beside = weigh(left.filter((term) => !scenery.has(term))) + unknown * strange;
        const explained = met / (met + beside + seen);
        // Of two offences neither is marked, but the graver; a part of a longer name that is said is no name.
        const isAlone =
          others.length === lighter.length &&
          !left.some((term) => changes.has(term)) &&
          !each.some((other) => other.named.size > named.size && isWithin([...named], other.named));
        return { of, explained, isAlone, score: best * explained };
      })
      .toSorted((a, b) => b.score - a.score);
  };

  const says = (words: string): boolean => {
    const asked = new Set(offenceTerms(withoutAges(words)).flatMap((term) => spell(term) ?? []));
    const isSaid = ({ terms }: Name) => isWithin(terms, asked) && !terms.every((term) => scenery.has(term));
    return names.some(isSaid) || [...asked].some((term) => changes.has(term));
  };

  const sureOf = (words: string): OffenceRow | OtherOffence | undefined => {
    const [best, next] = told(words).filter(({ explained, isAlone }) => isAlone && explained >= enough);
    if (best === undefined) return undefined;
    return next === undefined || best.score >= clearly * next.score ? best.of : undefined;
  };

  /** The same of words in parts, where one alone names an offence, and no other says anything of one. */
  const sureInParts = (words: string): OffenceRow | OtherOffence | undefined => {
    const whole = sureOf(words);
    const parts = words.split(/[,;.:]\s|\s[-–]\s/);
    if (whole !== undefined || parts.length === 1) return whole;
    const [first, ...more] = new Set(parts.filter(says).map(sureOf));
    return more.length === 0 ? first : undefined;
  };

  return (words) => {
    const asTyped = runTogether(words);
    const owners = [
      ...new Set([...(byTitle.get(asTyped) ?? []), ...(byName.get(asTyped) ?? []).map(({ row }) => row)]),
    ];
    const ranked = told(words).flatMap(({ of, explained }) => (isRow(of) && explained >= enough ? [of] : []));
    const found = owners.length === 1 ? owners[0] : owners.length > 1 ? undefined : meant(words, sureInParts);
    if (found === undefined) return { owners, told: ranked };
    return isRow(found)
      ? { match: found, owners, told: ranked }
      : { owners, told: ranked, notListed: found.title };
  };
}

/** What the words mean as a whole: what was attempted, or agreed on, where that keeps its class. */
function meant(
  words: string,
  sureOf: (words: string) => OffenceRow | OtherOffence | undefined,
): OffenceRow | OtherOffence | undefined {
  const plain = words.toLowerCase();
  const core = plain.replaceAll(attempt, ' ').replaceAll(conspiracy, ' ');
  const named = sureOf(words);
  if (core === plain || named !== undefined) return named;
  const found = sureOf(core);
  if (found === undefined || !isRow(found)) return found;
  const isAgreed = new RegExp(conspiracy).test(plain);
  return (isAgreed ? found.class === 'indictable-only' : found.class !== 'summary') ? found : undefined;
}

function isName({ isHint }: Name): boolean {
  return isHint !== true;
}

function isWithin(terms: readonly string[], of: ReadonlySet<string>): boolean {
  return terms.every((term) => of.has(term));
}

function isDenied(term: string): boolean {
  return term.startsWith('¬');
}

const gravity: Readonly<Record<OtherOffence['class'], number>> = {
  'no-offence': 0,
  summary: 1,
  'either-way': 2,
  'indictable-only': 3,
  'to-confirm': 4,
};

/** The graver the class, the higher; what is no offence is the lightest, and of what class nobody has read the gravest. */
function gravityOf({ class: tried }: OffenceRow | OtherOffence): number {
  return gravity[tried];
}

function isRow(of: OffenceRow | OtherOffence): of is OffenceRow {
  return 'id' in of;
}

function waysToSay({ title, synonyms, codes = [] }: OffenceRow): readonly string[] {
  return [title, ...synonyms, ...codes.map(({ wording }) => wording)];
}

/** As it stands, whatever the case, the spaces and the hyphens: "Shop lifting" is "shoplifting". */
const runTogether = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
