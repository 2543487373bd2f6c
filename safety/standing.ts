import { longestWeighed, surroundingsIn } from './learned/reads.ts';
import type { Book } from './match/book.ts';
import { detect } from './match/detect.ts';
import { heavier } from './match/detection.ts';
import { doubts } from './rules/rules.ts';
import { fold } from './text/fold.ts';
import type { Hit } from './verdict.ts';

/**
 * Below these likenesses what doubtful rules found falls, and from `alarming` on it may alarm; found in messages that nothing had been
 * learned from. What is vague in a long story is plainer when it is all that somebody says, so less is asked of a short message.
 */
const limits = {
  story: { slight: 0, asked: -0.7, alarmed: -1, alarming: 0.5, ordinary: -0.5 },
  short: { slight: -2.5, asked: -2.5, alarmed: -2.5, alarming: -2.5, ordinary: -0.5 }
} as const;
type Limits = (typeof limits)[keyof typeof limits];

/** How many parts of a long message are read again, at most; what is still found there then stands. */
const mostReadings = 6;

/**
 * What rules found, without what reads harmless where it stands if its rule is vague or slight by itself, and with level C for
 * what does not read like danger enough to alarm anybody. What is said before and after a sentence with which
 * something fell is read again, so that nothing harmless stands in front of the same rule's danger.
 */
export function standing(book: Book, text: string, hits: readonly Hit[]): readonly Hit[] {
  const doubtful = ({ code, level, rule }: Hit): boolean => code === 'SELF-HARM' && 'ABC'.includes(level) && doubts.has(rule);
  if (text.length > longestWeighed || !hits.some(doubtful)) return hits;
  const { isStory, surroundings } = surroundingsIn(fold(text));
  const limit = limits[isStory ? 'story' : 'short'];
  let stood = hits.filter(hit => !doubtful(hit));
  const parts = [{ start: 0, end: text.length, hits: hits.filter(doubtful) }];
  for (let turn = 0; turn < mostReadings; turn += 1) {
    const part = parts.pop();
    if (part === undefined) return stood;
    const weighed = part.hits.map(hit => {
      const { sentences, likeness } = surroundings(hit.span, hit.rule.startsWith('es-') ? 'es' : 'en');
      return { hit, sentences, left: asItReads(hit, likeness, limit) };
    });
    stood = heaviestOfEach(stood, weighed.flatMap(({ left }) => left));
    const fallen = weighed.filter(({ hit, left: [left] }) => left !== hit);
    const cut = fallen[0]?.sentences;
    if (cut === undefined) continue;
    const rules = new Set(fallen.map(({ hit }) => hit.rule));
    for (const [start, end] of [[part.start, cut[0]], [cut[1], part.end]] as const) {
      const again = detect(text.slice(start, end), book, 0).hits.filter(({ rule }) => rules.has(rule));
      if (again.length > 0) parts.push({ start, end, hits: again.filter(doubtful).map(hit => ({ ...hit, span: [hit.span[0] + start, hit.span[1] + start] as const })) });
    }
  }
  return heaviestOfEach(stood, parts.flatMap(part => part.hits));
}

/** What is left of a doubtful hit in sentences that read so much like danger: itself, the same at level C, or nothing. */
function asItReads(hit: Hit, likeness: number, limit: Limits): [] | [Hit] {
  const asked = (): Hit => (hit.level === 'C' ? hit : { ...hit, level: 'C' });
  const doubt = doubts.get(hit.rule);
  if (doubt === 'ordinary') return [likeness < limit.ordinary ? asked() : hit];
  if (likeness < (doubt === 'slight' ? limit.slight : hit.level === 'C' ? limit.asked : limit.alarmed)) return [];
  return [likeness >= limit.alarming ? hit : asked()];
}

/** The heaviest hit of each rule, whichever reading it came from. */
export function heaviestOfEach(one: readonly Hit[], two: readonly Hit[]): Hit[] {
  const best = new Map<string, Hit>();
  for (const hit of [...one, ...two]) {
    const known = best.get(hit.rule);
    if (known === undefined || heavier(hit.level, known.level)) best.set(hit.rule, hit);
  }
  return [...best.values()];
}
