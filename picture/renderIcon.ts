import { createRequire } from 'node:module';
import type * as Resvg from '@resvg/resvg-js';

const require = createRequire(import.meta.url);

/** A square drawing without words as PNG, transparent where nothing is drawn. @throws when the picture library cannot be loaded */
export function renderIcon(svg: string): Buffer {
  const { Resvg: Renderer } = require('@resvg/resvg-js') as typeof Resvg;
  return Buffer.from(new Renderer(svg).render().asPng());
}
