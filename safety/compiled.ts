import type { PackedBook } from './match/packed.ts';

/** The book of the built-in rules. Bundling puts it in here; where the sources run as they are, the rules are compiled at the start. */
export const compiled = (): PackedBook | undefined => undefined;
