import { open, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { CodedError } from '../../errors.ts';
import { type KeyRing, keyText, newKey, parseKeyRing, type SealingKey } from './keyRing.ts';

/** Told when the key lies beside what it seals. */
export type KeyReport = (found: { readonly code: 'UNFOLD_KEY_BESIDE_DATA'; readonly message: string }) => void;

const fileIn = (folder: string): string => path.join(folder, 'sealing-key');

/**
 * The keys to seal and open with: those that were configured, then the one in the data folder.
 * When there is none at all and nothing was sealed yet, one is made and written there, for this user alone.
 * @param sealed whether something was sealed already; then no new key can be of use
 * @throws CodedError UNFOLD_KEY_MISSING, UNFOLD_CONFIG_INVALID, or an error of the file system
 */
export async function openKeys(folder: string, configured: KeyRing | undefined, sealed: boolean, report: KeyReport): Promise<KeyRing> {
  const inFolder = await readKey(folder);
  if (configured) {
    const others = inFolder.filter(each => !configured.some(({ id }) => id === each.id));
    if (inFolder.length > 0) warn(report, `${fileIn(folder)} still holds a key beside the data. When "npm run keys:rotate" has sealed everything with the key of UNFOLD_KEY, or when UNFOLD_KEY holds this key too, delete the file.`);
    return [...configured, ...others] as unknown as KeyRing;
  }
  const [first, ...others] = inFolder;
  if (!first && sealed) {
    throw new CodedError('UNFOLD_KEY_MISSING', `what is kept in ${folder} is sealed, and no key is there. Nothing was changed. Set UNFOLD_KEY, or put the file "sealing-key" back into the data folder.`);
  }
  const keys: KeyRing = first ? [first, ...others] : [await makeKey(folder)];
  warn(report, `the key that seals patients' records lies beside them, in ${fileIn(folder)}: whoever copies the folder can read them. Move its one line into the setting UNFOLD_KEY, keep a copy in a safe place, and delete the file.`);
  return keys;
}

function warn(report: KeyReport, message: string): void {
  report({ code: 'UNFOLD_KEY_BESIDE_DATA', message });
}

async function readKey(folder: string): Promise<readonly SealingKey[]> {
  let text: string;
  try {
    text = await readFile(fileIn(folder), 'utf8');
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
  const keys = parseKeyRing(text);
  if ('problem' in keys) throw new CodedError('UNFOLD_KEY_MISSING', `${fileIn(folder)} is damaged: ${keys.problem}. Nothing was changed. Put a copy of the file back, or set UNFOLD_KEY.`);
  return keys;
}

/** Durable before anything is sealed with it. */
async function makeKey(folder: string): Promise<SealingKey> {
  const key = newKey(new Date());
  const file = fileIn(folder);
  try {
    const handle = await open(file, 'wx', 0o600);
    try {
      await handle.writeFile(`${keyText(key)}\n`);
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    // A full disk leaves an empty file behind, which the next start would take for a damaged one.
    if (!(typeof error === 'object' && error !== null && 'code' in error && error.code === 'EEXIST')) await rm(file, { force: true });
    throw error;
  }
  return key;
}
