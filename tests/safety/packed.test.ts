import { describe, expect, test } from '@jest/globals';
import { lexicon } from '../../safety/lexicon/lexicon.ts';
import { compileBook } from '../../safety/match/compile.ts';
import { detect } from '../../safety/match/detect.ts';
import { modifierClasses } from '../../safety/match/meanings.ts';
import { packBook, unpackBook, type PackedBook } from '../../safety/match/packed.ts';
import { rules } from '../../safety/rules/rules.ts';

describe('the book that is packed into the bundle', () => {
  const compiled = compileBook(rules, lexicon, modifierClasses);
  const unpacked = unpackBook(JSON.parse(JSON.stringify(packBook(rules, lexicon, modifierClasses))) as PackedBook, rules);

  test('finds what the compiled one finds, for every rule, its near miss and both together', () => {
    for (const { fires, silent } of rules) {
      for (const text of [fires, silent, `${silent} ${fires}`, `${fires}, wnt ${silent}`]) {
        const { found, spanish } = detect(text, compiled, 0);
        expect({ text, ...detect(text, unpacked, 0) }).toMatchObject({ text, found, spanish });
      }
    }
  });

  test('names a set that was not packed, instead of never finding it', () => {
    expect(() => unpacked.setOf('{nobody}')).toThrow('{nobody}');
  });
});
