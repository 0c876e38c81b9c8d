/** Six signs that look like no other, one of them a digit at least; the server makes them. */
const shape = /^(?=.*\d)[cfhjkmnprtwx34679]{6}$/i;

/** The short code in what was typed, however its signs are grouped; undefined when it is none. */
export function codeIn(typed: string): string | undefined {
  const code = typed.replace(/[\s.-]+/g, '');
  return shape.test(code) ? code : undefined;
}
