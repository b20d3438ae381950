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

/** What is done to somebody or something: whoever it is done by did it. All else that is "by" somebody may be seen or said. */
const harms =
  'assault|assaulted|battery|abh|gbh|punched|kicked|hit|slapped|pushed|attacked|headbutted|grabbed|bitten|scratched|stabbed|spat\\s+(?:at|on)|sworn\\s+at|threatened|harassed|harassment|stalked|robbed|robbery|burglary|burgled|shop-?lifting|theft|stolen|nicked|damage|damaged|smashed|broken|burnt|vandalised|graffiti|arson|affray|fighting|possession|disorder|disorderly|trespass';

/** The suspect, before their age. */
const isSuspect = new RegExp(
  `(?:(?:^\\s*(?:new\\s+)?|(?<!\\p{L})(?:${harms})\\s*,?\\s+)by(?:\\s+an?|\\s+the)?(?:\\s+suspect|\\s+offender)?|(?<!\\p{L})(?:suspect|offender))(?:\\s+${person})?(?:\\s+is|\\s+was|\\s*[:,(-])?\\s*$`,
  'iu',
);

/** Words of the one who was harmed, of a child of somebody, and of ages that are not in years. */
const ofSomebodyElse =
  /(?<!\p{L})(?:victims?|vic|ips?|aps?|injured|complainants?|witness(?:es)?|(?:(?:step|grand|god)-?)?(?:sons?|daughters?|child(?:ren)?)(?=\s+of\b)|(?:(?:step|grand|god)-?)?(?:sons?|daughters?)|grandchild(?:ren)?|nephews?|nieces?|bab(?:y|ies)|infants?|toddlers?|newborns?|neglect(?:ed|ing|ful)?|cruelty|(?:his|her|their|my|own)\s+(?:child|kid)(?:ren|s)?|months?|mths?|weeks?|wks?|days?)(?!\p{L})/iu;

/** What a suspect does, by words that say it of nobody else and of no thing: "12 year old whisky" is no person. */
const does =
  'arrested|shop-?(?:lifting|lifter|lifted|theft)|shop\\s+(?:theft|lifting|lifter)|stole|stealing|nicking|(?:threw|throwing)(?!\\s+up)|damaging|public\\s+order|trespassing|spraying|vandalising|obstructing\\s+police|resisting\\s+arrest|caught\\s+(?:with|shop-?lifting|stealing|damaging|throwing|dealing)';

/** The same, where no more is said: "drunk and disorderly" is done, "drunk, given vodka" may be suffered. */
const doesAndNoMore =
  'weed|cannabis|drugs?|poss(?:ession|essing)?(?:\\s+(?:of\\s+)?(?:weed|cannabis|drugs?))?|dealing|supplying|drunk\\s+(?:and|&)\\s+disorderly|(?:criminal\\s+)?damage|graffiti|arson|affray|fighting|driving|speeding|spitting|swearing|carrying\\s+(?:a\\s+)?(?:knife|blade|weapon)|begging';

/** These are done, or suffered: only with the one to whom it was done are they the suspect's, not "several times". */
const acts =
  '(?:punch|kick|hitt|slapp|push|assault|attack|headbutt|grabb|threaten|harass|robb|damag|smash|scratch|stabb)(?:ed|ing)|hit|bit|biting|spat\\s+(?:at|on)|swore\\s+at|broke';
const ones =
  'neighbours?|friends?|mates?|boys?|girls?|lads?|man|woman|people|person|pupils?|classmates?|teachers?|brothers?|sisters?|mum|mother|dad|father|parents?|officers?|pc|guard|windows?|cars?|doors?|fence';
const doesTo = `(?:${acts})\\s+(?:(?:an?|the|another|his|her|their|my|two)\\s+(?:${ones})|police|pc|officers?|staff|teachers?|somebody|someone)`;

/** What may follow: the end, the person once more, or what they did. */
const follows = new RegExp(
  `^(?:\\s+(?:${person}|suspect|offender)(?![’'\\p{L}]))?(?:\\s*[.!)]*\\s*$|\\s*[,:;)-]?\\s*(?:was\\s+|is\\s+)?(?:(?:${does}|${doesTo})(?![’'\\p{L}\\p{N}])|(?:${doesAndNoMore})\\s*[.!)]*\\s*$))`,
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
