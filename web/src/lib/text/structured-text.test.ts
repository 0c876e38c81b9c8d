import { readFileSync } from 'node:fs';
import type { Component } from 'svelte';
import { compile } from 'svelte/compiler';
import { render } from 'svelte/server';
import { beforeAll, describe, expect, it } from 'vitest';

let drawing: Component<{ text: { type: 'doc'; content: unknown[] } }>;

beforeAll(async () => {
  const source = readFileSync(new URL('StructuredText.svelte', import.meta.url), 'utf8');
  const { code } = compile(source, { generate: 'server', name: 'StructuredText' }).js;
  const standingAlone = code.replaceAll(/(?<=from ')svelte[^']*/g, (specifier) =>
    import.meta.resolve(specifier),
  );
  const module = await import(`data:text/javascript,${encodeURIComponent(standingAlone)}`);
  drawing = module.default;
});

describe('a structured text on a page', () => {
  it('has paragraphs, headings and lists in lists', () => {
    expect(
      htmlOf(
        { type: 'heading', attrs: { level: 2 }, content: [words('Planning')] },
        { type: 'heading', attrs: { level: 3 }, content: [words('Week 12')] },
        { type: 'paragraph' },
        {
          type: 'orderedList',
          attrs: { start: 3 },
          content: [
            item('graven', { type: 'bulletList', content: [item('zand')] }),
            item('storten'),
          ],
        },
      ),
    ).toBe(
      '<h2>Planning</h2><h3>Week 12</h3><p></p>' +
        '<ol start="3"><li><p>graven</p><ul><li><p>zand</p></li></ul></li><li><p>storten</p></li></ol>',
    );
  });

  it('keeps the spaces between words with and without marks, and adds none', () => {
    expect(
      htmlOf(
        paragraph(
          words('Van '),
          words('maandag', 'bold'),
          words('tot'),
          words(' vrijdag', 'bold', 'italic'),
        ),
      ),
    ).toBe('<p>Van <strong>maandag</strong>tot<strong><em> vrijdag</em></strong></p>');
  });

  it('does not become mark-up, whatever is in it', () => {
    expect(htmlOf(paragraph(words('<script>alert("x")</script>&amp;{text}', 'bold')))).toBe(
      '<p><strong>&lt;script>alert("x")&lt;/script>&amp;amp;{text}</strong></p>',
    );
  });

  it('has links that tell other sites nothing', () => {
    expect(htmlOf(paragraph(linked('https://example.nl/?a="b"')))).toBe(
      '<p><a href="https://example.nl/?a=&quot;b&quot;" rel="noopener noreferrer">hier</a></p>',
    );
    expect(htmlOf(paragraph(linked('tel:112')))).toBe('<p><a href="tel:112">hier</a></p>');
  });
});

/** The HTML of the server, without what Svelte adds for itself and white space between blocks. */
function htmlOf(...content: unknown[]): string {
  const { body } = render(drawing, { props: { text: { type: 'doc', content } } });
  const block = '(?:p|h2|h3|ul|ol|li)';
  return body
    .replaceAll(/<!--.*?-->/g, '')
    .replaceAll(new RegExp(`\\s+(?=</?${block}\\b)`, 'g'), '')
    .replaceAll(new RegExp(`(</${block}>)\\s+`, 'g'), '$1');
}

function words(text: string, ...marks: string[]) {
  return { type: 'text', text, marks: marks.map((type) => ({ type })) };
}

function linked(href: string) {
  return { type: 'text', text: 'hier', marks: [{ type: 'link', attrs: { href } }] };
}

function paragraph(...content: unknown[]) {
  return { type: 'paragraph', content };
}

function item(text: string, ...others: unknown[]) {
  return { type: 'listItem', content: [paragraph(words(text)), ...others] };
}
