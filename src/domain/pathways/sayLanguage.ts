const names = new Intl.DisplayNames('en-GB', { type: 'language', fallback: 'none' });

/** The language of a BCP 47 tag by its English name: "pl" is "Polish". What is no such tag is "another language". */
export function sayLanguage(tag: string): string {
  try {
    return (tag === 'und' ? undefined : names.of(tag)) ?? 'another language';
  } catch {
    return 'another language';
  }
}
