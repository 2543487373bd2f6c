import { randomBytes } from 'node:crypto';
import type { RequestHandler, Server } from 'restify';
import type { Clinic } from '../../content/clinic.ts';
import { clinicIn } from '../../content/clinicIn.ts';
import type { Labels } from '../../content/schema.ts';
import { documentPolicy } from '../http/securityHeaders.ts';
import type { PageAssets } from './assets.ts';
import { chooseLanguage } from './language.ts';
import { localeOf } from './page.ts';
import { renderProtocol, type ProtocolContent, type ProtocolFacts } from './renderProtocol.ts';

export interface ProtocolOptions {
  readonly content: {
    readonly clinic: Clinic;
    readonly languages: ReadonlyMap<string, ProtocolContent['words'] & { readonly labels?: Labels }>;
  };
  readonly assets: PageAssets;
  readonly counts: { byYear(): Promise<Readonly<Record<string, number>>> };
  /** Whether alerts reach a receiver of the care team, or only a file. */
  readonly alerting: boolean;
}

/**
 * Serves what the program does in a crisis at `/protocol`, for anybody.
 * @throws Error when a word is missing, so that a start fails rather than a visit
 */
export function mountProtocol(server: Server, { content, assets, counts, alerting }: ProtocolOptions): void {
  const tags = [...content.languages.keys()];
  const render = (wanted: string | undefined, facts: Pick<ProtocolFacts, 'counts' | 'nonce'>): string => {
    const language = chooseLanguage(wanted, tags);
    const words: ProtocolContent['words'] & { readonly labels?: Labels } = content.languages.get(language) ?? { page: {}, protocol: {} };
    return renderProtocol({ clinic: clinicIn(content.clinic, words.labels ?? {}), words, language }, assets, { alerting, ...facts });
  };
  for (const tag of tags) for (const each of [undefined, {}, { 2026: 1 }]) render(tag, { counts: each, nonce: '' });
  const protocol: RequestHandler = async (req, res) => {
    const nonce = randomBytes(16).toString('base64');
    // The numbers and the rules are worth reading without the counts, too.
    const known = await counts.byYear().catch(() => undefined);
    res.sendRaw(200, render(localeOf(req) ?? req.headers['accept-language'], { counts: known, nonce }), {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': documentPolicy(nonce),
      'cache-control': 'no-store'
    });
  };
  server.get('/protocol', protocol);
  server.head('/protocol', protocol);
}
