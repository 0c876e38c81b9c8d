import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { structuredTexts } from './arbitrary-structured-text.ts';
import { fromPlainText } from './from-plain-text.ts';
import { type Paragraph, type StructuredText, structuredTextSchema } from './schema.ts';
import { excerpt, toPlainText } from './to-plain-text.ts';

const paragraph = (text: string): Paragraph => ({
  type: 'paragraph',
  content: [{ type: 'text', text }],
});

describe('the plain text of a structured text', () => {
  it('has empty lines between blocks, and signs and indents in lists', () => {
    const text: StructuredText = {
      type: 'doc',
      content: [
        { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Planning' }] },
        { type: 'paragraph' },
        {
          type: 'paragraph',
          content: [
            { type: 'text', text: 'Vanaf ' },
            { type: 'text', text: 'maandag', marks: [{ type: 'bold' }] },
            { type: 'text', text: ' & <later>' },
          ],
        },
        {
          type: 'orderedList',
          attrs: { start: 3 },
          content: [
            {
              type: 'listItem',
              content: [
                paragraph('Graven'),
                {
                  type: 'bulletList',
                  content: [
                    { type: 'listItem', content: [paragraph('zand'), paragraph('en klei')] },
                  ],
                },
              ],
            },
            { type: 'listItem', content: [paragraph('Storten')] },
          ],
        },
      ],
    };
    expect(toPlainText(text)).toBe(
      'Planning\n\nVanaf maandag & <later>\n\n3. Graven\n  - zand\n    en klei\n4. Storten',
    );
  });

  it('is empty when the text is', () => {
    expect(toPlainText({ type: 'doc', content: [{ type: 'paragraph' }] })).toBe('');
  });
});

describe('an excerpt', () => {
  it('is the whole text on one line when it fits', () => {
    expect(excerpt(fromPlainText('Een\n- twee\n- drie'), 13)).toBe('Een twee drie');
  });

  it.each([
    [12, 'De weg is…'],
    [11, 'De weg is…'],
    [10, 'De weg is…'],
    [9, 'De weg…'],
    [18, 'De weg is dicht…'],
    [19, 'De weg is dicht…'],
    [2, 'D…'],
    [1, '…'],
  ])('of %i characters ends at a word', (maxCharacters, expected) => {
    expect(excerpt(fromPlainText('De weg is dicht, tot vrijdag'), maxCharacters)).toBe(expected);
  });

  it('does not cut an emoji in two', () => {
    expect(excerpt(fromPlainText('👩‍🚒👩‍🚒👩‍🚒'), 12)).toBe('👩‍🚒👩‍🚒…');
  });

  it('never is too long and begins as the text does', () => {
    fc.assert(
      fc.property(structuredTexts, fc.integer({ min: 1, max: 60 }), (sent, maxCharacters) => {
        const text = structuredTextSchema.parse(sent);
        const short = excerpt(text, maxCharacters);
        expect(short.length).toBeLessThanOrEqual(maxCharacters);
        expect(short.isWellFormed()).toBe(true);
        const whole = excerpt(text, Number.MAX_SAFE_INTEGER);
        expect(short === whole || whole.startsWith(short.slice(0, -1))).toBe(true);
      }),
    );
  });
});
