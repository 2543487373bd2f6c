import { createRequire } from 'node:module';
import type * as Resvg from '@resvg/resvg-js';
import type * as Upng from 'upng-js';

const require = createRequire(import.meta.url);

// A drawing of few colours: with a palette it is a third as large, and it has to fit into a message.
const colours = 16;

/** SVG as PNG, with the font that comes along: servers have none. @throws when the picture library cannot be loaded */
export function renderPng(svg: string): Buffer {
  // Loaded for the first picture: a native library that most turns never need.
  const { Resvg: Renderer } = require('@resvg/resvg-js') as typeof Resvg;
  const { encode } = require('upng-js') as typeof Upng;
  const font = require.resolve('@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf');
  const { pixels, width, height } = new Renderer(svg, { font: { fontFiles: [font], loadSystemFonts: false, defaultFontFamily: 'Inter' } }).render();
  return Buffer.from(encode([new Uint8Array(pixels).buffer], width, height, colours));
}
