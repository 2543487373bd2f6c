import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { CodedError } from '../../errors.ts';
import { Damage } from '../damage.ts';
import type { Codec } from './codec.ts';
import type { KeyRing } from './keyRing.ts';

const magic = Buffer.from('UNF1', 'latin1');
const checkBytes = 4;
const nonceBytes = 12;
const tagBytes = 16;

/**
 * AES-256-GCM. The envelope: `UNF1`, the length of the key's id in one byte, the id, four bytes of
 * the SHA-256 of all this, a random nonce of 12 bytes, the sealed text, the tag of 16 bytes.
 * Head and name are authenticated with the text.
 */
export function sealedCodec(keys: KeyRing): Codec {
  const heads = new Map(keys.map(({ id }) => [id, headOf(id)]));
  const [first] = keys;
  return {
    seal(text, name) {
      const head = heads.get(first.id) ?? headOf(first.id);
      const nonce = randomBytes(nonceBytes);
      const cipher = createCipheriv('aes-256-gcm', first.secret, nonce).setAAD(boundTo(head, name));
      return Buffer.concat([head, nonce, cipher.update(text), cipher.final(), cipher.getAuthTag()]);
    },

    open(bytes, name) {
      const id = keyIdOf(bytes);
      const key = keys.find(each => each.id === id);
      if (!key) throw missingKey(id);
      const head = heads.get(id) ?? headOf(id);
      const text = bytes.subarray(head.length + nonceBytes, bytes.length - tagBytes);
      const decipher = createDecipheriv('aes-256-gcm', key.secret, bytes.subarray(head.length, head.length + nonceBytes), { authTagLength: tagBytes })
        .setAAD(boundTo(head, name))
        .setAuthTag(bytes.subarray(bytes.length - tagBytes));
      try {
        return Buffer.concat([decipher.update(text), decipher.final()]);
      } catch {
        throw new Damage('it was altered, or belongs to another patient');
      }
    }
  };
}

export const isSealed = (bytes: Buffer): boolean => bytes.subarray(0, magic.length).equals(magic);

/**
 * The id of the key that sealed the bytes. The check tells a flipped bit in the id, which is damage,
 * from a key that somebody has to bring back.
 * @throws Damage
 */
export function keyIdOf(bytes: Buffer): string {
  const idEnd = magic.length + 1 + (bytes[magic.length] ?? 0);
  const id = bytes.toString('latin1', magic.length + 1, idEnd);
  const head = headOf(id);
  if (bytes.length < head.length + nonceBytes + tagBytes || !bytes.subarray(0, head.length).equals(head)) throw new Damage('it was cut short or altered');
  return id;
}

export function missingKey(id: string): CodedError {
  return new CodedError('UNFOLD_KEY_MISSING', `what is kept was sealed with the key "${id}", which is not there. Nothing was changed. Add "${id}:<its secret>" to UNFOLD_KEY, or put the file "sealing-key" back into the data folder.`);
}

/** What everything begins with that was sealed with the key of this id. */
export function headOf(id: string): Buffer {
  const start = Buffer.concat([magic, Buffer.from([id.length]), Buffer.from(id, 'latin1')]);
  return Buffer.concat([start, createHash('sha256').update(start).digest().subarray(0, checkBytes)]);
}

const boundTo = (head: Buffer, name: string): Buffer => Buffer.concat([head, Buffer.from(name, 'utf8')]);
