/** Lines of iCalendar: escaping, parameters and folding (RFC 5545, sections 3.1 and 3.3.11). */

const longestOctets = 75;

/** One property with a value that is written as it is: a date, a number, an address. */
export function contentLine(
  name: string,
  value: string,
  parameters: Readonly<Record<string, string>> = {},
): string {
  const list = Object.entries(parameters).map(([key, text]) => `;${key}=${text}`);
  return fold(`${name}${list.join('')}:${value}`);
}

/** One property whose value is text: free words, or several of them. */
export function textLine(name: string, text: string | readonly string[]): string {
  const values = typeof text === 'string' ? [text] : text;
  return contentLine(name, values.map(escapeText).join(','));
}

/** Control characters other than line feeds may not stand in a text at all. */
function escapeText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/(?!\n)\p{Cc}/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/** Breaks a line after at most 75 octets, never within a character; ends it. */
function fold(line: string): string {
  if (line.length * 3 <= longestOctets) return `${line}\r\n`;
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > longestOctets) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return `${folded}\r\n`;
}
