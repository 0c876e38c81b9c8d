import type { Translate } from '#lib/messages/translate.ts';

const known = ['progress', 'access', 'planning', 'neighbourhood', 'nuisance'] as const;

/** What an update is about, in words; a category of a project's own stands as the project wrote it. */
export function categoryName(category: string, t: Translate): string {
  const match = known.find((name) => name === category);
  return match ? t(`category.${match}`) : category;
}
