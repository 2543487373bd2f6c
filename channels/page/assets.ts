import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, gunzip, gzipSync } from 'node:zlib';
import { promisify } from 'node:util';
import type { Server } from 'restify';
import { Refusal } from '../http/refusal.ts';

interface Asset {
  readonly type: string;
  readonly br: Buffer;
  readonly gzip: Buffer;
}

/** What the page is made of. Files are served under a path that holds their hash, so they may be kept for ever. */
export interface PageAssets {
  readonly html: string;
  readonly css: string;
  readonly protocolHtml: string;
  /** What /protocol has beyond the page's css. */
  readonly protocolCss: string;
  /** Path of the page's own script. */
  readonly script: string;
  /** Path of Web Chat; undefined when it could not be fetched. */
  readonly webChat: string | undefined;
  readonly files: ReadonlyMap<string, Asset>;
}

const javascript = 'text/javascript; charset=utf-8';

/**
 * Reads the page's sources, and Web Chat if it is there.
 * @param widgetFolder holds page.html, page.css, chat.js, protocol.html and protocol.css
 * @param webChatFolder holds webchat.js.br and webchat.js.gz
 */
export function loadAssets(widgetFolder: string, webChatFolder: string): PageAssets {
  const files = new Map<string, Asset>();
  const add = (name: string, asset: Asset): string => {
    const hash = createHash('sha256').update(asset.gzip).digest('hex').slice(0, 16);
    files.set(`${hash}/${name}`, asset);
    return `/assets/${hash}/${name}`;
  };
  const read = (name: string): string => readFileSync(path.join(widgetFolder, name), 'utf8');
  const script = read('chat.js');
  const webChatFile = (suffix: string): Buffer => readFileSync(path.join(webChatFolder, `webchat.js${suffix}`));
  return {
    html: read('page.html'),
    css: read('page.css'),
    protocolHtml: read('protocol.html'),
    protocolCss: read('protocol.css'),
    script: add('chat.js', { type: javascript, br: brotliCompressSync(script), gzip: gzipSync(script) }),
    webChat: existsSync(path.join(webChatFolder, 'webchat.js.br')) ? add('webchat.js', { type: javascript, br: webChatFile('.br'), gzip: webChatFile('.gz') }) : undefined,
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
    const accepts = (coding: string): boolean => new RegExp(`\\b${coding}\\b(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))`, 'i').test(String(req.headers['accept-encoding'] ?? ''));
    if (accepts('br')) res.sendRaw(200, asset.br, { ...headers, 'content-encoding': 'br' });
    else if (accepts('gzip')) res.sendRaw(200, asset.gzip, { ...headers, 'content-encoding': 'gzip' });
    else res.sendRaw(200, await promisify(gunzip)(asset.gzip), headers);
  });
}
