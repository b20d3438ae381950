/** Force on somebody, or the fear of it. Things are forced, grabbed and taken too: those words alone say nothing of it. */
const force =
  /\b(?:push|shov|barg|punch|hits?\b|hitting|kick|slap|headbutt|elbow|wrestl|struggl|assault|attack|beat(?:en|ing)?\b|beat (?:him|her|them|up)|stabb?|bit (?!of)|threat|intimidat|knifepoint|gunpoint|by force|use of force|force used|with a (?:knife|machete|gun|weapon)|spat|knock(?:ed|s|ing)? (?:him|her|them|over|down)|dragg?|fought|fights?\b|fighting|scratch|throttl|strangl|chok|swung|swing(?:ing)? at|lash)/;

/** What somebody carries or wears. A person is grabbed, too, and clothes are torn: only of a thing is it taking. */
const thing = String.raw`(?:(?:hand|shopping )?bags?|phones?|mobile|i ?phone|purse|wallet|chain|necklace|watch|rings?|jewell?ery|rucksack|backpack|laptop|tablet|bike|bicycle|scooter|keys|cash|money|vape|cigarettes|bottles?|cans|goods|items)\b`;

const theft = new RegExp(
  [
    String.raw`\b(?:shop ?lift|steal|stole|theft|thie[fv]|nick(?:ed|ing|s)?\b|rob(?:bed|bing|s)?\b|swip(?:ed|ing)\b|snatch|pocketed|without paying|unpaid`,
    String.raw`(?:ran|run|made|making) off with|walk(?:ed|ing)? (?:out|off) with|grabb(?:ed|ing) (?:\w+ ){0,2}${thing}`,
    String.raw`took (?!drugs|coke|cocaine|heroin|pills|out\b|off\b|part\b|place\b|hold\b|offence|(?:a )?swing|a (?:photo|picture|knife)|photo|picture))`,
  ].join('|'),
);

/** Past whoever guards a shop, out of it: that goods went along is what a guard is pushed for. */
const pastTheGuard =
  /^(?=.*\b(?:shop|store|supermarket)\b).*\b(?:guard|security|store detective|staff)\b.*\b(?:leav(?:e|es|ing)|left|exit(?:ed|ing)?|escap(?:e|ed|ing))\b|\b(?:leav(?:e|es|ing)|exit(?:ed|ing)?|out of)\b.*\b(?:shop|store|supermarket)\b.*\b(?:guard|security|staff)\b/;

/** Pulled from somebody: that is the force and the theft in one. */
const fromSomebody = new RegExp(
  String.raw`\bsnatch|\b(?:grabb|ripp|yank|wrench|wrestl)\w* (?:\w+ )?(?:(?:her|his|their|my|the|victim s) )(?:\w+ )?${thing}|\b(?:grabb|ripp|yank|wrench|wrestl)\w* (?:\w+ )?${thing} (?:off|from)\b`,
);

/**
 * True where the words tell of force and of theft: both together may be robbery, which is force, or the fear of it, on any
 * person immediately before or at the time of stealing, and in order to steal (Theft Act 1968 s.8(1)). Whether it was is
 * for whoever knows what happened.
 */
export function forceAndTheft(words: string): boolean {
  const plain = words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}£]+/gu, ' ')
    .trim();
  return fromSomebody.test(plain) || (force.test(plain) && (theft.test(plain) || pastTheGuard.test(plain)));
}
