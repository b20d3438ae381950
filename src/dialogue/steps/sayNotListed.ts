/** What to do about an offence that the force's list does not have, by its title, and with the reference of the case. */
export function sayNotListed(title: string, reference: string): string {
  return `${title} is not on the force’s list. Deal with it as you would without Waymark, and type “withdraw ${reference}” to end this case.`;
}

/** The same where none of what was found is it, and other words may still find it. */
export function noneIsIt(reference: string): string {
  return `Press “Back” and say it another way. If it is not found then, it is not on the force’s list: deal with it as you would without Waymark, and type “withdraw ${reference}” to end this case.`;
}
