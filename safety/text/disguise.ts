/** Short spellings that also turn up as words of the lexicon, or are too short to be guessed. */
export const shorthands: ReadonlyMap<string, string> = new Map(Object.entries({
  wnt: 'want', whant: 'want', dy: 'die', lyf: 'life', $h: 'sh', '0d': 'od', seif: 'self', oding: 'overdosing', b: 'be', cnt: 'cant', hvng: 'hang', endinq: 'ending', wz: 'was', kmsing: 'kms', kmsed: 'kms', wan: 'want', wannt: 'want', wnat: 'want', dnt: 'dont', nemore: 'anymore', nomore: 'anymore', ded: 'dead', dyee: 'die', d13: 'die', 'd!3': 'die', t0: 'to', l4: 'la', '1t': 'it', '1m': 'im', slf: 'self', slef: 'self', jmp: 'jump', jum: 'jump',
  brige: 'bridge', bridg: 'bridge', teh: 'the', dis: 'this', ting: 'thing', badley: 'badly', mths: 'months', szn: 'season', unalve: 'unalive', hanng: 'hang', lisens: 'listens', killin: 'killing', ovrdose: 'overdose', cvt: 'cut', cvtting: 'cutting', kutting: 'cutting', kut: 'cut',
  rzr: 'razor', bleedin: 'bleeding', h4rm: 'harm', harmin: 'harming', sucidally: 'suicidal', suicidle: 'suicidal', thots: 'thoughts', thawts: 'thoughts', offin: 'offing', unalivin: 'unaliving'
}));

const digits: Readonly<Record<string, string>> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '8': 'b', '9': 'g', '@': 'a', $: 's', '!': 'i', '|': 'l', '+': 't' };

const plain = /^[a-z]+$/;

/** However it is spelt, it sounds like "suicide". */
const sounds = /^s(?:u|oo|ou|ew|w)[a-z]{0,2}[sc]{1,2}[aeiy]{1,2}d/;

const soundsAlike = /^su(?:cce|bsid|ss)|^sous/;

/** Spanish as it is typed in a hurry: "kiero", "ahorkar"; short words could be too many others. */
function withoutK(word: string): string | undefined {
  return word.length > 4 && word.includes('k') ? word.replace(/k(?=[ei])/g, 'qu').replaceAll('k', 'c') : undefined;
}

const long = /(.)\1{2,}/g;

/** "deeeseeerve": each long row of a letter stands for one or two of it. */
function unstretched(word: string, known: ReadonlyMap<string, unknown>): string | undefined {
  const rows = word.match(long)?.length ?? 0;
  if (rows === 0 || rows > 5) return undefined;
  for (let kept = 0; kept < 1 << rows; kept++) {
    let row = 0;
    const read = word.replace(long, (_, letter: string) => ((kept >> row++) & 1 ? letter + letter : letter));
    if (known.has(read)) return read;
  }
  return undefined;
}

/** The word that a disguise stands for, if it is a word the rules know. */
export function seenThrough(word: string, known: ReadonlyMap<string, unknown>): string | undefined {
  const short = shorthands.get(word);
  if (short !== undefined) return short;
  if (word.length < 4 || word.length > 40) return undefined;
  const whole = unstretched(word, known);
  if (whole !== undefined) return whole;
  if (word.length > 14) return undefined;
  if (plain.test(word)) {
    if (word.startsWith('s') && sounds.test(word) && !soundsAlike.test(word)) return /(?:al|el|le|ul)s?$/.test(word) ? 'suicidal' : 'suicide';
    const spanish = withoutK(word);
    if (spanish !== undefined && known.has(spanish)) return spanish;
    return word.endsWith('in') && known.has(`${word}g`) ? `${word}g` : undefined;
  }
  if (/^\d+[a-z]{1,2}$/.test(word) || word.replace(/[^a-z]/g, '').length * 3 < word.length) return undefined;
  for (const one of ['i', 'l']) {
    let read = '';
    for (const character of word) read += character === '1' || character === '!' ? one : (digits[character] ?? character);
    if (!plain.test(read)) continue;
    if (known.has(read)) return read;
    const spanish = withoutK(read);
    if (spanish !== undefined && known.has(spanish)) return spanish;
  }
  return undefined;
}

