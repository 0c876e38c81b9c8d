/**
 * Sets an entry and drops the oldest ones beyond `maxEntries`. Anyone can subscribe with an origin
 * of their own making, so whatever is remembered per origin needs a bound.
 */
export function setBounded<K, V>(map: Map<K, V>, key: K, value: V, maxEntries: number): void {
  map.delete(key);
  map.set(key, value);
  for (const oldest of map.keys()) {
    if (map.size <= maxEntries) return;
    map.delete(oldest);
  }
}
