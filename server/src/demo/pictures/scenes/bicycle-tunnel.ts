import { type Brush, brushFor, downFade, height, roundFade, sheetOf, width } from '../kit/brush.ts';
import { darker, lighter, mix } from '../kit/colour.ts';
import type { Palette } from '../kit/palettes.ts';
import { curve, ellipse, line, many, polygon, rect } from '../kit/shapes.ts';
import { mobileCrane } from '../pieces/machines.ts';
import { builder, cyclist } from '../pieces/people.ts';
import { barrier, cone } from '../pieces/site.ts';
import { air, sky, skyline } from '../pieces/sky.ts';
import { bushes, tree } from '../pieces/trees.ts';
import { train } from '../pieces/vehicles.ts';

export const bicycleTunnelAlt = {
  nl: 'Tekening van een nieuwe fietstunnel onder het spoor, met een gele trein erboven en tegelzetters aan de wand',
  en: 'Drawing of a new cycle tunnel below the railway, with a yellow train above and tilers at the wall',
};

/** A ramp going down to a bright tunnel, a train above it. */
export function drawBicycleTunnel(seed: number, palette: Palette): string {
  const brush = brushFor('tunnel', seed, palette);
  const { chance } = brush;
  return sheetOf(brush, [
    sky(brush),
    skyline(brush, 440, 0),
    skyline(brush, 470, 1),
    overheadWires(brush),
    train(brush, chance.between(-260, 60), 474, 1.08),
    embankment(brush),
    mobileCrane(brush, 1370, 640, -1.05),
    tunnelMouth(brush),
    ramp(brush),
    crew(brush),
    air(brush),
  ]);
}

function overheadWires({ palette }: Brush): string {
  return [
    line([-10, 318, width + 10, 318], palette.ink, 2, 0.7),
    line([-10, 296, width + 10, 296], palette.ink, 1.5, 0.5),
    many(5, (index) => {
      const x = 120 + index * 360;
      return [rect(x, 270, 7, 200, palette.steel), rect(x, 290, 74, 5, palette.steel)].join('');
    }),
  ].join('');
}

function embankment(brush: Brush): string {
  const { palette } = brush;
  return [
    rect(-10, 468, width + 20, 12, darker(palette.steel, 0.35)),
    curve(`M-10 478H1610V${height}H-10z`, palette.grass),
    curve('M-10 478H1610V500H-10z', darker(palette.sand, 0.25)),
    bushes(brush, -20, 330, 560, mix(palette.leaves[2], palette.grass, 0.3)),
    bushes(brush, 1290, 1620, 566, mix(palette.leaves[2], palette.grass, 0.3)),
    tree(brush, 120, 640, 260),
    tree(brush, 1530, 650, 250),
  ].join('');
}

function tunnelMouth(brush: Brush): string {
  const { palette } = brush;
  const glow = roundFade(brush, [
    [0, '#fff7dd'],
    [0.55, palette.glow],
    [1, mix(palette.glow, palette.bricks[2], 0.45)],
  ]);
  return [
    polygon([420, 500, 1180, 500, 1210, 560, 390, 560], lighter(palette.concrete, 0.15)),
    rect(390, 556, 820, 26, darker(palette.concrete, 0.12)),
    rect(440, 582, 720, 186, darker(palette.concrete, 0.55)),
    rect(520, 600, 560, 168, glow),
    polygon([440, 582, 1160, 582, 1080, 604, 520, 604], palette.concrete),
    many(6, (index) => rect(560 + index * 86, 590, 56, 5, '#ffffff', { opacity: 0.9, round: 2 })),
    mosaic(brush),
    rect(520, 752, 560, 16, mix(palette.signal, palette.sand, 0.35)),
    cyclist(brush, 800, 766, 0.62),
    ellipse(800, 690, 360, 130, palette.glow, 0.12),
  ].join('');
}

/** Tiles that run from blue to warm along both walls of the tunnel. */
function mosaic({ palette, chance }: Brush): string {
  const tile = (x: number, y: number, share: number) =>
    rect(
      x,
      y,
      9,
      9,
      mix(palette.layers[2], palette.bricks[2], share * 0.7 + chance.fraction() * 0.3),
      { opacity: 0.9 },
    );
  return many(90, (index) => {
    const [column, row] = [index % 6, Math.floor(index / 6)];
    const y = 608 + row * 10;
    return tile(452 + column * 11, y, column / 6) + tile(1082 + column * 11, y, 1 - column / 6);
  });
}

function ramp(brush: Brush): string {
  const { palette } = brush;
  const red = mix(palette.signal, palette.sand, 0.35);
  const path = downFade(brush, [
    [0, darker(red, 0.05)],
    [1, darker(red, 0.2)],
  ]);
  return [
    polygon(
      [440, 582, 440, 768, 40, 1010, -10, 1010, -10, 820, 330, 600],
      lighter(palette.concrete, 0.2),
    ),
    polygon(
      [1160, 582, 1160, 768, 1560, 1010, 1610, 1010, 1610, 820, 1270, 600],
      darker(palette.concrete, 0.14),
    ),
    polygon([330, 592, 440, 574, 440, 590, 330, 610, -10, 836, -10, 812], '#ffffff', 0.7),
    polygon([1270, 592, 1160, 574, 1160, 590, 1270, 610, 1610, 836, 1610, 812], '#ffffff', 0.4),
    polygon([440, 768, 1160, 768, 1560, 1010, 40, 1010], lighter(palette.paving, 0.12)),
    polygon([560, 768, 1160, 768, 1560, 1010, 330, 1010], path),
    many(6, (index) => {
      const share = index / 6;
      const y = 776 + share * share * 210 + share * 20;
      const x = 842 + share * 92;
      return polygon(
        [
          x,
          y,
          x + 7 + share * 6,
          y,
          x + 12 + share * 14,
          y + 12 + share * 16,
          x + 3 + share * 4,
          y + 12 + share * 16,
        ],
        palette.frame,
      );
    }),
    many(7, (index) =>
      line(
        [56 + index * 62, 806 - index * 40, 56 + index * 62, 756 - index * 37],
        palette.steel,
        4,
      ),
    ),
    line([30, 776, 440, 522], palette.steel, 5),
  ].join('');
}

function crew(brush: Brush): string {
  const { palette, chance } = brush;
  return [
    builder(brush, 340, 850, 1.35, 'carry'),
    builder(brush, 240, 906, 1.5, 'kneel'),
    many(24, (index) =>
      rect(
        196 + (index % 6) * 15,
        862 + Math.floor(index / 6) * 14,
        13,
        12,
        mix(palette.layers[2], palette.bricks[2], (index % 6) / 6),
      ),
    ),
    builder(brush, 1350, 950, 1.65, 'point'),
    cyclist(brush, chance.between(980, 1060), 960, -1.5),
    barrier(brush, 470, 880, 136),
    cone(brush, 660, 830, 0.8),
    cone(brush, 600, 930, 1.15),
    cone(brush, 1270, 850, 0.95),
  ].join('');
}
