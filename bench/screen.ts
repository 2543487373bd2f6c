import { screen } from '../safety/screen.ts';

export interface ScreenRow {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** The same text through one lower-casing and word split, in the same run. */
  readonly floor: number;
  readonly bound: number;
  readonly ok: boolean;
}

const sample = [
  'slept well, the room felt softer this morning', 'can I move my appointment to Thursday', 'my wife is driving me home', 'I want to die', 'felt like floating through a cathedral, calm and wide',
  'hoy me siento mejor, gracias', 'i cant do this anymore', 'what did the nurse say about food before the next one', 'ok', 'I keep thinking about my father and the lake and it makes me cry, but gently',
  'thank you', 'im gonna kill myself tonight', 'the headache is gone', 'is it normal to be tired the day after', 'me duele un poco la cabeza', 'work was long and I am exhausted', 'I wrote three pages in the journal',
  'nobody at home, quiet evening, soup and a film', 'ya no aguanto más', 'what is the plan for next week'
];

const hostile: Readonly<Record<string, string>> = {
  'one word over and over': 'kill '.repeat(20_000), 'lone letters': 'k i l l '.repeat(12_500), 'signs and letters': 'k*l!1'.repeat(20_000), 'unknown words': Array.from({ length: 14_000 }, (_, i) => `xq${i.toString(36)}z`).join(' ').slice(0, 100_000), 'denials': 'not never dont want to die '.repeat(3_700), emoji: '🔫💊'.repeat(25_000),
  'masked words': Array.from({ length: 14_000 }, (_, i) => `k*${i.toString(36)}l!`).join(' ').slice(0, 100_000), 'unknown words between wanted neighbours': Array.from({ length: 9_000 }, (_, i) => `to xq${i.toString(36)}z my`).join(' ').slice(0, 100_000),
  'danger and denial without end': 'and i want to end my life but not really and my brother said he never wanted to '.repeat(1_300).slice(0, 100_000)
};

function median(values: number[]): number {
  values.sort((one, two) => one - two);
  return values[values.length >> 1] ?? 0;
}

function timeMs(run: () => unknown): number {
  const from = performance.now();
  run();
  return performance.now() - from;
}

function floorOf(text: string): number {
  return text.toLowerCase().split(/\s+/).length;
}

/** Each message timed in batches of fifty, since one alone is shorter than the clock's step. */
function perMessageMicros(run: (text: string) => unknown): number {
  const batch = 50;
  const times: number[] = [];
  for (let round = 0; round < 60; round++) {
    for (const text of sample) {
      const spent = timeMs(() => { for (let i = 0; i < batch; i++) run(text); });
      if (round >= 10) times.push((spent * 1000) / batch);
    }
  }
  return median(times);
}

/** What the processor spent on it: whoever else uses the machine adds nothing to it. */
function spentMs(run: () => unknown): number {
  const from = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}

function hostileMs(run: (text: string) => unknown): { readonly name: string; readonly value: number } {
  const rows = Object.entries(hostile).map(([name, text]) => {
    // A server has read long texts before.
    for (let round = 0; round < 4; round++) run(text);
    return { name, value: median(Array.from({ length: 9 }, () => spentMs(() => run(text)))) };
  });
  return rows.reduce((worst, row) => (row.value > worst.value ? row : worst));
}

/** Median per short message, and the worst of several hostile texts of 100 KB. */
export function benchScreen(): ScreenRow[] {
  const message = perMessageMicros(screen);
  const worst = hostileMs(screen);
  return [
    { name: 'screen, a message of up to 120 characters', value: message, unit: 'µs', floor: perMessageMicros(floorOf), bound: 20, ok: message <= 20 },
    { name: `screen, 100 KB of hostile text (${worst.name})`, value: worst.value, unit: 'ms', floor: hostileMs(floorOf).value, bound: 10, ok: worst.value <= 10 }
  ];
}
