// node scripts/run.mjs commands/realWords.ts < LIST: makes the list of real words of which the screen never thinks that they are misspelt.
// One word a line. The one in use holds the 35,000 words that were said ten times or more in the film subtitles of SUBTLEX-US, those of three letters a hundred and fifty times.
import { writeFileSync } from 'node:fs';
import { marksOf } from '../safety/text/realWords.ts';
import { readLines } from './lines.ts';

const bitsPerWord = 8;

const words = new Set<string>();
for await (const line of readLines(process.stdin)) if (/^[a-z]{3,}$/.test(line)) words.add(line);
const bytes = new Uint8Array(Math.ceil((words.size * bitsPerWord) / 8));
for (const word of words) for (const mark of marksOf(word, bytes.length * 8)) bytes[mark >> 3] = (bytes[mark >> 3] ?? 0) | (1 << (mark & 7));
writeFileSync('safety/lexicon/realWordBits.ts', `/** English words as the bits that \`isReal\` asks; made by commands/realWords.ts. */\nexport const realWordBits = '${Buffer.from(bytes).toString('base64')}';\n`);
console.log(`${words.size} words in ${bytes.length} bytes`);
