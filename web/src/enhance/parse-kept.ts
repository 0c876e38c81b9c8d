/** What a device keeps of a following, as it lies in its storage. */
export interface KeptFollowing {
  readonly secret: string;
  /** The push address the server has; empty when none was made on this device yet. */
  readonly endpoint: string;
  /** The server's public key (RFC 8292), base64url. */
  readonly key: string;
}

/** Reads it; a bare secret is how it was kept before. Null when it is neither. */
export function parseKept(stored: string): KeptFollowing | null {
  if (/^[\w-]{43}$/.test(stored)) return { secret: stored, endpoint: '', key: '' };
  try {
    const { secret, endpoint = '', key = '' } = JSON.parse(stored) as Partial<KeptFollowing>;
    return typeof secret === 'string' ? { secret, endpoint, key } : null;
  } catch {
    return null;
  }
}
