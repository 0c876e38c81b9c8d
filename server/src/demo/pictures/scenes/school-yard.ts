import { type Brush, brushFor, height, sheetOf, width } from '../kit/brush.ts';
import { darker, lighter, mix } from '../kit/colour.ts';
import type { Palette } from '../kit/palettes.ts';
import { curve, disc, ellipse, line, many, polygon, rect, stroke } from '../kit/shapes.ts';
import { scaffold } from '../pieces/buildings.ts';
import { mobileCrane } from '../pieces/machines.ts';
import { bicycle, builder, child, passer } from '../pieces/people.ts';
import { cone, fences } from '../pieces/site.ts';
import { air, sky, skyline } from '../pieces/sky.ts';
import { bushes, sapling, tree } from '../pieces/trees.ts';

export const schoolYardAlt = {
  nl: 'Tekening van een houten schoolgebouw in aanbouw, met kinderen die op het plein spelen',
  en: 'Drawing of a timber school under construction, with children playing in the yard',
};

const base = 640;

/** A timber school with saw-tooth roofs, half in scaffolding, children in front. */
export function drawSchoolYard(seed: number, palette: Palette): string {
  const brush = brushFor('school', seed, palette);
  return sheetOf(brush, [
    sky(brush),
    skyline(brush, 590, 0),
    skyline(brush, base, 1),
    bushes(brush, -20, width, base, mix(palette.leaves[2], palette.sky[2], 0.35)),
    tree(brush, 90, base + 10, 300),
    tree(brush, 1520, base + 10, 320),
    mobileCrane(brush, 1180, base + 6, 1.18),
    school(brush),
    scaffold(brush, { x: 860, base, w: 252, floors: 4 }),
    builder(brush, 920, base - 118, 0.56, 'carry'),
    builder(brush, 1040, base - 180, 0.56, 'point'),
    builder(brush, 1000, base - 54, 0.56, 'stand'),
    yard(brush),
    fences(brush, 800, base + 66, 6),
    players(brush),
    air(brush),
  ]);
}

function school(brush: Brush): string {
  const { palette, chance } = brush;
  const wood = mix(palette.sand, palette.bricks[2], 0.35);
  const roof = palette.weather === 'snow' ? palette.roofs[0] : palette.layers[2];
  return many(4, (index) => {
    const x = 240 + index * 220;
    const isBare = index === 3;
    const wall = isBare ? lighter(wood, 0.22) : wood;
    const boards = many(13, (board) =>
      rect(x + 8 + board * 17, base - 250, 1.6, 250, darker(wood, 0.2), { opacity: 0.6 }),
    );
    const windows = many(4, (window) => {
      const [left, y] = [x + 26 + (window % 2) * 92, base - 226 + Math.floor(window / 2) * 112];
      const isLit = chance.fraction() < palette.litShare + 0.1;
      return [
        rect(left - 5, y - 5, 84, 84, palette.frame),
        rect(left, y, 74, 74, isBare ? darker(wood, 0.5) : isLit ? palette.glow : palette.glass),
        isBare
          ? ''
          : curve(`M${left} ${y + 74}V${y + 40}L${left + 50} ${y}H${left + 74}z`, '#ffffff', 0.14),
        rect(left + 35, y, 4, 74, palette.frame),
      ].join('');
    });
    return [
      polygon(
        [x, base - 262, x, base - 340, x + 224, base - 262],
        isBare ? darker(wood, 0.12) : roof,
      ),
      polygon(
        [x, base - 340, x + 12, base - 346, x + 236, base - 266, x + 224, base - 258],
        isBare ? wood : lighter(roof, 0.25),
      ),
      rect(x, base - 262, 220, 262, wall),
      boards,
      windows,
      index === 1 ? door(brush, x + 78, base) : '',
      rect(x + 210, base - 262, 10, 262, palette.ink, { opacity: 0.16 }),
    ].join('');
  });
}

function door({ palette }: Brush, x: number, foot: number): string {
  return [
    rect(x - 10, foot - 118, 96, 118, palette.frame),
    rect(x - 4, foot - 112, 40, 112, palette.machine),
    rect(x + 40, foot - 112, 40, 112, palette.machine),
    rect(x + 4, foot - 100, 24, 50, palette.glow),
    rect(x + 48, foot - 100, 24, 50, palette.glow),
    rect(x - 26, foot - 134, 128, 14, palette.signal, { round: 3 }),
  ].join('');
}

/** Grass, a round path, a hopscotch and a chalk sun. */
function yard({ palette }: Brush): string {
  const chalk = palette.frame;
  return [
    rect(0, base, width, height - base, palette.grass),
    curve(`M-10 ${base}H1610V690Q1200 720 800 690T-10 700z`, lighter(palette.paving, 0.12)),
    curve(`M-10 760Q260 700 620 742T1080 830Q1300 900 1200 ${height}H-10z`, palette.paving),
    curve(`M-10 760Q260 700 620 742T1080 830Q1300 900 1200 ${height}`, 'none'),
    stroke(
      'M-10 762Q260 702 620 744T1080 832Q1300 902 1200 1004',
      darker(palette.grass, 0.25),
      6,
      0.45,
    ),
    many(
      6,
      (index) =>
        `<rect x="${118 + index * 60}" y="${892 - (index % 2) * 26 + index * 4}" width="54" height="48" rx="5" fill="none" stroke="${chalk}" stroke-width="5" transform="skewX(-14) translate(200 0)" opacity="0.9"/>`,
    ),
    `<circle cx="890" cy="912" r="46" fill="none" stroke="${chalk}" stroke-width="5" opacity="0.8"/>`,
    many(10, (index) => {
      const angle = (index / 10) * Math.PI * 2;
      const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
      return line([890 + dx * 58, 912 + dy * 58, 890 + dx * 80, 912 + dy * 80], chalk, 5, 0.8);
    }),
  ].join('');
}

function players(brush: Brush): string {
  const { palette, chance } = brush;
  const x = chance.between(560, 640);
  return [
    sapling(brush, 1330, 840, 220),
    sapling(brush, 1490, 900, 240),
    bicycle(150, 690, 0.8, palette.ink),
    bicycle(206, 692, 0.8, palette.bricks[0]),
    bicycle(260, 690, 0.8, palette.steel),
    passer(brush, 470, 726, 1),
    child(brush, 404, 730, 1),
    child(brush, x, 850, 1.5),
    child(brush, x + 130, 836, 1.45),
    child(brush, 350, 900, 1.6),
    child(brush, 1000, 800, 1.25),
    ellipse(x + 74, 862, 22, 5, palette.ink, 0.2),
    disc(x + 72, 800, 17, palette.signal),
    curve(`M${x + 58} ${794}a17 17 0 0 1 28 -2q-12 8 -28 2z`, '#ffffff', 0.8),
    builder(brush, 1216, 824, 1.3, 'carry'),
    cone(brush, 1140, 790, 0.8),
    cone(brush, 1420, 800, 0.85),
  ].join('');
}
