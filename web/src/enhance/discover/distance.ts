export interface Position {
  latitude: number;
  longitude: number;
}

const earthRadiusKm = 6371;

/** Distance over the ground in kilometres (haversine formula). */
export function distanceKm(from: Position, to: Position): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const half = (angle: number) => Math.sin(radians(angle) / 2) ** 2;
  const share =
    half(to.latitude - from.latitude) +
    Math.cos(radians(from.latitude)) *
      Math.cos(radians(to.latitude)) *
      half(to.longitude - from.longitude);
  return 2 * earthRadiusKm * Math.asin(Math.sqrt(Math.min(1, share)));
}
