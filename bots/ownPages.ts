import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import type { Content } from '../content/load.ts';
import { everything, exportFile } from '../dialogs/exportData.ts';
import { pageSections, type Section } from '../dialogs/shared.ts';
import { Stage } from '../dialogs/stage.ts';
import type { Verdict } from '../safety/verdict.ts';
import type { RecordStore } from '../storage/port.ts';

export interface OwnPage {
  readonly language: string;
  readonly title: string;
  readonly note: string;
  readonly sections: readonly Section[];
}

const validMs = 15 * 60_000;
const algorithm = 'aes-256-gcm';
const ivBytes = 12;
const tagBytes = 16;
const nothingSaid: Verdict = { level: 'none', codes: [], rule: '', span: null, language: 'en', hits: [] };

/**
 * Pages of a patient's own words, to be printed. The address is sealed: whoever has it opens the page for a quarter
 * of an hour, and nobody can make or read one. It holds ids alone; the words are read from the record when it is opened.
 */
export class OwnPages {
  readonly #content: Content;
  readonly #store: Pick<RecordStore, 'load'>;
  readonly #keys: readonly Buffer[];
  readonly #now: () => Date;

  /** @param secrets the first seals, and all of them open: while a secret is being changed there are two */
  constructor(parts: { content: Content; store: Pick<RecordStore, 'load'>; secrets: readonly Buffer[]; now: () => Date }) {
    this.#content = parts.content;
    this.#store = parts.store;
    this.#keys = parts.secrets.map(secret => createHash('sha256').update('own page').update(secret).digest());
    this.#now = parts.now;
  }

  /** What stands behind the path of the page. */
  seal(patientId: string, items: readonly string[]): string {
    const iv = randomBytes(ivBytes);
    const cipher = createCipheriv(algorithm, this.#keys[0] ?? '', iv);
    const text = JSON.stringify({ patientId, items, until: this.#now().getTime() + validMs });
    return Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]).toString('base64url');
  }

  /** A file of everything, for an address that was sealed for one. */
  async openFile(sealed: string): Promise<ReturnType<typeof exportFile> | undefined> {
    const found = await this.#find(sealed);
    const [what, kind] = found?.items ?? [];
    return found && what === everything ? exportFile(found.stage, kind === 'json' ? 'json' : 'text') : undefined;
  }

  /** @returns undefined for what was not sealed here, is too old, or whose patient is forgotten */
  async open(sealed: string): Promise<OwnPage | undefined> {
    const found = await this.#find(sealed);
    if (!found || found.items.includes(everything)) return undefined;
    const { stage, items } = found;
    return { language: stage.words.language, title: stage.wordsOf('share-title'), note: stage.wordsOf('share-note'), sections: await pageSections(stage, items) };
  }

  async #find(sealed: string): Promise<{ stage: Stage; items: readonly string[] } | undefined> {
    const asked = this.#keys.map(key => unseal(key, sealed)).find(each => each !== undefined);
    if (!asked || asked.until < this.#now().getTime()) return undefined;
    const loaded = await this.#store.load(asked.patientId);
    const words = this.#content.languages.get(loaded?.record.locale.slice(0, 2) ?? 'en') ?? this.#content.languages.get('en');
    if (!loaded || !words) return undefined;
    const stage = new Stage({ content: this.#content, words, record: loaded.record, now: this.#now(), text: '', verdict: nothingSaid });
    return { stage, items: asked.items };
  }
}

function unseal(key: Buffer, sealed: string): { patientId: string; items: string[]; until: number } | undefined {
  const bytes = Buffer.from(sealed, 'base64url');
  if (bytes.length <= ivBytes + tagBytes) return undefined;
  try {
    const decipher = createDecipheriv(algorithm, key, bytes.subarray(0, ivBytes), { authTagLength: tagBytes }).setAuthTag(bytes.subarray(-tagBytes));
    return JSON.parse(Buffer.concat([decipher.update(bytes.subarray(ivBytes, -tagBytes)), decipher.final()]).toString('utf8')) as { patientId: string; items: string[]; until: number };
  } catch {
    // Altered, or sealed with another key: no page, and nothing to say about why.
    return undefined;
  }
}
