import type { Reading } from './lexicon.ts';

/** What kind of thing two questions may have in common. */
export const featureKinds = ['word', 'pair', 'concept', 'light', 'uncovered', 'unknown'] as const;
export type FeatureKind = (typeof featureKinds)[number];

export interface Feature {
  readonly kind: FeatureKind;
  readonly key: string;
}

/** Stands for any word that no listed way has: a question with one is likelier about something else. */
export const unknownWord: Feature = { kind: 'unknown', key: 'unknown:' };

/** Words, neighbouring words, meanings and left-out topics of a question: all that it is compared by. */
export function featuresOf(reading: Reading, stem: (word: string) => string, light: ReadonlySet<string>): Feature[] {
  const features = new Map<string, Feature>();
  const add = (kind: FeatureKind, name: string): void => {
    const key = `${kind}:${name}`;
    features.set(key, { kind, key });
  };
  const stems = reading.words.map(stem);
  stems.forEach((one, at) => {
    add('word', one);
    const next = stems[at + 1];
    if (next !== undefined) add('pair', `${one} ${next}`);
  });
  for (const concept of reading.concepts) add(light.has(concept) ? 'light' : 'concept', concept);
  if (reading.uncovered !== undefined) add('uncovered', reading.uncovered);
  return [...features.values()];
}
