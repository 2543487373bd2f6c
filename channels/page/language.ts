/**
 * The language of what is asked for among those there are: by its first part, "es" for "es-MX".
 * @param wanted a BCP 47 tag, or anything else that a stranger wrote
 * @param languages BCP 47 tags; the first is the one that is taken when nothing fits
 */
export function chooseLanguage(wanted: string | undefined, languages: readonly string[]): string {
  const asked = (wanted ?? '').slice(0, 2).toLowerCase();
  return languages.find(language => language.slice(0, 2).toLowerCase() === asked) ?? languages.find(language => language === 'en') ?? languages[0] ?? 'en';
}
