import { Parser } from 'htmlparser2';

export interface ReadHtml {
  /** What the person wrote, as it looks. */
  readonly text: string;
  /** What they quoted above it. */
  readonly quoted: string;
  /** Who is quoted, as the channel names them; empty when the quote does not say. */
  readonly quotedIds: readonly string[];
}

const breaking = new Set(['br', 'p', 'div', 'li', 'tr', 'blockquote', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'pre', 'hr', 'table', 'ul', 'ol']);
const unseen = new Set(['script', 'style', 'template', 'head', 'title']);

/**
 * Reads a message's HTML as text. Teams marks a quote as `<blockquote itemtype="http://schema.skype.com/Reply">` with
 * the one who is quoted in `itemprop="mri"`, and writes an emoji as a picture with the emoji in its `alt`.
 */
export function readHtml(html: string): ReadHtml {
  const parts: Record<'text' | 'quoted', string[]> = { text: [], quoted: [] };
  const quotedIds: string[] = [];
  // Depths of the elements that are open, where something other than plain reading began.
  let quoteDepth = 0;
  let unseenDepth = 0;
  let captionDepth = 0;
  let depth = 0;
  const add = (text: string): void => { if (unseenDepth === 0 && captionDepth === 0) parts[quoteDepth > 0 ? 'quoted' : 'text'].push(text); };
  const parser = new Parser({
    onopentag(name, attributes) {
      depth += 1;
      if (unseenDepth === 0 && unseen.has(name)) unseenDepth = depth;
      if (quoteDepth === 0 && name === 'blockquote' && /schema\.skype\.com\/Reply/i.test(attributes['itemtype'] ?? '')) quoteDepth = depth;
      else if (breaking.has(name)) add('\n');
      const role = attributes['itemprop'];
      if (quoteDepth > 0 && role === 'mri') quotedIds.push(attributes['itemid'] ?? '');
      // The name and time above a quote were written by Teams.
      if (quoteDepth > 0 && captionDepth === 0 && (role === 'mri' || role === 'time')) captionDepth = depth;
      if (name === 'img') add(attributes['alt'] ?? '');
    },
    ontext: add,
    onclosetag(name) {
      if (breaking.has(name)) add('\n');
      if (captionDepth === depth) captionDepth = 0;
      if (quoteDepth === depth) quoteDepth = 0;
      if (unseenDepth === depth) unseenDepth = 0;
      depth -= 1;
    }
  }, { decodeEntities: true, lowerCaseTags: true });
  parser.write(html);
  parser.end();
  return { text: tidy(parts.text), quoted: tidy(parts.quoted), quotedIds };
}

const tidy = (parts: readonly string[]): string => parts.join('').replace(/\u00a0/g, ' ').replace(/[^\S\n]+/g, ' ').replace(/ *\n+ */g, '\n').trim();
