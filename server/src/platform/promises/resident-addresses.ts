/**
 * Every address residents can open, on one probe: the pages, the files that devices and other
 * programs fetch, and what the API lets anybody read. Checks go by these lists, so a test holds them
 * against the routes of the pages and of the API: none can be left out.
 */
import type { Probe } from './probe.ts';

/** The pages, each in every shape it has without a form being sent. */
export function residentPages({ slug, updateId, withdrawnId, polls }: Probe): string[] {
  return [
    '/',
    '/?q=proef',
    '/map',
    `/${slug}`,
    `/${slug}?at=${updateId}`,
    `/${slug}/updates/${updateId}`,
    `/${slug}/updates/${withdrawnId}`,
    `/${slug}/ask`,
    `/${slug}/follow`,
    `/${slug}/planning`,
    `/${slug}/planning?view=calendar`,
    `/${slug}/polls`,
    `/${slug}/polls/${polls.ordinary.pollId}`,
    `/${slug}/polls/${polls.household.pollId}`,
    `/${slug}/polls/${polls.closed.pollId}`,
    '/conversation',
    '/me',
    '/trust',
    '/api',
    '/privacy',
    '/accessibility',
    '/offline',
    `/embed/${slug}`,
    `/screen/${slug}`,
  ];
}

/** What is fetched beside the pages, and the short address on posters, which leads to one. */
export function residentFiles({ slug, code, namespace }: Probe): string[] {
  const { accent, accentInk } = namespace.brand;
  const colours = [accent, accentInk].map((colour) => colour.slice(1)).join('-');
  return [
    `/${code}`,
    `/${slug}/calendar.ics`,
    `/${slug}/calendar/progress.ics`,
    `/${slug}/feed.atom`,
    '/manifest.webmanifest',
    `/brand/${colours}.css`,
    ...['json', 'xml'].map(
      (format) => `/oembed?url=${at(namespace.origin, slug)}&format=${format}`,
    ),
    '/sw.js',
    '/app-sw.js',
    '/offline.js',
    '/service-worker.js',
    '/places.json',
    `/${namespace.brand.logo}.svg`,
  ];
}

/** What the API answers about a probe, but for what a claim code or a device's secret opens. */
export function residentReads({
  slug,
  updateId,
  pollId,
  mediaId,
  code,
  namespace,
}: Probe): string[] {
  const { logo, accent } = namespace.brand;
  const reads = [
    '/projects',
    '/index',
    `/codes/${code}`,
    `/projects/${slug}`,
    `/projects/${slug}/screen`,
    `/projects/${slug}/planning`,
    `/projects/${slug}/feed`,
    `/projects/${slug}/calendar`,
    `/projects/${slug}/updates`,
    `/projects/${slug}/updates/${updateId}`,
    `/projects/${slug}/updates/${updateId}/reactions`,
    `/projects/${slug}/updates/${updateId}/comments`,
    `/projects/${slug}/polls`,
    `/projects/${slug}/polls/${pollId}`,
    `/share/${slug}.png`,
    `/share/${slug}/${updateId}.png`,
    `/media/${mediaId}-1.jpg`,
    ...iconKinds.map((kind) => `/brand/${logo}/${accent.slice(1)}/icon-${kind}.png`),
    '/trust',
    '/privacy',
  ];
  return reads.map((path) => `/api${path}`);
}

/** All of it. */
export function residentPaths(probe: Probe): string[] {
  return [...residentPages(probe), ...residentFiles(probe), ...residentReads(probe)];
}

/** What an icon is for. */
const iconKinds = ['192', '512', 'maskable', 'apple'] as const;

const at = (origin: string, slug: string) => encodeURIComponent(`${origin}/${slug}`);
