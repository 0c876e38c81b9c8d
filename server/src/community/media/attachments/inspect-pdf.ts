/** PDF documents (ISO 32000): told from other files, and their pages counted where that is cheap. */
import { AttachmentRefused } from './attachment-refused.ts';

export const mostPdfBytes = 20 * 1024 * 1024;

/**
 * The number of pages; null when the page tree is compressed. Nothing in the document is run or
 * removed: it is only ever saved to the device, and opened there by a program for documents.
 * Throws AttachmentRefused for half a document and for one that is a page of markup as well.
 */
export function inspectPdf(bytes: Buffer): { pages: number | null } {
  const head = bytes.toString('latin1', 0, 1024);
  const tail = bytes.toString('latin1', Math.max(0, bytes.length - 2048));
  if (!head.startsWith('%PDF-')) throw new AttachmentRefused('not-accepted');
  if (/<(?:!doctype|html|head|body|script|iframe|svg)[\s>]/i.test(head))
    throw new AttachmentRefused('not-accepted');
  if (!tail.includes('%%EOF')) throw new AttachmentRefused('damaged');
  return { pages: countPages(bytes.toString('latin1')) };
}

/** The root of the page tree (section 7.7.3.2) counts all pages, so it has the highest number. */
function countPages(text: string): number | null {
  let most = 0;
  for (const { index } of text.matchAll(/\/Type\s{0,4}\/Pages\b/g)) {
    const around = text.slice(Math.max(0, index - 2000), index + 2000);
    for (const [, count] of around.matchAll(/\/Count\s{1,4}(\d{1,6})\b/g))
      most = Math.max(most, Number(count));
  }
  return most > 0 ? most : null;
}
