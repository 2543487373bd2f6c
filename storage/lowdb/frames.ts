import { Damage } from '../damage.ts';

/** What disks write as one piece: after a power cut each is as it was before or as it is after. */
const sectorBytes = 512;
const magic = Buffer.from('UNFF', 'latin1');
const headBytes = magic.length + 4;
const filler = 0xff;

/** Longer ones are not appended: the file is then written whole. Bounds what a crash can leave half written. */
export const longestAppended = 64 * 1024;

export const isFramed = (bytes: Buffer): boolean => bytes.subarray(0, magic.length).equals(magic);

export const framedLength = (bytes: number): number => sectors(headBytes + bytes) * sectorBytes;

/** Sealed bytes as they stand in a file: behind `UNFF` and their length, filled up to whole sectors with 0xff, so that no sector is all zeros. */
export function frame(sealed: Buffer): Buffer {
  const framed = Buffer.alloc(framedLength(sealed.length), filler);
  magic.copy(framed);
  framed.writeUInt32BE(sealed.length, magic.length);
  sealed.copy(framed, headBytes);
  return framed;
}

/** Everything sealed in a file, without opening it: the frames, or the whole file where there are none. */
export function sealedParts(bytes: Buffer): Buffer[] {
  if (!isFramed(bytes)) return [bytes];
  const parts: Buffer[] = [];
  for (let at = 0; at + headBytes < bytes.length && isFramed(bytes.subarray(at));) {
    const length = bytes.readUInt32BE(at + magic.length);
    parts.push(bytes.subarray(at + headBytes, at + headBytes + length));
    at += framedLength(length);
  }
  return parts;
}

/** `end` is where the zeros begin; `torn` an append that a crash cut short, so that it was never acknowledged. */
export type Found<T> = { readonly kind: 'frame'; readonly opened: T; readonly next: number } | { readonly kind: 'end' | 'torn' };

/**
 * Reads the frame at a place, and opens it. A frame that does not open was cut short by a crash if it is the last
 * and one of its sectors was never written, which the zeros there show; otherwise it was altered.
 * @param opens gives the opened text, or throws Damage
 * @throws Damage
 */
export function frameAt<T>(bytes: Buffer, at: number, opens: (sealed: Buffer) => T): Found<T> {
  if (isZero(bytes.subarray(at))) return { kind: 'end' };
  const length = isFramed(bytes.subarray(at)) ? bytes.readUInt32BE(at + magic.length) : undefined;
  const next = at + framedLength(length ?? longestAppended);
  if (length !== undefined && next <= bytes.length) {
    const sealedEnd = at + headBytes + length;
    try {
      if (bytes.subarray(sealedEnd, next).some(byte => byte !== filler)) throw new Damage('it was altered');
      return { kind: 'frame', opened: opens(bytes.subarray(at + headBytes, sealedEnd)), next };
    } catch (error) {
      if (!(error instanceof Damage) || !isTorn(bytes, at, next)) throw error;
      return { kind: 'torn' };
    }
  }
  if (length === undefined && isZero(bytes.subarray(at, at + sectorBytes)) && isZero(bytes.subarray(next)) && !beginsBetween(bytes, at, next)) return { kind: 'torn' };
  throw new Damage('it was altered');
}

function isTorn(bytes: Buffer, from: number, to: number): boolean {
  if (!isZero(bytes.subarray(to))) return false;
  for (let at = from; at < to; at += sectorBytes) if (isZero(bytes.subarray(at, at + sectorBytes))) return true;
  return false;
}

/** Whether a frame begins in between: then what is missing before it had been written once. */
function beginsBetween(bytes: Buffer, from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, bytes.length); at += sectorBytes) if (isFramed(bytes.subarray(at))) return true;
  return false;
}

const sectors = (bytes: number): number => Math.ceil(bytes / sectorBytes);

const zeros = Buffer.alloc(64 * 1024);

function isZero(bytes: Buffer): boolean {
  for (let at = 0; at < bytes.length; at += zeros.length) {
    const piece = bytes.subarray(at, at + zeros.length);
    if (!piece.equals(zeros.subarray(0, piece.length))) return false;
  }
  return true;
}
