/** What to do about an offence that the force's list does not have, by its title. */
export function sayNotListed(title: string): string {
  return `${title} is not on the force’s list. Deal with it as you would without Waymark, and type “withdraw” to end this case.`;
}

/** The same where none of what was found is it, and other words may still find it. */
export const noneIsIt =
  'Press “Back” and say it another way. If it is not found then, it is not on the force’s list: deal with it as you would without Waymark, and type “withdraw” to end this case.';
