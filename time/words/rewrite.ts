/** A pattern, and what it becomes: a replacement with $1, or a function of the match and its groups. */
export type Rewrite = readonly [RegExp, string | ((found: string, ...groups: (string | undefined)[]) => string)];

/** Applies every rewrite once, in order. */
export function replaceAll(text: string, rewrites: readonly Rewrite[]): string {
  let rest = text;
  for (const [pattern, into] of rewrites) {
    rest = typeof into === 'string'
      ? rest.replace(pattern, into)
      // The last two arguments of a replacer are the offset and the whole text.
      : rest.replace(pattern, (found: string, ...groups: unknown[]) => into(found, ...(groups.slice(0, -2) as (string | undefined)[])));
  }
  return rest;
}
