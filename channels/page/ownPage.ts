import { randomBytes } from 'node:crypto';
import type { RequestHandler, Server } from 'restify';
import { documentPolicy } from '../http/securityHeaders.ts';
import { escapeHtml } from './html.ts';

const ownPagePath = '/my-page';

export const ownPageAddress = (sealed: string): string => `${ownPagePath}?p=${sealed}`;

/** A page of a patient's own words; pictures are data: URIs. */
export interface PrintedPage {
  readonly language: string;
  readonly title: string;
  readonly note: string;
  readonly sections: readonly { readonly heading: string; readonly text: string; readonly picture?: string }[];
}

/** Everything of a patient's, to be saved. */
export interface OwnFile {
  readonly contentType: string;
  readonly name: string;
  readonly text: string;
}

const style = `body{font:1rem/1.5 Georgia,serif;color:#222;background:#fff;max-width:42rem;margin:2rem auto;padding:0 1.25rem}
h1{font-size:1.4rem}h2{font-size:1rem;margin:1.75rem 0 .25rem}p{white-space:pre-wrap;overflow-wrap:anywhere;margin:0}img{max-width:100%;height:auto}
.note{color:#555;font-size:.875rem}section{break-inside:avoid}@media print{body{margin:0;max-width:none}.note{display:none}}`;

export function renderOwnPage({ language, title, note, sections }: PrintedPage, nonce: string): string {
  const body = sections.map(({ heading, text, picture }) =>
    `<section><h2>${escapeHtml(heading)}</h2>${picture === undefined ? '' : `<img src="${escapeHtml(picture)}" alt="">`}<p>${escapeHtml(text)}</p></section>`).join('\n');
  return `<!doctype html><html lang="${escapeHtml(language)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${escapeHtml(title)}</title><style nonce="${nonce}">${style}</style></head><body><main><h1>${escapeHtml(title)}</h1><p class="note">${escapeHtml(note)}</p>${body}</main></body></html>`;
}

/**
 * Serves a patient's page to whoever holds its address.
 * @param openFile the same for a file instead of a page
 * @param open undefined for an address that opens nothing, or not any more
 */
export function mountOwnPage(server: Server, open: (sealed: string) => Promise<PrintedPage | undefined>, openFile: (sealed: string) => Promise<OwnFile | undefined> = () => Promise.resolve(undefined)): void {
  const page: RequestHandler = async (req, res) => {
    // In the query, since the router takes no more than a hundred characters of a path for a name.
    const sealed = new URLSearchParams(req.getQuery()).get('p') ?? '';
    const file = await openFile(sealed);
    if (file) {
      res.sendRaw(200, file.text, { 'content-type': file.contentType, 'content-disposition': `attachment; filename="${file.name}"`, 'cache-control': 'no-store', 'x-robots-tag': 'noindex' });
      return;
    }
    const found = await open(sealed);
    const nonce = randomBytes(16).toString('base64');
    const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': documentPolicy(nonce), 'cache-control': 'no-store', 'x-robots-tag': 'noindex' };
    if (found) res.sendRaw(200, renderOwnPage(found, nonce), headers);
    else res.sendRaw(404, '<!doctype html><title>404</title><p>This page is no longer open. Ask for it in the chat again.</p>', headers);
  };
  server.get(ownPagePath, page);
}
