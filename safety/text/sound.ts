const silent = /[aeiouyh]/g;

/** Words spelt by ear, or without their vowels, come out the same as the word that was meant. */
export function sound(word: string): string {
  const heard = word
    .replaceAll('ph', 'f')
    .replace(/c(?=[eiy])|z/g, 's')
    .replace(/ck|c/g, 'k')
    .replaceAll('v', 'b')
    .replace(/(.)\1+/g, '$1');
  return heard.charAt(0) + heard.slice(1).replace(silent, '');
}

/** How many letters have to be put in, taken out, changed or swapped with their neighbour; stops counting past `most`. */
export function distance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, j) => j);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1];
      let cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
      if (!same && i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      next.push(cost);
    }
    before = row;
    row = next;
  }
  return row[other.length] ?? most + 1;
}
