import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CodedError } from '../../errors.ts';

const secretBytes = 32;

/**
 * The secret that signs the page's tokens, made once for each installation and kept beside the data,
 * so that a restart does not end anybody's conversation.
 * @throws CodedError UNFOLD_DATA_NOT_WRITABLE
 */
export function openTokenSecret(dataFolder: string): Buffer {
  const file = path.join(dataFolder, 'token-secret');
  try {
    const kept = Buffer.from(readFileSync(file, 'utf8').trim(), 'base64url');
    if (kept.length >= secretBytes) return kept;
  } catch {
    // Not there yet: the first start makes it.
  }
  const made = randomBytes(secretBytes);
  try {
    writeFileSync(file, `${made.toString('base64url')}\n`, { mode: 0o600 });
  } catch (error) {
    throw new CodedError('UNFOLD_DATA_NOT_WRITABLE', `${file} could not be written. Make the folder writable for the user that runs Unfold, or point UNFOLD_DATA at one that is`, { cause: error });
  }
  return made;
}
