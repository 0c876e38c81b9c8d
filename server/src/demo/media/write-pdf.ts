/**
 * A document of one page per text, as small as PDF allows (ISO 32000-1, section 7.5): a catalogue, a
 * page tree, one font that every reader has, and text. For the demonstration and for tests.
 */
interface Page {
  readonly heading: string;
  readonly lines: readonly string[];
}

export function writePdf(pages: readonly Page[]): Buffer {
  const kids = pages.map((_page, index) => `${4 + index * 2} 0 R`).join(' ');
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${kids}]/Count ${pages.length}>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
    ...pages.flatMap((page, index) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>/Contents ${5 + index * 2} 0 R>>`,
      streamOf(page),
    ]),
  ];
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n', 'latin1')];
  const offsets: number[] = [];
  let length = parts[0]?.length ?? 0;
  const add = (text: string) => {
    const bytes = Buffer.from(text, 'latin1');
    parts.push(bytes);
    length += bytes.length;
  };
  objects.forEach((object, index) => {
    offsets.push(length);
    add(`${index + 1} 0 obj\n${object}\nendobj\n`);
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const start = length;
  const size = objects.length + 1;
  add(`xref\n0 ${size}\n0000000000 65535 f \n${table}`);
  add(`trailer\n<</Size ${size}/Root 1 0 R>>\nstartxref\n${start}\n%%EOF\n`);
  return Buffer.concat(parts);
}

function streamOf({ heading, lines }: Page): string {
  const text = [
    `BT /F 22 Tf 64 760 Td (${escaped(heading)}) Tj ET`,
    ...lines.map((line, index) => `BT /F 12 Tf 64 ${716 - index * 22} Td (${escaped(line)}) Tj ET`),
  ].join('\n');
  return `<</Length ${Buffer.byteLength(text, 'latin1')}>>\nstream\n${text}\nendstream`;
}

/** Section 7.3.4.2; what WinAnsi does not have is left out. */
function escaped(text: string): string {
  return text.replace(/[^\x20-\x7e\xa0-\xff]/g, '').replace(/[\\()]/g, (sign) => `\\${sign}`);
}
