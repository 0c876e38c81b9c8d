import type { Translate } from '#lib/messages/translate.ts';
import type { Project } from '#lib/shapes.ts';

/** What is said of a day without works. */
export function quietWords(status: Project['status'], t: Translate): string {
  if (status === 'completed') return t('today.quietCompleted');
  return status === 'upcoming' ? t('today.quietUpcoming') : t('today.quiet');
}
