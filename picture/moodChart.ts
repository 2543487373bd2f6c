import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';

/** Times are epoch milliseconds. */
export interface MoodChart {
  readonly moods: readonly { readonly at: number; readonly score: number }[];
  readonly sessions: readonly number[];
  readonly stepsDone: readonly number[];
  /** Words on the picture, in the patient's language. */
  readonly words: { readonly session: string; readonly step: string; readonly best: string; readonly worst: string };
  readonly language: string;
  readonly zone: string;
  /** Hex colours. */
  readonly accent: string;
}

export const chartSize = { width: 480, height: 260 };

const margin = { top: 30, right: 20, bottom: 44, left: 30 };
const dayMs = 86_400_000;
const ink = '#333333';
const faint = '#d9d9d9';

const escaped = (text: string): string => text.replace(/[&<>"]/g, sign => `&#${sign.charCodeAt(0)};`);
const round = (value: number): string => value.toFixed(1);
const text = (x: number, y: number, words: string, anchor = 'middle'): string => `<text x="${round(x)}" y="${round(y)}" text-anchor="${anchor}" font-family="Inter" font-size="12" fill="${ink}">${escaped(words)}</text>`;

/** The numbers over the days as SVG: a line with dots, a dashed line for each session, a mark for each step that was done. */
export function renderMoodChart({ moods, sessions, stepsDone, words, language, zone, accent }: MoodChart): string {
  const { width, height } = chartSize;
  const first = Math.min(...moods.map(({ at }) => at));
  const last = Math.max(...moods.map(({ at }) => at), first + dayMs);
  const within = (at: number): boolean => at >= first - dayMs && at <= last;
  const shownSessions = sessions.filter(within);
  const shownSteps = stepsDone.filter(within);
  const from = Math.min(first, ...shownSessions, ...shownSteps);
  const x = scaleLinear([from, last], [margin.left + 12, width - margin.right - 8]);
  const y = scaleLinear([0, 10], [height - margin.bottom, margin.top]);
  const bottom = y(0);
  const day = new Intl.DateTimeFormat(language, { month: 'short', day: 'numeric', timeZone: zone });

  const grid = [0, 5, 10].map(score => `<line x1="${margin.left}" x2="${width - margin.right}" y1="${round(y(score))}" y2="${round(y(score))}" stroke="${faint}"/>${text(margin.left - 8, y(score) + 4, String(score), 'end')}`);
  const labels = labelled(from, last).map(at => text(x(at), bottom + 18, day.format(at)));
  const lines = shownSessions.map(at => `<line x1="${round(x(at))}" x2="${round(x(at))}" y1="${margin.top}" y2="${round(bottom)}" stroke="${ink}" stroke-dasharray="4 4"/>`);
  const path = line<MoodChart['moods'][number]>(({ at }) => x(at), ({ score }) => y(score))([...moods]) ?? '';
  const dots = moods.map(({ at, score }) => `<circle cx="${round(x(at))}" cy="${round(y(score))}" r="4" fill="${accent}"/>`);
  const steps = shownSteps.map(at => `<path d="M${round(x(at))} ${round(bottom - 10)}l5 9h-10z" fill="${ink}"/>`);
  const legend = [
    ...(shownSessions.length > 0 ? [`<line x1="${margin.left}" x2="${margin.left + 18}" y1="${height - 10}" y2="${height - 10}" stroke="${ink}" stroke-dasharray="4 4"/>`, text(margin.left + 24, height - 6, words.session, 'start')] : []),
    ...(shownSteps.length > 0 ? [`<path d="M${width / 2} ${height - 15}l5 9h-10z" fill="${ink}"/>`, text(width / 2 + 12, height - 6, words.step, 'start')] : [])
  ];
  const scale = [text(margin.left, margin.top - 12, `10 ${words.best}, 0 ${words.worst}`, 'start')];
  const drawing = [...grid, ...scale, ...labels, ...lines, `<path d="${path}" fill="none" stroke="${accent}" stroke-width="2"/>`, ...dots, ...steps, ...legend].join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><rect width="100%" height="100%" fill="#ffffff"/>${drawing}</svg>`;
}

/** Both ends, and the middle where there is room for it. */
function labelled(from: number, to: number): number[] {
  return to - from < 3 * dayMs ? [from, to] : [from, (from + to) / 2, to];
}
