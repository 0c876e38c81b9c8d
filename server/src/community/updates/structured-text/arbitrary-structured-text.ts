/** Structured texts for property tests: what an editor may send, in all shapes and within limits. */
import fc from 'fast-check';
import type { Block, List, Mark, Paragraph, StructuredText, TextPiece } from './schema.ts';

const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom('water ', ' tot 16:00', '<script>', '\u200b', 'a\u202eb', '\u0000', '👩‍🚒', '\n'),
);

const href = fc.oneof(
  fc.webUrl({ validSchemes: ['https'], withQueryParameters: true, withFragments: true }),
  fc.constantFrom('mailto:bouw@gemeente.nl', 'tel:+31 20 555 01 23', 'HTTPS://EXAMPLE.NL'),
);

const marks = fc.uniqueArray(
  fc.oneof(
    fc.constant<Mark>({ type: 'bold' }),
    fc.constant<Mark>({ type: 'italic' }),
    href.map((address): Mark => ({ type: 'link', attrs: { href: address } })),
  ),
  { selector: ({ type }) => type },
);

const pieces: fc.Arbitrary<TextPiece[]> = fc.array(
  fc.record(
    { type: fc.constant<'text'>('text'), text: words, marks },
    { requiredKeys: ['type', 'text'] },
  ),
  { maxLength: 4 },
);

const paragraph: fc.Arbitrary<Paragraph> = fc.record(
  { type: fc.constant<'paragraph'>('paragraph'), content: pieces },
  { requiredKeys: ['type'] },
);

const heading: fc.Arbitrary<Block> = fc.record({
  type: fc.constant<'heading'>('heading'),
  attrs: fc.record({ level: fc.constantFrom<2 | 3>(2, 3) }),
  content: pieces,
});

function listOfDepth(depth: number): fc.Arbitrary<List> {
  const nested =
    depth > 1 ? fc.option(listOfDepth(depth - 1), { nil: undefined }) : fc.constant(undefined);
  const item = fc
    .tuple(fc.array(paragraph, { minLength: 1, maxLength: 2 }), nested)
    .map(([paragraphs, inner]) => ({
      type: 'listItem' as const,
      content: inner === undefined ? paragraphs : [...paragraphs, inner],
    }));
  const items = fc.array(item, { minLength: 1, maxLength: 3 });
  return fc.oneof(
    items.map((content): List => ({ type: 'bulletList', content })),
    fc
      .tuple(items, fc.nat(99))
      .map(([content, start]): List => ({ type: 'orderedList', attrs: { start }, content })),
  );
}

export const structuredTexts: fc.Arbitrary<StructuredText> = fc.record({
  type: fc.constant<'doc'>('doc'),
  content: fc.array(fc.oneof(paragraph, heading, listOfDepth(4)), { minLength: 1, maxLength: 6 }),
});
