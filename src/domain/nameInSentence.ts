/** A provider's name as it stands within a sentence: "the borough’s drug and alcohol service", "Cranstoun". */
export function nameInSentence(name: string): string {
  return name.replace(/^The (?=\S)/, 'the ');
}
