import type { Brush } from '../kit/brush.ts';
import { darker } from '../kit/colour.ts';
import { disc, ellipse, line, many, placed, rect, stroke } from '../kit/shapes.ts';

/** A broad tree with its foot at (x, base); bare with snow on its arms in winter. */
export function tree(brush: Brush, x: number, base: number, tall: number): string {
  return brush.palette.weather === 'snow'
    ? bareTree(brush, x, base, tall)
    : leafyTree(brush, x, base, tall);
}

function leafyTree({ palette, chance }: Brush, x: number, base: number, tall: number): string {
  const [light, middle, dark] = palette.leaves;
  const crown = tall * 0.34;
  const top = base - tall + crown;
  const blob = (spread: number, size: number, colour: string, up: number) =>
    many(6, (index) => {
      const angle = (index / 6) * Math.PI * 2 + chance.fraction();
      const [dx, dy] = [Math.cos(angle) * crown * spread, Math.sin(angle) * crown * spread * 0.75];
      return disc(x + dx, top + dy - up, crown * size * (0.85 + chance.fraction() * 0.3), colour);
    });
  return [
    ellipse(x + tall * 0.08, base + 2, tall * 0.24, tall * 0.03, palette.ink, 0.2),
    rect(x - tall * 0.022, base - tall * 0.5, tall * 0.044, tall * 0.5, palette.trunk),
    stroke(
      `M${x} ${base - tall * 0.36}l${tall * 0.11} ${-tall * 0.14}M${x} ${base - tall * 0.42}l${-tall * 0.1} ${-tall * 0.12}`,
      palette.trunk,
      tall * 0.022,
    ),
    blob(0.55, 0.55, dark, -crown * 0.12),
    blob(0.42, 0.5, middle, crown * 0.12),
    blob(0.3, 0.3, light, crown * 0.42),
  ].join('');
}

function bareTree({ palette, chance }: Brush, x: number, base: number, tall: number): string {
  const branch = (x1: number, y1: number, angle: number, long: number, thick: number): string => {
    const [x2, y2] = [x1 + Math.cos(angle) * long, y1 + Math.sin(angle) * long];
    const here = line([x1, y1, x2, y2], palette.trunk, thick);
    const snow = line([x1, y1 - thick * 0.5, x2, y2 - thick * 0.5], '#ffffff', thick * 0.45, 0.8);
    if (thick < 2.2) return here;
    const turns = [-0.5, 0.42, chance.fraction() * 0.4 - 0.2];
    return [
      here,
      thick < tall * 0.03 ? snow : '',
      ...turns.map((turn) =>
        branch(x2, y2, angle + turn, long * (0.6 + chance.fraction() * 0.2), thick * 0.6),
      ),
    ].join('');
  };
  return [
    ellipse(x + tall * 0.08, base + 2, tall * 0.22, tall * 0.026, palette.ink, 0.16),
    branch(x, base, -Math.PI / 2, tall * 0.32, tall * 0.045),
  ].join('');
}

/** A young tree on two stakes, as just planted. */
export function sapling(brush: Brush, x: number, base: number, tall: number): string {
  const { palette } = brush;
  const stake = darker(palette.sand, 0.25);
  return [
    ellipse(x, base + 2, tall * 0.16, tall * 0.035, darker(palette.sand, 0.4)),
    tree(brush, x, base, tall),
    rect(x - tall * 0.09, base - tall * 0.34, 6, tall * 0.34, stake),
    rect(x + tall * 0.07, base - tall * 0.34, 6, tall * 0.34, stake),
    line([x - tall * 0.08, base - tall * 0.3, x + tall * 0.08, base - tall * 0.3], palette.ink, 4),
  ].join('');
}

/** A slim poplar, for horizons and lanes. */
export function poplar({ palette }: Brush, x: number, base: number, tall: number, colour: string) {
  return placed(x, base, 1, [
    rect(-3, -tall * 0.2, 6, tall * 0.2, palette.trunk),
    ellipse(0, -tall * 0.55, tall * 0.13, tall * 0.45, colour),
    ellipse(-tall * 0.03, -tall * 0.6, tall * 0.07, tall * 0.34, '#ffffff', 0.1),
  ]);
}

/** Bushes in a low uneven line. */
export function bushes({ chance }: Brush, from: number, to: number, base: number, colour: string) {
  return many(Math.round((to - from) / 34), (index) => {
    const size = chance.between(20, 44);
    return ellipse(from + index * 34 + chance.between(-8, 8), base, size * 1.2, size, colour);
  });
}
