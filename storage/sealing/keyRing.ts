import { randomBytes } from 'node:crypto';

export interface SealingKey {
  /** Written in the clear beside everything it sealed, so that keys can be told apart. */
  readonly id: string;
  /** 32 bytes, for AES-256. */
  readonly secret: Buffer;
}

/** The first key seals; all of them open. */
export type KeyRing = readonly [SealingKey, ...SealingKey[]];

const secretBytes = 32;
const keyPattern = /^([A-Za-z0-9-]{1,32}):([A-Za-z0-9+/_-]{43}=?)$/;

/**
 * Reads keys as they stand in UNFOLD_KEY: `id:secret`, several separated by commas, the first one seals.
 * @returns what is wrong with the text, without quoting it, when it cannot be read
 */
export function parseKeyRing(text: string): KeyRing | { readonly problem: string } {
  const keys: SealingKey[] = [];
  for (const [index, part] of text.split(/[\s,]+/).filter(Boolean).entries()) {
    const [, id, secret] = keyPattern.exec(part) ?? [];
    if (id === undefined || secret === undefined) return { problem: `key ${index + 1} is not written as id:secret, with an id of letters, digits and hyphens and 32 bytes in base64 as the secret (make one with: openssl rand -base64 32)` };
    if (keys.some(each => each.id === id)) return { problem: `two keys have the id ${id}` };
    keys.push({ id, secret: Buffer.from(secret, 'base64') });
  }
  const [first, ...others] = keys;
  return first ? [first, ...others] : { problem: 'holds no key' };
}

export function newKey(now: Date): SealingKey {
  // A random end, because two keys with one id could not be told apart.
  return { id: `${now.toISOString().slice(0, 10)}-${randomBytes(3).toString('hex')}`, secret: randomBytes(secretBytes) };
}

export const keyText = ({ id, secret }: SealingKey): string => `${id}:${secret.toString('base64')}`;
