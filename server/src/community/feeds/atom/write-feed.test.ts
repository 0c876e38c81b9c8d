/** Feeds as an independent parser reads them, held against RFC 4287 section 4. */
import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { type Entry, type Feed, writeFeed } from './write-feed.ts';

const entry: Entry = {
  id: 'tag:site.example,2026:updates/1',
  title: 'Brug <open> & "dicht"',
  url: 'https://site.example/north/updates/1?lang=nl',
  publishedAt: new Date('2026-06-01T10:00:00Z'),
  updatedAt: new Date('2026-06-02T10:00:00Z'),
  category: { term: 'access', label: 'Bereikbaarheid' },
  html: '<p>Vanaf <strong>maandag</strong> &#38; dinsdag.</p>',
  language: 'nl',
};

const feed: Feed = {
  id: 'tag:site.example,2026:projects/1/nl',
  title: 'Nieuws: Noord',
  subtitle: 'Kade, Utrecht',
  author: 'Gemeente Kade',
  language: 'nl',
  icon: 'https://site.example/sitepodium.svg',
  url: 'https://site.example/north?lang=nl',
  links: {
    self: 'https://site.example/north/feed.atom?lang=nl',
    first: 'https://site.example/north/feed.atom?lang=nl',
    next: 'https://site.example/north/feed.atom?lang=nl&older=abc',
  },
  updatedAt: new Date('2026-06-02T10:00:00Z'),
  generator: 'SitePodium',
  entries: [entry],
};

interface Read {
  [name: string]: unknown;
}
const parser = new XMLParser({
  ...{ ignoreAttributes: false, attributeNamePrefix: '@', parseTagValue: false, trimValues: false },
  isArray: (name) => ['entry', 'link', 'category'].includes(name),
  ...{
    htmlEntities: true,
    processEntities: { enabled: true, maxTotalExpansions: 1e6, maxExpandedLength: 1e7 },
  },
});

function read(text: string): Read & { entry?: Read[]; link: Record<string, string>[] } {
  expect(XMLValidator.validate(text)).toBe(true);
  return parser.parse(text).feed;
}

const rfc3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;
const absolute = (text: unknown) => URL.canParse(String(text));

test('the feed has what it must have once: id, title, updated, author, and a link to itself', () => {
  const read1 = read(writeFeed(feed));
  expect(read1['@xmlns']).toBe('http://www.w3.org/2005/Atom');
  for (const name of ['id', 'title', 'updated', 'author'])
    expect(Array.isArray(read1[name]) || read1[name] === undefined, name).toBe(false);
  expect(absolute(read1.id)).toBe(true);
  expect(read1.updated).toMatch(rfc3339);
  expect(read1.author).toMatchObject({ name: 'Gemeente Kade' });
  const rels = read1.link.map((link) => link['@rel']);
  expect(rels.filter((rel) => rel === 'self')).toHaveLength(1);
  for (const link of read1.link) expect(absolute(link['@href'])).toBe(true);
});

test('an entry has what it must have once: id, title, updated, and content or a link', () => {
  const [first] = read(writeFeed(feed)).entry ?? [];
  for (const name of ['id', 'title', 'updated', 'published', 'content'])
    expect(Array.isArray(first?.[name]) || first?.[name] === undefined, name).toBe(false);
  expect(absolute(first?.id)).toBe(true);
  expect(first?.updated).toMatch(rfc3339);
  expect(first?.title).toBe(entry.title);
  expect(first?.content).toMatchObject({ '@type': 'html', '#text': entry.html });
  expect(first?.category).toMatchObject([{ '@term': 'access', '@label': 'Bereikbaarheid' }]);
});

test('pages lead on: first and next when there is more, no next on the last', () => {
  const hrefs = (text: string) =>
    Object.fromEntries(read(text).link.map((link) => [link['@rel'], link['@href']]));
  expect(hrefs(writeFeed(feed))).toMatchObject({ first: feed.links.first, next: feed.links.next });
  const last = { ...feed, links: { ...feed.links, next: null } };
  expect(hrefs(writeFeed(last))).not.toHaveProperty('next');
});

test('a feed without news is a feed', () => {
  expect(read(writeFeed({ ...feed, entries: [] })).entry).toBeUndefined();
});

test('whatever a title or text holds, it is read back as words', () => {
  const words = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({
      unit: fc.constantFrom('<', '>', '&', '"', "'", ']]>', '<![CDATA[', '&amp;', 'é', '👍'),
    }),
  );
  fc.assert(
    fc.property(words, (text) => {
      const document = writeFeed({ ...feed, entries: [{ ...entry, title: text, html: text }] });
      const [first] = read(document).entry ?? [];
      const seen = text
        .toWellFormed()
        .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');
      const content = first?.content as Record<string, string> | undefined;
      expect(first?.title).toBe(seen);
      expect(content?.['#text'] ?? '').toBe(seen);
    }),
  );
});
