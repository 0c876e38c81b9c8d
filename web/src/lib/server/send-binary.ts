import type { OutputOf } from '@sitepodium/server/page-bridge';
import { showsProject } from './page-tags.ts';

/** A document that programs fetch, kept by the page cache until its project changes. */
export function sendOfProject(slug: string, { bytes, type }: OutputOf<'feeds.atom'>): Response {
  return new Response(new Uint8Array(bytes), {
    headers: { 'content-type': type, ...showsProject(slug) },
  });
}
