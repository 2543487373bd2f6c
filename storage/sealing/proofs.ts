import { CodedError } from '../../errors.ts';
import { Damage } from '../damage.ts';
import type { KeyRing } from './keyRing.ts';
import { missingKey, sealedCodec } from './sealed.ts';

/**
 * One small sealed text for each key that may have sealed something in a store. It tells at the
 * start, without reading a single patient, whether every key is there and is the right one.
 */
export interface ProofPlace {
  /** By the key's id. */
  read(): Promise<ReadonlyMap<string, Buffer>>;
  /** Durable when it resolves. */
  write(id: string, proof: Buffer): Promise<void>;
}

const text = Buffer.from('this key sealed what is kept here', 'latin1');
const nameOf = (id: string): string => `proof of the key ${id}`;

/**
 * Must succeed before anything is written: holds the keys against the proofs, then leaves one of the key that seals.
 * @throws CodedError UNFOLD_KEY_MISSING, UNFOLD_KEY_WRONG
 */
export async function proveKeys(keys: KeyRing, place: ProofPlace): Promise<void> {
  const proofs = await place.read();
  const codec = sealedCodec(keys);
  for (const [id, proof] of proofs) {
    if (!keys.some(each => each.id === id)) throw missingKey(id);
    try {
      codec.open(proof, nameOf(id));
    } catch (error) {
      if (!(error instanceof Damage)) throw error;
      throw new CodedError('UNFOLD_KEY_WRONG', `the key "${id}" is not the one that sealed what is kept here. Nothing was changed. Set UNFOLD_KEY to the right secret; a new secret needs a new id, in front of the old key.`);
    }
  }
  const [first] = keys;
  if (!proofs.has(first.id)) await place.write(first.id, codec.seal(text, nameOf(first.id)));
}
