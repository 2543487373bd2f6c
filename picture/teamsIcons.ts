import { renderIcon } from './renderIcon.ts';

/** A leaf that unfolds: two halves that meet at a stem, on a grid of 32. */
const leaf = (paint: string): string => `<g ${paint}><path d="M16 26C6 21 6 12 9 6c5 3 7 8 7 14z"/><path d="M16 26c10-5 10-14 7-20-5 3-7 8-7 14z"/></g>`;
const drawing = (size: number, inside: string): string => `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 32 32">${inside}</svg>`;

/** 192 by 192: the leaf inside of the part that Teams does not cut off. @param accent a hex colour */
export const colorIcon = (accent: string): Buffer =>
  renderIcon(drawing(192, `<rect width="32" height="32" fill="${accent}"/><g transform="translate(5 5) scale(0.69)">${leaf('fill="#ffffff" fill-opacity="0.92" stroke="none"')}</g>`));

/** 32 by 32: lines of white alone on nothing, as Teams asks for. */
export const outlineIcon = (): Buffer => renderIcon(drawing(32, leaf('fill="none" stroke="#ffffff" stroke-width="2" stroke-linejoin="round"')));
