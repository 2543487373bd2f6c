/** Signs and digits for the letters they look like. */
export const leet: Readonly<Record<string, string>> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '8': 'b', '9': 'g', '@': 'a', $: 's', '!': 'i', '|': 'l', '+': 't', '#': 'h' };

/** Whether the masked word may be this one: stars stand for anything, signs for the letters they look like. */
export function fits(word: string, masked: string, sparse = false): boolean {
  if (word.length !== masked.length) return false;
  let known = 0;
  for (let i = 0; i < word.length; i++) {
    const c = masked[i] ?? '';
    const letter = word[i] ?? '';
    if (c === '*' || c === '_' || c === '#') continue;
    const either = c === '1' || c === '!' || c === '|' ? letter === 'i' || letter === 'l' : false;
    if (c !== letter && !either && leet[c] !== letter) return false;
    known++;
  }
  // "k***", "s**c*d*": little is left, and the neighbours have to say the rest.
  return known * 2 >= word.length || (sparse && known > 0 && masked[0] === word[0] && !/[^a-z*]/.test(masked));
}

/** Whether a word hidden but for its ends, "s*****e", may be this one. */
export function fitsEnds(word: string, masked: string): boolean {
  return word.length === masked.length && masked[0] === word[0] && masked.at(-1) === word.at(-1) && /^.[*#_]+.$/.test(masked);
}
