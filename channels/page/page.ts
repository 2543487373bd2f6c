import { randomBytes } from 'node:crypto';
import type { Request, RequestHandler, Server } from 'restify';
import type { Clinic } from '../../content/clinic.ts';
import { clinicIn } from '../../content/clinicIn.ts';
import type { Labels } from '../../content/schema.ts';
import { chatPolicy, homePolicy } from '../http/securityHeaders.ts';
import { mountAssets } from './assets.ts';
import type { PageAssets } from './assets.ts';
import { frameAncestors } from './frameAncestors.ts';
import { chooseLanguage } from './language.ts';
import { renderChat, type ChatVisit, type PageContent, type PageWords } from './renderChat.ts';
import { renderHome } from './renderHome.ts';

export interface PageOptions {
  readonly content: {
    readonly clinic: Clinic;
    /** The words of content/<language>/page.yaml, by language. */
    readonly languages: ReadonlyMap<string, { readonly page: PageWords; readonly labels?: Labels }>;
  };
  readonly assets: PageAssets;
  /** Sites that may show the chat in a frame. */
  readonly origins?: readonly string[];
}

/**
 * Serves the clinic's page at `/`, the page with the chat at `/chat`, and their files under `/assets/`.
 * @throws Error when a word is missing, so that a start fails rather than a visit
 */
export function mountPage(server: Server, { content, assets, origins = [] }: PageOptions): void {
  const tags = [...content.languages.keys()];
  const contentFor = (wanted: string | undefined): PageContent => {
    const language = chooseLanguage(wanted, tags);
    const words = content.languages.get(language);
    return { clinic: clinicIn(content.clinic, words?.labels ?? {}), words: words?.page ?? {}, language };
  };
  for (const tag of tags) {
    renderChat(contentFor(tag), assets, { nonce: '' });
    renderHome(contentFor(tag), assets, '');
  }
  const html = (render: (req: Request, nonce: string) => { body: string; policy: string }): RequestHandler => async (req, res) => {
    const { body, policy } = render(req, randomBytes(16).toString('base64'));
    res.sendRaw(200, body, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy, 'cache-control': 'no-store' });
  };
  const home = html((req, nonce) => ({
    body: renderHome(contentFor(localeOf(req) ?? req.headers['accept-language']), assets, nonce),
    policy: homePolicy(nonce)
  }));
  const chat = html((req, nonce) => {
    const visit = visitOf(req, nonce);
    return {
      body: renderChat(contentFor(visit.locale ?? req.headers['accept-language']), assets, visit),
      policy: chatPolicy(nonce, frameAncestors(req.headers.host, origins))
    };
  });
  for (const [path, handler] of [['/', home], ['/chat', chat]] as const) {
    server.get(path, handler);
    server.head(path, handler);
  }
  mountAssets(server, assets);
}

/** The language that is asked for in the address of a page: a BCP 47 tag. */
export const localeOf = (req: Request): string | undefined => tag.exec(new URLSearchParams(req.getQuery()).get('locale') ?? '')?.[0];

const tag = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/;

/** What the site asks for in the address. What is not of the right shape is not taken over. */
function visitOf(req: Request, nonce: string): ChatVisit {
  const query = new URLSearchParams(req.getQuery());
  const pick = (name: string, shape: RegExp): string | undefined => shape.exec(query.get(name) ?? '')?.[0];
  return { nonce, locale: localeOf(req), accent: pick('color', /^#[0-9a-f]{6}$/i) };
}
