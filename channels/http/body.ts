import type { IncomingMessage } from 'node:http';
import { constants, createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';

export const bodyLimitBytes = 64 * 1024;
/** Up to here a body that is too long is read all the same: its last words may be a call for help. */
export const screenLimitBytes = 256 * 1024;
/** Up to here the rest is thrown away before the answer: a client that is cut off while it sends hears no answer. */
const drainLimitBytes = 4 * 1024 * 1024;

export interface Body {
  readonly text: string;
  /** More than 64 KiB, as it was sent or unpacked. */
  readonly tooLong: boolean;
  /** False when the text is not all of it: far too long, cut short by the client, packed in a way we cannot open. */
  readonly whole: boolean;
  /** Not UTF-8 as it stands: compressed, or of another charset. */
  readonly encoded: boolean;
}

interface Bytes {
  readonly bytes: Buffer;
  readonly whole: boolean;
}

const read = Symbol('the body of a request');

interface WithBody extends IncomingMessage {
  [read]?: Promise<Body>;
}

/**
 * Reads a request body as text, once: who asks again gets the same. Never rejects: what a client sent before it hung
 * up is handed over too.
 * restify's own parser is not used: it writes uploads to disk and merges bodies into `req.params`.
 */
export const readBody = (req: WithBody): Promise<Body> => (req[read] ??= readPlain(req) ?? readOnce(req));

/** Whether something comes behind the headers. */
export const carriesBody = ({ headers }: IncomingMessage): boolean => headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;

/** What nearly all bodies are: an object in UTF-8 as it is, without a mark in front that would tell of another coding. */
const plainJson = /^application\/json\s*(?:;\s*charset=utf-8\s*)?$/i;
const brace = 0x7b;

/** A short message has come whole with its head, and no event need be waited for; undefined for all else. */
function readPlain(req: IncomingMessage): Promise<Body> | undefined {
  const { 'content-length': length, 'content-type': type = '', 'content-encoding': coding, 'transfer-encoding': transfer } = req.headers;
  if (coding !== undefined || transfer !== undefined || !plainJson.test(type) || req.readableFlowing !== null || req.readableLength !== Number(length) || req.readableLength > bodyLimitBytes) return undefined;
  const bytes = req.read() as Buffer | null;
  if (bytes === null) return undefined;
  // To its end, which Node waits for before it lets go of the request.
  req.resume();
  const sent = { bytes, whole: true };
  return Promise.resolve(bytes[0] === brace ? { text: bytes.toString('utf8'), tooLong: false, whole: true, encoded: false } : decode(sent, sent, type));
}

async function readOnce(req: IncomingMessage): Promise<Body> {
  const coding = (req.headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  const sent = await receive(req);
  const unpacked = coding === 'identity' || coding === '' ? sent : await unpack(sent, coding);
  return decode(sent, unpacked, req.headers['content-type']);
}

function decode(sent: Bytes, unpacked: Bytes, contentType: string | undefined): Body {
  const charset = charsetOf(contentType, unpacked.bytes);
  const decoder = decoderFor(charset);
  return {
    text: (decoder ?? utf8).decode(unpacked.bytes),
    tooLong: Math.max(sent.bytes.length, unpacked.bytes.length) > bodyLimitBytes,
    whole: sent.whole && unpacked.whole && decoder !== undefined,
    encoded: unpacked !== sent || decoder?.encoding !== 'utf-8'
  };
}

/** What the client sent, up to the limits and until it ended or hung up. */
function receive(req: IncomingMessage): Promise<Bytes> {
  return new Promise(resolve => {
    const parts: Buffer[] = [];
    let size = 0;
    const done = (ended: boolean): void => {
      req.off('data', take).resume();
      resolve({ bytes: Buffer.concat(parts), whole: ended && size <= screenLimitBytes });
    };
    const take = (part: Buffer): void => {
      if (size < screenLimitBytes) parts.push(part.subarray(0, screenLimitBytes - size));
      size += part.length;
      if (size > drainLimitBytes) done(false);
    };
    req.on('data', take).once('end', () => { done(true); }).once('error', () => { done(false); }).once('close', () => { done(false); });
    if (req.destroyed) done(false);
  });
}

/** What a packed body holds, up to the limit. Leaving the loop early ends the stream. */
async function collect(stream: AsyncIterable<Buffer>): Promise<Bytes> {
  const parts: Buffer[] = [];
  let size = 0;
  try {
    for await (const part of stream) {
      parts.push(part.subarray(0, screenLimitBytes - size));
      size += part.length;
      if (size > screenLimitBytes) return { bytes: Buffer.concat(parts), whole: false };
    }
  } catch {
    return { bytes: Buffer.concat(parts), whole: false };
  }
  return { bytes: Buffer.concat(parts), whole: true };
}

// Flushed as far as it goes, so that what is cut short still gives its beginning.
const zlib = { finishFlush: constants.Z_SYNC_FLUSH };
const unpackers = {
  gzip: () => createGunzip(zlib),
  'x-gzip': () => createGunzip(zlib),
  deflate: () => createInflate(zlib),
  br: () => createBrotliDecompress({ finishFlush: constants.BROTLI_OPERATION_FLUSH })
};

async function unpack({ bytes, whole }: Bytes, coding: string): Promise<Bytes> {
  if (!Object.hasOwn(unpackers, coding)) return { bytes, whole: false };
  const unpacker = unpackers[coding as keyof typeof unpackers]();
  unpacker.end(bytes);
  const unpacked = await collect(unpacker);
  return { bytes: unpacked.bytes, whole: whole && unpacked.whole };
}

function charsetOf(contentType: string | undefined, bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return /;\s*charset\s*=\s*"?([\w.:-]{1,40})/i.exec(contentType ?? '')?.[1] ?? 'utf-8';
}

const utf8 = new TextDecoder();

function decoderFor(charset: string): InstanceType<typeof TextDecoder> | undefined {
  if (/^utf-?8$/i.test(charset)) return utf8;
  try {
    return new TextDecoder(charset);
  } catch {
    return undefined;
  }
}
