import { Entry } from './record.ts';

const text = Symbol('the JSON of this entry');

/** An entry as stores keep it: checked, frozen, and with its JSON at hand, so that only what changed in a turn is written as JSON anew. */
export type KeptEntry = Entry & { readonly [text]: string };

/** @returns the entry itself when it is kept already; undefined when it does not fit its schema */
export function keepEntry(entry: unknown): KeptEntry | undefined {
  if (isKept(entry)) return entry;
  const checked = Entry.safeParse(entry);
  if (!checked.success) return undefined;
  const kept = Object.assign({}, checked.data, { parts: Object.freeze([...checked.data.parts]) });
  // Hidden, so that the entry still looks, copies and compares like what it says.
  return Object.freeze(Object.defineProperty(kept, text, { value: JSON.stringify(kept) })) as unknown as KeptEntry;
}

export const entryText = (entry: KeptEntry): string => entry[text];

const factNames = ['id', 'kind', 'question', 'at'] as const;

/** Whether `after` is `before` with more written to it, nothing taken away. */
export function continues(before: Entry, after: Entry): boolean {
  return factNames.every(name => before[name] === after[name]) && before.parts.every((part, index) => part === after.parts[index]);
}

// A copy of an entry has lost the symbol, and nothing that came as JSON can have it.
const isKept = (entry: unknown): entry is KeptEntry => typeof entry === 'object' && entry !== null && text in entry;
