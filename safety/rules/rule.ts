import type { Code, Level } from '../verdict.ts';

/** What a modifier does to a hit: nothing, lowers it to C, files it under E, or takes it away. */
export type Turn = 'keep' | 'soften' | 'other' | 'drop';

export interface Rule {
  /** Kebab-case, stable, never reused. */
  readonly id: string;
  readonly code: Code;
  readonly level: Level;
  /** One line for the reader. */
  readonly means: string;
  /**
   * Patterns, any of which is enough. Words stand for themselves, {name} for a class of the lexicon,
   * a|b for either, a trailing ? for "may be missing", ..n for up to n words between, none of them a denial or another person, ~n for up to n of any kind, !a for "not followed by a"
   * (or "not preceded by", at the start), a & b for both near each other in either order, ^ for the start of a clause and $ for its end.
   */
  readonly match: readonly string[];
  /** Whose it is: 'me' takes an unnamed subject as the writer; 'stated' wants I or me before it, or my within it; 'next' takes somebody else right before it; 'any' does not ask. */
  readonly who?: 'me' | 'stated' | 'next' | 'any';
  /** What "not" does. For a level A or B it means C, since a denial still mentions it. */
  readonly negated?: Turn;
  /** The denial is part of what the rule looks for: "no longer" and "not anymore" then say that it is over. */
  readonly denies?: boolean;
  /** What a remote past ("as a teenager") does. */
  readonly past?: Turn;
  /** An image as sessions bring them: told of the session, in the past, it is level D. */
  readonly image?: boolean;
  /** What a trivial cause or a film, song or book does. */
  readonly trivial?: Turn;
  /** A class of words that takes the hit away when it stands in the same sentence. */
  readonly unless?: string;
  /** A class of words without which, somewhere in the message, the hit does not count. */
  readonly needs?: string;
  /** A class that takes the hit away from a message of more than 30 words when it stands anywhere in it: the story is about something else. */
  readonly elsewhere?: string;
  /** The same for a hit that is denied: who fears to die does not want to. */
  readonly feared?: string;
  /** Counts only in a message of at most so many words: said alone it is heavy, in a long story about something else it is not. */
  readonly alone?: number;
  /** Counts only in a sentence of at most so many words, however long the message is. */
  readonly sentence?: number;
  /** In a long story too, what it pairs may stand in two sentences: a question and its answer. */
  readonly across?: boolean;
  /** At level E: whose it is, where the rule itself knows. */
  readonly about?: 'other' | 'past';
  readonly fires: string;
  readonly silent: string;
}
