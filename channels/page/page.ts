import { randomBytes } from 'node:crypto';
import type { RequestHandler, Server } from 'restify';
import type { Clinic } from '../../content/clinic.ts';
import { pagePolicy } from '../http/securityHeaders.ts';
import { mountAssets } from './assets.ts';
import type { PageAssets } from './assets.ts';
import { renderPage } from './renderPage.ts';
import type { PageWords } from './renderPage.ts';

export interface PageOptions {
  readonly content: {
    readonly clinic: Clinic;
    /** The words of content/<language>/page.yaml, by language. */
    readonly languages: ReadonlyMap<string, { readonly page: PageWords }>;
  };
  readonly assets: PageAssets;
  /** BCP 47 tag of the page's language. */
  readonly language?: string;
  /** Sites that may show the page in a frame. */
  readonly origins?: readonly string[];
}

/**
 * Serves the clinic's page at `/` and its files under `/assets/`.
 * @throws Error when a word is missing, so that a start fails rather than a visit
 */
export function mountPage(server: Server, { content, assets, language = 'en', origins = [] }: PageOptions): void {
  const { clinic } = content;
  const words = content.languages.get(language)?.page ?? {};
  const render = (nonce: string): string => renderPage({ clinic, words, language }, assets, nonce);
  render('');
  const page: RequestHandler = async (_req, res) => {
    const nonce = randomBytes(16).toString('base64');
    res.sendRaw(200, render(nonce), {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': pagePolicy(nonce, origins),
      'cache-control': 'no-store'
    });
  };
  server.get('/', page);
  server.head('/', page);
  mountAssets(server, assets);
}
