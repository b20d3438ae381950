import type { OffenceRow } from '../../domain/force/force.ts';
import type { OtherOffence } from '../../law/otherOffences.ts';
import { withoutAges } from './ageIn.ts';
import { gravityOf } from './gravityOf.ts';
import { bearsOn, isChange } from './isChange.ts';
import { isGraverOfChild } from './isGraverOfChild.ts';
import { meantAsWhole } from './meantAsWhole.ts';
import { offenceTerms } from './offenceTerms.ts';
import { offenceVocabulary } from './offenceVocabulary.ts';
import { waysToFind, waysToSay } from './waysToSay.ts';
import { wordsBeside } from './wordsBeside.ts';

const { scenery } = wordsBeside;

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
  readonly near: readonly OffenceRow[];
  /** The title of an offence that they name, and that no row of the list stands for. */
  readonly notListed?: string;
};

/** The least part of what the words say, by weight, that an offence has to account for. */
const enough = 0.62;
/** The same where the very title of the offence is said: what else is told is then how it came to it. */
const enoughBesideTitle = 0.4;
/** What a word weighs that no name of an offence has: it may be anything. */
const unknown = 0.6;

/**
 * The search for the offence that words name. A name counts where all of it is said, in any order, a slip of the pen
 * forgiven; it is a match where it accounts for what was said, nothing makes it another offence, and no other is said.
 */
