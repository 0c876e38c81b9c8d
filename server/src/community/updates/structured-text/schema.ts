/**
 * Structured text: what an editor writes in an update. It is the JSON of Tiptap (ProseMirror)
 * narrowed to what we draw: paragraphs, headings of level 2 and 3, lists and lists in lists, and
 * text that is bold, italic or a link. There is no place for HTML: `<script>` is eight letters.
 */
import { z } from 'zod';
import { cleanFragment } from '../../../kernel/clean-text.ts';
import { linkAddress } from './link-address.ts';

export type Mark =
  | { type: 'bold' }
  | { type: 'italic' }
  | { type: 'link'; attrs: { href: string } };
export type TextPiece = { type: 'text'; text: string; marks?: Mark[] };
export type Paragraph = { type: 'paragraph'; content?: TextPiece[] };
export type Heading = { type: 'heading'; attrs: { level: 2 | 3 }; content?: TextPiece[] };
/** `start` is the first number of an ordered list. */
export type List = {
  type: 'bulletList' | 'orderedList';
  attrs?: { start: number };
  content: ListItem[];
};
/** Begins with a paragraph and holds at most one list. */
export type ListItem = { type: 'listItem'; content: (Paragraph | List)[] };
export type Block = Paragraph | Heading | List;
export type StructuredText = { type: 'doc'; content: Block[] };

/** Limits of one structured text. Characters are counted as in `string.length`. */
export const structuredTextLimits = { characters: 20_000, blocks: 400, listsInLists: 4 } as const;
const { characters: MAX_CHARACTERS, blocks: MAX_BLOCKS } = structuredTextLimits;

/** What Tiptap adds to a link by itself; accepted and left out, since the pages decide it. */
const addedByEditor = z.string().max(1000).nullish();

const link = z.strictObject({
  type: z.literal('link'),
  attrs: z
    .strictObject({
      href: z
        .string()
        .max(MAX_CHARACTERS)
        .refine(
          (href) => linkAddress(href) !== undefined,
          'must be an https:, mailto: or tel: link',
        )
        .overwrite((href) => linkAddress(href) ?? ''),
      target: addedByEditor,
      rel: addedByEditor,
      class: addedByEditor,
      title: addedByEditor,
    })
    .overwrite(({ href }) => ({ href })),
});

const mark = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('bold') }),
  z.strictObject({ type: z.literal('italic') }),
  link,
]);

const textPiece = z.strictObject({
  type: z.literal('text'),
  text: z.string().max(MAX_CHARACTERS).overwrite(cleanFragment),
  marks: z
    .array(mark)
    .max(3)
    .refine(
      (marks) => new Set(marks.map(({ type }) => type)).size === marks.length,
      'may not repeat',
    )
    .optional(),
});

/** A piece that cleaning left empty goes, because editors refuse an empty piece of text. */
const textPieces = z
  .array(textPiece)
  .max(MAX_CHARACTERS)
  .overwrite((pieces) => pieces.filter(({ text }) => text !== ''))
  .optional();

const paragraph = z.strictObject({ type: z.literal('paragraph'), content: textPieces });

const heading = z.strictObject({
  type: z.literal('heading'),
  attrs: z.strictObject({ level: z.union([z.literal(2), z.literal(3)]) }),
  content: textPieces,
});

/** A list whose items hold what `inside` allows. Lists are nested by hand, so depth is bounded. */
function listOf<Inside extends z.ZodType<Paragraph | List, Paragraph | List>>(inside: Inside) {
  const itemContent = z
    .array(inside)
    .min(1)
    .max(MAX_BLOCKS)
    .refine(([first]) => first?.type === 'paragraph', 'must begin with a paragraph')
    .refine((parts) => parts.filter(isList).length <= 1, 'may hold one list at most');
  return z
    .strictObject({
      type: z.enum(['bulletList', 'orderedList']),
      attrs: z
        .strictObject({ start: z.int().min(0).max(9999), type: z.null().optional() })
        .overwrite(({ start }) => ({ start }))
        .optional(),
      content: z
        .array(z.strictObject({ type: z.literal('listItem'), content: itemContent }))
        .min(1)
        .max(MAX_BLOCKS),
    })
    .refine(({ type, attrs }) => type === 'orderedList' || attrs === undefined, {
      path: ['attrs'],
      message: 'only an ordered list has a start',
    });
}

const innermostList = listOf(paragraph);
const thirdList = listOf(z.discriminatedUnion('type', [paragraph, innermostList]));
const secondList = listOf(z.discriminatedUnion('type', [paragraph, thirdList]));
const list = listOf(z.discriminatedUnion('type', [paragraph, secondList]));

/**
 * Accepts a structured text within the limits and cleans it: control, invisible and bidirectional
 * characters go, links get one spelling. What it gives, it accepts again unchanged.
 */
export const structuredTextSchema: z.ZodType<StructuredText, StructuredText> = z
  .strictObject({
    type: z.literal('doc'),
    content: z
      .array(z.discriminatedUnion('type', [paragraph, heading, list]))
      .min(1)
      .max(MAX_BLOCKS),
  })
  .refine((text) => textBlocksOf(text).length <= MAX_BLOCKS, {
    path: ['content'],
    message: `may have ${MAX_BLOCKS} paragraphs and headings at most`,
  })
  .refine((text) => charactersIn(text) <= MAX_CHARACTERS, {
    path: ['content'],
    message: `may have ${MAX_CHARACTERS} characters at most`,
  });

/** The paragraphs and headings of a text in reading order, also those in lists. */
export function textBlocksOf(text: StructuredText): (Paragraph | Heading)[] {
  return text.content.flatMap(textBlocksIn);
}

function textBlocksIn(block: Block): (Paragraph | Heading)[] {
  return isList(block)
    ? block.content.flatMap(({ content }) => content.flatMap(textBlocksIn))
    : [block];
}

/** Whether a block is a list rather than text itself. */
export function isList(block: Block): block is List {
  return block.type === 'bulletList' || block.type === 'orderedList';
}

function charactersIn(text: StructuredText): number {
  return textBlocksOf(text)
    .flatMap(({ content }) => content ?? [])
    .reduce((sum, piece) => sum + piece.text.length, 0);
}
