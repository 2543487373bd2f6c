// Every interrupt asks about the same message, so the last answer is worth keeping.
const last = { text: '', plain: '' };

/** Lower case, no accents, no punctuation, single spaces: what a phrase is compared in. */
export function plain(text: string): string {
  if (text !== last.text) {
    last.plain = simplify(text);
    last.text = text;
  }
  return last.plain;
}

// Most of what is typed has nothing to be taken apart.
const isAscii = /^[ -~]*$/;

const simplify = (text: string): string =>
  isAscii.test(text)
    ? text.toLowerCase().replaceAll("'", '').replace(/[^a-z0-9#]+/g, ' ').trim()
    : text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/['’]/g, '').replace(/[^\p{L}\p{N}#]+/gu, ' ').trim();

/** The emoji of a message that holds nothing else, without skin tones and joiners; none where letters or digits stand in it. */
export const signsOf = (text: string): string[] => (plain(text) === '' ? (text.match(/\p{Extended_Pictographic}/gu) ?? []).filter(sign => !/[\u2640\u2642]/u.test(sign)) : []);

// Neighbours on a QWERTY keyboard: a thumb lands beside the key, not anywhere.
const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const place = new Map<string, readonly [number, number]>();
rows.forEach((row, y) => { [...row].forEach((key, x) => place.set(key, [x + y * 0.5, y])); });

function neighbours(a: string, b: string): boolean {
  const [p, q] = [place.get(a), place.get(b)];
  return p !== undefined && q !== undefined && Math.abs(p[0] - q[0]) <= 1 && Math.abs(p[1] - q[1]) <= 1;
}

/**
 * Whether `typed` is `word` with one slip of the thumb: two letters swapped, one doubled or added,
 * one left out (not the first), or the key beside it. A free edit distance reads "hope" as "help".
 */
export function oneSlip(typed: string, word: string): boolean {
  if (word.length < 4 || typed === word || typed[0] !== word[0]) return typed === word;
  let at = 0;
  while (at < word.length && typed[at] === word[at]) at += 1;
  const restTyped = typed.slice(at);
  const rest = word.slice(at);
  if (typed.length === word.length + 1) return restTyped.slice(1) === rest;
  if (typed.length === word.length - 1) return restTyped === rest.slice(1);
  if (typed.length !== word.length) return false;
  const [a = '', b = ''] = restTyped;
  const [c = '', d = ''] = rest;
  if (a === d && b === c && restTyped.slice(2) === rest.slice(2)) return true;
  return restTyped.slice(1) === rest.slice(1) && neighbours(a, c);
}

/** Whether the words are the same ones, with at most one slip in all. */
export function sameWords(typed: readonly string[], phrase: readonly string[]): boolean {
  if (typed.length !== phrase.length) return false;
  let slips = 0;
  for (let at = 0; at < typed.length && slips < 2; at += 1) {
    const [word, known] = [typed[at] ?? '', phrase[at] ?? ''];
    if (word === known) continue;
    slips = oneSlip(word, known) ? slips + 1 : 2;
  }
  return slips < 2;
}
