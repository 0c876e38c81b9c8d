import type { Answer, Visit, Visitor } from '../../kernel/http/visitor.ts';
import type { Probe } from '../promises/index.ts';

/** Every page of residents, and the forms on them that change nothing. */
export function residentPages({ slug, updateId, claimCode, polls }: Probe): Visit[] {
  const paths = [
    '/',
    '/?q=proef',
    `/${slug}`,
    `/${slug}/updates/${updateId}`,
    `/${slug}/ask`,
    `/${slug}/follow`,
    `/${slug}/polls`,
    `/${slug}/polls/${polls.ordinary.pollId}`,
    `/${slug}/polls/${polls.household.pollId}`,
    '/conversation',
    '/me',
    '/trust',
    '/api',
    '/privacy',
    `/embed/${slug}`,
    `/screen/${slug}`,
    '/accessibility',
    '/offline',
  ];
  return [
    ...paths.map((path) => ({ path })),
    { path: `/${slug}/ask?/preview`, form: { kind: 'question', text: 'Proef' } },
    { path: '/conversation?/open', form: { claimCode } },
  ];
}

/** A page and what came back. */
export interface SeenPage {
  readonly path: string;
  readonly answer: Answer;
}

export async function seePages(visit: Visitor, probe: Probe): Promise<SeenPage[]> {
  return Promise.all(
    residentPages(probe).map(async (asked) => ({ path: asked.path, answer: await visit(asked) })),
  );
}

/** The files of our own that a page loads, by their paths. */
export function assetsOf(html: string): string[] {
  const linked = html.matchAll(/\b(?:src|href)="(\/[^"]+\.(?:js|css|svg|woff2))(?:\?[^"]*)?"/g);
  return [...new Set([...linked].map(([, path = '']) => path))];
}
