const entities: Readonly<Record<string, string>> = { nbsp: ' ', lt: '<', gt: '>', amp: '&', quot: '"', apos: "'", shy: '' };
const entity = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));?/gi;
const mostCodePoint = 0x10ffff;

// Where a browser breaks the line; every other tag stands inside a word as often as between two.
const breaks = /<\/?(?:br|p|div|li|ul|ol|tr|td|th|h[1-6]|hr|blockquote|pre)\b[^<>]*>/gi;
const tags = /<!--.*?(?:-->|$)|<\/?[a-z!][^<>]*>/gis;

const hasMarkup = (text: string): boolean => /<\/?[a-z!]|&(?:#|[a-z]{2,8};)/i.test(text);

/**
 * The text as a page would show it, when it holds HTML: "I want to <b>d</b>ie" is read as what it says. Where a tag
 * breaks the line it is read both ways, since a word may be broken on purpose.
 * @returns undefined when there is no markup in it
 */
export function withoutMarkup(text: string): string | undefined {
  if (!hasMarkup(text)) return undefined;
  const [apart, together] = [shown(text.replace(breaks, ' ')), shown(text)];
  return apart === together ? apart : `${apart}\n${together}`;
}

function shown(text: string): string {
  return text.replace(tags, '').replace(entity, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return entities[name.toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number.parseInt(decimal, 10);
    return code <= mostCodePoint ? String.fromCodePoint(code) : '';
  });
}
