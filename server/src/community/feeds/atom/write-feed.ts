/** Atom (RFC 4287), with its pages linked (RFC 5005, section 3). */
import { element, textElement } from './xml.ts';

export interface Entry {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly publishedAt: Date;
  readonly updatedAt: Date;
  readonly category: { readonly term: string; readonly label: string };
  /** Markup of our own making; see structured-text/to-html.ts. */
  readonly html: string;
  readonly language: string;
}

export interface Feed {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly author: string;
  readonly language: string;
  readonly icon: string;
  /** The page that says the same. */
  readonly url: string;
  /** This document, the first of its feed, and the next when there is one. */
  readonly links: { readonly self: string; readonly first: string; readonly next: string | null };
  readonly updatedAt: Date;
  readonly generator: string;
  readonly entries: readonly Entry[];
}

/** A feed as a document. Every text in it may hold anything; only `html` is markup. */
export function writeFeed(feed: Feed): string {
  const { self, first, next } = feed.links;
  return `<?xml version="1.0" encoding="utf-8"?>\n${element(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.language },
    '\n',
    textElement('id', feed.id),
    textElement('title', feed.title),
    textElement('subtitle', feed.subtitle),
    textElement('updated', feed.updatedAt.toISOString()),
    element('author', {}, textElement('name', feed.author)),
    textElement('generator', feed.generator),
    textElement('icon', feed.icon),
    link('alternate', feed.url, 'text/html'),
    link('self', self),
    link('first', first),
    ...(next ? [link('next', next)] : []),
    ...feed.entries.map(entryElement),
  )}`;
}

function entryElement(entry: Entry): string {
  return element(
    'entry',
    { 'xml:lang': entry.language },
    '\n',
    textElement('id', entry.id),
    textElement('title', entry.title),
    textElement('published', entry.publishedAt.toISOString()),
    textElement('updated', entry.updatedAt.toISOString()),
    link('alternate', entry.url, 'text/html'),
    element('category', entry.category),
    textElement('content', entry.html, { type: 'html' }),
  );
}

function link(rel: string, href: string, type = 'application/atom+xml'): string {
  return element('link', { rel, type, href });
}
