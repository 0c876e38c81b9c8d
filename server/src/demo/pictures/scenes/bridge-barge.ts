import { type Brush, brushFor, height, sheetOf, width } from '../kit/brush.ts';
import { darker, lighter, mix } from '../kit/colour.ts';
import type { Palette } from '../kit/palettes.ts';
import { curve, line, many, rect, stroke } from '../kit/shapes.ts';
import { builder, cyclist } from '../pieces/people.ts';
import { barrier, cone, lamp } from '../pieces/site.ts';
import { air, sky, skyline } from '../pieces/sky.ts';
import { bushes } from '../pieces/trees.ts';
import { barge, water } from '../pieces/water.ts';

export const bridgeBargeAlt = {
  nl: 'Tekening van een stalen boogbrug met steigers en schilders, terwijl een binnenvaartschip eronderdoor vaart',
  en: 'Drawing of a steel arch bridge with scaffolding and painters while a cargo barge passes below',
};

const deckY = 560;
const archLeft = 210;
const archRight = 1390;

/** A steel arch across a river, half wrapped in scaffolding, with a barge below. */
export function drawBridgeBarge(seed: number, palette: Palette): string {
  const brush = brushFor('bridge', seed, palette);
  const { chance } = brush;
  const bridge = archBridge(brush);
  const banks = bushes(brush, -20, width, 668, mix(palette.leaves[2], palette.sky[2], 0.3));
  return sheetOf(brush, [
    sky(brush),
    skyline(brush, 640, 0),
    skyline(brush, 668, 1),
    banks,
    water(brush, { top: 668, bottom: height, mirrored: banks + bridge }),
    piers(brush),
    bridge,
    scaffolding(brush),
    traffic(brush),
    barge(brush, chance.between(520, 980), 850, 1.25),
    foreground(brush),
    air(brush),
  ]);
}

/** Height of the arch at a place along the deck. */
function archAt(x: number): number {
  const share = (x - archLeft) / (archRight - archLeft);
  return deckY - 300 * 4 * share * (1 - share);
}

function archBridge({ palette }: Brush): string {
  const steel = mix(palette.steel, palette.leaves[2], 0.35);
  const span = (archRight - archLeft) / 2;
  const arch = `M${archLeft} ${deckY}Q${archLeft + span} ${deckY - 600} ${archRight} ${deckY}`;
  return [
    many(17, (index) => {
      const x = archLeft + 65 + index * 65;
      return line([x, archAt(x), x, deckY], steel, 4.5);
    }),
    stroke(arch, darker(steel, 0.2), 34),
    stroke(arch, steel, 24),
    stroke(arch, lighter(steel, 0.35), 5, 0.7),
    rect(-20, deckY - 6, width + 40, 30, darker(steel, 0.25)),
    rect(-20, deckY - 12, width + 40, 9, palette.concrete),
    many(56, (index) => rect(index * 30 - 10, deckY - 46, 3, 36, palette.frame)),
    rect(-20, deckY - 48, width + 40, 4, palette.frame),
    many(20, (index) => rect(index * 84, deckY + 4, 46, 10, darker(steel, 0.4))),
  ].join('');
}

function piers({ palette }: Brush): string {
  return [archLeft, archRight]
    .map((x) =>
      [
        curve(`M${x - 62} 760L${x - 44} ${deckY + 20}H${x + 44}L${x + 62} 760z`, palette.concrete),
        curve(
          `M${x + 8} 760V${deckY + 20}H${x + 44}L${x + 62} 760z`,
          darker(palette.concrete, 0.2),
        ),
        rect(x - 74, 742, 148, 22, darker(palette.concrete, 0.3), { round: 8 }),
        rect(x - 66, 764, 132, 10, '#ffffff', { opacity: 0.25, round: 5 }),
      ].join(''),
    )
    .join('');
}

/** White sheets and tubes around the part that is being painted. */
function scaffolding(brush: Brush): string {
  const { palette, chance } = brush;
  const left = chance.between(560, 700);
  const top = archAt(left + 150) - 46;
  const tubes = lighter(palette.steel, 0.3);
  return [
    rect(left, top + 60, 300, deckY - top - 60, palette.frame, { opacity: 0.55 }),
    curve(
      `M${left - 10} ${top + 64}Q${left + 150} ${top - 6} ${left + 310} ${top + 64}z`,
      palette.frame,
      0.92,
    ),
    many(4, (index) => rect(left + index * 100 - 2, top + 50, 5, deckY - top - 50, tubes)),
    many(4, (row) => rect(left - 6, top + 96 + row * 62, 312, 6, palette.sand)),
    builder(brush, left + 60, top + 158, 0.62, 'carry'),
    builder(brush, left + 210, top + 220, 0.62, 'point'),
    builder(brush, left + 130, top + 282, 0.62, 'stand'),
  ].join('');
}

function traffic(brush: Brush): string {
  const { chance } = brush;
  const x = chance.between(960, 1200);
  return [
    lamp(brush, 80, deckY - 10, 120),
    lamp(brush, 1500, deckY - 10, 120),
    cyclist(brush, x, deckY - 12, 0.62),
    cyclist(brush, x + 96, deckY - 12, 0.6),
    barrier(brush, 400, deckY - 10, 136),
    cone(brush, 380, deckY - 10, 0.6),
  ].join('');
}

/** A piece of the bank close by, with two people looking on. */
function foreground(brush: Brush): string {
  const { palette } = brush;
  const grass = darker(palette.grass, 0.28);
  return [
    curve(`M-10 ${height}V905Q180 880 380 930Q520 965 640 ${height}z`, grass),
    many(36, (index) => {
      const x = 6 + index * 14;
      const y = 912 + Math.abs(index - 12) * 2.2;
      return stroke(
        `M${x} ${y}q4 -22 ${(index % 5) - 2} -36`,
        mix(grass, palette.leaves[0], (index % 4) * 0.16),
        3.4,
      );
    }),
    builder(brush, 186, 930, 1.5, 'point'),
    builder(brush, 118, 936, 1.45, 'stand'),
  ].join('');
}
