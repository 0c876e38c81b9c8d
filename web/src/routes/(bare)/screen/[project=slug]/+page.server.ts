import { showsProject } from '#lib/server/page-tags.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params, setHeaders }) => {
  const slug = params.project;
  const shown = await locals.bridge.call('sharing.screen', { slug });
  setHeaders(showsProject(slug));
  const isOn = ({ cancelled }: { cancelled: boolean }) => !cancelled;
  return { ...shown, today: shown.today.filter(isOn), next: shown.next.filter(isOn) };
};
