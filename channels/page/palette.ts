import type { Clinic } from '../../content/clinic.ts';

type Rgb = readonly [number, number, number];

const white: Rgb = [255, 255, 255];
const black: Rgb = [0, 0, 0];

const parse = (hex: string): Rgb => [1, 3, 5].map(at => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Rgb;
const format = (color: Rgb): string => `#${color.map(part => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
const mix = (from: Rgb, to: Rgb, share: number): Rgb => from.map((part, at) => part + ((to[at] ?? 0) - part) * share) as unknown as Rgb;

function luminance(color: Rgb): number {
  const [red, green, blue] = color.map(part => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4)) as unknown as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours by WCAG 2, from 1 to 21. */
export function contrast(one: string, two: string): number {
  const [light, dark] = [luminance(parse(one)), luminance(parse(two))].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** The colour, moved as little as needed towards white or black, so that it can be read on the background. */
export function legible(color: string, background: string, ratio: number): string {
  const target = contrast(format(white), background) > contrast(format(black), background) ? white : black;
  for (let share = 0; share < 1; share += 0.02) {
    const moved = format(mix(parse(color), target, share));
    if (contrast(moved, background) >= ratio) return moved;
  }
  return format(target);
}

// Text on a bubble lies on `page`, text elsewhere on `surface`; the sterner of the two decides.
const bodyRatio = 7;
// A light page must be light: a clinic's background that is not is made paler.
const pageRatio = 11;
const linkRatio = 5;

/** The page's colours for light and dark surroundings. A clinic may choose any; what cannot be read is mended. */
export function renderPalette({ colors }: Pick<Clinic, 'colors'>): string {
  const set = (page: string, surface: string, text: string, subtle: string): string => {
    const accent = legible(colors.accent, surface, 3);
    const values = {
      page,
      surface,
      text: legible(legible(text, page, bodyRatio), surface, bodyRatio),
      subtle: legible(legible(subtle, page, linkRatio), surface, linkRatio),
      line: format(mix(parse(surface), parse(text), 0.18)),
      link: legible(legible(colors.accent, page, linkRatio), surface, linkRatio),
      accent,
      'accent-text': legible(colors.accentText, accent, linkRatio)
    };
    return Object.entries(values).map(([name, value]) => `--${name}: ${value};`).join(' ');
  };
  const darkText = '#22272b';
  const light = set(legible(colors.background, darkText, pageRatio), '#ffffff', darkText, '#5b6268');
  const dark = set('#22282c', '#171b1e', '#e7eaec', '#a9b1b7');
  return `:root { ${light} } @media (prefers-color-scheme: dark) { :root { ${dark} } }`;
}
