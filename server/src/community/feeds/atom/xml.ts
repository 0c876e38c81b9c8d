/** Writing XML: the only place where its signs are made, so that words stay words. */

export type Attributes = Readonly<Record<string, string>>;

/** An element with text inside. */
export function textElement(name: string, text: string, attributes: Attributes = {}): string {
  return element(name, attributes, escapeXml(text));
}

/** An element with what other elements have been written as; empty when there is nothing. */
export function element(name: string, attributes: Attributes, ...inner: readonly string[]): string {
  const list = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  const content = inner.join('');
  return content === ''
    ? `<${name}${list.join('')}/>\n`
    : `<${name}${list.join('')}>${content}</${name}>\n`;
}

/** What XML 1.0 cannot hold even as a reference is left out (section 2.2). */
function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"'\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
