import fc from 'fast-check';
import { expect, it } from 'vitest';
import { writePdf } from '../../../demo/media/write-pdf.ts';
import { AttachmentRefused } from './attachment-refused.ts';
import { inspectPdf } from './inspect-pdf.ts';

const page = { heading: 'Planning', lines: ['Maandag (ochtend)'] };

it.each([1, 3])('counts the pages of a document of %i', (number) => {
  expect(inspectPdf(writePdf(Array.from({ length: number }, () => page)))).toEqual({
    pages: number,
  });
});

it('does not know the number of pages when it is compressed', () => {
  const bytes = Buffer.from('%PDF-1.5\n1 0 obj<</Type/ObjStm>>stream\n%%EOF');
  expect(inspectPdf(bytes)).toEqual({ pages: null });
});

it.each([
  ['half a document', writePdf([page]).subarray(0, 200), 'damaged'],
  ['a page that calls itself a document', Buffer.from('<html>%PDF- %%EOF'), 'not-accepted'],
  [
    'a document that is also a page',
    Buffer.from('%PDF-1.4 <script >x</script> %%EOF'),
    'not-accepted',
  ],
])('refuses %s', (_what, bytes, reason) => {
  expect(() => inspectPdf(bytes)).toThrow(expect.objectContaining({ reason }));
});

it('whatever the bytes, they are accepted or refused', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      try {
        inspectPdf(Buffer.concat([Buffer.from('%PDF-'), bytes]));
      } catch (error) {
        expect(error).toBeInstanceOf(AttachmentRefused);
      }
    }),
  );
});
