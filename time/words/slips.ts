const words = [
  'yesterday', 'today', 'tomorrow', 'tonight', 'morning', 'afternoon', 'evening', 'minutes', 'hours',
  'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday',
  'january', 'february', 'august', 'september', 'october', 'november', 'december',
  'manana', 'miercoles', 'jueves', 'viernes', 'sabado', 'domingo', 'martes', 'anoche', 'anteayer', 'semana',
  'enero', 'febrero', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre'
];
const known = new Set([
  ...words, 'hour', 'minute', 'minuto', 'minutos', 'mondays', 'sundays', 'evenings', 'mornings', 'semanas', 'seminar', 'setiembre', 'even', 'event', 'events',
  'sundry', 'sudden', 'money', 'fridge', 'fried', 'tonic', 'toddy', 'tidy', 'hour', 'house', 'honors', 'humana', 'manada', 'anocheci', 'sabana', 'sabato', 'martin', 'agotado', 'octubres', 'mourning',
  'turned', 'evenly', 'viernes', 'warning', 'mariana', 'hermana', 'semanal', 'mananas', 'minister', 'mondo'
]);

/** Damerau's distance, up to 3: letters changed, added, left out, or two neighbours swapped. */
function distance(typed: string, word: string): number {
  if (Math.abs(typed.length - word.length) > 2) return 3;
  const rows: number[][] = [Array.from({ length: word.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= typed.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= word.length; j += 1) {
      const same = typed[i - 1] === word[j - 1] ? 0 : 1;
      let least = Math.min((rows[i - 1]?.[j] ?? 9) + 1, (row[j - 1] ?? 9) + 1, (rows[i - 1]?.[j - 1] ?? 9) + same);
      if (i > 1 && j > 1 && typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1]) least = Math.min(least, (rows[i - 2]?.[j - 2] ?? 9) + 1);
      row.push(least);
    }
    rows.push(row);
  }
  return Math.min(3, rows.at(-1)?.at(-1) ?? 3);
}

// People type the same few hundred words; the store must not grow with what strangers send.
const remembered = new Map<string, string>();
const mostRemembered = 2_000;

/** The word of time that was meant by a word with a slip in it, or the word as it is. */
function mended(typed: string): string {
  if (typed.length < 5 || known.has(typed)) return typed;
  const before = remembered.get(typed);
  if (before !== undefined) return before;
  const near = words.map(word => ({ word, slips: word[0] === typed[0] ? distance(typed, word) : 3 })).sort((a, b) => a.slips - b.slips)[0];
  const allowed = (near?.word.length ?? 0) >= 8 ? 2 : 1;
  const meant = near !== undefined && near.slips <= allowed && Math.abs(near.word.length - typed.length) <= 2 ? near.word : typed;
  if (remembered.size < mostRemembered && typed.length <= 12) remembered.set(typed, meant);
  return meant;
}

export const withoutSlips = (text: string): string => text.replace(/[a-z]{5,14}/g, mended);
