import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { rules } from '../../safety/rules/rules.ts';
import { screen } from '../../safety/screen.ts';

const found = (text: string, earlier: readonly string[] = []): boolean => /^[ABC]$/.test(screen(text, earlier).level);
const firing = ['I want to die', 'I want to kill myself', 'I am going to end my life tonight', 'I cut myself last night', 'everyone would be better off without me', 'quiero morirme', 'ya no quiero vivir', 'I am feeling suicidal', 'I hope I never wake up'];
const calm = ['Had tea with Ana.', 'The weather was mild.', 'We walked for an hour.', 'Hoy comí bien.', 'I read a little.', 'The clinic called about Tuesday.'];
const quiet = ['work is killing me', 'thank you for today', 'I cut my finger cooking', 'see you on Tuesday', 'me muero de risa', 'the session felt warm', 'can I get an appointment', 'I walked the dog'];

const cased = (text: string) => fc.array(fc.boolean(), { minLength: text.length, maxLength: text.length }).map((ups) => [...text].map((c, i) => (ups[i] === true ? c.toUpperCase() : c)).join(''));

test('never throws, whatever the string', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.array(fc.string({ unit: 'binary' }), { maxLength: 4 }), (text, earlier) => {
    const { span } = screen(text, earlier);
    if (span !== null) expect(span[0] >= 0 && span[0] <= span[1] && span[1] <= text.length).toBe(true);
  }), { numRuns: 400 });
  for (const odd of ['', '\ud800', '\udc00want to die\ud83d', '\0\u0007', '*'.repeat(5000), "'".repeat(5000), 'k.'.repeat(3000), '\u0001'.repeat(50)]) expect(() => screen(odd, [odd])).not.toThrow();
});

test('benign text around a message never loses the level', () => {
  fc.assert(fc.property(fc.constantFrom(...firing), fc.array(fc.constantFrom(...calm), { maxLength: 6 }), fc.array(fc.constantFrom(...calm), { maxLength: 6 }), (text, before, after) => {
    expect(found([...before, `${text}.`, ...after].join(' '))).toBe(true);
  }), { numRuns: 300 });
});

test('case never loses the level', () => {
  fc.assert(fc.property(fc.constantFrom(...firing).chain(cased), (text) => { expect(found(text)).toBe(true); }), { numRuns: 200 });
});

test('spacing never loses the level', () => {
  fc.assert(fc.property(fc.constantFrom(...firing), fc.array(fc.constantFrom(' ', '  ', '\t', ' \u200b', '\u00a0', '\n'), { minLength: 12, maxLength: 12 }), (text, gaps) => {
    expect(found(text.split(' ').map((word, i) => word + (gaps[i] ?? ' ')).join(''))).toBe(true);
  }), { numRuns: 200 });
});

test('splitting a message in two turns never loses the level', () => {
  fc.assert(fc.property(fc.constantFrom(...firing), fc.nat(), (text, at) => {
    const words = text.split(' ');
    const cut = 1 + (at % (words.length - 1 || 1));
    const first = words.slice(0, cut).join(' ');
    const second = words.slice(cut).join(' ');
    expect(found(first) || found(second, [first])).toBe(true);
  }), { numRuns: 200 });
});

test('the benign list stays quiet at any case and punctuation', () => {
  fc.assert(fc.property(fc.constantFrom(...quiet).chain(cased), fc.constantFrom('', '.', '!', '?', '...', ' :)', '!!!'), (text, end) => {
    expect(screen(text + end).level).toBe('none');
  }), { numRuns: 200 });
});

test('every example keeps its level behind a calm page', () => {
  const page = calm.join(' ').repeat(20);
  for (const rule of rules.filter(({ level, alone }) => 'ABC'.includes(level) && alone === undefined)) expect([rule.id, found(`${page} ${rule.fires}.`)]).toEqual([rule.id, true]);
});

test('the work grows with the text, not with its square', () => {
  const hostile = ['a ', 'kill ', 'k*l!', 'want to ', 'cut my arm ', 'not not '];
  for (const piece of hostile) {
    const spent = (size: number): number => {
      const text = piece.repeat(size);
      const from = process.cpuUsage().user;
      for (let i = 0; i < 5; i++) screen(text);
      return process.cpuUsage().user - from + 4000;
    };
    spent(500);
    // Eight times the text may cost thirty times at most; the square would cost sixty-four.
    expect(spent(16_000) / spent(2_000)).toBeLessThan(30);
  }
});
