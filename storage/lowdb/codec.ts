import { createHash } from 'node:crypto';
import { Damage } from '../damage.ts';
import type { Codec } from '../sealing/codec.ts';
import type { KeyRing } from '../sealing/keyRing.ts';
import { isSealed, sealedCodec } from '../sealing/sealed.ts';

const digestLength = 64;
const newline = 0x0a;

/** Seals what is written, and reads what the version before sealing left: readable JSON under a line with its SHA-256. */
export function diskCodec(keys: KeyRing): Codec {
  const sealed = sealedCodec(keys);
  return {
    seal: sealed.seal,
    open: (bytes, name) => (isSealed(bytes) ? sealed.open(bytes, name) : openUnsealed(bytes, name))
  };
}

function openUnsealed(bytes: Buffer, name: string): Buffer {
  const text = bytes.subarray(digestLength + 1);
  const intact = bytes[digestLength] === newline && bytes.toString('latin1', 0, digestLength) === digest(text, name);
  if (!intact) throw new Damage('it was cut short or altered, or is the file of another patient');
  return text;
}

function digest(text: Buffer, name: string): string {
  return createHash('sha256').update(name).update(text).digest('hex');
}
