/** One step of a pattern, as written. */
export type Step =
  | { readonly kind: 'words'; readonly members: string; readonly optional: boolean }
  | { readonly kind: 'gap'; readonly most: number; readonly wide: boolean }
  | { readonly kind: 'not'; readonly members: string }
  | { readonly kind: 'start' }
  | { readonly kind: 'end' };

function readStep(part: string): Step {
  if (part === '^') return { kind: 'start' };
  if (part === '$') return { kind: 'end' };
  if (part.startsWith('..')) return { kind: 'gap', most: Number(part.slice(2) || '3'), wide: false };
  if (part.startsWith('~')) return { kind: 'gap', most: Number(part.slice(1)), wide: true };
  if (part.startsWith('!')) return { kind: 'not', members: part.slice(1) };
  const optional = part.endsWith('?');
  return { kind: 'words', members: optional ? part.slice(0, -1) : part, optional };
}

/** How far apart two things may stand that only have to turn up together. */
const together = '~11';

/** "a & b" means both, near each other, in either order. */
function orders(pattern: string): string[] {
  const parts = pattern.split(' & ');
  const [first, second] = parts;
  if (first === undefined || second === undefined) return [pattern];
  if (parts.length > 2) throw new Error(`"${pattern}": only two things can be joined by &`);
  return [`${first} ${together} ${second}`, `${second} ${together} ${first}`];
}

/** "$|now" means the end of the clause or "now": two patterns. */
function ends(pattern: string): string[] {
  const parts = pattern.split(/\s+/);
  const at = parts.findIndex((part) => part !== '$' && !part.startsWith('!') && part.split('|').includes('$'));
  if (at < 0) return [pattern];
  const others = (parts[at] ?? '').split('|').filter((member) => member !== '$').join('|');
  return ['$', others].flatMap((part) => ends(parts.map((old, i) => (i === at ? part : old)).join(' ')));
}

/** Reads the little language that rule.ts describes. */
export function readPattern(pattern: string): readonly (readonly Step[])[] {
  return orders(pattern.trim()).flatMap(ends).map((order) => order.split(/\s+/).map(readStep));
}
