import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { structuredTexts } from './arbitrary-structured-text.ts';
import { type StructuredText, structuredTextSchema } from './schema.ts';

const isAccepted = (value: unknown) => structuredTextSchema.safeParse(value).success;
const doc = (...content: unknown[]) => ({ type: 'doc', content });
const paragraph = (...content: unknown[]) => ({ type: 'paragraph', content });
const text = (words: string, ...marks: unknown[]) => ({ type: 'text', text: words, marks });
const link = (href: string) => ({ type: 'link', attrs: { href } });
const bullets = (...content: unknown[]) => ({
  type: 'bulletList',
  content: [{ type: 'listItem', content }],
});

describe('a structured text', () => {
  it('is accepted in every shape that the editor has', () => {
    fc.assert(
      fc.property(structuredTexts, (value) => {
        expect(structuredTextSchema.parse(value)).toBeDefined();
      }),
    );
  });

  it('once accepted is accepted again, unchanged', () => {
    fc.assert(
      fc.property(structuredTexts, (value) => {
        const accepted = structuredTextSchema.parse(value);
        expect(structuredTextSchema.parse(accepted)).toEqual(accepted);
      }),
    );
  });

  it('loses invisible and overriding characters, and pieces that are empty without them', () => {
    const value = doc(paragraph(text('a\u202eb\u0000 \u200b'), text('\u2066\u2069'), text('👩‍🚒')));
    expect(structuredTextSchema.parse(value)).toEqual(doc(paragraph(text('ab '), text('👩‍🚒'))));
  });

  it('keeps HTML as the letters it is', () => {
    const value = doc(paragraph(text('<script>alert(1)</script> &amp; <b>')));
    expect(structuredTextSchema.parse(value)).toEqual(value);
  });

  it('leaves out what the editor adds to a link and a list by itself', () => {
    const added = { target: '_blank', rel: 'noopener', class: null, title: null };
    const sent = { type: 'link', attrs: { href: 'https://example.nl', ...added } };
    const list = { type: 'orderedList', attrs: { start: 3, type: null } };
    const items = [{ type: 'listItem', content: [paragraph(text('a', sent))] }];
    expect(structuredTextSchema.parse(doc({ ...list, content: items }))).toEqual(
      doc({
        type: 'orderedList',
        attrs: { start: 3 },
        content: [
          { type: 'listItem', content: [paragraph(text('a', link('https://example.nl/')))] },
        ],
      }),
    );
  });
});

describe('a structured text is refused', () => {
  it('when it is any JSON that happens to be sent', () => {
    const almost = fc.oneof(
      fc.jsonValue(),
      fc.record({ type: fc.constant('doc'), content: fc.array(fc.jsonValue(), { minLength: 1 }) }),
    );
    fc.assert(
      fc.property(almost, (value) => {
        const result = structuredTextSchema.safeParse(value);
        if (result.success) expect(unknownTypesIn(result.data)).toEqual([]);
      }),
    );
  });

  it('when any node or mark in it is of an unknown type', () => {
    const unknownType = fc.oneof(
      fc.constantFrom('image', 'hardBreak', 'blockquote', 'codeBlock', 'html', '__proto__', 'Doc'),
      fc.string().filter((type) => !knownTypes.has(type)),
    );
    fc.assert(
      fc.property(structuredTexts, unknownType, fc.nat(), (original, type, choice) => {
        const value = structuredClone(original);
        const nodes = nodesIn(value);
        const node = nodes[choice % nodes.length];
        if (node !== undefined) node.type = type;
        expect(isAccepted(value)).toBe(false);
      }),
    );
  });

  it('when any node or mark in it has an unknown field', () => {
    const field = fc.constantFrom('html', 'style', 'onclick', 'innerHTML', 'src');
    fc.assert(
      fc.property(structuredTexts, field, fc.nat(), (original, name, choice) => {
        const value = structuredClone(original);
        const nodes = nodesIn(value);
        const node = nodes[choice % nodes.length];
        if (node !== undefined) node[name] = 'x';
        expect(isAccepted(value)).toBe(false);
      }),
    );
  });

  it.each([
    ['it is empty', doc()],
    ['a heading is of level 1', doc({ type: 'heading', attrs: { level: 1 }, content: [] })],
    ['text stands outside a paragraph', doc(text('a'))],
    ['a list item begins with a list', doc(bullets(bullets(paragraph())))],
    [
      'a list item holds two lists',
      doc(bullets(paragraph(), bullets(paragraph()), bullets(paragraph()))),
    ],
    ['a list item holds a heading', doc(bullets({ type: 'heading', attrs: { level: 2 } }))],
    ['a bullet list has a start', doc({ ...bullets(paragraph()), attrs: { start: 1 } })],
    ['a mark is repeated', doc(paragraph(text('a', { type: 'bold' }, { type: 'bold' })))],
    ['a link has two addresses', doc(paragraph(text('a', link('tel:112'), link('tel:113'))))],
    ['a link leads to a script', doc(paragraph(text('a', link('javascript:alert(1)'))))],
  ])('when %s', (_, value) => {
    expect(isAccepted(value)).toBe(false);
  });

  it('when lists are nested five deep, and accepted when four', () => {
    const nested = (depth: number): unknown =>
      depth === 1 ? bullets(paragraph()) : bullets(paragraph(), nested(depth - 1));
    expect(isAccepted(doc(nested(4)))).toBe(true);
    expect(isAccepted(doc(nested(5)))).toBe(false);
  });

  it('without exhausting the stack when it is nested very deep', () => {
    let deep: unknown = paragraph();
    for (let depth = 0; depth < 100_000; depth++) deep = bullets(paragraph(), deep);
    expect(isAccepted(doc(deep))).toBe(false);
  });

  it('when it has more than 400 paragraphs and headings, also if they are in lists', () => {
    const blocks = (count: number) => Array.from({ length: count }, () => paragraph());
    expect(isAccepted(doc(...blocks(400)))).toBe(true);
    expect(isAccepted(doc(...blocks(401)))).toBe(false);
    expect(isAccepted(doc(...blocks(200), bullets(...blocks(200))))).toBe(true);
    expect(isAccepted(doc(...blocks(200), bullets(...blocks(201))))).toBe(false);
  });

  it('when it has more than 20,000 characters in all', () => {
    const half = text('a'.repeat(10_000));
    expect(isAccepted(doc(paragraph(half), paragraph(half)))).toBe(true);
    expect(isAccepted(doc(paragraph(half, text('b')), paragraph(half)))).toBe(false);
  });
});

const knownTypes = new Set([
  ...['doc', 'paragraph', 'heading', 'bulletList', 'orderedList', 'listItem', 'text'],
  ...['bold', 'italic', 'link'],
]);

type Node = Record<string, unknown>;

/** All nodes and marks of a text, as the loose records that a browser could send. */
function nodesIn(value: StructuredText): Node[] {
  const nodes: Node[] = [];
  JSON.stringify(value, (_, part) => {
    if (typeof part === 'object' && part !== null && 'type' in part) nodes.push(part);
    return part;
  });
  return nodes;
}

function unknownTypesIn(value: StructuredText): unknown[] {
  return nodesIn(value)
    .map(({ type }) => type)
    .filter((type) => !knownTypes.has(String(type)));
}
