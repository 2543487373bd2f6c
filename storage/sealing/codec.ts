/**
 * What stands between a record's text and the bytes that are kept.
 *
 * `open` throws Damage when the bytes were cut short or altered, or belong elsewhere. Any other
 * error (a key that is missing, say) is passed on to the caller, and the bytes stay where they are.
 */
export interface Codec {
  /** @param name binds the bytes to the place they belong in: under another name they do not open */
  seal(text: Buffer, name: string): Buffer;
  open(bytes: Buffer, name: string): Buffer;
}
