import type { Polygon } from './shapes.ts';

const metresPerDegree = 111_320;

/**
 * The work area as a stretched octagon around a point: a rectangle along the street with its
 * corners cut. Length, width in metres; bearing of the long side in degrees from north.
 */
export function areaAround(
  [latitude, longitude]: readonly [number, number],
  [lengthM, widthM, bearingDeg]: readonly [number, number, number],
): Polygon {
  const place = placeAround([latitude, longitude], bearingDeg);
  const cut = Math.min(lengthM, widthM) / 5;
  const [long, wide] = [lengthM / 2, widthM / 2];
  const corners: [number, number][] = [
    [long, wide - cut],
    [long - cut, wide],
    [cut - long, wide],
    [-long, wide - cut],
    [-long, cut - wide],
    [cut - long, -wide],
    [long - cut, -wide],
    [long, cut - wide],
  ];
  const ring = corners.map(place);
  // A GeoJSON ring runs anticlockwise and ends where it began (RFC 7946, 3.1.6).
  const anticlockwise = ring.reverse();
  return { type: 'Polygon', coordinates: [[...anticlockwise, ...anticlockwise.slice(0, 1)]] };
}

/**
 * Gives where one is so many metres along a street and aside of it, seen from a point in it; the
 * bearing of the street is in degrees from north.
 */
export function placeAround(
  [latitude, longitude]: readonly [number, number],
  bearingDeg: number,
): (offset: readonly [alongM: number, asideM: number]) => [number, number] {
  const bearing = (bearingDeg * Math.PI) / 180;
  const metresPerEastDegree = metresPerDegree * Math.cos((latitude * Math.PI) / 180);
  return ([along, aside]) => {
    const north = along * Math.cos(bearing) - aside * Math.sin(bearing);
    const east = along * Math.sin(bearing) + aside * Math.cos(bearing);
    return [
      rounded(longitude + east / metresPerEastDegree),
      rounded(latitude + north / metresPerDegree),
    ];
  };
}

function rounded(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6;
}
