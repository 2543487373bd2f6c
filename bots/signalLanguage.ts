import type { Words } from '../content/schema.ts';
import type { Reply } from '../dialogs/render.ts';
import type { Code, Verdict } from '../safety/verdict.ts';

const hero = 'application/vnd.microsoft.card.hero';

const dangers: ReadonlySet<Code> = new Set<Code>(['SELF-HARM', 'MED-1', 'OD', 'ABUSE', 'OTHERS', 'PSY']);

/**
 * The words to answer a signal in: those of the language it was written in, whatever the device or an earlier wish says.
 * In danger people write in the language they feel in. A text that does not tell its language ("kms") changes nothing.
 */
export function wordsOfSignal({ codes, languageTold, language }: Verdict, usual: Words, languages: ReadonlyMap<string, Words>): Words {
  const written = languageTold === true && dangers.has(codes[0] ?? 'HUMAN') ? languages.get(language) : undefined;
  return written ?? usual;
}

/** Puts the way back to the other language under a reply, as a button of its card: those stay when the next question brings its own. */
export function offerLanguage(reply: Reply | undefined, other: Words): void {
  const label = other.choices.get('this-language')?.label;
  if (reply === undefined || label === undefined) return;
  const before = (reply.attachments?.[0]?.content as { buttons?: object[] } | undefined)?.buttons ?? [];
  reply.attachments = [{ contentType: hero, content: { buttons: [...before, { type: 'imBack', title: label, value: label }] } }];
}
