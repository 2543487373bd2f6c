const letters: Readonly<Record<string, string>> = { n: '\n', r: '\n', t: ' ', b: '', f: ' ' };
const escape = /\\(?:u\{?([0-9a-f]{4})\}?|x([0-9a-f]{2})|(.))/gis;
// JSON that was put into JSON as a string has its escapes escaped.
const mostLayers = 3;

/**
 * Everything in a body that could be a person's words, as plainly as it can be had: for the screen, when the body
 * is refused. JSON gives its strings and keys, a form its fields; anything else is taken as it stands, with JSON's
 * escapes undone, because "\u0064ie" in a broken envelope is still a word.
 */
export function bodyWords(text: string, contentType = ''): string {
  if (/^application\/x-www-form-urlencoded\b/i.test(contentType)) return [...new URLSearchParams(text)].flat().join('\n');
  const boundary = /^multipart\/.*;\s*boundary="?([^";]+)/is.exec(contentType)?.[1];
  if (boundary !== undefined) return text.split(`--${boundary}`).map(partWords).join('\n');
  try {
    return withoutEscapes([...strings(JSON.parse(text))].join('\n'));
  } catch {
    return withoutEscapes(text);
  }
}

/** The headers of a part, where a file's name stands, and what is in it if that can be text. */
function partWords(part: string): string {
  const end = part.search(/\r?\n\r?\n/);
  const head = end === -1 ? part : part.slice(0, end);
  if (/^content-type:\s*(?:image|audio|video|font)\//im.test(head)) return head;
  return `${head}\n${bodyWords(part.slice(head.length).trim())}`;
}

/** Every string and key, in order. Walks without recursion: the depth is the sender's to choose. */
export function* strings(root: unknown): Iterable<string> {
  const waiting: unknown[] = [root];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value === 'string') yield value;
    else if (Array.isArray(value)) waiting.push(...value.toReversed());
    else if (typeof value === 'object' && value !== null) waiting.push(...Object.entries(value).flat().reverse());
  }
}

/**
 * Keys, anywhere in a value, that are no name a program would give: somebody's words may stand there. `clientActivityID`
 * and `webchat:state` are names; "so_tired", "so tired" and "cansada ya" are not.
 */
export function keyWords(root: unknown): string[] {
  const found: string[] = [];
  const waiting: unknown[] = [root];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value !== 'object' || value === null) continue;
    if (!Array.isArray(value)) found.push(...Object.keys(value).filter(key => !name.test(key)));
    waiting.push(...Object.values(value));
  }
  return found.map(key => key.replace(/[_-]+/g, ' '));
}

const name = /^[A-Za-z0-9$@]+(?:[:.][\w-]+)?$/;

function withoutEscapes(text: string): string {
  let plain = text;
  for (let layer = 0; layer < mostLayers && plain.includes('\\'); layer += 1) {
    plain = plain.replace(escape, (_whole, unicode?: string, byte?: string, letter?: string) => {
      const code = unicode ?? byte;
      return code === undefined ? letters[letter ?? ''] ?? letter ?? '' : String.fromCharCode(Number.parseInt(code, 16));
    });
  }
  return plain;
}
