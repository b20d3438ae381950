/** A title as it stands within a sentence: "a course", but "ESOL class" as it is. */
export function inSentence(title: string): string {
  return /^(?:\p{Lu}\p{Ll}|A )/u.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
}
