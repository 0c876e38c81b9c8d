const prefix = 'follow:';

/** Which projects this device follows: known to the device alone (../follow.ts). */
export function followedHere(): ReadonlySet<string> {
  const keys = Object.keys(localStorage).filter((key) => key.startsWith(prefix));
  return new Set(keys.map((key) => key.slice(prefix.length)));
}
