/** Shapes as SVG text. Coordinates in units of a sheet of 1600 × 1000. */

export function rect(
  x: number,
  y: number,
  w: number,
  h: number,
  fill: string,
  { round = 0, opacity = 1 } = {},
): string {
  const corner = round > 0 ? ` rx="${short(round)}"` : '';
  return `<rect x="${short(x)}" y="${short(y)}" width="${short(w)}" height="${short(h)}"${corner} fill="${fill}"${seen(opacity)}/>`;
}

/** A closed shape through the points, given as x, y, x, y … */
export function polygon(points: readonly number[], fill: string, opacity = 1): string {
  return `<polygon points="${points.map(short).join(' ')}" fill="${fill}"${seen(opacity)}/>`;
}

export function disc(x: number, y: number, radius: number, fill: string, opacity = 1): string {
  return ellipse(x, y, radius, radius, fill, opacity);
}

export function ellipse(
  x: number,
  y: number,
  rx: number,
  ry: number,
  fill: string,
  opacity = 1,
): string {
  return `<ellipse cx="${short(x)}" cy="${short(y)}" rx="${short(rx)}" ry="${short(ry)}" fill="${fill}"${seen(opacity)}/>`;
}

/** A filled path in SVG path language. */
export function curve(d: string, fill: string, opacity = 1): string {
  return `<path d="${d}" fill="${fill}"${seen(opacity)}/>`;
}

/** A drawn line in SVG path language. */
export function stroke(d: string, colour: string, thickness: number, opacity = 1): string {
  return `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${short(thickness)}" stroke-linecap="round" stroke-linejoin="round"${seen(opacity)}/>`;
}

/** A straight drawn line. */
export function line(
  [x1, y1, x2, y2]: readonly [number, number, number, number],
  colour: string,
  thickness: number,
  opacity = 1,
): string {
  return stroke(`M${short(x1)} ${short(y1)}L${short(x2)} ${short(y2)}`, colour, thickness, opacity);
}

/** Shapes drawn around (0, 0), moved to a place; a negative scale mirrors left and right. */
export function placed(x: number, y: number, scale: number, shapes: readonly string[]): string {
  const flip = `${short2(scale)} ${short2(Math.abs(scale))}`;
  return `<g transform="translate(${short(x)} ${short(y)}) scale(${flip})">${shapes.join('')}</g>`;
}

/** Shapes together, a little see-through. */
export function veiled(opacity: number, shapes: readonly string[]): string {
  return `<g opacity="${opacity}">${shapes.join('')}</g>`;
}

/** As many shapes as asked, each drawn with its index. */
export function many(count: number, draw: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => draw(index)).join('');
}

/** One decimal is enough on a sheet this large. */
export function short(value: number): number {
  return Math.round(value * 10) / 10;
}

function short2(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function seen(opacity: number): string {
  return opacity < 1 ? ` opacity="${Math.round(opacity * 1000) / 1000}"` : '';
}
