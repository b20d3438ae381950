/** The tag as BCP 47 writes it, `pa-Guru` from `PA-guru`; undefined when it is none. */
export function languageTag(text: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(text)[0];
  } catch {
    return undefined;
  }
}
