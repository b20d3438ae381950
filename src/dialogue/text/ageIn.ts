const numbers =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen'.split(
    '|',
  );
const number = `(\\d{1,3}|${numbers.join('|')})`;

/** "9 year old", "nine-year-old", "9yo", "9 yrs old"; "aged 9", "age 9". "Aged 13 to 15" is no age. */
const age = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${number}[\\s-]*(?:(?:years?|yrs?|y)[\\s-]*olds?|y[/.]?o)|aged?(?:\\s+of)?:?\\s+${number}(?!\\s*(?:to|or|and|-|–)\\s*\\d))(?![\\p{L}\\p{N}])`,
  'giu',
);

/** What comes before the age of somebody to whom it was done: "punched a 9 year old", "assault on boy aged 9". */
const ofSomebodyElse =
  /(?:[\p{L}\p{N}]\s+(?:an?|the|his|her|their|my)|\b(?:on|of|to|against|with|at))(?:\s+(?:boy|girl|child|kid|man|woman|victim))?,?\s*$/iu;

/**
 * How old the person is, as the officer's words say it; undefined where they do not, where several ages are named, and
 * where it reads as the age of somebody who was harmed. The officer still confirms it: "punched 9 year old" can be either.
 */
export function ageIn(words: string): number | undefined {
  const [found, ...others] = [...words.matchAll(age)];
  if (found === undefined || others.length > 0) return undefined;
  const before = words.slice(0, found.index);
  if (ofSomebodyElse.test(before) && !/\bby\s+(?:an?\s+|the\s+)?(?:boy|girl|child|kid)?,?\s*$/iu.test(before))
    return undefined;
  const said = (found[1] ?? found[2] ?? '').toLowerCase();
  const years = numbers.includes(said) ? numbers.indexOf(said) + 1 : Number(said);
  return years <= 120 ? years : undefined;
}

/** The words without the ages in them, which are no part of an offence. */
export function withoutAges(words: string): string {
  return words.replaceAll(age, ' ');
}
