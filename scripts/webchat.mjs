// Takes the one file of Web Chat that the page needs out of the published package, and compresses it, once.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gunzip, gzip } from 'node:zlib';
import { root } from './bundle.mjs';

const version = '4.18.1';
const integrity = 'sha512-7jpEUJ7olT62Xm+8eh7BhhIcXVfU2xD4pZDaeBt8K4XcNy6K/83UGIxE9BFkXmHMZ4hDEVOzs5cre07GWuaXzg==';
const sha256 = '0a68ad0a64fc04d621197da10c3eec0f843e16f7d03f6bcbed29b47517cf9bff';
const files = ['webchat.js', 'webchat.js.LICENSE.txt'];

export const webChatFolder = path.join(root, '.cache', `webchat-${version}`);

/**
 * Makes sure that the folder holds webchat.js, its licence, and both compressed forms.
 * @returns {Promise<string>} the folder
 * @throws an Error whose message begins with UNFOLD_WEBCHAT_MISSING
 */
export async function prepareWebChat() {
  if (await isPrepared()) return webChatFolder;
  try {
    await prepare();
  } catch (error) {
    throw new Error(
      `UNFOLD_WEBCHAT_MISSING: the Web Chat client ${version} could not be fetched (${firstLine(error)}). `
      + 'The page shows the telephone numbers and says that the chat could not load. '
      + `To mend it, let npm reach its registry ("npm view botframework-webchat@${version} version" must print ${version}) and start again.`,
      { cause: error }
    );
  }
  return webChatFolder;
}

const firstLine = error => String(error instanceof Error ? error.message : error).split('\n', 1)[0];

async function isPrepared() {
  if (![...files, 'webchat.js.br', 'webchat.js.gz'].every(name => existsSync(path.join(webChatFolder, name)))) return false;
  const digest = createHash('sha256');
  await pipeline(createReadStream(path.join(webChatFolder, 'webchat.js')), digest);
  return digest.digest('hex') === sha256;
}

const hash = (algorithm, bytes, encoding) => createHash(algorithm).update(bytes).digest(encoding);

async function prepare() {
  const work = await mkdtemp(path.join(tmpdir(), 'unfold-webchat-'));
  try {
    const tarball = await readFile(await pack(work));
    if (`sha512-${hash('sha512', tarball, 'base64')}` !== integrity) throw new Error('the package is not the one that was published; its integrity differs');
    const members = readTar(await promisify(gunzip)(tarball));
    const script = members.get('package/dist/webchat.js');
    const [br, gz] = await Promise.all([
      // Quality 11 takes twice as long for 1.6 per cent less.
      promisify(brotliCompress)(script, { params: { [constants.BROTLI_PARAM_QUALITY]: 10, [constants.BROTLI_PARAM_SIZE_HINT]: script.length } }),
      promisify(gzip)(script, { level: 9 })
    ]);
    await mkdir(path.dirname(webChatFolder), { recursive: true });
    const fresh = await mkdtemp(`${webChatFolder}-`);
    for (const name of files) await writeFile(path.join(fresh, name), members.get(`package/dist/${name}`));
    await writeFile(path.join(fresh, 'webchat.js.br'), br);
    await writeFile(path.join(fresh, 'webchat.js.gz'), gz);
    await rm(webChatFolder, { recursive: true, force: true });
    await rename(fresh, webChatFolder).catch(async error => {
      await rm(fresh, { recursive: true, force: true });
      // Two starts at once: the other one was quicker, and its files are the same.
      if (!await isPrepared()) throw error;
    });
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** `npm pack` honours everything the user told npm: registry, proxy, certificates, sign-in, cache. */
async function pack(folder) {
  const args = ['pack', `botframework-webchat@${version}`, '--pack-destination', folder, '--prefer-offline', '--silent'];
  const npm = process.env.npm_execpath;
  if (npm?.endsWith('.js')) await promisify(execFile)(process.execPath, [npm, ...args], { cwd: folder });
  else await promisify(execFile)('npm', args, { cwd: folder, shell: process.platform === 'win32' });
  const [name] = (await readdir(folder)).filter(file => file.endsWith('.tgz'));
  if (name === undefined) throw new Error('npm pack wrote no package');
  return path.join(folder, name);
}

/** The plain files of a tar archive by name. Reads what npm packs; long names are not needed here. */
function readTar(archive) {
  const members = new Map();
  for (let at = 0; at + 512 <= archive.length && archive[at] !== 0;) {
    const field = (start, length) => archive.toString('utf8', at + start, at + start + length).split('\0', 1)[0];
    const size = Number.parseInt(field(124, 12), 8);
    members.set(field(0, 100), archive.subarray(at + 512, at + 512 + size));
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return members;
}
