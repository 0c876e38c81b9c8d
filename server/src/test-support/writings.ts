/** What a secret looks like to whoever searches a dump for it. */

/**
 * A value as it is, in hex, in base64 and in base64url, and each of these as PostgreSQL prints it
 * when it is kept as bytes. Whatever holds the value holds one of them, wherever it begins. Of less
 * than six bytes, chance makes some.
 */
export function writingsOf(value: string | Uint8Array): string[] {
  const bytes = Buffer.from(value);
  const base64 = [0, 1, 2].map((before) => base64Within(bytes, before));
  const base64url = base64.map((text) => text.replaceAll('+', '-').replaceAll('/', '_'));
  const plain = typeof value === 'string' ? [value] : [];
  const texts = [...plain, bytes.toString('hex'), ...base64, ...base64url];
  return [...texts, ...texts.map((text) => Buffer.from(text).toString('hex'))];
}

/** The signs that depend on the value alone when so many bytes of something else precede it. */
function base64Within(bytes: Buffer, before: number): string {
  const text = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64');
  return text.slice(Math.ceil((before * 8) / 6), Math.floor(((before + bytes.length) * 8) / 6));
}
