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

const person =
  '(?:(?:young )?(?:boy|girl|child|kid|lad|lass|youth|teen(?:ager)?|juvenile|male|female|man|woman|person))';

/** What comes before the age of a suspect: nothing, or "by" or "suspect". */
const opens = new RegExp(`^\\s*(?:new\\s+)?(?:an?\\s+|the\\s+)?(?:${person},?\\s+)?$`, 'iu');

/** Who says this by what came to them is the one who was harmed, or saw it. */
const tells =
  'reported|report|witnessed|seen|said|told|alleged|allegation|disclosed|disclosure|claimed|claim|stated|statement|complaint|complained|made|called|call|found|heard|owned|accompanied';

/** The suspect, before their age. */
const isSuspect = new RegExp(
  `(?<!\\p{L})(?:(?<!(?:${tells})\\s+)by(?:\\s+an?|\\s+the)?(?:\\s+suspect|\\s+offender)?|suspect|offender)(?:\\s+${person})?(?:\\s+is|\\s+was|\\s*[:,(-])?\\s*$`,
  'iu',
);

/** Words of the one who was harmed, of a child of somebody, and of ages that are not in years. */
const ofSomebodyElse =
  /(?<!\p{L})(?:victims?|vic|ips?|aps?|injured|complainants?|witness(?:es)?|(?:(?:step|grand|god)-?)?(?:sons?|daughters?|child(?:ren)?)(?=\s+of\b)|(?:(?:step|grand|god)-?)?(?:sons?|daughters?)|grandchild(?:ren)?|nephews?|nieces?|bab(?:y|ies)|infants?|toddlers?|newborns?|neglect(?:ed|ing|ful)?|cruelty|(?:his|her|their|my|own)\s+(?:child|kid)(?:ren|s)?|months?|mths?|weeks?|wks?|days?)(?!\p{L})/iu;

/** What a suspect does, by words that say it of nobody else and of no thing: "12 year old whisky" is no person. */
const does =
  'arrested|detained|caught|shop|shop-?(?:lifting|lifter|lifted|theft)|theft|thief|stole|stealing|nicked|nicking|took|threw|throwing|broke|breaking|spat|spitting|bit|biting|swore|swearing|damage|damaging|criminal|graffiti|arson|fighting|affray|drunk|drinking|disorderly|public|weed|cannabis|drugs?|possession|possessing|poss|carrying|dealing|supplying|driving|riding|racing|speeding|trespassing|spraying|shouting|kicking|punching|hitting|slapping|pushing|threatening|harassing|stalking|obstructing|resisting|making|begging|assaulting';

/** These are done, or suffered: only with the one to whom it was done are they the suspect's. */
const doesTo =
  '(?:punched|kicked|hit|slapped|pushed|assaulted|attacked|headbutted|grabbed|threatened|harassed|robbed|damaged|smashed|burnt|set|pulled|scratched|stabbed)\\s+(?:an?|the|another|some(?:one|body)|him|his|her|their|my|me|us|two|several|officers?|police|pc|staff|teachers?)';

/** What may follow: the end, the person once more, or what they did. */
const follows = new RegExp(
  `^(?:\\s+(?:${person}|suspect|offender)(?![’'\\p{L}]))?(?:\\s*[.!)]*\\s*$|\\s*[,:;)-]?\\s*(?:was\\s+|is\\s+)?(?:${does}|${doesTo})(?![’'\\p{L}\\p{N}]))`,
  'iu',
);

/** After "by" or "suspect" the rest may say where, or what. */
const followsSuspect = new RegExp(
  `${follows.source}|^(?:\\s+(?:${person}|suspect|offender))?,?\\s+(?:at|in|on|outside|near|from|who|has|had)(?!\\p{L})`,
  'iu',
);

/**
 * How old the person is, as the officer's words say it, for the officer to confirm. A wrong one ends a case for good, so
 * only an age that opens the words or follows "by" or "suspect" counts, and none where anything says that it is a
 * victim's, a thing's or one of several.
 */
export function ageIn(words: string): number | undefined {
  const [found, ...others] = [...words.matchAll(age)];
  if (found === undefined || others.length > 0 || ofSomebodyElse.test(words) || /olds$/i.test(found[0]))
    return undefined;
  const before = words.slice(0, found.index);
  const after = words.slice(found.index + found[0].length);
  const isTheirs = isSuspect.test(before)
    ? followsSuspect.test(after)
    : opens.test(before) && follows.test(after) && !/(?<!\p{L})by(?!\p{L})/iu.test(after);
  if (!isTheirs) return undefined;
  const said = (found[1] ?? found[2] ?? '').toLowerCase();
  const years = numbers.includes(said) ? numbers.indexOf(said) + 1 : Number(said);
  return years <= 120 ? years : undefined;
}

/** The words without the ages in them, which are no part of an offence. */
export function withoutAges(words: string): string {
  return words.replaceAll(age, ' ');
}
