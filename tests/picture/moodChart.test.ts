import { describe, expect, test } from '@jest/globals';
import { Resvg } from '@resvg/resvg-js';
import { drawMood } from '../../picture/drawMood.ts';
import { chartSize, renderMoodChart, type MoodChart } from '../../picture/moodChart.ts';
import { Patient } from '../support/patient.ts';

const dayMs = 86_400_000;
const start = Date.parse('2026-03-10T15:00:00Z');
const words = { session: 'Session', step: 'A step, done', best: 'very good', worst: 'very <bad> & "worse"' };
const chart = (days: number): MoodChart => ({
  moods: Array.from({ length: days }, (_, day) => ({ at: start + day * dayMs, score: (day * 7) % 11 })),
  sessions: [start - dayMs / 8],
  stepsDone: [start + 2 * dayMs],
  words,
  language: 'en',
  zone: 'America/Chicago',
  accent: '#1f5a6e'
});

// A data: URI inside a message has to fit where messages do.
const mostBytes = 20 * 1024;

describe('the picture of numbers over the days', () => {
  test.each([1, 2, 7, 60])('%i numbers: a PNG of its size that fits a message', days => {
    const [, base64 = ''] = drawMood(chart(days)).split(',');
    const png = Buffer.from(base64, 'base64');
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([chartSize.width, chartSize.height]);
    expect(drawMood(chart(days)).length).toBeLessThanOrEqual(mostBytes);
  });

  test('every number has its dot, and nothing lies outside', () => {
    const svg = renderMoodChart(chart(9));
    expect(svg.match(/<circle/g)).toHaveLength(9);
    for (const [, x, y] of svg.matchAll(/cx="([\d.-]+)" cy="([\d.-]+)"/g)) {
      expect(Number(x)).toBeGreaterThan(0);
      expect(Number(x)).toBeLessThan(chartSize.width);
      expect(Number(y)).toBeGreaterThan(0);
      expect(Number(y)).toBeLessThan(chartSize.height);
    }
  });

  test('words are drawn with the font that comes along, and cannot break the drawing', () => {
    const svg = renderMoodChart(chart(3));
    expect(svg).not.toContain('<bad>');
    expect(() => new Resvg(svg)).not.toThrow();
    const without = renderMoodChart({ ...chart(3), words: { session: '', step: '', best: '', worst: '' } });
    expect(drawMood(chart(3))).not.toBe(`data:image/png;base64,${Buffer.from(without).toString('base64')}`);
    expect(drawMood(chart(3)).length).toBeGreaterThan(drawMood({ ...chart(3), words: { session: '', step: '', best: '', worst: '' } }).length);
  });

  test('in the conversation it comes with the same numbers in words', async () => {
    const patient = await new Patient().settle();
    await patient.tell('how i am', '4', 'skip', 'how i am', '7');
    const replies = await patient.say('skip');
    const shown = replies.find(reply => reply.attachments?.[0]?.contentType === 'image/png');
    expect(shown?.attachments?.[0]?.contentUrl).toMatch(/^data:image\/png;base64,/);
    expect(shown?.attachments?.[0]?.name).toMatch(/numbers/);
    expect(shown?.text).toBe('Tuesday, March 10: 4\nTuesday, March 10: 7');
  });
});
