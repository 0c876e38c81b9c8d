import { XMLParser } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { asXml, embedAnswer, embedSnippet, readEmbedRequest } from './oembed.ts';

const site = { origin: 'https://bouwbuur.example', name: 'Bouwbuur' };
const read = (query: Record<string, string>) => readEmbedRequest(new URLSearchParams(query), site);
const url = `${site.origin}/merelhoek`;

describe('an oEmbed request', () => {
  it.each([url, `${url}/`, `${url}?lang=en`, `${url}/updates/${'a'.repeat(36)}`])(
    'for %s gets the embed of its project',
    (address) => {
      expect(read({ url: address })).toMatchObject({ request: { slug: 'merelhoek' } });
    },
  );

  it.each([
    '',
    'merelhoek',
    'https://elsewhere.example/merelhoek',
    `${site.origin}.elsewhere.example/merelhoek`,
    `${site.origin}/`,
    `${url}/ask`,
    `${site.origin}/UPPER`,
    'javascript:alert(1)',
  ])('for %j finds nothing', (address) => {
    expect(read({ url: address })).toEqual({ refusal: 404 });
  });

  it('for an unknown format is not implemented', () => {
    expect(read({ url, format: 'yaml' })).toEqual({ refusal: 501 });
  });

  it.each([
    [
      { maxwidth: '320', maxheight: '400' },
      { width: 320, height: 400 },
    ],
    [{ maxwidth: '4000' }, { width: 480, height: 720 }],
    [{ maxwidth: '1' }, { width: 200, height: 720 }],
    [
      { maxwidth: '-5', maxheight: 'tall' },
      { width: 480, height: 720 },
    ],
  ])('with %j gets a frame of %j', (most, size) => {
    expect(read({ url, ...most })).toMatchObject({ request: size });
  });
});

describe('an oEmbed answer', () => {
  const request = { slug: 'merelhoek', format: 'xml', width: 320, height: 400 } as const;
  const title = 'Werk aan "de <b>Hoek</b>" & meer';
  const answer = embedAnswer(request, title, site);

  it('has what the type rich requires', () => {
    expect(answer).toMatchObject({ version: '1.0', type: 'rich', width: 320, height: 400 });
    expect(answer.html).toContain('src="https://bouwbuur.example/embed/merelhoek"');
  });

  it('cannot be broken out of by a title', () => {
    expect(embedSnippet(site.origin, 'merelhoek', '"><script>')).not.toContain('<script>');
    expect(answer.html).toContain('title="Werk aan &quot;de &lt;b&gt;Hoek');
  });

  it('says the same as XML', () => {
    const { oembed } = new XMLParser().parse(asXml(answer)) as { oembed: typeof answer };
    expect(oembed).toMatchObject({ title, html: answer.html, type: 'rich' });
  });
});
