import { z } from 'zod';

/** Exactly so many bytes, in base64url without padding (RFC 4648 section 5). */
export function base64url(bytes: number) {
  const characters = Math.ceil((bytes * 8) / 6);
  return z
    .string()
    .regex(new RegExp(`^[A-Za-z0-9_-]{${characters}}$`), `must be ${bytes} bytes in base64url`);
}
