/** What became of it when everything in a store was sealed with the first of its keys. */
export interface Resealed {
  /** The id of the key that seals everything now. */
  readonly key: string;
  /** Records that were sealed anew, and those that were sealed with the key already. */
  readonly anew: number;
  readonly already: number;
  /** The file or row of each record that could not be read; they are as they were. */
  readonly failed: readonly { readonly record: string; readonly why: string }[];
  /** Keys that nothing is sealed with any more. */
  readonly retired: readonly string[];
}
