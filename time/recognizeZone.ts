/** Ways to name a zone that are no city of the time zone database. Country-wide names first mean the United States. */
const others: Readonly<Record<string, string>> = {
  'America/New_York': 'eastern|eastern time|est|edt|et|hora del este|este|nueva york|ny|nyc|boston|miami|florida|atlanta|georgia|philadelphia|ohio|washington dc',
  'America/Chicago': 'central|central time|cst|cdt|ct|hora central|hora del centro|texas|houston|dallas|austin|san antonio|minneapolis|new orleans|nashville',
  'America/Denver': 'mountain|mountain time|mst|mdt|mt|hora de la montana|colorado|utah|salt lake city|albuquerque|new mexico',
  'America/Phoenix': 'arizona|tucson',
  'America/Los_Angeles': 'pacific|pacific time|pst|pdt|pt|hora del pacifico|california|la|san francisco|san diego|seattle|portland|oregon|las vegas|nevada|sacramento',
  'America/Anchorage': 'alaska|alaska time|akst|akdt',
  'Pacific/Honolulu': 'hawaii|hawaii time|hawai|hst',
  'America/Puerto_Rico': 'puerto rico',
  'America/Mexico_City': 'mexico|ciudad de mexico|cdmx|mexico city',
  'Europe/London': 'uk|england|britain|inglaterra|londres',
  'Europe/Madrid': 'spain|espana',
  'Europe/Paris': 'france|francia',
  'Europe/Berlin': 'germany|alemania',
  UTC: 'utc|gmt|greenwich'
};

let known: ReadonlyMap<string, string> | undefined;

const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9/+-]+/g, ' ').trim();

function names(): ReadonlyMap<string, string> {
  if (known) return known;
  const all = new Map<string, string>();
  for (const zone of Intl.supportedValuesOf('timeZone')) {
    all.set(plain(zone), zone);
    if (zone.includes('/')) all.set(plain(zone.split('/').at(-1)?.replaceAll('_', ' ') ?? ''), zone);
  }
  for (const [zone, ways] of Object.entries(others)) for (const way of ways.split('|')) all.set(way, zone);
  return (known = all);
}

const longestName = 4;
// Offsets of more than this are on no map.
const mostOffset = 14;

/**
 * The IANA time zone that somebody names: by its name, a city, a state, "eastern", "GMT+1". Undefined for none and
 * for several, and for a zone that does not exist.
 */
export function recognizeZone(text: string): string | undefined {
  const typed = plain(text);
  if (typed.length > 200) return undefined;
  const offset = /\b(?:utc|gmt) ?([+-]\d{1,2})(?!\d)/.exec(typed)?.[1];
  // In the database's own names the signs are the other way round.
  if (offset !== undefined) return Math.abs(Number(offset)) > mostOffset ? undefined : zoneOfOffset(Number(offset));
  const words = typed.split(' ');
  const found = new Set<string>();
  for (let at = 0; at < words.length; at += 1) {
    for (let length = Math.min(longestName, words.length - at); length > 0; length -= 1) {
      const zone = names().get(words.slice(at, at + length).join(' '));
      if (zone === undefined) continue;
      found.add(zone);
      at += length - 1;
      break;
    }
  }
  const [zone] = found;
  return found.size === 1 ? zone : undefined;
}

/** Whether a place, and nothing around it, has a zone here: "new york" does, "central park" does not. */
export const isZonePlace = (text: string): boolean => names().has(plain(text));

const zoneOfOffset = (hours: number): string => (hours === 0 ? 'UTC' : `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}`);
