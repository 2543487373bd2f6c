import { createHash } from 'node:crypto';
import { Damage } from '../stored.ts';

/**
 * What stands between a record's text and the bytes on the disk. Encryption at rest is another
 * codec; nothing else changes.
 *
 * `open` throws Damage when the bytes were cut short or altered: the file is then put aside. Any
 * other error (a key that is missing, say) is passed on to the caller and the file stays where it is.
 */
export interface Codec {
  /** @param key the patient's key; binds the bytes to the file they belong in */
  seal(text: Buffer, key: string): Buffer;
  open(bytes: Buffer, key: string): Buffer;
}

const digestLength = 64;
const newline = 0x0a;

/** Readable JSON under a line with its SHA-256, without which a flipped bit in a patient's words would go unseen. */
export const plainCodec: Codec = {
  seal: (text, key) => Buffer.concat([Buffer.from(`${digest(text, key)}\n`, 'latin1'), text]),

  open(bytes, key) {
    const text = bytes.subarray(digestLength + 1);
    const intact = bytes[digestLength] === newline && bytes.toString('latin1', 0, digestLength) === digest(text, key);
    if (!intact) throw new Damage('it was cut short or altered, or is the file of another patient');
    return text;
  }
};

function digest(text: Buffer, key: string): string {
  return createHash('sha256').update(key).update(text).digest('hex');
}
