/** A part of a message, and whose part it is: of the suspect, unless it says that it is of whoever was harmed. */
export type Clause = { readonly text: string; readonly isOfHarmed: boolean };

/** Whoever was harmed, as officers write it. */
const harmed =
  /^(?:the )?(?:victims?|vics?|ips?|aps?|complainants?|injured party|witness(?:es)?|inf(?:orman)?t)\b/;

/** It tells of somebody near to the suspect, and not of the suspect: "dad is 45". */
const ofAnother =
  /^(?:(?:his|her|their) )?(?:dad|mum|nan|husband|wife|partner|girlfriend|boyfriend|neighbour|mate|school|owner)(?: is|'s|s)? (?:is|not|on|won|don|doesn|didn|rang|there|comes|came|died|happy)/;

const aboutWords = /\b(?:ip|victim|vic|ap|complainant) (?:is|was|lives?|aged?|needed|in|also|a|at|\d)/;

/**
 * A message in small letters, in the parts that its commas, full stops and lines make, without what chat puts around it. A part
 * that begins with the victim is theirs, and so is a bare number or sex that follows it.
 */
export function clausesOf(message: string): readonly Clause[] {
  const plain = message
    .replace(/<[^>]*>/g, ' ')
    .toLowerCase()
    .replaceAll(/[’‘]/g, "'")
    .replace(/^\s*(?:(?:fw|fwd|re)\s*:\s*)?(?:new\b)?[\s.:,-]*/, '');
  const parts = plain
    .split(/[,;\n]|\.(?=\s|$)|\s[-–]\s|(?<=\D): |\bthen\b/)
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '');
  const clauses: Clause[] = [];
  for (const text of parts) {
    const before = clauses.at(-1);
    const follows =
      /^(?:\d{1,2}|m|f|male|female|also \d{1,2}|wife|husband|partner|girlfriend|boyfriend)$/.test(text);
    const isTheirs = harmed.test(text) || ofAnother.test(text);
    clauses.push({
      text,
      isOfHarmed: isTheirs || (follows && before !== undefined && endsOnHarmed(before, text)),
    });
  }
  return clauses;
}

/** "IP is his mate, 25"; "bit his brother on the arm, 12": a bare figure may be either's. */
function endsOnHarmed({ text, isOfHarmed }: Clause, next: string): boolean {
  const mayBeEithers =
    /^\d/.test(next) &&
    /\b(?:his|her) (?:brother|sister|son|daughter|cousin|mate|friend|girlfriend|boyfriend)\b/.test(text) &&
    !/\bfrom\b/.test(text);
  return isOfHarmed || aboutWords.test(text) || mayBeEithers;
}
