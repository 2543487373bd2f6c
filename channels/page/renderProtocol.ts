import type { Clinic } from '../../content/clinic.ts';
import type { PageAssets } from './assets.ts';
import { escapeHtml, fillPage, renderLines, wordsWith, type Word } from './html.ts';
import { renderPalette } from './palette.ts';
import { pageWord as wordOfPage, type PageWords } from './renderChat.ts';

export interface ProtocolContent {
  readonly clinic: Clinic;
  /** content/<language>/protocol.yaml, and page.yaml for what the two pages share. */
  readonly words: { readonly page: PageWords; readonly protocol: PageWords };
  /** BCP 47 tag, such as "en". */
  readonly language: string;
}

export interface ProtocolFacts {
  /** Whether alerts reach a receiver of the care team, or only a file. */
  readonly alerting: boolean;
  /** Referrals by calendar year; undefined when they cannot be read. */
  readonly counts: Readonly<Record<string, number>> | undefined;
  readonly nonce: string;
}

/** What an alert is raised for, named as the codes are; `told-<code>` says it in plain words. */
export const toldCodes = ['self-harm-a', 'self-harm-b', 'med-1', 'med-2', 'od', 'others'] as const;

/** What the program does at a sign of danger, as a page that stands without a script. */
export function renderProtocol({ clinic, words, language }: ProtocolContent, assets: PageAssets, { alerting, counts, nonce }: ProtocolFacts): string {
  const { emergency, onCall, office } = clinic;
  const vars = { clinic: clinic.name, services: emergency.services.phone, crisis: emergency.crisis.phone };
  const word = wordsWith(words.protocol, vars);
  const pageWord = wordOfPage({ clinic, words: words.page });
  const paragraph = (id: string): string => `<p>${escapeHtml(word(id))}</p>`;
  const told = toldCodes.filter(code => code !== 'self-harm-b' || clinic.alertOnExplicit);
  return fillPage(assets.protocolHtml, word, {
    '@nonce': nonce,
    '@language': escapeHtml(language),
    '@style': renderPalette(clinic) + assets.css + assets.readCss,
    '@clinicName': escapeHtml(clinic.name),
    '@demonstration': clinic.demonstration ? `<p class="demonstration">${escapeHtml(pageWord('demonstration'))}</p>` : '',
    '@aboutDemonstration': clinic.demonstration ? paragraph('demonstration') : '',
    '@lines': renderLines([emergency.services, emergency.crisis, onCall, office, emergency.veterans, emergency.poison, emergency.domesticViolence, emergency.substanceUse], pageWord),
    '@told': paragraph(alerting ? 'told-on' : 'told-none'),
    '@toldFor': told.map(code => `<li>${escapeHtml(word(`told-${code}`))}</li>`).join(''),
    '@toldNot': paragraph('told-not') + (clinic.alertOnExplicit ? '' : paragraph('told-not-explicit')),
    '@counts': renderCounts(counts, word)
  });
}

function renderCounts(counts: ProtocolFacts['counts'], word: Word): string {
  if (!counts) return `<p>${escapeHtml(word('counts-gone'))}</p>`;
  const rows = Object.entries(counts).sort(([one], [two]) => two.localeCompare(one));
  if (rows.length === 0) return `<p>${escapeHtml(word('counts-none'))}</p>`;
  const head = ['counts-year', 'counts-times'].map(id => `<th scope="col">${escapeHtml(word(id))}</th>`).join('');
  const body = rows.map(([year, count]) => `<tr><th scope="row">${escapeHtml(year)}</th><td>${count}</td></tr>`).join('');
  return `<table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
}
