import { pageWords } from '#lib/resident/page-words.ts';
import type { Words } from '../../../enhance/discover/words.ts';

export const nuisanceKinds = [
  ...(['noise', 'vibration', 'dust', 'light', 'closure', 'water-off', 'power-off'] as const),
];

/** What the script of finding says; `#` stands for what only the device knows. */
export function discoverWords(): Words {
  const { t, link } = pageWords();
  return {
    link: link('/#'),
    away: t('discover.away', { distance: '#' }),
    found: {
      none: t('discover.foundNone'),
      one: t('discover.foundOne'),
      other: t('discover.foundOther', { count: '#' }),
    },
    nuisance: Object.fromEntries(nuisanceKinds.map((kind) => [kind, t(`nuisance.${kind}`)])),
    status: {
      upcoming: t('status.upcoming'),
      active: t('status.active'),
      completed: t('status.completed'),
    },
    busy: t('discover.busy'),
    failed: t('discover.failed'),
    nearDone: t('discover.nearDone'),
    nearFailed: t('discover.nearFailed'),
    placeDone: t('discover.placeDone', { place: '#' }),
    placeNone: t('discover.placeNone'),
  };
}
