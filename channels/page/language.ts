/**
 * The language of what is asked for among those there are: by its first part, "es" for "es-MX".
 * @param wanted a BCP 47 tag, an Accept-Language header, or anything else that a stranger wrote
 * @param languages BCP 47 tags; English, or else the first, is the one that is taken when nothing fits
 */
export function chooseLanguage(wanted: string | undefined, languages: readonly string[]): string {
  const found = byWeight(wanted ?? '').map(asked => languages.find(language => language.slice(0, 2).toLowerCase() === asked)).find(language => language !== undefined);
  return found ?? languages.find(language => language === 'en') ?? languages[0] ?? 'en';
}

// A browser sends some ten; nobody needs more.
const mostTags = 20;

function byWeight(header: string): string[] {
  const tags = header.slice(0, 400).split(',', mostTags).map(each => {
    const [tag = '', ...rest] = each.split(';');
    const weight = Number(/^\s*q=([\d.]+)/.exec(rest.join(';'))?.[1] ?? 1);
    return { tag: tag.trim().slice(0, 2).toLowerCase(), weight };
  });
  return tags.filter(({ weight }) => weight > 0).sort((one, two) => two.weight - one.weight).map(({ tag }) => tag);
}
