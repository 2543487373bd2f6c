import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, gunzip, gzipSync } from 'node:zlib';
import { promisify } from 'node:util';
import type { Server } from 'restify';
import { chooseCoding } from '../http/coding.ts';
import { Refusal } from '../http/refusal.ts';

interface Asset {
  readonly type: string;
  readonly br: Buffer;
  readonly gzip: Buffer;
}

/** What the pages are made of. Files are served under a path that holds their hash, so they may be kept for ever. */
export interface PageAssets {
  readonly chatHtml: string;
  readonly homeHtml: string;
  readonly protocolHtml: string;
  /** Style of every page, of the chat, and of the pages that are read. */
  readonly css: string;
  readonly chatCss: string;
  readonly readCss: string;
  /** Paths of the chat's modules; the first is the one that begins. */
  readonly modules: readonly string[];
  /** The launcher's source, with a place for its settings. */
  readonly embed: string;
  /** Path of Web Chat; undefined when it could not be fetched. */
  readonly webChat: string | undefined;
  /** Path of the clinic's picture. */
  readonly logo: string | undefined;
  readonly files: ReadonlyMap<string, Asset>;
}

export interface AssetPlaces {
  /** Holds the pages, their styles, embed.js and the folder chat. */
  readonly widget: string;
  /** Holds webchat.js.br and webchat.js.gz. */
  readonly webChat: string;
  /** The shrunk launcher; the one in the widget folder when not given. */
  readonly embed?: string;
  /** The clinic's picture: SVG, PNG or WebP. */
  readonly logo?: string | undefined;
}

const javascript = 'text/javascript; charset=utf-8';
const pictures: Readonly<Record<string, string>> = { '.svg': 'image/svg+xml', '.png': 'image/png', '.webp': 'image/webp' };
const entry = 'main.js';

const hashOf = (...parts: readonly Buffer[]): string => parts.reduce((digest, part) => digest.update(part), createHash('sha256')).digest('hex').slice(0, 16);

/** Reads the pages' sources, and Web Chat if it is there. */
export function loadAssets(places: AssetPlaces): PageAssets {
  const files = new Map<string, Asset>();
  const add = (name: string, asset: Asset, hash = hashOf(asset.gzip)): string => {
    files.set(`${hash}/${name}`, asset);
    return `/assets/${hash}/${name}`;
  };
  const compressed = (type: string, content: Buffer): Asset => ({ type, br: brotliCompressSync(content), gzip: gzipSync(content) });
  const read = (name: string): string => readFileSync(path.join(places.widget, name), 'utf8');
  const webChatFile = (suffix: string): Buffer => readFileSync(path.join(places.webChat, `webchat.js${suffix}`));
  const chat = path.join(places.widget, 'chat');
  const names = [entry, ...readdirSync(chat).filter(name => name.endsWith('.js') && name !== entry).sort()];
  const sources = names.map(name => readFileSync(path.join(chat, name)));
  // Modules name each other by relative paths, so they share one folder and one hash.
  const together = hashOf(...sources);
  return {
    chatHtml: read('chat.html'),
    homeHtml: read('home.html'),
    protocolHtml: read('protocol.html'),
    css: read('page.css'),
    chatCss: read('chat.css'),
    readCss: read('read.css'),
    modules: sources.map((source, at) => add(names[at] ?? '', compressed(javascript, source), together)),
    embed: places.embed === undefined ? read('embed.js') : readFileSync(places.embed, 'utf8'),
    webChat: existsSync(path.join(places.webChat, 'webchat.js.br')) ? add('webchat.js', { type: javascript, br: webChatFile('.br'), gzip: webChatFile('.gz') }) : undefined,
    logo: places.logo === undefined ? undefined : add(path.basename(places.logo), compressed(pictures[path.extname(places.logo)] ?? '', readFileSync(places.logo))),
    files
  };
}

/** Serves the files, in the form the browser takes. */
export function mountAssets(server: Server, { files }: PageAssets): void {
  server.get('/assets/:hash/:name', async (req, res) => {
    const { hash, name } = req.params as { hash: string; name: string };
    const asset = files.get(`${hash}/${name}`);
    if (asset === undefined) throw new Refusal(404, 'NotFound', 'This file is not part of the page any more; load the page again.');
    const headers = { 'content-type': asset.type, 'cache-control': 'public, max-age=31536000, immutable', vary: 'Accept-Encoding' };
    const coding = chooseCoding(req.headers['accept-encoding']);
    if (coding === 'identity') res.sendRaw(200, await promisify(gunzip)(asset.gzip), headers);
    else res.sendRaw(200, asset[coding], { ...headers, 'content-encoding': coding });
  });
}
