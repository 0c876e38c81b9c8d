import { redirect } from '@sveltejs/kit';
import { showsManyProjects } from '#lib/server/page-tags.ts';
import { projectWithCode } from '#lib/server/project-with-code.ts';
import { codeIn } from '#lib/short-code.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, url, setHeaders }) => {
  const { call } = locals.bridge;
  const query = url.searchParams.get('q')?.trim().slice(0, 100) ?? '';
  const code = codeIn(query);
  const address = code && (await projectWithCode(locals.bridge, code));
  if (address) redirect(303, address + languageOf(url));
  const cursor = url.searchParams.get('cursor') ?? undefined;
  const [found, index] = await Promise.all([
    call('projects.discover', { q: query || undefined, cursor }),
    call('projects.index', {}),
  ]);
  setHeaders(showsManyProjects);
  return { query, isFirstPage: !cursor, ...found, index };
};

function languageOf({ searchParams }: URL): string {
  const language = searchParams.get('lang');
  return language ? `?lang=${encodeURIComponent(language)}` : '';
}
