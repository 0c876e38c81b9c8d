import { linkAddress } from './link-address.ts';
import { type Block, isList, type List, type Mark, type StructuredText } from './schema.ts';

/**
 * A structured text as HTML for readers elsewhere (feeds). Every word is escaped and the only
 * elements are the ones named here, so whatever the words are, they stay words.
 */
export function toHtml(text: StructuredText): string {
  return text.content.map(blockToHtml).join('');
}

/** Characters that mean something in HTML and XML, also in attributes, as references. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function blockToHtml(block: Block): string {
  if (isList(block)) return listToHtml(block);
  const inner = (block.content ?? [])
    .map(({ text, marks = [] }) => marks.reduce(marked, escapeMarkup(text)))
    .join('');
  if (inner === '') return '';
  const name = block.type === 'heading' ? `h${block.attrs.level}` : 'p';
  return `<${name}>${inner}</${name}>`;
}

function listToHtml({ type, attrs, content }: List): string {
  const items = content.map((item) => `<li>${item.content.map(blockToHtml).join('')}</li>`);
  if (type === 'bulletList') return `<ul>${items.join('')}</ul>`;
  const start = attrs && attrs.start !== 1 ? ` start="${attrs.start}"` : '';
  return `<ol${start}>${items.join('')}</ol>`;
}

function marked(inner: string, mark: Mark): string {
  if (mark.type === 'bold') return `<strong>${inner}</strong>`;
  if (mark.type === 'italic') return `<em>${inner}</em>`;
  const href = linkAddress(mark.attrs.href);
  return href === undefined ? inner : `<a href="${escapeMarkup(href)}">${inner}</a>`;
}
