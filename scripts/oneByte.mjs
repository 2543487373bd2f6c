/**
 * A program with everything that is not ASCII escaped, as esbuild leaves it in regular expressions.
 * A single such letter would make the whole program two bytes a letter in memory.
 */
export function oneByte(program) {
  return program.replace(/[^\0-\x7f]/g, letter => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
