/** A whole number for each word of a text, or for each of something else in it. */
export type Column = Int32Array;

/** Places that are handed out of one piece of memory: asking for memory costs a short message more than using it. */
const poolPlaces = 8192;
const longestPooled = 1024;

let pool = new Int32Array(poolPlaces);
let used = 0;

/** All of it 0. A list of numbers of the language would take twice the room, and on a page of text ten times as long to make. */
export function column(length: number): Column {
  if (length > longestPooled) return new Int32Array(length);
  if (used + length > poolPlaces) {
    pool = new Int32Array(poolPlaces);
    used = 0;
  }
  used += length;
  return pool.subarray(used - length, used);
}

/** The same with room for twice as many. */
export function widened(narrow: Column): Column {
  const wide = column(narrow.length * 2 + 8);
  wide.set(narrow);
  return wide;
}
