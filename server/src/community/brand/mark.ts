/** The mark of a brand: the one drawing there is of it, in the brand's own accent. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../kernel/config.ts';
import type { Brand } from '../../kernel/namespace.ts';

/** White and ink stand in every mark; the colour beside them is the accent. */
const accentInDrawing = /#(?!fff"|16201d")[0-9a-f]{6}(?=")/g;
/** The drawings are 32 units square. */
export const markUnits = 32;

const drawings = new Map<Brand['logo'], string>();

/** What stands inside the mark's `<svg>` of 32 units square. */
export function markOf({ logo, accent }: Pick<Brand, 'logo' | 'accent'>): string {
  return drawingOf(logo).replace(accentInDrawing, accent);
}

function drawingOf(logo: Brand['logo']): string {
  const known = drawings.get(logo);
  if (known) return known;
  const file = readFileSync(join(projectRoot, 'web', 'static', `${logo}.svg`), 'utf8');
  const drawing = file
    .replace(/^.*?<svg[^>]*>/s, '')
    .replace(/<title>.*?<\/title>/s, '')
    .replace(/<\/svg>\s*$/, '');
  drawings.set(logo, drawing);
  return drawing;
}
