/** One step of a pattern, as written. */
export type Step =
  | { readonly kind: 'words'; readonly members: string; readonly optional: boolean }
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'not'; readonly members: string }
  | { readonly kind: 'start' }
  | { readonly kind: 'end' };

function readStep(part: string): Step {
  if (part === '^') return { kind: 'start' };
  if (part === '$') return { kind: 'end' };
  if (part.startsWith('..')) return { kind: 'gap', most: Number(part.slice(2) || '3') };
  if (part.startsWith('!')) return { kind: 'not', members: part.slice(1) };
  const optional = part.endsWith('?');
  return { kind: 'words', members: optional ? part.slice(0, -1) : part, optional };
}

/** Reads the little language that rule.ts describes. */
export function readPattern(pattern: string): readonly Step[] {
  return pattern.trim().split(/\s+/).map(readStep);
}
