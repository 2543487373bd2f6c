import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, BrowserContextOptions, Frame, Page } from 'playwright-core';

const require = createRequire(import.meta.url);

/** Starts the Chromium that npm installed. It unpacks its own system libraries when it believes itself on Lambda. */
export async function openBrowser(): Promise<Browser> {
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs22.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  const { chromium: playwright } = await import('playwright-core');
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    args: [...chromium.args.filter(arg => arg !== '--single-process' && arg !== '--no-zygote'), '--no-sandbox'],
    headless: true
  });
}

export interface Watched {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Requests to any other host than our own. */
  readonly foreign: string[];
  /** Errors of the console, of the page, and violations of its content security policy. */
  readonly errors: string[];
  /** Links that left the page, such as tel:988. */
  readonly dialled: string[];
}

/**
 * A fresh browser profile with one page, and everything written down that must not happen.
 * @param ours origins that the page may ask
 */
export async function watchedPage(browser: Browser, ours: string | readonly string[], options: BrowserContextOptions = {}): Promise<Watched> {
  const origins = [ours].flat();
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, ...options });
  const watched: Watched = { context, page: await context.newPage(), foreign: [], errors: [], dialled: [] };
  context.setDefaultTimeout(20_000);
  context.on('request', request => {
    const url = request.url();
    if (/^(tel|sms):/.test(url)) watched.dialled.push(url);
    else if (!/^(data|blob):/.test(url) && !origins.includes(new URL(url).origin)) watched.foreign.push(url);
  });
  watched.page.on('websocket', socket => {
    if (!origins.some(origin => new URL(socket.url()).host === new URL(origin).host)) watched.foreign.push(socket.url());
  });
  watched.page.on('console', message => { if (message.type() === 'error') watched.errors.push(message.text()); });
  watched.page.on('pageerror', error => { watched.errors.push(error.message); });
  return watched;
}

interface AxeViolation { id: string; impact: string | null; nodes: { html: string; failureSummary?: string }[] }

/** What axe-core finds serious or critical, in short. */
export async function seriousViolations(page: Page | Frame): Promise<string[]> {
  const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
  await page.evaluate(axe);
  const violations = await page.evaluate<AxeViolation[]>('axe.run(document, { resultTypes: ["violations"] }).then(result => result.violations)');
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary ?? ''}`));
}
