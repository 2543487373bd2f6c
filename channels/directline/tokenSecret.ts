import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CodedError } from '../../errors.ts';

const bytes = 32;
const mark = (error: unknown): unknown => (typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined);

/**
 * The installation's secrets for signing tokens: those in the data folder, one a line, or a new one that is written
 * there, readable by this user alone. The first signs, all are read: to change the secret, put a new first line
 * (`openssl rand -base64 32`) before the old one, and take the old one away two weeks later. The folder must exist.
 * @throws CodedError UNFOLD_DATA_NOT_WRITABLE
 */
export function openTokenSecrets(dataFolder: string): Buffer[] {
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
  return read(file);
}

/** The secrets that lie in a data folder already; none where no server has signed there. Throws as `openTokenSecrets`. */
export function keptTokenSecrets(dataFolder: string): Buffer[] {
  const file = path.join(dataFolder, 'token-secret');
  return existsSync(file) ? read(file) : [];
}

/**
 * Puts secrets from elsewhere behind those of a data folder, so that tokens from there are good here too.
 * @throws CodedError UNFOLD_DATA_NOT_WRITABLE
 */
export function adoptTokenSecrets(dataFolder: string, secrets: readonly Buffer[]): void {
  const kept = keptTokenSecrets(dataFolder);
  const all = [...kept, ...secrets.filter(secret => !kept.some(each => each.equals(secret)))];
  const file = path.join(dataFolder, 'token-secret');
  try {
    writeFileSync(file, all.map(secret => secret.toString('base64')).join('\n'), { mode: 0o600 });
  } catch (error) {
    throw notWritable(file, error);
  }
}

function read(file: string): Buffer[] {
  const secrets = readFileSync(file, 'utf8').trim().split(/\s+/).map(line => Buffer.from(line, 'base64'));
  if (secrets.some(secret => secret.length !== bytes)) throw notWritable(file, new RangeError('the secret is damaged'));
  return secrets;
}

const notWritable = (file: string, cause: unknown): CodedError =>
  new CodedError('UNFOLD_DATA_NOT_WRITABLE', `${file} cannot be used (${String(mark(cause) ?? 'damaged')}). Let this user write there; if the file is damaged, delete it: open chats then start anew.`, { cause });
