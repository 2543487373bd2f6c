/** Under which a patient's id is sealed: it opens under no other name, so that it cannot be taken for the record. */
export const idName = (key: string): string => `id of ${key}`;
