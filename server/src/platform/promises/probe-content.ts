/** What stands in a probe; every text carries the canary, and the update tries to be a page. */
import type { ImportedConversation } from '../../community/conversations/index.ts';
import type { ImportedProject } from '../../community/projects/index.ts';
import type { ImportedUpdate } from '../../community/updates/index.ts';
import type { ClientId, ProjectId } from '../../kernel/ids.ts';

interface Owner {
  readonly clientId: ClientId;
  readonly projectId: ProjectId;
}

/** Markup that a page must show as text; `canary` tells whose it is. */
export const markup = (canary: string) =>
  `<script>alert("${canary}")</script><img src=x onerror=alert(1)><a href="javascript:alert(1)">${canary}</a>`;

/** A transparent picture of one by one pixel (PNG). */
export const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

export function probeProject(
  slug: string,
  clientId: ClientId,
  canary: string,
  at: Date,
): ImportedProject {
  return {
    ...{ slug, clientId, name: `Proef ${canary}`, place: 'Proef', street: null, area: null },
    ...{ summary: { nl: `Staat nergens in een lijst; meet de beloften. ${canary}` } },
    ...{ latitude: 52.1551, longitude: 5.3872, status: 'active', contact: null, isProbe: true },
    ...{ startsOn: '2020-01-01', endsOn: '2099-12-31', publishedAt: at, lastUpdateAt: at },
  };
}

export function probeUpdate(owner: Owner, canary: string, at: Date): ImportedUpdate {
  const text = `${canary} ${markup(canary)}`;
  return {
    ...owner,
    ...{ key: 'probe', kind: 'news', category: 'progress', state: 'published', works: null },
    title: { nl: `Proef ${markup(canary)}` },
    body: {
      nl: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] },
    },
    ...{ publishedAt: at, createdAt: at, updatedAt: at },
  };
}

export function probeConversation(owner: Owner, canary: string, at: Date): ImportedConversation {
  return {
    ...owner,
    ...{ kind: 'question', state: 'answered', name: canary, place: `Hoek ${canary}` },
    pin: { longitude: 5.3873, latitude: 52.1552 },
    messages: [
      { from: 'resident', text: `Vraag ${canary}`, at },
      { from: 'team', text: `Antwoord ${canary}`, name: 'Proef', at },
    ],
  };
}

interface Shown {
  readonly slug: string;
  readonly updateId: string;
  readonly pollId: string;
}

/** Addresses of everything residents can read about a probe, pages and API. */
export function residentPaths({ slug, updateId, pollId }: Shown): string[] {
  const pages = [
    '/',
    `/${slug}`,
    `/${slug}/updates/${updateId}`,
    `/${slug}/ask`,
    `/${slug}/follow`,
    `/${slug}/polls`,
    `/${slug}/polls/${pollId}`,
    `/embed/${slug}`,
    `/screen/${slug}`,
  ];
  const api = [
    '/projects',
    `/projects/${slug}`,
    `/projects/${slug}/screen`,
    `/projects/${slug}/updates`,
    `/projects/${slug}/updates/${updateId}`,
    `/projects/${slug}/polls`,
    `/projects/${slug}/polls/${pollId}`,
  ];
  return [...pages, ...api.map((path) => `/api${path}`)];
}
