import { randomBytes } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CodedError } from '../../errors.ts';

const bytes = 32;
const mark = (error: unknown): unknown => (typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined);

/**
 * The installation's secret for signing tokens: the one in the data folder, or a new one that is written there,
 * readable by this user alone. The folder must exist.
 * @throws CodedError UNFOLD_DATA_NOT_WRITABLE
 */
export function openTokenSecret(dataFolder: string): Buffer {
  const file = path.join(dataFolder, 'token-secret');
  try {
    // `wx` lets only one of two processes that start at once write; the other one reads.
    writeFileSync(file, randomBytes(bytes).toString('base64'), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if (mark(error) !== 'EEXIST') {
      // A full disk leaves an empty file behind, which the next start would take for a damaged one.
      rmSync(file, { force: true });
      throw notWritable(file, error);
    }
  }
  const secret = Buffer.from(readFileSync(file, 'utf8'), 'base64');
  if (secret.length !== bytes) throw notWritable(file, new RangeError('the secret is damaged'));
  return secret;
}

const notWritable = (file: string, cause: unknown): CodedError =>
  new CodedError('UNFOLD_DATA_NOT_WRITABLE', `${file} cannot be used (${String(mark(cause) ?? 'damaged')}). Let this user write there; if the file is damaged, delete it: open chats then start anew.`, { cause });