export function offenceNames(
  rows: readonly OffenceRow[],
  known: readonly OtherOffence[],
): (words: string) => Named {
  const listed = new Set(rows.flatMap((row) => waysToSay(row).map(runTogether)));
  const others = known.filter(({ title }) => !listed.has(runTogether(title)));
  const names: readonly Name[] = [
    ...rows.flatMap((of) => waysToSay(of).map((way) => nameOf(way, of))),
    ...others.flatMap((of) => waysToFind(of).map((way) => ({ of, terms: offenceTerms(way) }))),
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
  const titles = new Map([...rows, ...others].map((of) => [of, offenceTerms(of.title)]));
  const { weigh, spell } = offenceVocabulary([...termsOf.values()], scenery);

  // What only stands somewhere in a long official wording tells no offence from another.
  const telling = new Set([...rows, ...others].flatMap((of) => waysToFind(of).flatMap(offenceTerms)));
  const asLeft = (term: string): number => {
    if (/^\d+$/.test(term)) return 0;
    if (scenery.has(term)) return 0.25 * weigh([term]);
    return telling.has(term) ? weigh([term]) : unknown;
  };

  /** The words that count, as they are spelled in names, and the names and hints that are wholly said. */
  const saidIn = (words: string) => {
    const typed = offenceTerms(withoutAges(words));
    const asked = new Set(typed.flatMap((term) => spell(term) ?? []));
    return { typed, asked, said: names.filter(({ terms }) => isWithin(terms, asked)) };
  };

  /** The offences of which a name is said, best first, and whether what else is said leaves it the one that is meant. */
  const candidates = (words: string) => {
    const { typed, asked, said } = saidIn(words);
    const strange = typed.filter((term) => spell(term) === undefined && !scenery.has(term)).length;
    const each = [...Map.groupBy(said.filter(isName), ({ of }) => of)].map(([of, all]) => ({
      of,
      named: new Set(all.flatMap(({ terms }) => terms)),
      best: Math.max(...all.map(({ terms }) => weigh(terms))),
    }));
    return each
      .map(({ of, named, best }) => {
        const besides = said.filter(
          (other) => other.of !== of && !isWithin(other.terms, named) && other.terms.some(bearsOn(of)),
        );
        // Hate, or a weapon, and another offence together may be that offence, aggravated.
        const mayAggravate = isRow(of) && of.flags.some((flag) => flag === 'hate' || flag === 'weapon');
        const lighter = besides.filter(
          (other) => !mayAggravate && isName(other) && gravityOf(other.of) < gravityOf(of),
        );
        const known = new Set([...(termsOf.get(of) ?? []), ...lighter.flatMap(({ terms }) => terms)]);
        const left = [...asked].filter((term) => !known.has(term));
        const met = weigh([...asked].filter((term) => known.has(term)));
        const unexplained = left.reduce((sum, term) => sum + asLeft(term), unknown * strange);
        const explained = met / (met + unexplained);
        // Of two offences neither is marked, but the graver.
        const isAlone =
          besides.length === lighter.length &&
          ![...typed, ...asked].some((term) => isChange(term, of) && !known.has(term)) &&
          !(isRow(of) && isGraverOfChild(of, words));
        const isTitled = isWithin(titles.get(of) ?? [], asked);
        const isEnough = explained >= (isTitled ? enoughBesideTitle : enough);
        return { of, isEnough, isAlone, score: best * explained };
      })
      .toSorted((a, b) => b.score - a.score);
  };

  const says = (words: string): boolean => {
    return saidIn(words).said.length > 0 || changesIn(words).length > 0;
  };
  /** What makes another offence of this one, however it is spelled: "agravated", too. */
  const changesIn = (words: string, of?: OffenceRow | OtherOffence): readonly string[] => {
    const { typed, asked } = saidIn(words);
    return [...typed, ...asked].filter((term) => isChange(term, of));
  };

  const sureOf = (words: string): OffenceRow | OtherOffence | undefined => {
    return candidates(words).find(({ isEnough, isAlone }) => isAlone && isEnough)?.of;
  };

  /** The same of words in parts, where one alone names an offence, and no other says anything of one. */
  const sureInParts = (words: string): OffenceRow | OtherOffence | undefined => {
    const whole = sureOf(words);
    const parts = words.split(/[,;.:]\s|\s[-–]\s/);
    if (whole !== undefined || parts.length === 1) return whole;
    const said = parts.filter(says);
    const [name = ''] = said;
    const first = sureOf(name);
    // The offence is said first, and then how it came to it: what is told there is another only where it is as grave.
    const isOther = (part: string) =>
      saidIn(part).said.some(
        (one) =>
          one.of !== first &&
          gravityOf(one.of) >= gravityOf(first ?? one.of) &&
          one.terms.some(bearsOn(first)),
      );
    // Of all that is said: one part alone does not tell that many rocks are of the drug in another.
    const own = changesIn(name, first);
    const isChanged = changesIn(words, first).some((term) => !own.includes(term));
    return first === undefined || isChanged || said.slice(1).some(isOther) ? undefined : first;
  };

  return (words) => {
    const asTyped = runTogether(words);
    const owners = [
      ...new Set([...(byTitle.get(asTyped) ?? []), ...(byName.get(asTyped) ?? []).map(({ row }) => row)]),
    ];
    const near = candidates(words).flatMap(({ of, isEnough }) => (isRow(of) && isEnough ? [of] : []));
    const found =
      owners.length === 1 ? owners[0] : owners.length > 1 ? undefined : meantAsWhole(words, sureInParts);
    if (found === undefined) return { owners, near };
    if (isRow(found)) return { match: found, owners, near };
    // What is on the list, too, is for the officer to choose.
    return near.length > 0 ? { owners, near } : { owners, near, notListed: found.title };
  };
}

/** Two words of which one alone counts name nothing: "locking on" is not every lock; "no insurance" is denied, and counts. */
function nameOf(way: string, of: OffenceRow): Name {
  const terms = offenceTerms(way);
  const [only = '', ...more] = terms;
  const isPart = more.length === 0 && way.includes(' ') && !way.includes('&') && !only.startsWith('¬');
  return isPart ? { of, terms, isHint: true } : { of, terms };
}

function isName({ isHint }: Name): boolean {
  return isHint !== true;
}

function isWithin(terms: readonly string[], of: ReadonlySet<string>): boolean {
  return terms.every((term) => of.has(term));
}

function isRow(of: OffenceRow | OtherOffence): of is OffenceRow {
  return 'id' in of;
}

/** As it stands, whatever the case, the spaces and the hyphens: "Shop lifting" is "shoplifting". */
const runTogether = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
